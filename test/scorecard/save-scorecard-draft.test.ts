import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import {
  buildDraft,
  buildPanel,
  buildSubmitted,
  leaveCase,
  saveDraft,
  submitDraft,
  wholeDraft,
} from '../support/build-scorecard.ts';
import { sentBy } from '../support/sent-statements.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});

afterAll(() => api.close());

const everything = `query ($id: ID!) { scorecard(id: $id) {
  version status recommendation summary assessedEnglish proposedSeniority challengesUsed privateNote submittedAt stage
  author { name } participant { feedback } interview { id }
  ratings { attribute { slug } rating note notAssessedReason }
  evidence { kind excerpt file lines attribute { slug } }
  claimVerdicts { verdict claim { id } }
  versions { number }
  missing { code path }
} }`;

const countsOf = async (interviewId: string) =>
  api.asApp(
    `select (select count(*)::int from scorecard where interview_id = $1) as scorecards,
            (select count(*)::int from attribute_rating r join scorecard s on s.id = r.scorecard_id where s.interview_id = $1) as ratings,
            (select coalesce(max(version), 0) from scorecard where interview_id = $1) as version`,
    [interviewId],
  );

const auditOf = (person: Person) =>
  api.asApp('select action, outcome, code from audit_event where actor = $1 order by outcome, action', [
    person.viewer.id,
  ]);

describe('saveScorecardDraft', () => {
  test('makes a draft with all its parts, for its author alone', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const [first, second] = panel.required;
    const [claim] = panel.claims;
    const input = {
      interviewId: panel.interview.id,
      // Not in the order of the kit.
      ratings: [
        { attributeId: second?.id, rating: 'NOT_ASSESSED', notAssessedReason: 'No time left' },
        { attributeId: first?.id, rating: 'NO', note: 'Guessed' },
      ],
      evidence: [
        { kind: 'CODE_OBSERVATION', excerpt: 'catch {}', file: 'app.ts', lines: '3-4', attributeId: first?.id },
        { kind: 'QUOTE', excerpt: 'It depends' },
      ],
      claimVerdicts: [{ claimId: claim?.id, verdict: 'REFUTED' }],
      challengesUsed: ['CODE_REVIEW', 'CODE_REVIEW'],
      recommendation: 'NO',
      summary: 'Knows the words',
      assessedEnglish: 'ADVANCED',
      proposedSeniority: 'MIDDLE',
      privateNote: 'Was nervous',
    };

    const saved = await saveDraft(api, author, input);

    const id = (saved.data?.['saveScorecardDraft'] as { scorecard: { id: string } }).scorecard.id;
    const read = await api.run(author, everything, { id });
    expect(read).toEqual({
      data: {
        scorecard: {
          version: 1,
          status: 'DRAFT',
          recommendation: 'NO',
          summary: 'Knows the words',
          assessedEnglish: 'ADVANCED',
          proposedSeniority: 'MIDDLE',
          challengesUsed: ['CODE_REVIEW'],
          privateNote: 'Was nervous',
          submittedAt: null,
          stage: 'TECHNICAL_INTERVIEW',
          author: { name: author.name },
          participant: { feedback: 'OWED' },
          interview: { id: panel.interview.id },
          ratings: [
            { attribute: { slug: first?.slug }, rating: 'NO', note: 'Guessed', notAssessedReason: null },
            {
              attribute: { slug: second?.slug },
              rating: 'NOT_ASSESSED',
              note: '',
              notAssessedReason: 'No time left',
            },
          ],
          evidence: [
            {
              kind: 'CODE_OBSERVATION',
              excerpt: 'catch {}',
              file: 'app.ts',
              lines: '3-4',
              attribute: { slug: first?.slug },
            },
            { kind: 'QUOTE', excerpt: 'It depends', file: null, lines: null, attribute: null },
          ],
          claimVerdicts: [{ verdict: 'REFUTED', claim: { id: claim?.id } }],
          versions: [],
          missing: panel.required
            .slice(2)
            .map((attribute) => ({ code: 'ATTRIBUTE_NOT_RATED', path: ['ratings', attribute.id] })),
        },
      },
      errors: [],
    });
    expect(await api.run(panel.recruiter, `query ($id: ID!) { scorecard(id: $id) { id } }`, { id })).toEqual({
      data: { scorecard: null },
      errors: [],
    });
  });

  test('takes four statements in one transaction however much is said and one to answer, on two ways to the database', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const whole = wholeDraft(panel);
    const version = { version: 1 };
    const little = { interviewId: panel.interview.id, version: 2, ratings: [], evidence: null, claimVerdicts: [] };
    const words = { interviewId: panel.interview.id, version: 3, summary: 'Anew' };
    const lock = expect.stringMatching(/^with seat as .* for update/s);
    const read = expect.stringMatching(/^select json_build_object/);
    const answer = expect.stringMatching(/^select t1\.id/);
    const made = expect.stringMatching(/^with card as \(\s*insert into scorecard .* insert into audit_event/s);
    const changed = expect.stringMatching(/^update scorecard/);
    const parts = expect.stringMatching(/^with gone_/);

    const first = await sentBy(api, () => saveDraft(api, author, whole));
    const again = await sentBy(api, () => saveDraft(api, author, { ...whole, ...version }));
    const bare = await sentBy(api, () => saveDraft(api, author, little));
    const spoken = await sentBy(api, () => saveDraft(api, author, words));

    const ways = 2;
    expect(first).toEqual({ ways, sent: ['begin', lock, read, made, parts, 'commit', answer] });
    expect(again).toEqual({ ways, sent: ['begin', lock, read, changed, parts, 'commit', answer] });
    expect(bare).toEqual({ ways, sent: ['begin', lock, read, changed, parts, 'commit', answer] });
    expect(spoken).toEqual({ ways, sent: ['begin', lock, read, changed, 'commit', answer] });
    expect(await countsOf(panel.interview.uuid)).toEqual([{ scorecards: 1, ratings: 0, version: 4 }]);
  });

  test('leaves what is left out, clears what is null, counts versions, and audits the first save alone', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const draft = await buildDraft(api, panel, { person: author });
    const input = { interviewId: panel.interview.id, version: draft.version };

    const kept = await saveDraft(api, author, { ...input, summary: 'Anew' });
    const cleared = await saveDraft(api, author, { ...input, version: 2, ratings: null, recommendation: null });

    expect([kept, cleared].map(({ data }) => data)).toEqual([
      { saveScorecardDraft: { scorecard: { id: draft.id, version: 2 }, errors: [] } },
      { saveScorecardDraft: { scorecard: { id: draft.id, version: 3 }, errors: [] } },
    ]);
    const { data } = await api.run(author, everything, { id: draft.id });
    expect(data?.['scorecard']).toMatchObject({
      summary: 'Anew',
      privateNote: 'Between us: YES',
      evidence: [{ excerpt: 'I would say YES' }],
      ratings: [],
      recommendation: null,
    });
    expect(await auditOf(author)).toEqual([{ action: 'scorecard.drafted', outcome: 'DONE', code: null }]);
  });

  test('refuses an older version and says which one is current', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const draft = await buildDraft(api, panel, { person: author });
    const input = { ...wholeDraft(panel, 'NO'), version: draft.version };
    await saveDraft(api, author, input);
    const before = await countsOf(panel.interview.uuid);

    const late = await saveDraft(api, author, input);
    const blind = await saveDraft(api, author, wholeDraft(panel));

    const stale = { code: 'STALE', path: ['version'], currentVersion: 2 };
    expect(late.data).toMatchObject({ saveScorecardDraft: { scorecard: null, errors: [stale] } });
    expect(blind.data).toMatchObject({ saveScorecardDraft: { scorecard: null, errors: [stale] } });
    expect(await countsOf(panel.interview.uuid)).toEqual(before);
  });

  test('refuses what belongs to another kit, another candidate, or is given twice', async () => {
    const panel = await buildPanel(api);
    const softSkills = await buildPanel(api, { stage: VettingStage.SOFT_SKILLS_INTERVIEW });
    const other = await buildPanel(api);
    const [author] = panel.seats;
    const attributeId = softSkills.required[0]?.id;
    const own = panel.required[0]?.id;
    const interviewId = panel.interview.id;
    const inputs = [
      { interviewId, ratings: [{ attributeId: own }, { attributeId, rating: 'YES' }] },
      { interviewId, evidence: [{ kind: 'QUOTE', excerpt: 'x', attributeId }] },
      { interviewId, claimVerdicts: [{ claimId: other.claims[0]?.id, verdict: 'VERIFIED' }] },
      { interviewId, ratings: [{ attributeId: own }, { attributeId: own }] },
      { interviewId, ratings: [{ attributeId: 'not-an-id' }] },
    ];

    const answers = await Promise.all(inputs.map((input) => saveDraft(api, author, input)));

    const refused = (code: string, path: readonly string[]) => ({
      saveScorecardDraft: { scorecard: null, errors: [{ code, path }] },
    });
    expect(answers.map(({ data }) => data)).toMatchObject([
      refused('NOT_FOUND', ['ratings', '1', 'attributeId']),
      refused('NOT_FOUND', ['evidence', '0', 'attributeId']),
      refused('NOT_FOUND', ['claimVerdicts', '0', 'claimId']),
      refused('INVALID', ['ratings']),
      refused('NOT_FOUND', ['ratings', '0', 'attributeId']),
    ]);
    expect(await countsOf(panel.interview.uuid)).toEqual([{ scorecards: 0, ratings: 0, version: 0 }]);
  });

  test('is for participants of whom feedback is required', async () => {
    const panel = await buildPanel(api);
    const [author, excused] = panel.seats;
    const stranger = await api.person(Role.INTERVIEWER);
    await api.asApp(`update interview_participant set feedback = 'EXCUSED' where interview_id = $1 and user_id = $2`, [
      panel.interview.uuid,
      excused.viewer.id,
    ]);
    const owner = await api.person(Role.RECRUITER, Role.INTERVIEWER);

    const answers = await Promise.all(
      [excused, stranger, owner, panel.recruiter].map((person) => saveDraft(api, person, wholeDraft(panel))),
    );

    const codes = answers.map(
      ({ data }) => (data?.['saveScorecardDraft'] as { errors: readonly { code: string }[] }).errors[0]?.code,
    );
    expect(codes).toEqual(['NOT_ALLOWED', 'NOT_FOUND', 'NOT_ALLOWED', 'NOT_ALLOWED']);
    expect(await countsOf(panel.interview.uuid)).toEqual([{ scorecards: 0, ratings: 0, version: 0 }]);
    expect(await auditOf(author)).toEqual([]);
  });

  test('refuses an interview that is not there like one that is not seen', async () => {
    const panel = await buildPanel(api);
    const stranger = await api.person(Role.INTERVIEWER);
    const nowhere = toGlobalId('Interview', '01890a5d-ac96-7000-8000-00000000dead');

    const answers = await Promise.all(
      [panel.interview.id, nowhere, 'x'].map((interviewId) => saveDraft(api, stranger, { interviewId })),
    );

    const [hidden, ...others] = answers.map(({ data }) => data);
    expect(hidden).toMatchObject({ saveScorecardDraft: { errors: [{ code: 'NOT_FOUND', path: ['interviewId'] }] } });
    expect(others).toEqual([hidden, hidden]);
  });

  test.each([
    ['once it is submitted', null],
    ['once the stage is decided', `update interview_participant set feedback = 'ENDED' where interview_id = $1`],
    ['once the interview is called off', `update interview set status = 'CANCELLED' where id = $1`],
  ])('is over %s', async (_when, sql) => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const draft = sql
      ? await buildDraft(api, panel, { person: author })
      : await buildSubmitted(api, panel, { person: author });
    if (sql) await api.asApp(sql, [panel.interview.uuid]);
    const before = await countsOf(panel.interview.uuid);

    const { data } = await saveDraft(api, author, { ...wholeDraft(panel, 'NO'), version: draft.version });

    expect(data).toMatchObject({ saveScorecardDraft: { scorecard: null, errors: [{ code: 'ILLEGAL_TRANSITION' }] } });
    expect(await countsOf(panel.interview.uuid)).toEqual(before);
  });

  test('sleeps while the case is withdrawn', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    await leaveCase(api, panel);

    const { data } = await saveDraft(api, author, wholeDraft(panel));

    expect(data).toMatchObject({ saveScorecardDraft: { scorecard: null, errors: [{ code: 'ILLEGAL_TRANSITION' }] } });
    expect(await countsOf(panel.interview.uuid)).toEqual([{ scorecards: 0, ratings: 0, version: 0 }]);
  });

  test('refuses texts and lists that are too long', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const interviewId = panel.interview.id;
    const evidence = Array.from({ length: 51 }, () => ({ kind: 'QUOTE', excerpt: 'x' }));

    const answers = await Promise.all([
      saveDraft(api, author, { interviewId, summary: 'x'.repeat(8_001) }),
      saveDraft(api, author, { interviewId, evidence }),
      saveDraft(api, author, { interviewId, evidence: [{ kind: 'QUOTE', excerpt: 'x'.repeat(4_001) }] }),
    ]);

    const paths = answers.map(
      ({ data }) => (data?.['saveScorecardDraft'] as { errors: readonly { code: string; path: string[] }[] }).errors,
    );
    expect(paths).toMatchObject([
      [{ code: 'INVALID', path: ['summary'] }],
      [{ code: 'INVALID', path: ['evidence'] }],
      [{ code: 'INVALID', path: ['evidence', '0', 'excerpt'] }],
    ]);
  });

  test('makes one draft of two first saves at once', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;

    const answers = await Promise.all([1, 2].map(() => saveDraft(api, author, wholeDraft(panel))));

    const codes = answers.map(
      ({ data }) =>
        (data?.['saveScorecardDraft'] as { errors: readonly { code: string }[] }).errors[0]?.code ?? 'SAVED',
    );
    expect(codes.sort()).toEqual(['SAVED', 'STALE']);
    const [counts] = await countsOf(panel.interview.uuid);
    expect(counts).toMatchObject({ scorecards: 1, version: 1 });
  });

  test('lets one of two tabs save on the version that both saw, and the other loses nothing of it', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const { id, version } = await buildDraft(api, panel, { person: author });
    const tabs = ['YES', 'STRONG_YES'].map((rating) => ({ ...wholeDraft(panel, rating), version }));

    const answers = await Promise.all(tabs.map((input) => saveDraft(api, author, input)));

    const payloads = answers.map(
      ({ data }) => data?.['saveScorecardDraft'] as { scorecard: unknown; errors: unknown[] },
    );
    expect(payloads.filter(({ scorecard }) => scorecard !== null)).toEqual([
      { scorecard: { id, version: 2 }, errors: [] },
    ]);
    expect(payloads.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'STALE', currentVersion: 2 }]);
    const winner = payloads[0]?.scorecard ? 'YES' : 'STRONG_YES';
    const { data } = await api.run(author, everything, { id });
    expect(data?.['scorecard']).toMatchObject({
      version: 2,
      recommendation: winner,
      summary: `In short: ${winner}`,
      ratings: panel.required.map(() => ({ rating: winner })),
      evidence: [{ excerpt: `I would say ${winner}` }],
    });
    expect(await auditOf(author)).toEqual([
      { action: 'scorecard.drafted', outcome: 'DONE', code: null },
      { action: 'saveScorecardDraft', outcome: 'REFUSED', code: 'STALE' },
    ]);
  });

  test('and a submission never cross: what is submitted is what was last saved', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const draft = await buildDraft(api, panel, { person: author });

    const [saved, submitted] = await Promise.all([
      saveDraft(api, author, { interviewId: panel.interview.id, version: draft.version, summary: 'Last words' }),
      submitDraft(api, author, draft),
    ]);

    const codes = [saved.data?.['saveScorecardDraft'], submitted.data?.['submitScorecard']].map(
      (payload) => (payload as { errors: readonly { code: string }[] }).errors[0]?.code ?? 'DONE',
    );
    expect([
      ['DONE', 'STALE'],
      ['ILLEGAL_TRANSITION', 'DONE'],
    ]).toContainEqual(codes);
    const [row] = await api.asApp('select status, summary from scorecard where id = $1', [draft.uuid]);
    expect(row).toEqual(
      codes[0] === 'DONE'
        ? { status: 'DRAFT', summary: 'Last words' }
        : { status: 'SUBMITTED', summary: 'In short: YES' },
    );
  });

  test('refuses a version of a draft that is not there', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;

    const { data } = await saveDraft(api, author, { ...wholeDraft(panel), version: 1 });

    expect(data).toMatchObject({
      saveScorecardDraft: { scorecard: null, errors: [{ code: 'STALE', currentVersion: 0 }] },
    });
    expect(await countsOf(panel.interview.uuid)).toEqual([{ scorecards: 0, ratings: 0, version: 0 }]);
  });
});
