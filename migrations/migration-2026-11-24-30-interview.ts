import { createHash } from 'node:crypto';
import { Migration } from '@mikro-orm/migrations';
import type { AttributeContent, KitContent, SectionContent } from '../src/interview/reference/kit-content.ts';
import { softSkillsKit1 } from '../src/interview/reference/soft-skills-kit-1.ts';
import { technicalKit1 } from '../src/interview/reference/technical-kit-1.ts';

/** Nobody is in two interviews at once, interviews move only along their way, and a published kit stays as it is. */
export class InterviewRules extends Migration {
  override up(): void {
    this.addSql('create extension if not exists btree_gist');
    for (const statement of [...interviewRules, ...kitRules]) this.addSql(statement);
    for (const kit of [softSkillsKit1, technicalKit1]) {
      for (const statement of publish(kit)) this.addSql(statement);
    }
  }
}

const takesTime = `('PROPOSED', 'SCHEDULED', 'COMPLETED')`;

/** The moves of interview.states.ts; a test holds the two together. */
const interviewGuard = `
  create function interview_guard() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception 'interviews are kept' using errcode = '23514', constraint = 'interview_kept';
    end if;
    if tg_op = 'INSERT' then
      if new.status not in ('PROPOSED', 'SCHEDULED') then
        raise exception 'an interview begins proposed or scheduled' using errcode = '23514', constraint = 'interview_begins';
      end if;
      select c.candidate_id into new.candidate_id from vetting_case c where c.id = new.vetting_case_id;
      perform 1 from kit_version v join interview_kit k on k.id = v.kit_id
        join vetting_case c on c.id = new.vetting_case_id
        where v.id = new.kit_version_id and v.published_at is not null and k.stage = new.stage and k.track_id = c.track_id;
      if not found then
        raise exception 'an interview asks what is published for its stage'
          using errcode = '23514', constraint = 'interview_published_kit';
      end if;
      return new;
    end if;
    if (new.id, new.created_at, new.vetting_case_id, new.candidate_id, new.stage, new.kit_version_id)
      is distinct from (old.id, old.created_at, old.vetting_case_id, old.candidate_id, old.stage, old.kit_version_id) then
      raise exception 'an interview keeps its case, stage and kit' using errcode = '23514', constraint = 'interview_fixed';
    end if;
    if (new.starts_at, new.ends_at) is distinct from (old.starts_at, old.ends_at)
      and old.status not in ('PROPOSED', 'SCHEDULED') then
      raise exception 'what is over keeps its time' using errcode = '23514', constraint = 'interview_fixed';
    end if;
    if new.status <> old.status and (old.status, new.status) not in (
      ('PROPOSED', 'SCHEDULED'), ('PROPOSED', 'CANCELLED'), ('SCHEDULED', 'COMPLETED'), ('SCHEDULED', 'CANCELLED'),
      ('SCHEDULED', 'NO_SHOW_CANDIDATE'), ('SCHEDULED', 'NO_SHOW_INTERVIEWER')) then
      raise exception 'no such move of an interview' using errcode = '23514', constraint = 'interview_move';
    end if;
    return new;
  end $$`;

/** Copies what the exclusion constraint and the rule of blindness read, whatever the statement said. */
const participantGuard = `
  create function interview_participant_guard() returns trigger language plpgsql as $$
  declare
    held interview;
  begin
    if tg_op = 'DELETE' then
      raise exception 'participants are kept' using errcode = '23514', constraint = 'interview_participant_kept';
    end if;
    if tg_op = 'UPDATE' and (new.id, new.interview_id, new.user_id) is distinct from (old.id, old.interview_id, old.user_id) then
      raise exception 'a seat keeps its interview and user'
        using errcode = '23514', constraint = 'interview_participant_fixed';
    end if;
    -- Shared lock: nobody moves the interview while its facts are copied.
    select * into held from interview i where i.id = new.interview_id for share;
    new.vetting_case_id := held.vetting_case_id;
    new.candidate_id := held.candidate_id;
    new.stage := held.stage;
    new.starts_at := held.starts_at;
    new.ends_at := held.ends_at;
    new.blocks := new.is_active and held.status in ${takesTime};
    if not new.is_active or (tg_op = 'UPDATE' and old.is_active) then
      return new;
    end if;
    if exists (select 1 from candidate c where c.id = held.candidate_id and c.user_id = new.user_id) then
      raise exception 'nobody interviews themselves'
        using errcode = '23514', constraint = 'interview_participant_not_candidate';
    end if;
    if exists (
      select 1 from conflict_of_interest f join interviewer i on i.id = f.interviewer_id
      where i.user_id = new.user_id and f.candidate_id = held.candidate_id
    ) then
      raise exception 'a conflict of interest is declared'
        using errcode = '23514', constraint = 'interview_participant_no_conflict';
    end if;
    return new;
  end $$`;

/** The participants' own guard copies the facts; this only wakes it. */
const participantsFollow = `
  create function interview_participants_follow() returns trigger language plpgsql as $$
  begin
    update interview_participant set starts_at = new.starts_at where interview_id = new.id;
    return null;
  end $$`;

const interviewRules = [
  interviewGuard,
  `create trigger interview_guard before insert or update or delete on interview
   for each row execute function interview_guard()`,
  participantGuard,
  `create trigger interview_participant_guard before insert or update or delete on interview_participant
   for each row execute function interview_participant_guard()`,
  participantsFollow,
  `create trigger interview_participants_follow after update on interview
   for each row when ((old.status, old.starts_at, old.ends_at) is distinct from (new.status, new.starts_at, new.ends_at))
   execute function interview_participants_follow()`,
  `alter table interview add constraint interview_candidate_not_double_booked
   exclude using gist (candidate_id with =, tstzrange(starts_at, ends_at) with &&) where (status in ${takesTime})`,
  `alter table interview_participant add constraint interview_participant_not_double_booked
   exclude using gist (user_id with =, tstzrange(starts_at, ends_at) with &&) where (blocks)`,
];

const versionGuard = `
  create function kit_version_guard() returns trigger language plpgsql as $$
  declare
    required int;
    allowed int;
  begin
    if tg_op <> 'INSERT' and old.published_at is not null then
      raise exception 'a published kit does not change' using errcode = '23514', constraint = 'kit_version_published';
    end if;
    if tg_op = 'DELETE' or new.published_at is null then
      return coalesce(new, old);
    end if;
    if tg_op = 'INSERT' then
      raise exception 'a kit begins as a draft' using errcode = '23514', constraint = 'kit_version_begins_as_draft';
    end if;
    select count(*) filter (where a.is_required) into required
      from attribute a join kit_section s on s.id = a.section_id where s.kit_version_id = new.id;
    select case stage when 'SOFT_SKILLS_INTERVIEW' then 4 when 'TECHNICAL_INTERVIEW' then 8 else 0 end into allowed
      from interview_kit where id = new.kit_id;
    if required not between 1 and allowed then
      raise exception 'too much or nothing has to be rated' using errcode = '23514', constraint = 'kit_version_required_attributes';
    end if;
    return new;
  end $$`;

const partGuard = `
  create function kit_part_guard() returns trigger language plpgsql as $$
  declare
    part jsonb;
    published boolean;
  begin
    foreach part in array array[to_jsonb(old), to_jsonb(new)] loop
      continue when part is null;
      -- Shared lock: nobody publishes the version while a part of it changes.
      select v.published_at is not null into published from kit_version v
        where v.id = coalesce((part ->> 'kit_version_id')::uuid,
          (select s.kit_version_id from kit_section s where s.id = (part ->> 'section_id')::uuid))
        for share;
      if published then
        raise exception 'a published kit does not change' using errcode = '23514', constraint = 'kit_version_published';
      end if;
    end loop;
    return coalesce(new, old);
  end $$`;

const kitGuard = `
  create function interview_kit_guard() returns trigger language plpgsql as $$
  begin
    if (new.id, new.track_id, new.stage, new.slug) is distinct from (old.id, old.track_id, old.stage, old.slug) then
      raise exception 'a kit keeps its stage' using errcode = '23514', constraint = 'interview_kit_fixed';
    end if;
    return new;
  end $$`;

const kitRules = [
  kitGuard,
  `create trigger interview_kit_guard before update on interview_kit
   for each row execute function interview_kit_guard()`,
  versionGuard,
  `create trigger kit_version_guard before insert or update or delete on kit_version
   for each row execute function kit_version_guard()`,
  partGuard,
  ...['kit_section', 'kit_question', 'attribute'].map(
    (table) => `create trigger ${table}_guard before insert or update or delete on ${table}
     for each row execute function kit_part_guard()`,
  ),
];

const madeAt = `'2026-11-24 00:00:00+00'`;

/** The statements that write a kit version as a draft and publish it. */
function publish({ slug, name, stage, number, sections }: KitContent): string[] {
  const kit = idOf(slug);
  const version = idOf(slug, number);
  return [
    `insert into interview_kit (id, created_at, version, track_id, stage, slug, name)
     select ${kit}, ${madeAt}, 1, t.id, ${text(stage)}, ${text(slug)}, ${text(name)} from vetting_track t where t.slug = 'BACKEND'`,
    `insert into kit_version (id, created_at, kit_id, number) values (${version}, ${madeAt}, ${kit}, ${String(number)})`,
    ...sections.flatMap((section, index) => sectionRows(section, { path: [slug, number, index + 1], version })),
    `update kit_version set published_at = ${madeAt} where id = ${version}`,
  ];
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly version: string;
}

function sectionRows(content: SectionContent, { path, version }: Place): string[] {
  const section = idOf(...path);
  const own = (kind: string, index: number): string =>
    `${idOf(...path, kind, index + 1)}, ${madeAt}, ${section}, ${String(index + 1)}`;
  return [
    `insert into kit_section (id, created_at, kit_version_id, position, title, kind)
     values (${section}, ${madeAt}, ${version}, ${String(path.at(-1))}, ${text(content.title)}, ${text(content.kind)})`,
    ...content.questions.map(
      (question, index) => `insert into kit_question (id, created_at, section_id, position, text, tags)
       values (${own('question', index)}, ${text(question.text)}, ${texts(question.tags)})`,
    ),
    ...content.attributes.map(
      (
        attribute,
        index,
      ) => `insert into attribute (id, created_at, section_id, position, slug, name, is_required, challenge_kind, anchors)
       values (${own('attribute', index)}, ${attributeValues(attribute)})`,
    ),
  ];
}

function attributeValues({ slug, name, isRequired, challengeKind, anchors }: AttributeContent): string {
  const challenge = challengeKind === null ? 'null' : text(challengeKind);
  return `${text(slug)}, ${text(name)}, ${String(isRequired)}, ${challenge}, ${texts(anchors)}`;
}

/** The same uuid on every machine, shaped like a version 7 of the day the row was written. */
function idOf(...path: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(path.join('/')).digest('hex');
  return text(`019ab300-0000-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`);
}

function text(value: string): string {
  return `'${value.replaceAll(`'`, `''`)}'`;
}

function texts(values: readonly string[]): string {
  return `array[${values.map(text).join(', ')}]::text[]`;
}
