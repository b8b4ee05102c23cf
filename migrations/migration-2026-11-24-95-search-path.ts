import { Migration } from '@mikro-orm/migrations';

/**
 * Guards look at tables by name, and a temporary table of that name would come first: the login that serves could show
 * them a draft in place of what was submitted. They look into our schema first.
 */
export class SearchPath extends Migration {
  override up(): void {
    this.addSql(`do $do$
      declare
        guard regprocedure;
      begin
        for guard in
          select p.oid from pg_proc p join pg_language l on l.oid = p.prolang
          where p.pronamespace = 'public'::regnamespace and l.lanname = 'plpgsql'
        loop
          execute format('alter function %s set search_path = public, pg_temp', guard);
        end loop;
      end $do$`);
  }
}
