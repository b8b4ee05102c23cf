import { randomUUID } from 'node:crypto';
import { VettingStage, vettingStages } from '../../src/vetting/vetting-case.states.ts';
import { pastTheGuards } from './past-the-guards.ts';
import type { TestApi } from './test-api.ts';

/** Whom a case waits on from when on; what is closed waits on nobody. */
export type Wait = readonly [
  at: string,
  waitingOn: 'RECRUITER' | 'CANDIDATE' | 'INTERVIEWER' | 'DECISION_MAKER' | 'HELD',
];

/** A case as it went: every move with its moment, and whom it waited on between them. */
export interface History {
  /** Key of the candidate; any when left out. */
  readonly candidate?: string;
  readonly received: string;
  /** Moves after it was opened: `pass` goes to the next stage, the others end it where it stands. */
  readonly moves: readonly (readonly [at: string, move: 'pass' | 'reject' | 'withdraw' | 'expire' | 'reopen'])[];
  /** In the order of time; a recruiter from the beginning when left out. */
  readonly waits?: readonly Wait[];
  readonly country?: string | null;
  readonly source?: string;
  readonly years?: number;
  readonly claim?: string;
  /** False for one that was begun before spans were kept. */
  readonly hasSpans?: boolean;
}

/** A history that was written down, by the key of its case. */
export interface Written extends History {
  readonly key: string;
  readonly candidate: string;
}

const tables = ['candidate_identity', 'candidate', 'specialization_claim', 'vetting_case', 'stage_transition'];

/** Writes cases down as they went, past the guards: only what figures read is there. */
export async function writeHistories(api: TestApi, histories: readonly History[]): Promise<readonly Written[]> {
  const written = histories.map((history) => ({
    candidate: randomUUID(),
    ...history,
    key: randomUUID(),
  }));
  await pastTheGuards(api, tables, [...written.flatMap(statementsOf), 'select vetting_case_count_anew()']);
  return written;
}

function statementsOf(history: Written): string[] {
  const { candidate, received, country = 'DE', source = 'WEBSITE', years = 6, claim } = history;
  const name = `name-${candidate}`;
  const at = `timestamptz '${received}'`;
  return [
    `insert into candidate_identity (id, created_at, name, name_key, email, email_key)
     values ('${candidate}', ${at}, '${name}', '${name}', '${name}@kpi.example', '${name}@kpi.example')`,
    `insert into candidate (id, created_at, version, handle, identity_id, name_key, years_of_experience, source, country,
       primary_language_id)
     select '${candidate}', ${at}, 1, '${name}', '${candidate}', '${name}', ${String(years)}, '${source}',
       ${country === null ? 'null' : `'${country}'`}, s.id from skill s where s.is_primary_language order by s.slug limit 1`,
    ...(claim === undefined ? [] : [claimOf(candidate, claim, at)]),
    caseOf(history),
    ...transitionsOf(history),
  ];
}

function claimOf(candidate: string, claim: string, at: string): string {
  return `insert into specialization_claim (id, created_at, candidate_id, specialization_id, position, status)
    select gen_random_uuid(), ${at}, '${candidate}', s.id, 1, 'CLAIMED' from specialization s where s.slug = '${claim}'`;
}

interface Move {
  readonly at: string;
  readonly rule: string;
  readonly from: readonly [string, string] | null;
  readonly to: readonly [string, string];
}

const rules = { reject: 'V6', withdraw: 'V7', expire: 'V9' } as const;
const ends = { reject: 'REJECTED', withdraw: 'WITHDRAWN', expire: 'EXPIRED' } as const;

const stages: readonly string[] = vettingStages;

/** Every move with where it led from and to. */
export function movesOf({ received, moves }: History): readonly Move[] {
  const made: Move[] = [{ at: received, rule: 'V1', from: null, to: ['OPEN', VettingStage.PROFILE_REVIEW] }];
  for (const [at, move] of moves) {
    const from = made.at(-1)?.to ?? ['', ''];
    made.push({ at, from, ...stepFrom(from, move) });
  }
  return made;
}

function stepFrom([status, stage]: Move['to'], move: History['moves'][number][1]): Pick<Move, 'rule' | 'to'> {
  if (move === 'reopen') return { rule: status === 'REJECTED' ? 'V10' : 'V11', to: ['OPEN', stage] };
  if (move !== 'pass') return { rule: rules[move], to: [ends[move], stage] };
  const index = stages.indexOf(stage);
  const next = stages[index + 1];
  return { rule: `V${String(index + 2)}`, to: next === undefined ? ['PASSED', stage] : ['OPEN', next] };
}

function transitionsOf(history: Written): string[] {
  return movesOf(history).map(({ at, rule, from, to }, index) => {
    const actor = rule === 'V9' ? 'null' : '(select id from user_account order by id limit 1)';
    const source = from ? `'${from[0]}', '${from[1]}'` : 'null, null';
    return `insert into stage_transition (id, created_at, vetting_case_id, seq, rule, from_status, from_stage, to_status,
        to_stage, actor_id, reason)
      values (gen_random_uuid(), '${at}', '${history.key}', ${String(index + 1)}, '${rule}', ${source}, '${to[0]}', '${to[1]}',
        ${actor}, 'x')`;
  });
}

/** How it stood from when on, as the case itself keeps it. */
export function spansOf(history: History): readonly {
  readonly from: string;
  readonly stage: string;
  readonly waitingOn: string | null;
  readonly isHeld: boolean;
}[] {
  const { received, waits = [[received, 'RECRUITER']] } = history;
  const moves = movesOf(history);
  const moments = [...new Set([...moves.map(({ at }) => at), ...waits.map(([at]) => at)])].sort();
  return moments.map((from) => {
    const [status = '', stage = ''] = moves.findLast(({ at }) => at <= from)?.to ?? [];
    const wait = waits.findLast(([at]) => at <= from)?.[1] ?? 'RECRUITER';
    const isHeld = wait === 'HELD';
    return { from, stage, waitingOn: status === 'OPEN' ? (isHeld ? 'RECRUITER' : wait) : null, isHeld };
  });
}

function caseOf(history: Written): string {
  const { key, candidate, received, hasSpans = true } = history;
  const moves = movesOf(history);
  const { at, to } = moves.at(-1) ?? { at: received, to: ['OPEN', ''] };
  const spans = spansOf(history);
  return `insert into vetting_case (id, created_at, candidate_id, track_id, policy_id, stage, status, moves, edits, received_at,
      waiting_since, last_moved_at, pauses, spans, waiting_on, deadline, stage_due_at, closed_at, met_deadline)
    select '${key}', '${received}', '${candidate}', t.id, p.id, '${to[1]}', '${to[0]}', ${String(moves.length)}, 0, '${received}',
      '${received}', '${at}', '${JSON.stringify(pausesOf(spans))}', '${JSON.stringify(hasSpans ? spans : [])}',
      ${to[0] === 'OPEN' ? runningSql(received, spans) : `null, null, null, '${at}', true`}
    from vetting_track t join vetting_policy p on p.track_id = t.id order by p.number limit 1`;
}

function runningSql(received: string, spans: ReturnType<typeof spansOf>): string {
  const after = (days: number): string => `timestamptz '${received}' + interval '${String(days)} days'`;
  return `'${spans.at(-1)?.waitingOn ?? 'RECRUITER'}', ${after(7)}, ${after(1)}, null, null`;
}

/** The clock stands while it is closed, held, or waits on the candidate. */
function pausesOf(
  spans: ReturnType<typeof spansOf>,
): readonly { readonly from: string; readonly until: string | null }[] {
  return spans.flatMap(({ from, waitingOn, isHeld }, index) =>
    isHeld || waitingOn === null || waitingOn === 'CANDIDATE' ? [{ from, until: spans[index + 1]?.from ?? null }] : [],
  );
}
