import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { ScreeningCheckKind, ScreeningEvidenceKind } from '../../src/screening/screening.enums.ts';
import { buildCompany, changeCompany, companyInput } from '../support/build-company.ts';
import { openRound, passRound, prove, recordChecks, roundInput, screen } from '../support/build-screening.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let screener: Person;
let company: string;
const start = new Date('2026-11-24T10:00:00.000Z');

beforeAll(async () => {
  api = await startTestApi();
  screener = await api.person(Role.COMPANY_SCREENER);
});

beforeEach(async () => {
  api.clock.now = start;
  company = (await buildCompany(api, screener)).key;
});

afterAll(() => api.close());

const statusOf = async (): Promise<unknown> =>
  (await api.asApp('select status from company where id = $1', [company]))[0]?.['status'];

const decide = async (round: string, decision: object): ReturnType<typeof screen> =>
  screen(api, screener, 'decideCompanyScreening', { ...(await roundInput(api, round)), ...decision });

describe('openCompanyScreening', () => {
  test('begins a round of five checks that is due after five business days, and moves the company', async () => {
    const { companyScreening: round } = await screen(
      api,
      screener,
      'openCompanyScreening',
      await companyInput(api, company),
    );

    expect(round).toMatchObject({
      version: 1,
      number: 1,
      kind: 'INITIAL',
      status: 'IN_PROGRESS',
      dueAt: '2026-12-01T10:00:00.000Z',
      lapsesAt: '2026-12-24T10:00:00.000Z',
      owner: { id: screener.id },
      company: { status: 'SCREENING' },
      checks: Object.values(ScreeningCheckKind).map((kind) => ({ kind, status: 'PENDING', evidence: [] })),
    });
    expect(round?.['decisionBlockers']).toHaveLength(5);
  });

  test('refuses a second round, a stale company, an owner of another role, and other roles', async () => {
    await openRound(api, screener, company);
    const input = await companyInput(api, company);
    const other = await companyInput(api, (await buildCompany(api, screener)).key);
    const matcher = await api.person(Role.MATCHER);
    const before = await contentsOf(api);

    const answers = [
      await screen(api, screener, 'openCompanyScreening', input),
      await screen(api, screener, 'openCompanyScreening', { ...other, version: 7 }),
      await screen(api, screener, 'openCompanyScreening', { ...other, ownerId: matcher.id }),
      await screen(api, matcher, 'openCompanyScreening', other),
    ];

    expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual([
      'CONFLICT',
      'STALE',
      'INVALID',
      'NOT_ALLOWED',
    ]);
    expect(await contentsOf(api)).toEqual(before);
  });
});

describe('checks and evidence', () => {
  let round: string;

  beforeEach(async () => {
    round = await openRound(api, screener, company);
  });

  test('come in with who and when, and keep the round from lapsing', async () => {
    api.clock.now = new Date('2026-11-26T09:00:00.000Z');
    await screen(api, screener, 'recordScreeningCheck', {
      ...(await roundInput(api, round)),
      check: 'CULTURE',
      status: 'WAIVED',
      waiveReason: 'Known from years of work',
    });
    await screen(api, screener, 'attachScreeningEvidence', {
      ...(await roundInput(api, round)),
      check: 'FUNDING',
      kind: 'DEPOSIT',
      datedOn: '2026-11-25',
      title: 'Deposit',
      reference: 'file 7',
    });
    const [evidence] = await api.asApp(
      'select e.id from screening_evidence e join screening_check c on c.id = e.check_id where c.screening_id = $1',
      [round],
    );
    const { companyScreening } = await screen(api, screener, 'verifyScreeningEvidence', {
      ...(await roundInput(api, round)),
      screeningEvidenceId: Buffer.from(`ScreeningEvidence:${String(evidence?.['id'])}`).toString('base64url'),
      note: 'Seen on our account',
    });

    const when = api.clock.now.toISOString();
    const who = { id: screener.id };
    expect(companyScreening).toMatchObject({
      version: 4,
      lastActivityAt: when,
      lapsesAt: '2026-12-26T09:00:00.000Z',
      checks: [
        {
          kind: 'FUNDING',
          status: 'PENDING',
          evidence: [
            {
              kind: 'DEPOSIT',
              datedOn: '2026-11-25',
              validUntil: '2027-02-25',
              title: 'Deposit',
              reference: 'file 7',
              attachedBy: who,
              attachedAt: when,
              verifiedBy: who,
              verifiedAt: when,
              verificationNote: 'Seen on our account',
            },
          ],
        },
        { kind: 'ROADMAP' },
        { kind: 'CULTURE', status: 'WAIVED', waiveReason: 'Known from years of work', checkedBy: who, checkedAt: when },
        { kind: 'TECHNICAL_CHALLENGE' },
        { kind: 'DECISION_MAKER_ACCESS' },
      ],
    });
  });

  test('are refused when they prove nothing, and nothing changes', async () => {
    const seen = await roundInput(api, round);
    const evidence = { ...seen, check: 'FUNDING', kind: 'DEPOSIT', datedOn: '2026-11-24', title: 'Deposit' };
    const cases = [
      ['recordScreeningCheck', { ...seen, check: 'FUNDING', status: 'WAIVED', waiveReason: 'x' }, 'INVALID status'],
      ['recordScreeningCheck', { ...seen, check: 'CULTURE', status: 'WAIVED' }, 'INVALID waiveReason'],
      [
        'recordScreeningCheck',
        { ...seen, check: 'CULTURE', status: 'WAIVED', waiveReason: ' ' },
        'INVALID waiveReason',
      ],
      [
        'recordScreeningCheck',
        { ...seen, check: 'CULTURE', status: 'PASSED', waiveReason: 'x' },
        'INVALID waiveReason',
      ],
      ['recordScreeningCheck', { ...seen, check: 'CULTURE', status: 'PENDING' }, 'INVALID status'],
      ['recordScreeningCheck', { ...seen, check: 'CULTURE', status: 'PASSED', version: 9 }, 'STALE version'],
      ['attachScreeningEvidence', { ...evidence, datedOn: '2026-11-25' }, 'INVALID datedOn'],
      ['attachScreeningEvidence', { ...evidence, datedOn: '2026-08-23' }, 'INVALID datedOn'],
    ] as const;
    const before = await contentsOf(api);

    const refused: string[] = [];
    for (const [mutation, input] of cases) {
      const { errors } = await screen(api, screener, mutation, input);
      refused.push(errors.map(({ code, path }) => `${code} ${path.join('.')}`).join());
    }
    const undated = `mutation { attachScreeningEvidence(input: { companyScreeningId: "${seen.companyScreeningId}", version: 1,
      check: FUNDING, kind: DEPOSIT, title: "Undated" }) { errors { code } } }`;

    expect(refused).toEqual(cases.map(([, , error]) => error));
    expect((await api.run(screener, undated)).errors.length).toBeGreaterThan(0);
    expect(await contentsOf(api)).toEqual(before);
  });
});

describe('decideCompanyScreening', () => {
  let round: string;

  beforeEach(async () => {
    round = await openRound(api, screener, company);
  });

  test('passes a round until its earliest evidence, and lets the company in', async () => {
    await recordChecks(api, screener, { round });
    await prove(api, screener, { round, kind: ScreeningEvidenceKind.REVENUE_STATEMENT, datedOn: '2026-08-31' });
    await prove(api, screener, { round, datedOn: '2026-08-31' });

    const { companyScreening, errors } = await decide(round, { outcome: 'PASSED', rationale: 'Sound' });

    expect(errors).toEqual([]);
    expect(companyScreening).toMatchObject({
      status: 'PASSED',
      closedAt: start.toISOString(),
      expiresAt: '2027-03-01T00:00:00.000Z',
      decidedBy: { id: screener.id },
      rationale: 'Sound',
      lapsesAt: null,
      decisionBlockers: [],
      company: { status: 'APPROVED', trustExpiresAt: '2027-03-01T00:00:00.000Z' },
    });
  });

  test.each([
    ['a check is pending', { checks: [ScreeningCheckKind.FUNDING], isVerified: true }, 'CHECK_PENDING'],
    ['nobody verified the funding', { isVerified: false }, 'FUNDING_UNVERIFIED'],
  ])('refuses to pass while %s', async (_name, { isVerified, ...recorded }, code) => {
    await recordChecks(api, screener, { round, ...recorded });
    await prove(api, screener, { round, isVerified });
    const before = await contentsOf(api);

    const { errors } = await decide(round, { outcome: 'PASSED' });

    expect(errors).toMatchObject([{ code: 'BLOCKED' }]);
    expect(new Set(errors[0]?.blockers.map((blocker) => blocker.code))).toEqual(new Set([code]));
    expect(await contentsOf(api)).toEqual(before);
    expect(await refusalsOf(api, round)).toEqual([{ action: 'decideCompanyScreening', code: 'BLOCKED' }]);
  });

  test('fails a round with checks pending, and rejects the company, for a coded reason', async () => {
    const before = await contentsOf(api);
    const refused = [
      await decide(round, { outcome: 'FAILED' }),
      await decide(round, { outcome: 'FAILED', reasons: ['OTHER'] }),
      await decide(round, { outcome: 'PASSED', reasons: ['CRUD_ONLY'] }),
    ];
    expect(await contentsOf(api)).toEqual(before);

    const { companyScreening } = await decide(round, {
      outcome: 'FAILED',
      reasons: ['CRUD_ONLY', 'SHORT_GIG', 'CRUD_ONLY'],
    });

    expect(refused.flatMap(({ errors }) => errors.map(({ code, path }) => `${code} ${path.join()}`))).toEqual([
      'INVALID reasons',
      'INVALID rationale',
      'INVALID reasons',
    ]);
    expect(companyScreening).toMatchObject({
      status: 'FAILED',
      reasons: ['CRUD_ONLY', 'SHORT_GIG'],
      expiresAt: null,
      company: { status: 'REJECTED', trustExpiresAt: null },
    });
  });

  test('leaves a round that is over as it is', async () => {
    await decide(round, { outcome: 'FAILED', reasons: ['CRUD_ONLY'] });
    const seen = await roundInput(api, round);
    const before = await contentsOf(api);

    const answers = [
      await screen(api, screener, 'recordScreeningCheck', { ...seen, check: 'CULTURE', status: 'PASSED' }),
      await screen(api, screener, 'attachScreeningEvidence', {
        ...seen,
        check: 'FUNDING',
        kind: 'DEPOSIT',
        datedOn: '2026-11-24',
        title: 'Late',
      }),
      await decide(round, { outcome: 'FAILED', reasons: ['CRUD_ONLY'] }),
      await screen(api, screener, 'withdrawCompanyScreening', { ...seen, reason: 'x' }),
    ];

    expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(
      Array.from({ length: 4 }, () => 'ILLEGAL_TRANSITION'),
    );
    expect(await contentsOf(api)).toEqual(before);
  });

  test('lets a rejected company begin anew', async () => {
    await decide(round, { outcome: 'FAILED', reasons: ['CRUD_ONLY'] });

    const next = await openRound(api, screener, company);

    expect(await statusOf()).toBe('SCREENING');
    expect(await api.asApp('select number, kind from company_screening where id = $1', [next])).toEqual([
      { number: 2, kind: 'INITIAL' },
    ]);
  });
});

describe('withdrawCompanyScreening', () => {
  test('says that a company has left', async () => {
    const round = await openRound(api, screener, company);

    const { companyScreening } = await screen(api, screener, 'withdrawCompanyScreening', {
      ...(await roundInput(api, round)),
      reason: 'Hired elsewhere',
    });

    expect(companyScreening).toMatchObject({
      status: 'WITHDRAWN',
      rationale: 'Hired elsewhere',
      decidedBy: null,
      company: { status: 'WITHDRAWN' },
    });
  });
});

describe('a renewal', () => {
  beforeEach(async () => {
    await passRound(api, screener, company);
    api.clock.now = new Date('2027-05-03T10:00:00.000Z');
  });

  test('leaves the company where it stands, and does again only what its expiry rests on', async () => {
    const { companyScreening } = await screen(api, screener, 'openCompanyScreening', await companyInput(api, company));

    const carried = { status: 'PASSED', checkedBy: { id: screener.id }, checkedAt: start.toISOString() };
    expect(companyScreening).toMatchObject({
      number: 2,
      kind: 'RENEWAL',
      company: { status: 'APPROVED', trustExpiresAt: '2027-05-25T00:00:00.000Z' },
      decisionBlockers: [{ code: 'CHECK_PENDING' }],
      checks: [
        { kind: 'FUNDING', status: 'PENDING', carriedFrom: null },
        { kind: 'ROADMAP', ...carried, carriedFrom: { evidence: [] } },
        { kind: 'CULTURE', ...carried },
        { kind: 'TECHNICAL_CHALLENGE', ...carried },
        { kind: 'DECISION_MAKER_ACCESS', ...carried },
      ],
    });
  });

  test('takes over evidence that lasts, and expires with it', async () => {
    const first = await openRound(api, screener, company);
    await recordChecks(api, screener, { round: first, checks: [ScreeningCheckKind.FUNDING] });
    await prove(api, screener, { round: first, kind: ScreeningEvidenceKind.ROUND_ANNOUNCEMENT });
    const roadmap = { round: first, check: ScreeningCheckKind.ROADMAP, isVerified: false };
    await prove(api, screener, { ...roadmap, kind: ScreeningEvidenceKind.DEPOSIT });
    await decide(first, { outcome: 'PASSED' });
    api.clock.now = new Date('2027-07-20T10:00:00.000Z');

    const second = await openRound(api, screener, company);
    await recordChecks(api, screener, { round: second, checks: [ScreeningCheckKind.ROADMAP] });
    const { companyScreening } = await decide(second, { outcome: 'PASSED' });

    expect(companyScreening).toMatchObject({
      number: 3,
      status: 'PASSED',
      expiresAt: '2029-05-04T00:00:00.000Z',
      company: { status: 'APPROVED', trustExpiresAt: '2029-05-04T00:00:00.000Z' },
    });
  });

  test('that fails suspends the company, which is reinstated once it has passed another that begins from nothing', async () => {
    const failed = await openRound(api, screener, company);
    const { companyScreening } = await decide(failed, { outcome: 'FAILED', reasons: ['SHAKY_FUNDING'] });
    const early = await changeCompany(api, screener, 'reinstateCompany', {
      ...(await companyInput(api, company)),
      reason: 'x',
    });
    const next = await openRound(api, screener, company);
    const carried = await api.asApp(
      'select count(*)::int as n from screening_check where screening_id = $1 and carried_from_id is not null',
      [next],
    );
    await recordChecks(api, screener, { round: next });
    await prove(api, screener, { round: next });
    await decide(next, { outcome: 'PASSED' });
    const standing = await statusOf();
    const late = await changeCompany(api, screener, 'reinstateCompany', {
      ...(await companyInput(api, company)),
      reason: 'Funded again',
    });

    expect(companyScreening).toMatchObject({ company: { status: 'SUSPENDED', trustExpiresAt: null } });
    expect(early.errors).toMatchObject([{ code: 'BLOCKED', blockers: [{ code: 'NOT_TRUSTED' }] }]);
    expect(carried).toEqual([{ n: 0 }]);
    expect(standing).toBe('SUSPENDED');
    expect(late.company).toMatchObject({ status: 'APPROVED', trustExpiresAt: '2027-11-04T00:00:00.000Z' });
    expect(late.company?.['transitions']).toMatchObject([
      { rule: 'C1' },
      { rule: 'C2' },
      { rule: 'C4' },
      { rule: 'C8', reason: 'Failed renewal: SHAKY_FUNDING' },
      { rule: 'C9' },
    ]);
  });

  test('that is given up leaves the company trusted', async () => {
    const round = await openRound(api, screener, company);
    await screen(api, screener, 'withdrawCompanyScreening', { ...(await roundInput(api, round)), reason: 'Too early' });

    expect(await api.asApp('select status, trust_expires_at from company where id = $1', [company])).toEqual([
      { status: 'APPROVED', trust_expires_at: new Date('2027-05-25T00:00:00.000Z') },
    ]);
  });
});
