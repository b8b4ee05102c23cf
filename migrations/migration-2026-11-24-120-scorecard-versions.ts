import { Migration } from '@mikro-orm/migrations';

/** Scorecards that are amended by a further version or voided for a reason, and letters that are waived. */
export class ScorecardVersions extends Migration {
  override up(): void {
    for (const statement of [...columns, ...scorecardRules]) this.addSql(statement);
  }
}

const columns = [
  `alter table feedback_letter add waived_by_id uuid null, add waived_at timestamptz(3) null, add waive_reason text null`,
  `alter table feedback_letter add constraint feedback_letter_waived_by_id_foreign
   foreign key (waived_by_id) references user_account (id) on delete set null`,
  `alter table feedback_letter add constraint feedback_letter_waived_for_a_reason check (case status when 'WAIVED' then waived_at is not null and waived_by_id is not null and coalesce(waive_reason, '') ~ '\\S' else num_nonnulls(waived_at, waived_by_id, waive_reason) = 0 end)`,
  `alter table scorecard add voided_at timestamptz(3) null, add voided_by_id uuid null, add void_reason text null`,
  `alter table scorecard add constraint scorecard_voided_by_id_foreign
   foreign key (voided_by_id) references user_account (id) on delete set null`,
  `alter table scorecard add constraint scorecard_voided_for_a_reason check (case status when 'VOIDED' then voided_at is not null and voided_by_id is not null and coalesce(void_reason, '') ~ '\\S' else num_nonnulls(voided_at, voided_by_id, void_reason) = 0 end)`,
  `alter table scorecard_version add reason text null`,
  `alter table scorecard_version add constraint scorecard_version_amended_for_a_reason check (case number when 1 then reason is null else coalesce(reason, '') ~ '\\S' end)`,
  `alter table evidence add withdrawn_at timestamptz(3) null`,
];

const pinned = 'set search_path = public, pg_temp';

/** The rule of scorecard.blockers.ts: a case comes back to a stage only when what decided it was superseded. */
const stageDecided = `
  create function scorecard_stage_is_decided(card_case uuid, card_stage text) returns boolean
  language plpgsql ${pinned} as $$
  declare
    held vetting_case;
  begin
    -- Shared lock: nobody decides the stage meanwhile.
    select * into held from vetting_case c where c.id = card_case for share;
    return held.stage <> card_stage or held.status in ('REJECTED', 'PASSED');
  end $$`;

/** The moves of scorecard.states.ts; a test holds the two together. */
const scorecardGuard = `
  create or replace function scorecard_guard() returns trigger language plpgsql ${pinned} as $$
  declare
    voiding constant text[] := array['status', 'version', 'voided_at', 'voided_by_id', 'void_reason'];
  begin
    if tg_op = 'DELETE' then
      raise exception 'scorecards are kept' using errcode = '23514', constraint = 'scorecard_kept';
    end if;
    if tg_op = 'INSERT' then
      if new.status <> 'DRAFT' then
        raise exception 'a scorecard begins as a draft' using errcode = '23514', constraint = 'scorecard_begins_as_draft';
      end if;
      perform 1 from interview_participant p
        where p.id = new.participant_id and p.user_id = new.author_id and p.interview_id = new.interview_id
          and p.vetting_case_id = new.vetting_case_id and p.stage = new.stage;
      if not found then
        raise exception 'the author is the participant' using errcode = '23514', constraint = 'scorecard_author_is_participant';
      end if;
      return new;
    end if;
    if old.status = 'VOIDED' or (old.status = 'SUBMITTED' and new.status = 'DRAFT')
      or (old.status = 'DRAFT' and new.status = 'VOIDED') then
      raise exception 'a submitted scorecard does not change' using errcode = '23514', constraint = 'scorecard_submitted';
    end if;
    if (new.id, new.created_at, new.participant_id, new.author_id, new.interview_id, new.vetting_case_id, new.stage)
      is distinct from
      (old.id, old.created_at, old.participant_id, old.author_id, old.interview_id, old.vetting_case_id, old.stage) then
      raise exception 'a scorecard stays whose it is' using errcode = '23514', constraint = 'scorecard_author_is_participant';
    end if;
    if old.status = 'DRAFT' then
      return new;
    end if;
    if new.status = 'VOIDED' and to_jsonb(new) - voiding <> to_jsonb(old) - voiding then
      raise exception 'a submitted scorecard is only voided' using errcode = '23514', constraint = 'scorecard_submitted';
    end if;
    if new.status = 'VOIDED' and scorecard_stage_is_decided(new.vetting_case_id, new.stage) then
      raise exception 'the stage is decided' using errcode = '23514', constraint = 'scorecard_stage_decided';
    end if;
    -- What it says may change by an amendment; that it says what its newest version says is looked at on commit.
    if (new.submitted_at, new.private_note) is distinct from (old.submitted_at, old.private_note) then
      raise exception 'a submitted scorecard does not change' using errcode = '23514', constraint = 'scorecard_submitted';
    end if;
    return new;
  end $$`;

/** The rule of scorecard.complete.ts about required attributes. */
const lacksRating = `
  create function scorecard_lacks_rating(card_id uuid) returns boolean language plpgsql ${pinned} as $$
  begin
    return exists (
      select 1 from scorecard c
      join interview i on i.id = c.interview_id
      join kit_section ks on ks.kit_version_id = i.kit_version_id
      join attribute a on a.section_id = ks.id
      left join attribute_rating r on r.scorecard_id = c.id and r.attribute_id = a.id
      where c.id = card_id and a.is_required
        and (a.challenge_kind is null or a.challenge_kind = any (c.challenges_used))
        and (r.rating is null or (r.rating = 'NOT_ASSESSED' and coalesce(r.not_assessed_reason, '') !~ '\\S')));
  end $$`;

const requiredRatings = `
  create or replace function scorecard_required_ratings() returns trigger language plpgsql ${pinned} as $$
  begin
    if scorecard_lacks_rating(new.id) then
      raise exception 'a required rating is missing' using errcode = '23514', constraint = 'scorecard_required_ratings';
    end if;
    return null;
  end $$`;

/** Parts of what is submitted change only together with a further version; evidence, which others cite, is never lost. */
const partGuard = `
  create or replace function scorecard_part_guard() returns trigger language plpgsql ${pinned} as $$
  declare
    whole text;
    is_amendable boolean;
  begin
    if tg_op = 'UPDATE' and new.scorecard_id <> old.scorecard_id then
      raise exception 'a part stays with its scorecard' using errcode = '23514', constraint = 'scorecard_submitted';
    end if;
    select status into whole from scorecard
      where id = case when tg_op = 'DELETE' then old.scorecard_id else new.scorecard_id end for share;
    is_amendable := case
      when tg_table_name <> 'evidence' then true
      when tg_op = 'INSERT' then to_jsonb(new) ->> 'withdrawn_at' is null
      when tg_op = 'UPDATE' then to_jsonb(old) ->> 'withdrawn_at' is null
        and to_jsonb(new) - 'withdrawn_at' = to_jsonb(old) - 'withdrawn_at'
      else false end;
    if whole is distinct from 'DRAFT' and not (whole = 'SUBMITTED' and is_amendable) then
      raise exception 'a submitted scorecard does not change' using errcode = '23514', constraint = 'scorecard_submitted';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$`;

/** An amendment is a further version, in time and before the stage is decided. */
const versionGuard = `
  create function scorecard_version_guard() returns trigger language plpgsql ${pinned} as $$
  declare
    card scorecard;
    is_decided boolean;
  begin
    select scorecard_stage_is_decided(c.vetting_case_id, c.stage) into is_decided
      from scorecard c where c.id = new.scorecard_id;
    -- One version after the other.
    select * into card from scorecard c where c.id = new.scorecard_id for update;
    if new.number > 1 + (select coalesce(max(v.number), 0) from scorecard_version v where v.scorecard_id = card.id) then
      raise exception 'versions leave no gap' using errcode = '23514', constraint = 'scorecard_version_gapless';
    end if;
    if new.number = 1 then
      return new;
    end if;
    if card.status <> 'SUBMITTED' then
      raise exception 'only what is submitted is amended' using errcode = '23514', constraint = 'scorecard_submitted';
    end if;
    if is_decided then
      raise exception 'the stage is decided' using errcode = '23514', constraint = 'scorecard_stage_decided';
    end if;
    if new.submitted_at not between card.submitted_at and card.submitted_at + interval '24 hours' then
      raise exception 'too late to amend' using errcode = '23514', constraint = 'scorecard_amended_in_time';
    end if;
    return new;
  end $$`;

/** Builds what contentOf in scorecard.content.ts builds. */
const holdsToVersion = `
  create function scorecard_holds_to_version(card_id uuid) returns void language plpgsql ${pinned} as $$
  declare
    standing text;
    said jsonb;
    kept jsonb;
  begin
    select status into standing from scorecard c where c.id = card_id;
    if standing = 'DRAFT' then
      return;
    end if;
    select v.content into kept from scorecard_version v where v.scorecard_id = card_id order by v.number desc limit 1;
    select jsonb_build_object(
      'author', c.author_id, 'interview', c.interview_id, 'stage', c.stage, 'recommendation', c.recommendation,
      'summary', c.summary, 'assessedEnglish', c.assessed_english, 'proposedSeniority', c.proposed_seniority,
      'challengesUsed', to_jsonb(c.challenges_used),
      'ratings', coalesce((select jsonb_agg(jsonb_build_object(
          'attribute', r.attribute_id, 'rating', r.rating, 'note', r.note, 'notAssessedReason', r.not_assessed_reason
        ) order by r.position) from attribute_rating r where r.scorecard_id = c.id), '[]'),
      'evidence', coalesce((select jsonb_agg(jsonb_build_object(
          'id', e.id, 'attribute', e.attribute_id, 'kind', e.kind, 'excerpt', e.excerpt, 'file', e.file, 'lines', e.lines
        ) order by e.position) from evidence e where e.scorecard_id = c.id and e.withdrawn_at is null), '[]'),
      'claimVerdicts', coalesce((select jsonb_agg(jsonb_build_object(
          'claim', cv.claim_id, 'verdict', cv.verdict
        ) order by cv.position) from claim_verdict cv where cv.scorecard_id = c.id), '[]')
    ) into said from scorecard c where c.id = card_id;
    if said is distinct from kept then
      raise exception 'a submitted scorecard says what its newest version says'
        using errcode = '23514', constraint = 'scorecard_submitted';
    end if;
    if scorecard_lacks_rating(card_id) then
      raise exception 'a required rating is missing' using errcode = '23514', constraint = 'scorecard_required_ratings';
    end if;
  end $$`;

const followsVersion = `
  create function scorecard_follows_version() returns trigger language plpgsql ${pinned} as $$
  begin
    if tg_table_name = 'scorecard_version' then
      -- The first comes with its submission, before or after it.
      perform scorecard_holds_to_version(new.scorecard_id);
    elsif old.status <> 'DRAFT' or exists (select 1 from scorecard_version v where v.scorecard_id = new.id) then
      perform scorecard_holds_to_version(new.id);
    end if;
    return null;
  end $$`;

const partFollowsVersion = `
  create function scorecard_part_follows_version() returns trigger language plpgsql ${pinned} as $$
  begin
    perform scorecard_holds_to_version(case when tg_op = 'DELETE' then old.scorecard_id else new.scorecard_id end);
    return null;
  end $$`;

const scorecardRules = [
  stageDecided,
  scorecardGuard,
  lacksRating,
  requiredRatings,
  partGuard,
  versionGuard,
  `create trigger scorecard_version_guard before insert on scorecard_version
   for each row execute function scorecard_version_guard()`,
  holdsToVersion,
  followsVersion,
  partFollowsVersion,
  `create constraint trigger scorecard_follows_version after update on scorecard deferrable initially deferred
   for each row when (new.status <> 'DRAFT') execute function scorecard_follows_version()`,
  `create constraint trigger scorecard_version_is_followed after insert on scorecard_version deferrable initially deferred
   for each row execute function scorecard_follows_version()`,
  ...['attribute_rating', 'evidence', 'claim_verdict'].map(
    (table) => `create constraint trigger ${table}_follows_version after insert or update or delete on ${table}
     deferrable initially deferred for each row execute function scorecard_part_follows_version()`,
  ),
];
