import { Migration } from '@mikro-orm/migrations';

/** What people record anew while a case is still at its stage. */
const recordedAnew = ['listing_terms', 'profile_review', 'profile_criterion'];

/**
 * Nothing that people decided or wrote is lost when they record it anew: the database itself keeps each row as it was.
 * The contents hold what candidates asked for, so erasing somebody's data has to look here, too.
 */
export class Superseded extends Migration {
  override up(): void {
    this.addSql(`
      create table superseded_row (
        id bigint generated always as identity primary key,
        table_name text not null,
        row_id uuid not null,
        content jsonb not null,
        superseded_at timestamptz(3) not null
      )`);
    this.addSql('create index superseded_row_of on superseded_row (row_id, id)');
    this.addSql('revoke insert, update, delete, truncate on superseded_row from app');
    // As the owner: the login that serves keeps no history by hand.
    this.addSql(`
      create function fourgate_keep_superseded() returns trigger language plpgsql
      security definer set search_path = public, pg_temp as $$
      begin
        insert into superseded_row (table_name, row_id, content, superseded_at)
          values (tg_table_name, old.id, to_jsonb(old), clock_timestamp());
        return null;
      end $$`);
    for (const table of recordedAnew) {
      this.addSql(`
        create trigger ${table}_keep_superseded after update on ${table}
        for each row when (old.* is distinct from new.*) execute function fourgate_keep_superseded()`);
    }
    this.addSql(`
      create trigger superseded_row_append_only before update or delete on superseded_row
      for each row execute function fourgate_append_only()`);
    this.addSql(`
      create trigger superseded_row_never_emptied before truncate on superseded_row
      for each statement execute function fourgate_append_only()`);
  }
}
