import { Migration } from '@mikro-orm/migrations';

/** Policies that people activate, one after the other, which cases and decisions keep; and calendars that people change. */
export class PolicyVersions extends Migration {
  override up(): void {
    for (const statement of [...columns, ...rules, ...calendars]) this.addSql(statement);
  }
}

const columns = [
  `alter table "vetting_policy" add "activated_by_id" uuid null`,
  `alter table "vetting_policy" add constraint "vetting_policy_activated_by_id_foreign" foreign key ("activated_by_id") references "user_account" ("id") on delete no action`,
  `alter table "vetting_policy" add constraint "vetting_policy_five_days" check (coalesce(stage_budgets[1] + stage_budgets[2] + stage_budgets[3] + stage_budgets[4], 0) = 5)`,
  `alter table "vetting_policy" add constraint "vetting_policy_bounds" check (min_technical_scorecards between 1 and 5 and reapply_after_days between 1 and 730 and expire_after_business_days between 1 and 60 and scorecard_due_business_days between 1 and 5 and letter_due_business_days between 1 and 10)`,
];

const rules = [
  // Two at once: the second is refused by the unique number.
  guard(
    'vetting_policy_guard',
    `if new.number is distinct from
       (select coalesce(max(p.number), 0) + 1 from vetting_policy p where p.track_id = new.track_id) then
       raise exception 'versions of a policy are counted without a gap'
         using errcode = '23514', constraint = 'vetting_policy_gapless';
     end if;
     return new;`,
  ),
  `create trigger vetting_policy_guard before insert on vetting_policy
   for each row execute function vetting_policy_guard()`,
  guard(
    'vetting_case_policy_guard',
    `if tg_op = 'UPDATE' then
       if new.policy_id <> old.policy_id then
         raise exception 'a case keeps the policy that it began under'
           using errcode = '23514', constraint = 'vetting_case_keeps_policy';
       end if;
       return new;
     end if;
     if exists (select 1 from vetting_policy p where p.id = new.policy_id and p.track_id <> new.track_id) then
       raise exception 'a case is run by a policy of its track'
         using errcode = '23514', constraint = 'vetting_case_policy_of_track';
     end if;
     return new;`,
  ),
  `create trigger vetting_case_policy_guard before insert or update of policy_id on vetting_case
   for each row execute function vetting_case_policy_guard()`,
  guard(
    'decision_policy_guard',
    `if exists (select 1 from vetting_case c where c.id = new.vetting_case_id and c.policy_id <> new.policy_id) then
       raise exception 'a decision names the policy of its case'
         using errcode = '23514', constraint = 'decision_policy_of_case';
     end if;
     return new;`,
  ),
  `create trigger decision_policy_guard before insert on decision
   for each row execute function decision_policy_guard()`,
];

/** The rules of business-calendar.faults.ts, asked of the row. */
const calendars = [
  `create function listed_once(list anyarray) returns boolean language plpgsql immutable
   set search_path = public, pg_temp as $$
   begin
     return coalesce(array_ndims(list), 1) = 1
       and (select count(*) = count(distinct item) from unnest(list) item);
   end $$`,
  `alter table "business_calendar" add constraint "business_calendar_times" check (opens_at ~ '^([01]\\d|2[0-3]):[0-5]\\d$' and closes_at ~ '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$')`,
  `alter table "business_calendar" add constraint "business_calendar_holidays" check (cardinality(holidays) <= 200 and '2020-01-01' <= all (holidays) and '2099-12-31' >= all (holidays) and listed_once(holidays))`,
  `alter table "business_calendar" add constraint "business_calendar_days_once" check (listed_once(working_days))`,
  guard(
    'business_calendar_guard',
    `if not exists (select 1 from pg_catalog.pg_timezone_names z where z.name = new.zone) then
       raise exception 'no such time zone' using errcode = '23514', constraint = 'business_calendar_zone';
     end if;
     return new;`,
  ),
  `create trigger business_calendar_guard before insert or update of zone on business_calendar
   for each row execute function business_calendar_guard()`,
];

/** A trigger function that looks into our schema first, so that no temporary table shows it something else. */
function guard(name: string, body: string): string {
  return `create function ${name}() returns trigger language plpgsql set search_path = public, pg_temp as $$
  begin
    ${body}
  end $$`;
}
