import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { systemId, viewerOf } from '../../src/kernel/viewer.ts';
import { lapseCompanyScreenings } from '../../src/screening/lapse-company-screenings.ts';
import { approve, buildCompany } from '../support/build-company.ts';
import { openRound, prove } from '../support/build-screening.ts';
import { contentsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let screener: Person;
let company: string;
const opened = new Date('2026-11-24T10:00:00.000Z');
const thirtyDaysOn = new Date('2026-12-24T10:00:00.000Z');

beforeAll(async () => {
  api = await startTestApi();
  screener = await api.person(Role.COMPANY_SCREENER);
});

beforeEach(async () => {
  api.clock.now = opened;
  company = (await buildCompany(api, screener)).key;
});

afterAll(() => api.close());

/** Runs the job at a moment. */
const lapseAt = (now: Date): Promise<readonly string[]> => {
  api.clock.now = now;
  return lapseCompanyScreenings({ ...api.context(screener), viewer: viewerOf(systemId, []) });
};

const standing = (): Promise<Record<string, unknown>[]> =>
  api.asApp(
    `select c.status, s.status as round, t.rule, t.actor_id is null as of_nobody from company c
     join company_screening s on s.company_id = c.id
     join company_transition t on t.company_id = c.id and t.seq = c.moves where c.id = $1 order by s.number desc limit 1`,
    [company],
  );

describe('lapseCompanyScreenings', () => {
  test('ends a round of which nothing came in for thirty days, and not a moment before', async () => {
    const round = await openRound(api, screener, company);

    expect(await lapseAt(new Date(thirtyDaysOn.getTime() - 1))).not.toContain(round);
    expect(await lapseAt(thirtyDaysOn)).toContain(round);
    expect(await standing()).toEqual([{ status: 'LAPSED', round: 'LAPSED', rule: 'C7', of_nobody: true }]);
    const audit = `select actor, action from audit_event where object_id = $1 order by created_at desc limit 1`;
    expect(await api.asApp(audit, [round])).toEqual([{ actor: systemId, action: 'companyScreening.lapsed' }]);
  });

  test('counts from what came in last, and does nothing twice', async () => {
    const round = await openRound(api, screener, company);
    api.clock.now = new Date('2026-12-01T10:00:00.000Z');
    await prove(api, screener, { round });

    expect(await lapseAt(thirtyDaysOn)).not.toContain(round);
    expect(await lapseAt(new Date('2026-12-31T10:00:00.000Z'))).toContain(round);
    const after = await contentsOf(api);
    expect(await lapseAt(new Date('2027-01-31T10:00:00.000Z'))).toEqual([]);
    expect(await contentsOf(api)).toEqual(after);
  });

  test('leaves a company in renewal where it stands, and trusted', async () => {
    await approve(api, screener, company);
    const renewal = await openRound(api, screener, company);

    expect(await lapseAt(thirtyDaysOn)).toContain(renewal);
    expect(await standing()).toEqual([{ status: 'APPROVED', round: 'LAPSED', rule: 'C4', of_nobody: false }]);
  });
});
