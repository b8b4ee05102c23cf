import { DecisionReasonCode } from '../decision.reasons.ts';

/** What a candidate should ship before applying again, and the reasons that it answers. */
export interface ShipBeforeReapply {
  readonly id: string;
  readonly answers: readonly DecisionReasonCode[];
  readonly items: readonly string[];
}

const R = DecisionReasonCode;

/** Published items, grouped by the pattern that they address. */
export const shipBeforeReapply: readonly ShipBeforeReapply[] = [
  {
    id: 'architecture-evidence',
    answers: [R.CRUD_WITHOUT_ARCHITECTURE, R.API_DESIGN],
    items: [
      'documented API contract decision',
      'idempotency pattern in production',
      'scaling trade-off with measured result',
    ],
  },
  {
    id: 'distributed-evidence',
    answers: [R.NO_DISTRIBUTED_SYSTEMS_LITERACY],
    items: [
      'distributed transaction for billing',
      'retry and idempotency across services',
      'event-driven flow on Kafka at scale',
    ],
  },
  {
    id: 'ai-evidence',
    answers: [R.NO_AI_INTEGRATION_AWARENESS],
    items: [
      'RAG on Postgres with pgvector',
      'agent orchestration in a service',
      'evaluation pipeline',
      'LLM streaming',
    ],
  },
  {
    id: 'specialty-evidence',
    answers: [R.NO_SPECIALIZATION_CLAIM],
    items: ['one or two specialties shipped to production', 'specialty stated in the profile'],
  },
  {
    id: 'debugging-evidence',
    answers: [R.PRODUCTION_DEBUGGING, R.DATABASE],
    items: ['profiling case', 'query plan fix', 'incident write-up'],
  },
];

/** What would change the picture where no shipped work can: our words, one sentence for each reason without an item. */
const words: Readonly<Partial<Record<DecisionReasonCode, string>>> = {
  [R.INSUFFICIENT_EXPERIENCE]: 'at least three years of commercial work, with what you built and ran in them',
  [R.LANGUAGE_DEPTH]: 'a system in your primary language that you designed, shipped and kept running',
  [R.ENGLISH_BELOW_BAR]: 'spoken English at upper-intermediate level, enough to disagree and to explain a trade-off',
  [R.COMMUNICATION]:
    'a decision of yours, told from the problem to the measured outcome, to somebody who was not there',
  [R.ASYNC_COLLABORATION]: 'written proposals, reviews or hand-overs with which a team in other time zones worked',
  [R.REHEARSED_ANSWERS]: 'an account of your own work that holds when the questions leave the prepared path',
  [R.AVAILABILITY_BELOW_20H]: 'at least 20 hours a week for the work of a client',
  [R.RATE_OUT_OF_RANGE]: 'a rate within the range that clients pay for the seniority that we saw',
  [R.COUNTRY_NOT_SERVED]: 'a country of residence that we serve; nothing of this was about your work',
  [R.PROFILE_MISMATCH]: 'a profile that says the same as your references and public work',
  [R.IDENTITY_DOUBT]: 'documents that show who you are, and an interview with the camera on',
  [R.INTEGRITY]: 'references who can confirm what you state of your work',
  [R.OTHER]: 'the point that we named to you',
};

/** What answers a reason: the published items, or else a sentence of ours; never nothing. */
export function shipBeforeReapplyFor(code: DecisionReasonCode): readonly string[] {
  const published = shipBeforeReapply.filter(({ answers }) => answers.includes(code)).flatMap(({ items }) => items);
  const own = words[code];
  return published.length === 0 && own !== undefined ? [own] : published;
}
