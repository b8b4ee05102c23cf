import { Migration } from '@mikro-orm/migrations';

/** The table of allowed moves, which alone moves cases, and the track, calendar and policy that a team begins with. */
export class VettingRules extends Migration {
  override up(): void {
    this.addSql(movesTable);
    this.addSql(forwardMoves);
    this.addSql(movesOfEveryStage);
    this.addSql(`
      alter table stage_transition add constraint stage_transition_allowed
      foreign key (rule, from_state, to_state) references vetting_move (rule, from_state, to_state)`);
    this.addSql(guardOfCases);
    this.addSql(`
      create trigger vetting_case_guard before insert or update on vetting_case
      for each row execute function vetting_case_guard()`);
    this.addSql(firstTransition);
    this.addSql(`
      create constraint trigger vetting_case_first_transition after insert on vetting_case
      deferrable initially deferred for each row execute function vetting_case_first_transition()`);
    this.addSql(moveByTransition);
    this.addSql(`
      create trigger stage_transition_moves_case after insert on stage_transition
      for each row execute function stage_transition_moves_case()`);
    for (const statement of referenceData) this.addSql(statement);
  }
}

const movesTable = `
  create table vetting_move (
    rule text not null,
    from_state text not null,
    to_state text not null,
    primary key (rule, from_state, to_state)
  )`;

const forwardMoves = `
  insert into vetting_move (rule, from_state, to_state) values
    ('V1', 'NONE', 'OPEN/PROFILE_REVIEW'),
    ('V2', 'OPEN/PROFILE_REVIEW', 'OPEN/SOFT_SKILLS_INTERVIEW'),
    ('V3', 'OPEN/SOFT_SKILLS_INTERVIEW', 'OPEN/TECHNICAL_INTERVIEW'),
    ('V4', 'OPEN/TECHNICAL_INTERVIEW', 'OPEN/LISTING'),
    ('V5', 'OPEN/LISTING', 'PASSED/LISTING')`;

const movesOfEveryStage = `
  insert into vetting_move (rule, from_state, to_state)
  select turn.rule, turn.from_status || '/' || at.stage, turn.to_status || '/' || at.stage
  from (values
    ('V6', 'OPEN', 'REJECTED'),
    ('V7', 'OPEN', 'WITHDRAWN'),
    ('V7', 'ON_HOLD', 'WITHDRAWN'),
    ('V8', 'OPEN', 'ON_HOLD'),
    ('V8', 'ON_HOLD', 'OPEN'),
    ('V9', 'OPEN', 'EXPIRED'),
    ('V10', 'REJECTED', 'OPEN'),
    ('V11', 'WITHDRAWN', 'OPEN'),
    ('V11', 'EXPIRED', 'OPEN')
  ) turn (rule, from_status, to_status)
  cross join (values
    ('PROFILE_REVIEW'), ('SOFT_SKILLS_INTERVIEW'), ('TECHNICAL_INTERVIEW'), ('LISTING')
  ) at (stage)`;

/**
 * A managed case is saved after its transition moved the row: its update repeats what is there, and passes.
 * A move must agree with the last transition too: that a trigger is at work alone would prove little.
 */
const guardOfCases = `
  create function vetting_case_guard() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      if (new.status, new.stage, new.moves) is distinct from ('OPEN', 'PROFILE_REVIEW', 0) then
        raise exception 'a case begins open, at the profile review, before its first move'
          using errcode = '23514', constraint = 'vetting_case_begins';
      end if;
      return new;
    end if;
    if (new.status, new.stage, new.moves) is distinct from (old.status, old.stage, old.moves)
      and (pg_trigger_depth() < 2 or (new.status, new.stage, new.moves) is distinct from (
        select (t.to_status, t.to_stage, t.seq) from stage_transition t
        where t.vetting_case_id = new.id order by t.seq desc limit 1)) then
      raise exception 'a case is moved by its transitions alone'
        using errcode = '23514', constraint = 'vetting_case_moved_by_transition';
    end if;
    if (new.id, new.candidate_id, new.track_id, new.received_at)
      is distinct from (old.id, old.candidate_id, old.track_id, old.received_at) then
      raise exception 'a case keeps its candidate, track and start'
        using errcode = '23514', constraint = 'vetting_case_fixed';
    end if;
    return new;
  end $$`;

const firstTransition = `
  create function vetting_case_first_transition() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from stage_transition t where t.vetting_case_id = new.id and t.seq = 1) then
      raise exception 'a case is opened by a transition'
        using errcode = '23514', constraint = 'vetting_case_opened_by_transition';
    end if;
    return null;
  end $$`;

/** Fires after the foreign keys are checked, so the move is in the table and the case exists. */
const moveByTransition = `
  create function stage_transition_moves_case() returns trigger language plpgsql as $$
  declare
    present vetting_case;
  begin
    select * into present from vetting_case c where c.id = new.vetting_case_id for update;
    if new.seq <> present.moves + 1 then
      raise exception 'transitions are counted without a gap'
        using errcode = '23514', constraint = 'stage_transition_gapless';
    end if;
    if new.from_state <> (case present.moves when 0 then 'NONE' else present.status || '/' || present.stage end) then
      raise exception 'a transition begins where the case stands'
        using errcode = '23514', constraint = 'stage_transition_from_present_state';
    end if;
    update vetting_case set status = new.to_status, stage = new.to_stage, moves = new.seq where id = present.id;
    return null;
  end $$`;

/** Public holidays of the whole of Germany on weekdays, to the end of 2027; the numbers are our assumptions. */
const referenceData = [
  `insert into business_calendar (id, created_at, version, name, zone, opens_at, closes_at, working_days, holidays)
   values ('019ab300-0000-7000-8000-000000000001', '2026-11-24 00:00:00+00', 1, 'Berlin office hours', 'Europe/Berlin',
     '09:00', '18:00', '{1,2,3,4,5}',
     '{2026-12-25,2027-01-01,2027-03-26,2027-03-29,2027-05-06,2027-05-17}')`,
  `insert into vetting_track (id, created_at, slug, name, calendar_id)
   values ('019ab300-0000-7000-8000-000000000002', '2026-11-24 00:00:00+00', 'BACKEND', 'Backend development',
     '019ab300-0000-7000-8000-000000000001')`,
  `insert into vetting_policy (id, created_at, track_id, number, min_technical_scorecards, reapply_after_days,
     expire_after_business_days, scorecard_due_business_days, letter_due_business_days, stage_budgets, activated_at)
   values ('019ab300-0000-7000-8000-000000000003', '2026-11-24 00:00:00+00', '019ab300-0000-7000-8000-000000000002',
     1, 1, 90, 10, 1, 2, '{1,1,2,1}', '2026-11-24 00:00:00+00')`,
];
