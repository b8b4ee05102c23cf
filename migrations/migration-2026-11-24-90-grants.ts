import { Migration } from '@mikro-orm/migrations';

const appendOnly = [
  'audit_event',
  'stage_transition',
  'interview_schedule_version',
  'decision',
  'decision_reason',
  'withdrawal',
  'scorecard_version',
  'application_snapshot',
  'vetting_policy',
  'vetting_move',
];
const deletable = ['attribute_rating', 'evidence', 'claim_verdict', 'letter_item', 'candidate_skill'];

/** What the serving login may do: read and write, delete only parts of drafts, and never rewrite what is on record. */
export class Grants extends Migration {
  override up(): void {
    this.addSql('grant usage on schema public to app');
    this.addSql('grant select, insert, update on all tables in schema public to app');
    // Tables of later migrations come with the same rights; theirs revoke what does not fit.
    this.addSql('alter default privileges in schema public grant select, insert, update on tables to app');
    this.addSql('revoke insert, update on schema_migration from app');
    this.addSql(`
      create function fourgate_append_only() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only', tg_table_name using errcode = '23514', constraint = tg_table_name || '_append_only';
      end $$`);
    this.addSql('revoke insert on vetting_move from app');
    for (const table of appendOnly) this.addSql(onExisting(table, protect(table)));
    for (const table of deletable) this.addSql(onExisting(table, `grant delete on ${table} to app`));
  }
}

function protect(table: string): string {
  return `revoke update, delete, truncate on ${table} from app;
    create trigger ${table}_append_only before update or delete on ${table}
    for each row execute function fourgate_append_only();
    create trigger ${table}_never_emptied before truncate on ${table}
    for each statement execute function fourgate_append_only()`;
}

/** Tables of features that are not there yet are passed over. */
function onExisting(table: string, statements: string): string {
  return `do $do$ begin if to_regclass('${table}') is not null then ${statements}; end if; end $do$`;
}
