import type { Context } from '../kernel/context.ts';
import type { Viewer } from '../kernel/viewer.ts';
import type { CaseState } from '../vetting/vetting-case.states.ts';

/** One criterion of the recorded profile review. */
export interface CriterionFact {
  readonly criterion: string;
  readonly verdict: 'MET' | 'NOT_MET' | 'UNCLEAR';
  /** The head let a criterion that is not met pass, with a reason. */
  readonly isOverridden: boolean;
}

/** How a case that can be reopened was closed, and what has become of its candidate since. */
export interface ClosingFacts {
  /** Calendar days since, in the zone of the case's calendar. */
  readonly daysAgo: number;
  /** Who rejected it; null when it was not rejected. */
  readonly rejectedBy: string | null;
  readonly isLetterSent: boolean;
  /** Another case of the candidate on the track is open or on hold. */
  readonly hasOtherCase: boolean;
  /** The candidate has a valid credential on the track. */
  readonly hasCredential: boolean;
}

/** Everything about a case that its guards look at: one row of one statement. */
export interface CaseFacts extends CaseState {
  /** Null until the review is recorded, which it is only with a verdict on every criterion. */
  readonly profileReview: readonly CriterionFact[] | null;
  /** Live submitted scorecards of the present stage that recommend YES or STRONG_YES. */
  readonly scorecardsFor: number;
  /** Live submitted scorecards of the present stage that recommend NO or STRONG_NO. */
  readonly scorecardsAgainst: number;
  /** Scorecards that participants owe on the present stage. */
  readonly scorecardsOwed: number;
  /** What the case's policy asks for at the technical stage. */
  readonly minimumTechnicalScorecards: number;
  /** The candidate's primary specialization claims. */
  readonly claimIds: readonly string[];
  readonly hasConfirmedTerms: boolean;
  /** Null while the case is open or on hold, and once it has passed. */
  readonly closing: ClosingFacts | null;
}

/** Who would make a move. */
export interface CaseViewer extends Pick<Viewer, 'id' | 'roles'> {
  /** True while this person owes a scorecard on the case's present stage, and so is blind on it. */
  readonly owesHere: boolean;
}

/** What the guards are asked about: a case and whoever considers moving it. */
export interface Considered {
  readonly facts: CaseFacts;
  readonly viewer: CaseViewer;
}

/** A statement runner: of the reads, or inside a transaction on the locked case. */
export type Run = (text: string, values: readonly unknown[]) => Promise<(readonly unknown[])[]>;

/** The facts of many cases in one statement, by the case's key, as this viewer considers them. */
export async function loadCaseFacts(
  run: Run,
  { viewer: { id, roles }, now }: Pick<Context, 'viewer' | 'now'>,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, Considered>> {
  const rows = await run(statement, [caseIds, id, now]);
  return new Map(
    rows.map(([key, facts]): [string, Considered] => {
      // The statement builds exactly this shape.
      const { owesHere, ...rest } = JSON.parse(String(facts)) as CaseFacts & { readonly owesHere: boolean };
      return [String(key), { facts: rest, viewer: { id, roles, owesHere } }];
    }),
  );
}

const statement = `
  select c.id, jsonb_build_object(
    'status', c.status,
    'stage', c.stage,
    'profileReview', (
      select jsonb_agg(jsonb_build_object(
        'criterion', pc.criterion, 'verdict', pc.verdict, 'isOverridden', pc.override_reason is not null
      ) order by pc.criterion)
      from profile_review pr join profile_criterion pc on pc.review_id = pr.id where pr.vetting_case_id = c.id),
    'scorecardsFor', cards.pro,
    'scorecardsAgainst', cards.contra,
    'scorecardsOwed', debts.owed,
    'owesHere', debts.own > 0,
    'minimumTechnicalScorecards', vp.min_technical_scorecards,
    'claimIds', coalesce((
      select jsonb_agg(sc.id order by sc.position) from specialization_claim sc
      where sc.candidate_id = c.candidate_id and sc.withdrawn_at is null), '[]'),
    'hasConfirmedTerms', exists (select 1 from listing_terms lt where lt.vetting_case_id = c.id),
    'closing', case when c.status in ('REJECTED', 'WITHDRAWN', 'EXPIRED') then jsonb_build_object(
      'daysAgo', ($3::timestamptz at time zone bc.zone)::date - (c.closed_at at time zone bc.zone)::date,
      'rejectedBy', rejection.decided_by_id,
      'isLetterSent', exists (
        select 1 from feedback_letter fl where fl.decision_id = rejection.id and fl.status = 'SENT'),
      'hasOtherCase', exists (
        select 1 from vetting_case o
        where o.candidate_id = c.candidate_id and o.track_id = c.track_id and o.status in ('OPEN', 'ON_HOLD')),
      'hasCredential', exists (
        select 1 from vetting_credential vc
        where vc.candidate_id = c.candidate_id and vc.track_id = c.track_id and vc.revoked_at is null)) end
  )::text as facts
  from vetting_case c
  join vetting_policy vp on vp.id = c.policy_id
  join vetting_track vt on vt.id = c.track_id
  join business_calendar bc on bc.id = vt.calendar_id
  left join lateral (
    select d.id, d.decided_by_id from decision d
    where c.status = 'REJECTED' and d.vetting_case_id = c.id and d.stage = c.stage
    order by d.decided_at desc, d.id desc limit 1) rejection on true
  cross join lateral (
    select count(*) filter (where s.recommendation in ('YES', 'STRONG_YES'))::int as pro,
           count(*) filter (where s.recommendation in ('NO', 'STRONG_NO'))::int as contra
    from scorecard s where s.vetting_case_id = c.id and s.stage = c.stage and s.status = 'SUBMITTED') cards
  cross join lateral (
    select count(*)::int as owed, count(*) filter (where ip.user_id = $2::uuid)::int as own
    from interview_participant ip
    where ip.vetting_case_id = c.id and ip.stage = c.stage and ip.blocks and ip.feedback = 'OWED') debts
  where c.id = any($1::uuid[])`;
