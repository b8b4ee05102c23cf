import { Migration } from '@mikro-orm/migrations';

/** Scorecards that are their author's own, whole when they are submitted, and unchangeable after. */
export class ScorecardRules extends Migration {
  override up(): void {
    this.addSql(
      `alter table scorecard add constraint scorecard_submitted_whole check
        ((status = 'DRAFT') = (submitted_at is null) and (status = 'DRAFT' or recommendation is not null))`,
    );
    this.addSql(`alter table scorecard_version add constraint scorecard_version_number check (number > 0)`);
    this.addSql(scorecardGuard);
    this.addSql(
      `create trigger scorecard_guard before insert or update or delete on scorecard
        for each row execute function scorecard_guard()`,
    );
    this.addSql(requiredRatings);
    this.addSql(
      `create constraint trigger scorecard_required_ratings after update on scorecard
        for each row when (new.status = 'SUBMITTED' and old.status <> 'SUBMITTED')
        execute function scorecard_required_ratings()`,
    );
    this.addSql(partGuard);
    for (const table of ['attribute_rating', 'evidence', 'claim_verdict']) {
      this.addSql(
        `create trigger ${table}_of_draft before insert or update or delete on ${table}
          for each row execute function scorecard_part_guard()`,
      );
    }
  }
}

/** The moves of scorecard.states.ts; a test holds the two together. */
const scorecardGuard = `
  create function scorecard_guard() returns trigger language plpgsql as $$
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
    if old.status = 'VOIDED' or (old.status = 'SUBMITTED' and new.status <> 'VOIDED')
      or (old.status = 'DRAFT' and new.status = 'VOIDED') then
      raise exception 'a submitted scorecard does not change' using errcode = '23514', constraint = 'scorecard_submitted';
    end if;
    if old.status = 'SUBMITTED'
      and to_jsonb(new) - array['status', 'version'] <> to_jsonb(old) - array['status', 'version'] then
      raise exception 'a submitted scorecard is only voided' using errcode = '23514', constraint = 'scorecard_submitted';
    end if;
    if (new.id, new.created_at, new.participant_id, new.author_id, new.interview_id, new.vetting_case_id, new.stage)
      is distinct from
      (old.id, old.created_at, old.participant_id, old.author_id, old.interview_id, old.vetting_case_id, old.stage) then
      raise exception 'a scorecard stays whose it is' using errcode = '23514', constraint = 'scorecard_author_is_participant';
    end if;
    return new;
  end $$`;

/** The rule of scorecard.complete.ts about required attributes. */
const requiredRatings = `
  create function scorecard_required_ratings() returns trigger language plpgsql as $$
  begin
    perform 1 from interview i
      join kit_section ks on ks.kit_version_id = i.kit_version_id
      join attribute a on a.section_id = ks.id
      left join attribute_rating r on r.scorecard_id = new.id and r.attribute_id = a.id
      where i.id = new.interview_id and a.is_required
        and (a.challenge_kind is null or a.challenge_kind = any (new.challenges_used))
        and (r.rating is null or (r.rating = 'NOT_ASSESSED' and coalesce(r.not_assessed_reason, '') !~ '\\S'));
    if found then
      raise exception 'a required rating is missing' using errcode = '23514', constraint = 'scorecard_required_ratings';
    end if;
    return null;
  end $$`;

/** Locks the scorecard, so that a part cannot slip in while it is being submitted. */
const partGuard = `
  create function scorecard_part_guard() returns trigger language plpgsql as $$
  declare
    whole text;
  begin
    if tg_op = 'UPDATE' and new.scorecard_id <> old.scorecard_id then
      raise exception 'a part stays with its scorecard' using errcode = '23514', constraint = 'scorecard_submitted';
    end if;
    select status into whole from scorecard
      where id = case when tg_op = 'DELETE' then old.scorecard_id else new.scorecard_id end for share;
    if whole is distinct from 'DRAFT' then
      raise exception 'a submitted scorecard does not change' using errcode = '23514', constraint = 'scorecard_submitted';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$`;
