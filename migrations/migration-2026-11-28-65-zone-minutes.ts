import { Migration } from '@mikro-orm/migrations';

/** Where a zone stands on the clock, so that people and listings are compared where they lie. */
export class ZoneMinutes extends Migration {
  override up(): void {
    // Offsets are read by their sign as people write them, which PostgreSQL by itself turns round. Of a zone that it does
    // not know the answer is null, and not an error: one person's would keep everybody from being judged.
    this.addSql(`create function zone_minutes(zone text, at timestamptz) returns int
      language plpgsql stable strict set search_path = public, pg_temp as $$
    begin
      if zone ~ '^[+-][0-9]{2}:?[0-9]{2}$' then
        return (left(zone, 1) || '1')::int * (substr(zone, 2, 2)::int * 60 + right(zone, 2)::int);
      end if;
      return round(extract(epoch from (at at time zone zone) - (at at time zone 'UTC')) / 60)::int;
    exception when invalid_parameter_value then
      return null;
    end $$`);
  }
}
