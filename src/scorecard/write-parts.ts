import { Bindings, type Statement } from '../database/statements.ts';
import type { Context } from '../kernel/context.ts';
import type { ClaimVerdictFacts } from './claim-verdict.entity.ts';
import type { EvidenceFacts } from './evidence.entity.ts';
import type { AttributeRatingFacts } from './attribute-rating.entity.ts';
import type { Scorecard } from './scorecard.entity.ts';
import { ScorecardStatus } from './scorecard.states.ts';

/** A part as it is written: what it is about goes by its uuid. */
type Part<T, K extends keyof T, V = string> = Omit<T, K> & Readonly<Record<K, V>>;

/** Gathers what becomes of the parts of a locked scorecard into one statement. */
export class PartsStatement {
  readonly #context: Context;
  readonly #scorecard: Pick<Scorecard, 'id' | 'status'>;
  readonly #bindings = new Bindings();
  readonly #steps: string[] = [];

  constructor(context: Context, scorecard: Pick<Scorecard, 'id' | 'status'>) {
    this.#context = context;
    this.#scorecard = scorecard;
  }

  /** Puts these ratings in place of those before. */
  ratings(rows: readonly Part<AttributeRatingFacts, 'attribute'>[]): void {
    const columns = 'attribute uuid, position int, rating text, note text, "notAssessedReason" text';
    this.#delete('attribute_rating');
    this.#insert('attribute_rating (attribute_id, position, rating, note, not_assessed_reason,', columns, rows);
  }

  /** Puts this evidence in place of what was before: what was submitted may be cited, so that is withdrawn and not lost. */
  evidence(rows: readonly Part<EvidenceFacts, 'attribute', string | null>[]): void {
    const columns = 'attribute uuid, position int, kind text, excerpt text, file text, lines text';
    if (this.#scorecard.status === ScorecardStatus.DRAFT) this.#delete('evidence');
    else this.#withdrawEvidence();
    this.#insert('evidence (attribute_id, position, kind, excerpt, file, lines,', columns, rows);
  }

  /** Puts these verdicts in place of those before. */
  claimVerdicts(rows: readonly Part<ClaimVerdictFacts, 'claim'>[]): void {
    this.#delete('claim_verdict');
    this.#insert('claim_verdict (claim_id, position, verdict,', 'claim uuid, position int, verdict text', rows);
  }

  /** The statement of what was gathered; null when nothing was. */
  get statement(): Statement | null {
    const { values } = this.#bindings;
    return this.#steps.length > 0 ? { text: `with ${this.#steps.join(', ')} select`, values } : null;
  }

  #delete(table: string): void {
    const of = this.#bindings.bind(this.#scorecard.id);
    this.#steps.push(`gone_${table} as (delete from ${table} where scorecard_id = ${of} returning 1)`);
  }

  #withdrawEvidence(): void {
    const { bind } = this.#bindings;
    const before = `scorecard_id = ${bind(this.#scorecard.id)} and withdrawn_at is null`;
    this.#steps.push(
      `gone_evidence as (update evidence set withdrawn_at = ${bind(this.#context.now)} where ${before} returning 1)`,
    );
  }

  /** Counting what is gone makes Postgres take it away first. */
  #insert(into: string, columns: string, rows: readonly object[]): void {
    const { bind } = this.#bindings;
    const [table = ''] = into.split(' ');
    const names = columns.split(', ').map((column) => `part.${column.split(' ')[0] ?? ''}`);
    const given = bind(JSON.stringify(rows.map((row) => ({ id: this.#context.newId(), ...row }))));
    this.#steps.push(
      `new_${table} as (insert into ${into} id, created_at, scorecard_id)
        select ${names.join(', ')}, part.id, ${bind(this.#context.now)}::timestamptz, ${bind(this.#scorecard.id)}::uuid
        from jsonb_to_recordset(${given}::jsonb) as part (id uuid, ${columns})
        where (select count(*) from gone_${table}) >= 0)`,
    );
  }
}
