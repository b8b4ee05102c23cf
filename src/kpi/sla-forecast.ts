import type { BusinessCalendarRules } from '../calendar/business-time.ts';
import { calendarJson } from '../calendar/calendar-json.ts';
import { isOwnCandidate } from '../candidate/candidate.policy.ts';
import { Bindings, type RawRow } from '../database/statements.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Estimate } from '../statistics/bounds.ts';
import type { StoredPause } from '../vetting/vetting-case.standing.ts';
import { type VettingStage, vettingStages } from '../vetting/vetting-case.states.ts';
import { calendarIn } from './decided-cases.ts';
import { casesWithAll } from './kpi-cases.ts';
import { enteredAt, stageOutcome, withStages } from './entered-stages.ts';
import { fewest } from './kpi-definition.ts';
import { promisedDays, type RunningCase } from './sla-chance.ts';
import type { LateShare, SlaForecast } from './sla-forecast.type.ts';
import { lateShares, type PastCase } from './sla-share.ts';
import { netDaysBetween, spellsIn } from './stage-spells.ts';

const daysBack = 180;
const DAY = 86_400_000;

const method =
  'Each open case goes on from its stage as cases of the past did that had stood there so long on their clock: it passes, ' +
  'ends, or stays, in steps of half an hour, until its five business days are over (competing outcomes by stage, those ' +
  'who still stand somewhere counted as at least so long). The interval joins the chance of each case with how far the ' +
  'chances move when the past is drawn anew a hundred times.';

const assumptions = [
  `The future is as the last ${String(daysBack)} days were.`,
  'How long a case takes at one stage says nothing of how long it takes at the next.',
  'Cases differ by stage and by time spent there, and by nothing else.',
  'Where nobody of the past stood so long, a case is taken to stay.',
  'A hold and waiting on the candidate stop the clock: late is by the clock of the case, whenever that is.',
] as const;

/**
 * The share of open cases that will be late, in all and by stage: two statements, whatever the number of cases. These have
 * an order, since sums and draws hang on it: without one, last digits would tell of changes to rows that are not counted.
 */
export async function slaForecast(context: RequestContext): Promise<SlaForecast> {
  const [past, open] = await Promise.all([pastOf(context), openCases(context)]);
  const shares = lateShares(past, open);
  const here = Map.groupBy(open, ({ stage }) => stage);
  const byStage = (stage: VettingStage): LateShare => ({
    stage,
    ...shareOf(here.get(stage) ?? [], shares.byStage.get(stage) ?? null),
  });
  const all = { stage: null, ...shareOf(open, shares.all) };
  return { at: context.now, pastCases: past.length, method, assumptions, all, stages: vettingStages.map(byStage) };
}

function shareOf(cases: readonly RunningCase[], share: Estimate | null): Omit<LateShare, 'stage'> {
  const counts = { n: cases.length, late: cases.filter(({ daysInAll }) => daysInAll > promisedDays).length };
  if (share === null || cases.length < fewest) {
    const withheld = `Of fewer than ${String(fewest)} cases nothing is foretold.`;
    return { ...counts, share: null, interval: null, withheld };
  }
  const interval = { low: share.low, high: share.high, method: 'Chances of cases and redrawn past, 95 %' };
  return { ...counts, share: share.value, interval, withheld: null };
}

async function pastOf({ reads, viewer, now }: RequestContext): Promise<PastCase[]> {
  const { bind, values } = new Bindings();
  const from = `${bind(new Date(now.getTime() - daysBack * DAY))}::timestamptz`;
  const text = `select c.id, e.to_stage, ${stageOutcome}, ${enteredAt}, l.created_at, c.pauses, ${calendarJson('b')}::text
    from ${casesWithAll} ${withStages}
    where c.received_at >= ${from} and not ${isOwnCandidate('p.id', `${bind(viewer.id)}::uuid`)}
    order by c.id, e.seq, l.seq`;
  const rows = await reads.run(text, values);
  const cases = [...Map.groupBy(rows, ([key]) => key).values()];
  return cases.map((stages) => {
    const spells = spellsIn(
      stages.map((row) => row.slice(2)),
      now,
    );
    return spells.map(({ outcome, netDays }, index) => ({ stage: String(stages[index]?.[1]), outcome, netDays }));
  });
}

async function openCases({ reads, viewer, now }: RequestContext): Promise<RunningCase[]> {
  const { bind, values } = new Bindings();
  const text = `select c.stage, c.received_at, coalesce((select max(e.created_at) from stage_transition e
        where e.vetting_case_id = c.id and e.to_stage = c.stage and e.from_stage <> c.stage), c.received_at),
      c.pauses, ${calendarJson('b')}::text
    from ${casesWithAll}
    where c.status in ('OPEN', 'ON_HOLD') and not ${isOwnCandidate('p.id', `${bind(viewer.id)}::uuid`)}
    order by c.id`;
  const rows = await reads.run(text, values);
  const calendars = new Map<string, BusinessCalendarRules>();
  return rows.map((row) => runningIn(row, calendars, now));
}

function runningIn(row: RawRow, calendars: Map<string, BusinessCalendarRules>, now: Date): RunningCase {
  const [stage, receivedAt, enteredAt, pauses, text] = row;
  const same = { calendar: calendarIn(String(text), calendars), to: now, pauses: pauses as readonly StoredPause[] };
  return {
    stage: String(stage),
    daysHere: netDaysBetween({ ...same, from: new Date(String(enteredAt)) }),
    daysInAll: netDaysBetween({ ...same, from: new Date(String(receivedAt)) }),
  };
}
