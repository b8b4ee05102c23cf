import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CaseSpan, elapsedIn, spansAfter } from '../../src/vetting/vetting-case.spans.ts';
import { VettingCaseStatus, VettingStage, vettingStages } from '../../src/vetting/vetting-case.states.ts';
import { WaitingOn } from '../../src/vetting/vetting-case.waiting-on.ts';

const { OPEN, ON_HOLD, REJECTED } = VettingCaseStatus;
const { PROFILE_REVIEW, SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW } = VettingStage;
const { RECRUITER, INTERVIEWER, DECISION_MAKER } = WaitingOn;

const calendar = {
  zone: 'Europe/Berlin',
  opensAt: '09:00',
  closesAt: '18:00',
  workingDays: [1, 2, 3, 4, 5],
  holidays: new Set<string>(),
};

/** June 2027, Berlin: the 1st is a Tuesday. */
function june(day: number, time: string): Date {
  return new Date(`2027-06-${String(day).padStart(2, '0')}T${time}+02:00`);
}

const span = (from: Date, stage: VettingStage, waitingOn: WaitingOn | null, isHeld = false): CaseSpan => ({
  from,
  stage,
  waitingOn,
  isHeld,
});

const history: readonly CaseSpan[] = [
  span(june(1, '14:00'), PROFILE_REVIEW, RECRUITER),
  span(june(2, '10:00'), SOFT_SKILLS_INTERVIEW, RECRUITER),
  span(june(2, '12:00'), SOFT_SKILLS_INTERVIEW, INTERVIEWER),
  span(june(3, '12:00'), SOFT_SKILLS_INTERVIEW, DECISION_MAKER, true),
  span(june(7, '09:30'), SOFT_SKILLS_INTERVIEW, DECISION_MAKER),
  span(june(7, '10:00'), TECHNICAL_INTERVIEW, RECRUITER),
  span(june(7, '11:30'), TECHNICAL_INTERVIEW, null),
  span(june(8, '09:00'), TECHNICAL_INTERVIEW, RECRUITER),
];

describe('elapsed time', () => {
  test('is split by whom the case waited on and by stage; nights, weekends and what was closed count for nothing', () => {
    expect(elapsedIn(history, calendar, june(8, '09:45'))).toEqual({
      total: 300 + 120 + 540 + 930 + 30 + 90 + 45,
      held: 360 + 540 + 30,
      byWaitingOn: [
        { waitingOn: RECRUITER, minutes: 300 + 120 + 90 + 45 },
        { waitingOn: INTERVIEWER, minutes: 540 },
        { waitingOn: DECISION_MAKER, minutes: 30 },
      ],
      byStage: [
        { stage: PROFILE_REVIEW, minutes: 300 },
        { stage: SOFT_SKILLS_INTERVIEW, minutes: 120 + 540 + 930 + 30 },
        { stage: TECHNICAL_INTERVIEW, minutes: 90 + 45 },
      ],
    });
  });

  test.each([
    ['at its start', history.slice(0, 1), june(1, '14:00'), 0],
    ['half a minute on', history.slice(0, 1), new Date('2027-06-01T14:00:30+02:00'), 0],
    ['in the evening', history.slice(0, 1), june(1, '21:00'), 240],
    ['long after it was closed', history.slice(0, 7), june(30, '12:00'), 2010],
    ['of nothing', [], june(30, '12:00'), 0],
  ])('is right %s', (_name, spans, now, total) => {
    expect(elapsedIn(spans, calendar, now).total).toBe(total);
  });

  test('adds up, by party with holds and by stage, whatever happened', () => {
    const step = fc.record({
      after: fc.integer({ min: 0, max: 5_000 }),
      stage: fc.constantFrom(...vettingStages),
      waitingOn: fc.constantFrom(null, ...Object.values(WaitingOn)),
      isHeld: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let at = june(1, '09:00').getTime();
        const spans = steps.map(({ after, ...rest }) => ({ ...rest, from: new Date((at += after * 60_000)) }));
        const { total, held, byWaitingOn, byStage } = elapsedIn(spans, calendar, new Date(at + 600_000));
        const sum = (shares: readonly { readonly minutes: number }[]): number =>
          shares.reduce((all, { minutes }) => all + minutes, 0);

        expect([sum(byWaitingOn) + held, sum(byStage)]).toEqual([total, total]);
      }),
    );
  });
});

describe('a new span', () => {
  const begun = spansAfter([], { stage: PROFILE_REVIEW, status: OPEN, waitingOn: RECRUITER }, june(1, '14:00'));

  test.each([
    ['another stage', { stage: SOFT_SKILLS_INTERVIEW, status: OPEN, waitingOn: RECRUITER }],
    ['somebody else to wait on', { stage: PROFILE_REVIEW, status: OPEN, waitingOn: WaitingOn.CANDIDATE }],
    ['a hold', { stage: PROFILE_REVIEW, status: ON_HOLD, waitingOn: RECRUITER }],
    ['an end', { stage: PROFILE_REVIEW, status: REJECTED, waitingOn: null }],
  ])('begins with %s', (_name, standing) => {
    const spans = spansAfter(begun, standing, june(2, '10:00'));

    expect(spans.map(({ from }) => from)).toEqual([june(1, '14:00'), june(2, '10:00')]);
  });

  test('does not begin while all is as it was', () => {
    const standing = { stage: PROFILE_REVIEW, status: OPEN, waitingOn: RECRUITER };

    expect(spansAfter(begun, standing, june(2, '10:00'))).toBe(begun);
  });
});
