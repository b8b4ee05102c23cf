import { Migration } from '@mikro-orm/migrations';

/** Listings are found by what they require without being looked up one by one: the listing itself keeps it. */
export class RequiredSkills extends Migration {
  override up(): void {
    for (const statement of [...column, ...functions, ...triggers]) this.addSql(statement);
  }
}

const column = [
  `alter table project_listing add required_skills uuid[] not null default '{}'`,
  `update project_listing l set required_skills = array(
     select s.skill_id from listing_skill s where s.listing_id = l.id and s.necessity = 'REQUIRED' order by s.skill_id)`,
  'drop index project_listing_stack',
  'create index project_listing_stack on project_listing using gin (stack_keys, required_skills) with (fastupdate = off)',
];

const functions = [
  // Once a statement, and not once a skill: each change of what is indexed writes to all indexes of the listing.
  `create function listing_skill_required() returns trigger language plpgsql set search_path = public, pg_temp as $$ begin
     update project_listing l set required_skills = r.skills
     from (select c.listing_id, array(select s.skill_id from listing_skill s
         where s.listing_id = c.listing_id and s.necessity = 'REQUIRED' order by s.skill_id) as skills
       from (select distinct listing_id from changed) c) r
     where l.id = r.listing_id and l.required_skills <> r.skills;
     return null;
   end; $$`,
  `create function project_listing_requires() returns trigger language plpgsql set search_path = public, pg_temp as $$ begin
     if new.required_skills <> array(select s.skill_id from listing_skill s
         where s.listing_id = new.id and s.necessity = 'REQUIRED' order by s.skill_id) then
       raise exception 'a listing requires the skills that it asks for'
         using errcode = '23514', constraint = 'project_listing_requires';
     end if;
     return new;
   end; $$`,
];

const triggers = [
  `create trigger listing_skill_required_added after insert on listing_skill referencing new table as changed
   for each statement execute function listing_skill_required()`,
  `create trigger listing_skill_required_changed after update on listing_skill referencing new table as changed
   for each statement execute function listing_skill_required()`,
  `create trigger listing_skill_required_removed after delete on listing_skill referencing old table as changed
   for each statement execute function listing_skill_required()`,
  `create trigger project_listing_requires before insert or update of required_skills on project_listing
   for each row execute function project_listing_requires()`,
];
