import type { Row, Selection, ToManySelection } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { ScheduleInitiator } from '../interview/interview.words.ts';
import { calendarsOf } from '../vetting/vetting-case.queries.ts';
import { type CaseSpan, elapsedIn } from '../vetting/vetting-case.spans.ts';
import type { RescheduleCount, WhyLate } from './why-late.type.ts';

/** Where the time of each case went; null for a case that was begun before this was kept. Three statements for all. */
export async function loadWhyLate(
  cases: readonly Row[],
  context: RequestContext,
): Promise<readonly (WhyLate | null)[]> {
  const keys = cases.map(({ id }) => String(id));
  const [calendars, interviews] = await Promise.all([
    calendarsOf(cases, context),
    context.reads.childrenOf(context.viewer, interviewsOfCase, keys),
  ]);
  return cases.map((row, index) => {
    const calendar = calendars.get(row['track']);
    const spans = spansOf(row['spans']);
    if (!calendar || spans.length === 0) return null;
    const { total, held, byWaitingOn, byStage } = elapsedIn(spans, calendar, context.now);
    return {
      elapsedMinutes: total,
      heldMinutes: held,
      waits: [...byWaitingOn],
      stages: [...byStage],
      reschedules: reschedulesOf(interviews[index] ?? []),
    };
  });
}

const versions = '@versions';

const plain = (type: string, properties: readonly string[], toMany: readonly ToManySelection[] = []): Selection => ({
  type,
  properties: new Set(properties),
  toOne: new Map(),
  toMany,
  veiled: null,
});

const versionsOfInterview: ToManySelection = {
  key: versions,
  by: 'interview',
  order: [{ property: 'number', direction: 'asc' }],
  where: {},
  first: null,
  selection: plain('InterviewScheduleVersion', ['number', 'initiator']),
};

const interviewsOfCase: ToManySelection = {
  key: '',
  by: 'vettingCase',
  order: [],
  where: {},
  first: null,
  selection: plain('Interview', [], [versionsOfInterview]),
};

/** Every time but the first of an interview is a new one. */
function reschedulesOf(interviews: readonly Row[]): RescheduleCount[] {
  const moved = interviews.flatMap((row) =>
    (row[versions] as readonly Row[]).filter(({ number }) => Number(number) > 1),
  );
  return Object.values(ScheduleInitiator).flatMap((initiator) => {
    const count = moved.filter((version) => version['initiator'] === initiator).length;
    return count === 0 ? [] : [{ initiator, count }];
  });
}

/** As the entity stores them. */
function spansOf(stored: unknown): readonly CaseSpan[] {
  const spans = stored as readonly (Omit<CaseSpan, 'from'> & { readonly from: string })[];
  return spans.map((span) => ({ ...span, from: new Date(span.from) }));
}
