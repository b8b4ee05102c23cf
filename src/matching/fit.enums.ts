/** What a person and a listing have to agree in, in the order in which it is told. */
export enum FitConstraint {
  CREDENTIAL = 'CREDENTIAL',
  CONFLICT = 'CONFLICT',
  PRIMARY_STACK = 'PRIMARY_STACK',
  CURRENCY = 'CURRENCY',
  RATE = 'RATE',
  HOURS = 'HOURS',
  OVERLAP = 'OVERLAP',
  ENGLISH = 'ENGLISH',
}

/** What a score is the sum of, in the order in which the engine gives the points. */
export enum FitTerm {
  STACK = 'STACK',
  PRODUCTION_AT_SCALE = 'PRODUCTION_AT_SCALE',
  VERIFIED_SPECIALIZATION = 'VERIFIED_SPECIALIZATION',
  ARCHITECTURE = 'ARCHITECTURE',
  RATE_HEADROOM = 'RATE_HEADROOM',
  OVERLAP = 'OVERLAP',
  AVAILABILITY = 'AVAILABILITY',
  GOALS = 'GOALS',
}

/** The most that each term gives: a thousand in all. */
export const termBounds: Readonly<Record<FitTerm, number>> = {
  STACK: 300,
  PRODUCTION_AT_SCALE: 150,
  VERIFIED_SPECIALIZATION: 100,
  ARCHITECTURE: 100,
  RATE_HEADROOM: 100,
  OVERLAP: 100,
  AVAILABILITY: 100,
  GOALS: 50,
};

/** Who would have to change something. */
export enum FitSide {
  TALENT = 'TALENT',
  LISTING = 'LISTING',
}

/** What would have to change. */
export enum FitChangeKind {
  PASS_VETTING = 'PASS_VETTING',
  END_CONTACT = 'END_CONTACT',
  DROP_AVOIDANCE = 'DROP_AVOIDANCE',
  LEARN_SKILL = 'LEARN_SKILL',
  DEEPEN_SKILL = 'DEEPEN_SKILL',
  DROP_SKILL = 'DROP_SKILL',
  ASK_LESS_DEPTH = 'ASK_LESS_DEPTH',
  PAY_IN_CURRENCY = 'PAY_IN_CURRENCY',
  LOWER_RATE = 'LOWER_RATE',
  RAISE_RATE = 'RAISE_RATE',
  OFFER_HOURS = 'OFFER_HOURS',
  ASK_FEWER_HOURS = 'ASK_FEWER_HOURS',
  STATE_ZONE = 'STATE_ZONE',
  SHIFT_HOURS = 'SHIFT_HOURS',
  ASK_LESS_OVERLAP = 'ASK_LESS_OVERLAP',
  IMPROVE_ENGLISH = 'IMPROVE_ENGLISH',
  ASK_LESS_ENGLISH = 'ASK_LESS_ENGLISH',
}

/** What an amount counts. */
export enum FitChangeUnit {
  MONEY_PER_HOUR = 'MONEY_PER_HOUR',
  HOURS_PER_WEEK = 'HOURS_PER_WEEK',
  HOURS_PER_DAY = 'HOURS_PER_DAY',
  LEVELS = 'LEVELS',
}

/** Which pairs a list of fits holds. */
export enum FitInclude {
  FITTING = 'FITTING',
  NEAR = 'NEAR',
  ALL = 'ALL',
}
