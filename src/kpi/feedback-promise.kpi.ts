import { addBusinessDays, type BusinessCalendarRules } from '../calendar/business-time.ts';
import { calendarJson } from '../calendar/calendar-json.ts';
import type { RawRow } from '../database/statements.ts';
import { calendarIn } from './decided-cases.ts';
import { casesWithAll, countsIn, groupOfCase } from './kpi-cases.ts';
import { fewest, type KpiDefinition } from './kpi-definition.ts';
import { shareFigure } from './kpi-figures.ts';
import { KpiDimension, KpiName, KpiStatistic, KpiUnit } from './kpi.words.ts';
import { publishedFeedback } from './reference/published-kpis.ts';

const promisedDays = 2;

/** Of rejected candidates, how many were sent their letter within two business days. */
export const feedbackPromise: KpiDefinition = {
  name: KpiName.FEEDBACK_PROMISE,
  side: 'VETTING',
  definition:
    `Rejections of the window whose ${String(promisedDays)} business days are over. A letter that was waived, or came later, is a ` +
    'broken promise. A rejection that was reopened before its time was over is none, unless its letter was sent.',
  unit: KpiUnit.SHARE,
  statistics: [KpiStatistic.SHARE_IN_TIME],
  numeratorIs: `Rejections whose letter was sent within ${String(promisedDays)} business days`,
  denominatorIs: 'Those rejections',
  published: publishedFeedback,
  dimensions: Object.values(KpiDimension),
  fewest,
  closed: null,
  drawnAs: KpiName.FEEDBACK_PROMISE,
  settledAfterDays: 14,
  read: (bind, question) => `select d.decided_at, ${groupOfCase(question)}, null::text, d.decided_at, f.sent_at,
      (select min(r.reopened_at) from reopening r where r.decision_id = d.id), ${calendarJson('b')}::text
    from ${casesWithAll} join decision d on d.vetting_case_id = c.id and d.outcome = 'REJECT'
    left join feedback_letter f on f.decision_id = d.id
    where ${countsIn(bind, question, { moment: 'd.decided_at' })}`,
  countsWhen: ({ now }) => {
    const promiseIn = promises();
    return (facts) => {
      const promise = promiseIn(facts);
      return promise.due <= now && stands(promise);
    };
  },
  figuresOf: (facts) => {
    const kept = facts.map(promises()).filter(({ due, sent }) => sent && sent <= due).length;
    return [shareFigure(kept, facts.length, KpiStatistic.SHARE_IN_TIME)];
  },
};

interface Promised {
  readonly due: Date;
  readonly sent: Date | null;
  readonly reopened: Date | null;
}

/** False of a rejection that was taken back in time, with nothing sent. */
function stands({ due, sent, reopened }: Promised): boolean {
  return sent !== null || reopened === null || reopened > due;
}

/** What was promised by a row; each calendar is read once. */
function promises(): (facts: RawRow) => Promised {
  const calendars = new Map<string, BusinessCalendarRules>();
  return ([decidedAt, sentAt, reopenedAt, calendar]) => ({
    due: addBusinessDays(calendarIn(String(calendar), calendars), new Date(String(decidedAt)), promisedDays),
    sent: instantIn(sentAt),
    reopened: instantIn(reopenedAt),
  });
}

function instantIn(value: unknown): Date | null {
  return typeof value === 'string' ? new Date(value) : null;
}
