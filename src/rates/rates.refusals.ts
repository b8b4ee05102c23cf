import { type Refused, UserErrorCode } from '../kernel/user-error.ts';

/** What PostgreSQL refuses of figures by name, said so that a person can act on it. */
export const rateRefusals: Readonly<Record<string, Refused>> = {
  rate_benchmark_external_id: {
    code: UserErrorCode.DUPLICATE,
    message: 'Somebody else imported one of these figures at the same time. Import the table again.',
    path: ['rows'],
  },
};
