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

/** The items that answer a reason; none for what no shipped work can answer. */
export function shipBeforeReapplyFor(code: DecisionReasonCode): readonly string[] {
  return shipBeforeReapply.filter(({ answers }) => answers.includes(code)).flatMap(({ items }) => items);
}
