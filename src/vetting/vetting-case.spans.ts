import { type BusinessCalendarRules, businessMinutesBetween } from '../calendar/business-time.ts';
import { isClosed, VettingCaseStatus, type VettingStage, vettingStages } from './vetting-case.states.ts';
import { WaitingOn } from './vetting-case.waiting-on.ts';

/** A time in which a case stood at one stage and waited on the same party; it lasts until the next one begins. */
export interface CaseSpan {
  readonly from: Date;
  readonly stage: VettingStage;
  /** Null while the case is closed. */
  readonly waitingOn: WaitingOn | null;
  readonly isHeld: boolean;
}

/** How a case stands, as a span keeps it. */
export type Standing = Pick<CaseSpan, 'stage' | 'waitingOn'> & { readonly status: VettingCaseStatus };

/** The spans of a case after an operation has set how it stands: a new one begins when anything of it differs. */
export function spansAfter(
  spans: readonly CaseSpan[],
  { stage, status, waitingOn }: Standing,
  now: Date,
): readonly CaseSpan[] {
  const next = {
    from: now,
    stage,
    waitingOn: isClosed(status) ? null : waitingOn,
    isHeld: status === VettingCaseStatus.ON_HOLD,
  };
  const last = spans.at(-1);
  const isSame = last?.stage === next.stage && last.waitingOn === next.waitingOn && last.isHeld === next.isHeld;
  return isSame ? spans : [...spans, next];
}

/** Where the time of a case went, in whole business minutes. */
export interface ElapsedTime {
  /** All of it, while the case was not closed. */
  readonly total: number;
  /** On hold, whoever it would have waited on. */
  readonly held: number;
  readonly byWaitingOn: readonly { readonly waitingOn: WaitingOn; readonly minutes: number }[];
  /** Holds included. */
  readonly byStage: readonly { readonly stage: VettingStage; readonly minutes: number }[];
}

/** Splits the business time from the first span until now by whom the case waited on, and by stage. */
export function elapsedIn(spans: readonly CaseSpan[], calendar: BusinessCalendarRules, now: Date): ElapsedTime {
  const lengths = spans.map((span, index) => {
    const until = spans[index + 1]?.from ?? now;
    return { ...span, length: Math.round(businessMinutesBetween(calendar, span.from, until) * MINUTE) };
  });
  const open = lengths.filter(({ waitingOn }) => waitingOn !== null);
  const minutesIn = (isMeant: (span: CaseSpan) => boolean): number =>
    Math.floor(open.filter(isMeant).reduce((sum, { length }) => sum + length, 0) / MINUTE);
  const waits = open.filter(({ isHeld }) => !isHeld);
  return {
    total: minutesIn(() => true),
    held: minutesIn(({ isHeld }) => isHeld),
    byWaitingOn: Object.values(WaitingOn)
      .filter((whom) => waits.some(({ waitingOn }) => waitingOn === whom))
      .map((whom) => ({ waitingOn: whom, minutes: minutesIn((it) => !it.isHeld && it.waitingOn === whom) })),
    byStage: vettingStages
      .filter((stage) => open.some((span) => span.stage === stage))
      .map((stage) => ({ stage, minutes: minutesIn((it) => it.stage === stage) })),
  };
}

const MINUTE = 60_000;
