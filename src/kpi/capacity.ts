import { addBusinessDays } from '../calendar/business-time.ts';
import { type CalendarJson, calendarJson, rulesOf } from '../calendar/calendar-json.ts';
import { isOwnCandidate } from '../candidate/candidate.policy.ts';
import { Bindings, type RawRow } from '../database/statements.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import type { Capacity, StageCapacity } from './capacity.type.ts';
import { stageOutcome, withStages } from './entered-stages.ts';
import { fewest } from './kpi-definition.ts';

const daysAhead = 10;
const daysBack = 180;
const DAY = 86_400_000;

const { PROFILE_REVIEW, SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW } = VettingStage;

/** Interviews needed in the next ten business days, against those that interviewers can hold: one statement. */
export async function capacity(context: RequestContext, perDay: number): Promise<Capacity> {
  const { bind, values } = new Bindings();
  const rows = await context.reads.run(tracksSql(bind, context), values);
  const stages = rows.flatMap((row) => stagesOf(trackIn(row), perDay, context.now));
  return { at: context.now, assumptions: assumptionsOf(perDay), stages };
}

function assumptionsOf(perDay: number): string[] {
  return [
    `An interviewer holds ${String(perDay)} interview${perDay === 1 ? '' : 's'} on each of ${String(daysAhead)} business days, and one is enough for each.`,
    'Every open case has its interviews within these days, as far as it comes; held cases and new applications are not counted.',
    `Cases pass a stage as often as those did that ended there in the last ${String(daysBack)} days; of fewer than ${String(fewest)}, all are taken to pass.`,
    'Nobody has to be interviewed again at a stage after an interview that took place.',
    'Languages, conflicts and what else is in calendars are not looked at; who is qualified for both interviews is in the slots of both.',
  ];
}

/** What is known of a track. */
interface TrackFacts {
  readonly slug: string;
  readonly calendar: CalendarJson;
  /** By stage and whether the interview there has taken place. */
  readonly open: readonly { readonly stage: string; readonly isHeld: boolean; readonly cases: number }[];
  readonly ended: readonly { readonly stage: string; readonly passed: number; readonly n: number }[];
  readonly booked: readonly { readonly stage: string; readonly startsAt: string }[];
  /** For each interviewer the stages that they are qualified for. */
  readonly interviewers: readonly (readonly string[])[];
}

function trackIn([slug, calendar, open, ended, booked, interviewers]: RawRow): TrackFacts {
  return { slug, calendar, open, ended, booked, interviewers } as TrackFacts; // built as JSON by the statement
}

function stagesOf(track: TrackFacts, perDay: number, now: Date): StageCapacity[] {
  const until = addBusinessDays(rulesOf(track.calendar), now, daysAhead);
  const standing = (stage: string): number =>
    sum(track.open.filter((it) => it.stage === stage).map(({ cases }) => cases));
  const waiting = (stage: string): number =>
    sum(track.open.filter((it) => it.stage === stage && !it.isHeld).map(({ cases }) => cases));
  const reviewed = standing(PROFILE_REVIEW) * passRate(track, PROFILE_REVIEW);
  const talked = (standing(SOFT_SKILLS_INTERVIEW) + reviewed) * passRate(track, SOFT_SKILLS_INTERVIEW);
  const expected = [
    [SOFT_SKILLS_INTERVIEW, reviewed],
    [TECHNICAL_INTERVIEW, talked],
  ] as const;
  return expected.map(([stage, coming]) => {
    const qualified = track.interviewers.filter((stages) => stages.includes(stage));
    const needed = waiting(stage) + coming;
    const slots = Math.floor(qualified.length * perDay * daysAhead);
    return {
      track: track.slug,
      stage,
      waiting: waiting(stage),
      expected: coming,
      needed,
      booked: bookedBefore(track, stage, until),
      interviewers: qualified.length,
      shared: qualified.filter(({ length }) => length > 1).length,
      slots,
      shortfall: Math.max(0, needed - slots),
    };
  });
}

function bookedBefore({ booked }: TrackFacts, stage: string, until: Date): number {
  return booked.filter((it) => it.stage === stage && new Date(it.startsAt) < until).length;
}

function passRate({ ended }: TrackFacts, stage: string): number {
  const found = ended.find((it) => it.stage === stage);
  return found && found.n >= fewest ? found.passed / found.n : 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** One row for each track: its calendar, open cases, how stages of the past ended, what is booked, and interviewers. */
function tracksSql(bind: Bindings['bind'], { now, viewer }: RequestContext): string {
  const [at, since] = [now, new Date(now.getTime() - daysBack * DAY)].map((moment) => `${bind(moment)}::timestamptz`);
  const isOthers = `not ${isOwnCandidate('c.candidate_id', `${bind(viewer.id)}::uuid`)}`;
  return `select t.slug, ${calendarJson('b')},
    (select coalesce(jsonb_agg(jsonb_build_object('stage', o.stage, 'isHeld', o.is_held, 'cases', o.cases)), '[]') from (
      select c.stage, exists (select 1 from interview i where i.vetting_case_id = c.id and i.stage = c.stage
        and i.status = 'COMPLETED') as is_held, count(*)::int as cases
      from vetting_case c where c.track_id = t.id and c.status = 'OPEN' and ${isOthers} group by 1, 2) o),
    (select coalesce(jsonb_agg(jsonb_build_object('stage', o.stage, 'passed', o.passed, 'n', o.n)), '[]') from (
      select e.to_stage as stage, count(*) filter (where ${stageOutcome} = 'PASSED')::int as passed, count(*)::int as n
      from vetting_case c ${withStages}
      where c.track_id = t.id and l.created_at >= ${since ?? ''} and ${isOthers} group by 1) o),
    (select coalesce(jsonb_agg(jsonb_build_object('stage', i.stage, 'startsAt', i.starts_at)), '[]')
      from interview i join vetting_case c on c.id = i.vetting_case_id
      where c.track_id = t.id and i.status in ('PROPOSED', 'SCHEDULED') and i.starts_at >= ${at ?? ''} and ${isOthers}),
    (select coalesce(jsonb_agg(q.stages), '[]') from (
      select array_agg(distinct q.stage) as stages from interviewer_qualification q
      join interviewer v on v.id = q.interviewer_id and v.is_active
      join user_account u on u.id = v.user_id and u.status = 'ACTIVE'
      where q.track_id = t.id and q.ended_at is null group by q.interviewer_id) q)
    from vetting_track t join business_calendar b on b.id = t.calendar_id order by t.slug`;
}
