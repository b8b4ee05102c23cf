import { SkillDepth } from '../candidate/candidate.enums.ts';
import { EnglishLevel } from '../candidate/english-level.ts';
import type { JudgedPair } from './fit.ts';
import type { gapOrder } from './fit-judgement.ts';
import { FitChangeKind, FitChangeUnit, FitConstraint, FitSide } from './fit.enums.ts';

/** A single change after which a blocker is gone. */
export interface FitChange {
  readonly side: FitSide;
  readonly kind: FitChangeKind;
  /** By how much, as a decimal; null where there is no more or less. */
  readonly amount: string | null;
  readonly unit: FitChangeUnit | null;
  /** Key of the skill that it is about, if it is about one. */
  readonly skillId: string | null;
  readonly text: string;
}

/** What stands between a person and a listing. */
export interface FitBlocker {
  readonly constraint: FitConstraint;
  readonly message: string;
  /** The smallest change from either side, where there is one; each is enough by itself. */
  readonly changes: readonly FitChange[];
  /** Whether a proposal may be made in spite of it, with a reason. */
  readonly isPassable: boolean;
}

/** How far off the two are in each respect; nothing or less is not at all. */
export type GapOf = (name: (typeof gapOrder)[number]) => number;

const { TALENT, LISTING } = FitSide;
const depths = Object.values(SkillDepth);
const levels = Object.values(EnglishLevel);

/** Everything that stands between the two, in the order of the constraints. */
export function blockersOf(judged: JudgedPair, gapOf: GapOf): FitBlocker[] {
  return [
    ...(gapOf('credential') > 0 ? [noCredential] : []),
    ...(gapOf('contact') > 0 ? [isContact] : []),
    ...(gapOf('avoidance') > 0 ? [isAvoided] : []),
    ...judged.levels.flatMap((missing, place) => (missing > 0 ? [missingSkill(judged, place)] : [])),
    ...(gapOf('currency') > 0 ? [otherCurrency(judged)] : []),
    ...(gapOf('rate') > 0 ? [tooDear(judged, gapOf('rate'))] : []),
    ...(gapOf('hours') > 0 ? [tooFewHours(judged, gapOf('hours'))] : []),
    ...(gapOf('overlap') > 0 ? [tooFarAway(judged, gapOf('overlap'))] : []),
    ...(gapOf('english') > 0 ? [tooLittleEnglish(judged, gapOf('english'))] : []),
  ];
}

const noCredential: FitBlocker = {
  constraint: FitConstraint.CREDENTIAL,
  message: 'Their credential was revoked.',
  changes: [change(TALENT, FitChangeKind.PASS_VETTING, { text: 'a valid credential' })],
  isPassable: false,
};

const isContact: FitBlocker = {
  constraint: FitConstraint.CONFLICT,
  message: 'They are a contact of the company.',
  changes: [change(LISTING, FitChangeKind.END_CONTACT, { text: 'no contact of the company any more' })],
  isPassable: false,
};

const isAvoided: FitBlocker = {
  constraint: FitConstraint.CONFLICT,
  message: 'They want to stay away from this company.',
  changes: [change(TALENT, FitChangeKind.DROP_AVOIDANCE, { text: 'the company avoided no more' })],
  isPassable: false,
};

function missingSkill({ offer, levels: missing }: JudgedPair, place: number): FitBlocker {
  const name = offer.required_names[place] ?? '';
  const skillId = offer.required_skills[place] ?? null;
  const asked = offer.required_depths[place] ?? 1;
  const gap = missing[place] ?? 0;
  const had = asked - gap;
  const amount = { amount: String(gap), unit: FitChangeUnit.LEVELS, skillId };
  const least = depthName(asked);
  const hasNone = had === 0;
  return {
    constraint: FitConstraint.PRIMARY_STACK,
    message: hasNone ? `They do not know ${name}.` : `They know ${name} at ${depthName(had)}, and it takes ${least}.`,
    changes: [
      change(TALENT, hasNone ? FitChangeKind.LEARN_SKILL : FitChangeKind.DEEPEN_SKILL, {
        text: `${name} at ${least}`,
        ...amount,
      }),
      hasNone
        ? change(LISTING, FitChangeKind.DROP_SKILL, { text: withoutSkill(name, offer.is_stack_stated), skillId })
        : change(LISTING, FitChangeKind.ASK_LESS_DEPTH, { text: `${name} at ${depthName(had)} asked for`, ...amount }),
    ],
    isPassable: true,
  };
}

function withoutSkill(name: string, isMain: boolean): string {
  return isMain ? `another technology than ${name} first in the stack` : `${name} not required`;
}

function otherCurrency({ person, offer }: JudgedPair): FitBlocker {
  const currency = person.currency.trim();
  return {
    constraint: FitConstraint.CURRENCY,
    message: `The listing pays in ${offer.currency}, and they ask for ${currency}; nothing is converted.`,
    changes: [change(LISTING, FitChangeKind.PAY_IN_CURRENCY, { text: `rates in ${currency}` })],
    isPassable: true,
  };
}

function tooDear({ person, offer }: JudgedPair, cents: number): FitBlocker {
  const { currency } = person;
  const most = offer.rate_max_cents ?? 0;
  const amount = { amount: decimal(cents), unit: FitChangeUnit.MONEY_PER_HOUR };
  const by = `${currency} ${decimal(cents)}`;
  return {
    constraint: FitConstraint.RATE,
    message: `They ask for ${currency} ${decimal(person.rate_cents)} an hour, and the listing pays ${decimal(most)} at most.`,
    changes: [
      change(TALENT, FitChangeKind.LOWER_RATE, { text: `${by} less an hour`, ...amount }),
      change(LISTING, FitChangeKind.RAISE_RATE, { text: `${by} more an hour`, ...amount }),
    ],
    isPassable: true,
  };
}

function tooFewHours({ offer, pair }: JudgedPair, hours: number): FitBlocker {
  const free = Math.max(0, pair.free_hours);
  const amount = { amount: String(hours), unit: FitChangeUnit.HOURS_PER_WEEK };
  const fewer = change(LISTING, FitChangeKind.ASK_FEWER_HOURS, {
    text: `${counted(hours, 'hour')} less a week`,
    ...amount,
  });
  return {
    constraint: FitConstraint.HOURS,
    message: `They have ${counted(free, 'hour')} a week free, and it takes ${String(offer.hours)}.`,
    changes: [
      change(TALENT, FitChangeKind.OFFER_HOURS, { text: `${counted(hours, 'hour')} more a week`, ...amount }),
      // A listing takes an hour at least.
      ...(offer.hours - hours >= 1 ? [fewer] : []),
    ],
    isPassable: true,
  };
}

function tooFarAway({ person, offer, common_minutes: common }: JudgedPair, minutes: number): FitBlocker {
  const isUnknown = person.offset_minutes === null;
  const asked = offer.overlap_minutes / 60;
  // A listing asks for whole hours.
  const enough = Math.floor(common / 60);
  const less = { amount: String(asked - enough), unit: FitChangeUnit.HOURS_PER_DAY };
  const shift = { amount: hoursText(minutes), unit: FitChangeUnit.HOURS_PER_DAY };
  return {
    constraint: FitConstraint.OVERLAP,
    message: isUnknown
      ? `They state no time zone, and it takes ${counted(asked, 'hour')} a day in common.`
      : `They have ${hoursText(common)} hours a day in common, and it takes ${String(asked)}.`,
    changes: [
      isUnknown
        ? change(TALENT, FitChangeKind.STATE_ZONE, { text: 'a time zone stated' })
        : change(TALENT, FitChangeKind.SHIFT_HOURS, {
            text: `${hoursText(minutes)} more hours of overlap a day`,
            ...shift,
          }),
      change(LISTING, FitChangeKind.ASK_LESS_OVERLAP, {
        text: `${counted(enough, 'hour')} of overlap asked for`,
        ...less,
      }),
    ],
    isPassable: true,
  };
}

function tooLittleEnglish({ person, offer }: JudgedPair, gap: number): FitBlocker {
  const [had, asked] = [levels[person.english - 1] ?? '', levels[offer.english - 1] ?? ''];
  const amount = { amount: String(gap), unit: FitChangeUnit.LEVELS };
  return {
    constraint: FitConstraint.ENGLISH,
    message: `Their verified English is ${had}, and it takes ${asked}.`,
    changes: [
      change(TALENT, FitChangeKind.IMPROVE_ENGLISH, { text: `English at ${asked}`, ...amount }),
      change(LISTING, FitChangeKind.ASK_LESS_ENGLISH, { text: `${had} asked for`, ...amount }),
    ],
    isPassable: true,
  };
}

type Stated = Pick<FitChange, 'text'> & Partial<Pick<FitChange, 'amount' | 'unit' | 'skillId'>>;

function change(side: FitSide, kind: FitChangeKind, stated: Stated): FitChange {
  return { side, kind, amount: null, unit: null, skillId: null, ...stated };
}

function depthName(rank: number): string {
  return depths[rank - 1] ?? '';
}

function decimal(cents: number): string {
  return (cents / 100).toFixed(2);
}

function hoursText(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100);
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
