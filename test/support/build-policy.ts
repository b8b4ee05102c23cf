import { toGlobalId } from '../../src/kernel/global-id.ts';
import type { Refused } from './build-interview.ts';
import type { Person, TestApi } from './test-api.ts';

/** Brings a policy into force, with what a test looks at. */
const document = `mutation ($input: ActivateVettingPolicyInput!) {
  activateVettingPolicy(input: $input) {
    vettingPolicy {
      id number minTechnicalScorecards reapplyAfterDays expireAfterBusinessDays scorecardDueBusinessDays
      letterDueBusinessDays stageBudgets activatedAt endedAt activatedBy { id } track { slug }
    }
    errors { code path message currentVersion blockers { code } }
  }
}`;

/** What became of a policy. */
export interface Activated {
  readonly vettingPolicy: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly Refused[];
}

/** The track that comes with the installation, with the number of the policy in force. */
export async function trackNow(api: TestApi): Promise<{ readonly trackId: string; readonly version: number }> {
  const [row] = await api.asApp('select track_id, max(number) as number from vetting_policy group by 1');
  return { trackId: toGlobalId('VettingTrack', String(row?.['track_id'])), version: Number(row?.['number']) };
}

/** Activates the next version over the API and gives the payload, which must have come without a thrown error. */
export async function activate(api: TestApi, person: Person, input: object): Promise<Activated> {
  const { data, errors } = await api.run(person, document, { input });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.['activateVettingPolicy'] as Activated; // its own document
}
