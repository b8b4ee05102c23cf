import { Migration } from '@mikro-orm/migrations';

/** Times that are offered take everybody's time like one that is agreed, and what was held is not undone. */
export class InterviewScheduling extends Migration {
  override up(): void {
    for (const statement of [...tables, ...rules, ...anew]) this.addSql(statement);
  }
}

const tables = [
  `create table "interview_slot" ("id" uuid not null, "created_at" timestamptz(3) not null, "interview_id" uuid not null, "number" int not null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, primary key ("id"))`,
  `alter table "interview_slot" add constraint "interview_slot_interview_id_number_unique" unique ("interview_id", "number")`,
  `alter table "interview_slot" add constraint "interview_slot_interview_id_foreign" foreign key ("interview_id") references "interview" ("id")`,
  `alter table "interview_slot" add constraint "interview_slot_number" check (number between 1 and 5)`,
  `alter table "interview_slot" add constraint "interview_slot_ends_after_start" check (ends_at > starts_at)`,
  `alter table "interview" add "retry_of_id" uuid null, add "outcome_note" text null, add "times" tstzmultirange not null default '{}'`,
  `alter table "interview" add constraint "interview_retry_of_id_foreign" foreign key ("retry_of_id") references "interview" ("id") on delete set null`,
  `create index interview_times on interview using gist (times)`,
  `create unique index interview_one_retry on interview (retry_of_id) where status <> 'CANCELLED'`,
  `alter table "interview_participant" add "excuse_reason" text null, add "left_reason" text null, add "replaces_id" uuid null, add "times" tstzmultirange not null default '{}'`,
  `alter table "interview_participant" add constraint "interview_participant_replaces_id_foreign" foreign key ("replaces_id") references "interview_participant" ("id") on delete set null`,
  `alter table "interview_participant" add constraint "interview_participant_one_successor" unique ("replaces_id")`,
  `alter table "interview_participant" add constraint "interview_participant_left" check (left_reason is null or not is_active)`,
  `alter table "interview_participant" add constraint "interview_participant_excused" check (excuse_reason is null or feedback = 'EXCUSED')`,
  `alter table "interviewer_qualification" add "ended_at" timestamptz(3) null, add "end_reason" text null`,
  `drop index interviewer_qualification_once`,
  `create unique index interviewer_qualification_once on interviewer_qualification (interviewer_id, track_id, stage, primary_language_id) nulls not distinct where ended_at is null`,
  `alter table "interviewer_qualification" add constraint "interviewer_qualification_ended" check ((ended_at is null) = (end_reason is null))`,
];

const takesTime = `('PROPOSED', 'SCHEDULED', 'COMPLETED')`;
const pinned = 'set search_path = public, pg_temp';

/** What an interview keeps, how it moves, and all the time that it takes, whatever the statement said. */
const interviewGuard = `
  create or replace function interview_guard() returns trigger language plpgsql ${pinned} as $$
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
      perform 1 from interview missed where missed.id = new.retry_of_id and missed.vetting_case_id = new.vetting_case_id
        and missed.stage = new.stage and missed.status in ('NO_SHOW_CANDIDATE', 'NO_SHOW_INTERVIEWER');
      if new.retry_of_id is not null and not found then
        raise exception 'only what was missed is repeated' using errcode = '23514', constraint = 'interview_repeats_missed';
      end if;
    else
      perform interview_change_guard(old, new);
    end if;
    new.times := interview_times_of(new);
    return new;
  end $$`;

/** The moves are those of interview.states.ts; a test holds the two together. */
const changeGuard = `
  create function interview_change_guard(was interview, becomes interview) returns void language plpgsql ${pinned} as $$
  begin
    if (becomes.id, becomes.created_at, becomes.vetting_case_id, becomes.candidate_id, becomes.stage, becomes.kit_version_id,
        becomes.retry_of_id)
      is distinct from (was.id, was.created_at, was.vetting_case_id, was.candidate_id, was.stage, was.kit_version_id,
        was.retry_of_id) then
      raise exception 'an interview keeps its case, stage and kit' using errcode = '23514', constraint = 'interview_fixed';
    end if;
    if (becomes.starts_at, becomes.ends_at) is distinct from (was.starts_at, was.ends_at)
      and was.status not in ('PROPOSED', 'SCHEDULED') then
      raise exception 'what is over keeps its time' using errcode = '23514', constraint = 'interview_fixed';
    end if;
    if becomes.status <> was.status and (was.status, becomes.status) not in (
      ('PROPOSED', 'SCHEDULED'), ('PROPOSED', 'CANCELLED'), ('SCHEDULED', 'COMPLETED'), ('SCHEDULED', 'CANCELLED'),
      ('SCHEDULED', 'NO_SHOW_CANDIDATE'), ('SCHEDULED', 'NO_SHOW_INTERVIEWER')) then
      raise exception 'no such move of an interview' using errcode = '23514', constraint = 'interview_move';
    end if;
    if was.status = 'PROPOSED' and becomes.status = 'SCHEDULED'
      and exists (select 1 from interview_slot s where s.interview_id = was.id)
      and not exists (select 1 from interview_slot s where s.interview_id = was.id
        and s.starts_at = becomes.starts_at and s.ends_at = becomes.ends_at) then
      raise exception 'a time that was offered is agreed' using errcode = '23514', constraint = 'interview_agreed_slot';
    end if;
    if becomes.status <> was.status and becomes.status in ('CANCELLED', 'NO_SHOW_CANDIDATE', 'NO_SHOW_INTERVIEWER')
      and exists (select 1 from interview_participant p where p.interview_id = was.id and p.feedback = 'SUBMITTED') then
      raise exception 'an interview with a submitted scorecard took place'
        using errcode = '23514', constraint = 'interview_rated';
    end if;
  end $$`;

/** Its own time, and while it is proposed every other that is offered; a time that ends first is refused by its check. */
const timesOf = `
  create function interview_times_of(held interview) returns tstzmultirange language plpgsql ${pinned} as $$
  declare
    own tstzmultirange := '{}';
    offered tstzmultirange;
  begin
    if held.ends_at > held.starts_at then
      own := tstzmultirange(tstzrange(held.starts_at, held.ends_at));
    end if;
    if held.status <> 'PROPOSED' then
      return own;
    end if;
    select range_agg(tstzrange(s.starts_at, s.ends_at)) into offered from interview_slot s where s.interview_id = held.id;
    return own + coalesce(offered, '{}');
  end $$`;

/** Copies what the exclusion constraint and the rule of blindness read, whatever the statement said. */
const participantGuard = `
  create or replace function interview_participant_guard() returns trigger language plpgsql ${pinned} as $$
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
    if tg_op = 'UPDATE' and old.feedback = 'SUBMITTED'
      and (new.feedback = 'EXCUSED' or (old.is_active and not new.is_active)) then
      raise exception 'who has handed in stays' using errcode = '23514', constraint = 'interview_participant_submitted';
    end if;
    -- Shared lock: nobody moves the interview while its facts are copied.
    select * into held from interview i where i.id = new.interview_id for share;
    new.vetting_case_id := held.vetting_case_id;
    new.candidate_id := held.candidate_id;
    new.stage := held.stage;
    new.starts_at := held.starts_at;
    new.ends_at := held.ends_at;
    new.times := held.times;
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

/** Whoever declares a conflict gives up what they still owe on that candidate first. */
const conflictGuard = `
  create function conflict_of_interest_guard() returns trigger language plpgsql ${pinned} as $$
  begin
    if exists (
      select 1 from interview_participant p join interviewer i on i.user_id = p.user_id
      where i.id = new.interviewer_id and p.candidate_id = new.candidate_id and p.blocks and p.feedback = 'OWED'
    ) then
      raise exception 'they still owe feedback on this candidate'
        using errcode = '23514', constraint = 'conflict_of_interest_seat_left';
    end if;
    return new;
  end $$`;

/** Times are offered while nothing is agreed; the interview's own guard adds them to the time that it takes. */
const slotGuard = `
  create function interview_slot_guard() returns trigger language plpgsql ${pinned} as $$
  begin
    perform 1 from interview i where i.id = new.interview_id and i.status = 'PROPOSED' for update;
    if not found then
      raise exception 'times are offered for what is proposed'
        using errcode = '23514', constraint = 'interview_slot_of_proposal';
    end if;
    return new;
  end $$`;
const slotsTakeTime = `
  create function interview_slots_take_time() returns trigger language plpgsql ${pinned} as $$
  begin
    update interview set starts_at = starts_at where id = new.interview_id;
    return null;
  end $$`;

const rules = [
  timesOf,
  changeGuard,
  interviewGuard,
  participantGuard,
  conflictGuard,
  slotGuard,
  slotsTakeTime,
  `create trigger conflict_of_interest_guard before insert or update on conflict_of_interest
   for each row execute function conflict_of_interest_guard()`,
  `create trigger interview_slot_guard before insert on interview_slot
   for each row execute function interview_slot_guard()`,
  `create trigger interview_slots_take_time after insert on interview_slot
   for each row execute function interview_slots_take_time()`,
  `alter table interview_slot add constraint interview_slot_apart
   exclude using gist (interview_id with =, tstzrange(starts_at, ends_at) with &&)`,
  `revoke update, delete, truncate on interview_slot from app`,
  `create trigger interview_slot_append_only before update or delete on interview_slot
   for each row execute function fourgate_append_only()`,
  `create trigger interview_slot_never_emptied before truncate on interview_slot
   for each statement execute function fourgate_append_only()`,
  `drop trigger interview_participants_follow on interview`,
  `create trigger interview_participants_follow after update on interview
   for each row when ((old.status, old.starts_at, old.ends_at, old.times)
     is distinct from (new.status, new.starts_at, new.ends_at, new.times))
   execute function interview_participants_follow()`,
];

/** What is on record takes its time by the new rules too. */
const anew = [
  `alter table interview drop constraint interview_candidate_not_double_booked`,
  `alter table interview_participant drop constraint interview_participant_not_double_booked`,
  `update interview set starts_at = starts_at`,
  `update interview_participant set times = '{}'`,
  `alter table interview add constraint interview_candidate_not_double_booked
   exclude using gist (candidate_id with =, times with &&) where (status in ${takesTime})`,
  `alter table interview_participant add constraint interview_participant_not_double_booked
   exclude using gist (user_id with =, times with &&) where (blocks)`,
];
