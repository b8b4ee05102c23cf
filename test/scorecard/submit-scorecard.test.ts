import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { hashOf } from '../../src/scorecard/scorecard.content.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import {
  buildDraft,
  buildPanel,
  buildSubmitted,
  type Panel,
  saveDraft,
  type Saved,
  submitDraft,
  wholeDraft,
} from '../support/build-scorecard.ts';
import { changeAs } from '../support/change-interview.ts';
import { sentBy } from '../support/sent-statements.ts';
import { type Answer, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});

afterAll(() => api.close());

interface Refused {
  readonly code: string;
  readonly path: readonly string[];
  readonly blockers: readonly { readonly code: string }[];
}

const refusals = ({ data }: Answer): readonly Refused[] =>
  (data?.['submitScorecard'] as { errors: readonly Refused[] }).errors;

const codes = (answer: Answer): readonly string[] => refusals(answer).map(({ code }) => code);

const blockers = (answer: Answer): readonly string[] =>
  refusals(answer).flatMap((refused) => refused.blockers.map(({ code }) => code));

const stateOf = async (panel: Panel) => {
  const [row] = await api.asApp(
    `select i.status as interview, c.waiting_on as waits,
       (select array_agg(p.feedback order by p.feedback) from interview_participant p where p.interview_id = i.id) as feedback,
       (select array_agg(s.status order by s.created_at, s.id) from scorecard s where s.interview_id = i.id) as scorecards,
       (select count(*)::int from scorecard_version v join scorecard s on s.id = v.scorecard_id where s.interview_id = i.id) as versions
     from interview i join vetting_case c on c.id = i.vetting_case_id where i.id = $1`,
    [panel.interview.uuid],
  );
  return row;
};

/** Replaces parts of a whole draft. */
const edited = async (panel: Panel, draft: Saved, change: object): Promise<Saved> => {
  const [author] = panel.seats;
  await saveDraft(api, author, { interviewId: panel.interview.id, version: draft.version, ...change });
  return { ...draft, version: draft.version + 1 };
};

describe('submitScorecard', () => {
  test('keeps the scorecard whole, pays the debt, and leaves the interview to the others', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const draft = await buildDraft(api, panel, { person: author });

    const answer = await submitDraft(api, author, draft);

    expect(answer).toEqual({
      data: { submitScorecard: { scorecard: { id: draft.id, version: 2, status: 'SUBMITTED' }, errors: [] } },
      errors: [],
    });
    expect(await stateOf(panel)).toEqual({
      interview: 'SCHEDULED',
      waits: 'INTERVIEWER',
      feedback: ['OWED', 'SUBMITTED'],
      scorecards: ['SUBMITTED'],
      versions: 1,
    });
    const [version] = await api.asApp(
      'select number, content, content_hash from scorecard_version where scorecard_id = $1',
      [draft.uuid],
    );
    const content = version?.['content'] as Record<string, unknown>;
    expect(version).toMatchObject({ number: 1, content_hash: hashOf(content) });
    expect(content).toMatchObject({ recommendation: 'YES', summary: 'In short: YES', author: author.viewer.id });
    expect(JSON.stringify(content)).not.toContain('Between us');
    const audit = await api.asApp(`select action, outcome from audit_event where actor = $1 order by action`, [
      author.viewer.id,
    ]);
    expect(audit).toEqual([
      { action: 'scorecard.drafted', outcome: 'DONE' },
      { action: 'scorecard.submitted', outcome: 'DONE' },
    ]);
  });

  test('puts out of date whoever saw the case without it, also while others still owe', async () => {
    const panel = await buildPanel(api, { seats: 3 });
    const [first, second] = panel.seats;
    await buildSubmitted(api, panel, { person: first });
    const version = 'select version, waiting_on from vetting_case where id = $1';
    const [seen] = await api.asApp(version, [panel.vettingCase.uuid]);

    await buildSubmitted(api, panel, { person: second });

    expect(await api.asApp(version, [panel.vettingCase.uuid])).toEqual([
      { version: Number(seen?.['version']) + 1, waiting_on: 'INTERVIEWER' },
    ]);
  });

  test('completes the interview with the last debt, and the case waits for a decision', async () => {
    const panel = await buildPanel(api);
    const [first, last] = panel.seats;
    await buildSubmitted(api, panel, { person: first });

    await buildSubmitted(api, panel, { person: last });

    expect(await stateOf(panel)).toEqual({
      interview: 'COMPLETED',
      waits: 'DECISION_MAKER',
      feedback: ['SUBMITTED', 'SUBMITTED'],
      scorecards: ['SUBMITTED', 'SUBMITTED'],
      versions: 2,
    });
  });

  test('leaves an interview alone that was completed before', async () => {
    const panel = await buildPanel(api);
    const [first, last] = panel.seats;
    const completedAt = new Date(api.clock.now.getTime() - 60_000);
    await api.asApp(`update interview set status = 'COMPLETED', completed_at = $2 where id = $1`, [
      panel.interview.uuid,
      completedAt,
    ]);
    await buildSubmitted(api, panel, { person: first });

    await buildSubmitted(api, panel, { person: last });

    const rows = await api.asApp('select completed_at from interview where id = $1', [panel.interview.uuid]);
    expect(rows).toEqual([{ completed_at: completedAt }]);
  });

  test('names everything that is missing at once', async () => {
    const panel = await buildPanel(api, { stage: VettingStage.SOFT_SKILLS_INTERVIEW });
    const [author] = panel.seats;
    const [first, second] = panel.required;
    const draft = await buildDraft(api, panel, { person: author });
    const bare = await edited(panel, draft, {
      ratings: [
        { attributeId: first?.id, rating: 'NO' },
        { attributeId: second?.id, rating: 'NOT_ASSESSED' },
      ],
      evidence: [{ kind: 'QUOTE', excerpt: '' }],
      recommendation: null,
      assessedEnglish: null,
    });
    const before = await stateOf(panel);

    const answer = await submitDraft(api, author, bare);

    expect(refusals(answer)).toMatchObject([
      {
        code: 'BLOCKED',
        path: [],
        blockers: [
          { code: 'NOTE_MISSING' },
          { code: 'NOT_ASSESSED_REASON_MISSING' },
          { code: 'ATTRIBUTE_NOT_RATED' },
          { code: 'RECOMMENDATION_MISSING' },
          { code: 'EXCERPT_MISSING' },
          { code: 'ASSESSED_ENGLISH_MISSING' },
        ],
      },
    ]);
    expect(await stateOf(panel)).toEqual(before);
    const audit = await api.asApp(`select code from audit_event where actor = $1 and outcome = 'REFUSED'`, [
      author.viewer.id,
    ]);
    expect(audit).toEqual([{ code: 'BLOCKED' }]);
  });

  test.each(['NO', 'STRONG_NO'])('asks %s for evidence', async (recommendation) => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const draft = await buildDraft(api, panel, { person: author });
    const bare = await edited(panel, draft, { recommendation, evidence: [] });

    const refused = await submitDraft(api, author, bare);
    const backed = await edited(panel, bare, { evidence: [{ kind: 'TIMESTAMP', excerpt: '00:14' }] });
    const submitted = await submitDraft(api, author, backed);

    expect(blockers(refused)).toEqual(['EVIDENCE_MISSING']);
    expect(codes(submitted)).toEqual([]);
  });

  test('asks for the attributes of the challenges that were used', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const draft = await buildDraft(api, panel, { person: author });
    const used = await edited(panel, draft, { challengesUsed: ['SYSTEM_DESIGN'] });
    const ratings = [...panel.required, ...panel.ofSystemDesign].map(({ id }) => ({ attributeId: id, rating: 'YES' }));

    const refused = await submitDraft(api, author, used);
    const rated = await edited(panel, used, { ratings });
    const submitted = await submitDraft(api, author, rated);

    expect(blockers(refused)).toEqual(panel.ofSystemDesign.map(() => 'ATTRIBUTE_NOT_RATED'));
    expect(codes(submitted)).toEqual([]);
  });

  test('waits for the start of the interview', async () => {
    const startsAt = new Date(api.clock.now.getTime() + 1);
    const panel = await buildPanel(api, { startsAt });
    const [author] = panel.seats;
    const draft = await buildDraft(api, panel, { person: author });
    const before = await stateOf(panel);

    const early = await submitDraft(api, author, draft);

    expect(refusals(early)).toMatchObject([{ code: 'BLOCKED', blockers: [{ code: 'NOT_STARTED' }] }]);
    expect(await stateOf(panel)).toEqual(before);
  });

  test('refuses an older version', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const draft = await buildDraft(api, panel, { person: author });
    await edited(panel, draft, { summary: 'Anew' });

    const answer = await submitDraft(api, author, draft);

    expect(refusals(answer)).toMatchObject([{ code: 'STALE', path: ['version'], currentVersion: 2 }]);
  });

  test('does not find the draft of a peer, and does not submit what a peer handed in', async () => {
    const panel = await buildPanel(api);
    const [author, peer] = panel.seats;
    const draft = await buildDraft(api, panel, { person: author });
    const head = await api.person(Role.HEAD_OF_TALENT, Role.INTERVIEWER);

    const blind = await submitDraft(api, peer, draft);
    const submitted = await submitDraft(api, author, draft);
    const own = await buildSubmitted(api, panel, { person: peer });
    const foreign = await submitDraft(api, peer, { ...draft, version: 2 });
    const stranger = await submitDraft(api, head, own);

    expect([blind, submitted, foreign, stranger].map(codes)).toEqual([
      ['NOT_FOUND'],
      [],
      ['NOT_ALLOWED'],
      ['NOT_ALLOWED'],
    ]);
  });

  test('takes the second of two submissions for what it is', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const draft = await buildSubmitted(api, panel, { person: author });
    const before = await stateOf(panel);

    const again = await submitDraft(api, author, draft);

    expect(codes(again)).toEqual(['ILLEGAL_TRANSITION']);
    expect(await stateOf(panel)).toEqual(before);
  });

  test('lets one of many submissions at once through', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const draft = await buildDraft(api, panel, { person: author });

    const answers = await Promise.all(Array.from({ length: 10 }, () => submitDraft(api, author, draft)));

    const outcomes = answers.map((answer) => codes(answer)[0] ?? 'SUBMITTED').sort();
    expect(outcomes).toEqual([...Array.from({ length: 9 }, () => 'ILLEGAL_TRANSITION'), 'SUBMITTED']);
    expect(await stateOf(panel)).toMatchObject({ scorecards: ['SUBMITTED'], versions: 1 });
  });

  test('completes the interview once when the last two submit at once', async () => {
    const panels = await Promise.all([1, 2, 3, 4].map(() => buildPanel(api)));
    const drafts = await Promise.all(
      panels.flatMap((panel) =>
        panel.seats.map(async (person) => ({ person, draft: await buildDraft(api, panel, { person }) })),
      ),
    );

    const answers = await Promise.all(drafts.map(({ person, draft }) => submitDraft(api, person, draft)));

    expect(answers.flatMap(codes)).toEqual([]);
    const states = await Promise.all(panels.map(stateOf));
    expect(states.map((state) => [state?.['interview'], state?.['waits']])).toEqual(
      panels.map(() => ['COMPLETED', 'DECISION_MAKER']),
    );
  });

  test('takes three statements in one transaction and one to answer, on two ways to the database', async () => {
    const panel = await buildPanel(api);
    const [first, last] = panel.seats;
    await buildSubmitted(api, panel, { person: first });
    const draft = await buildDraft(api, panel, { person: last });

    const { sent, ways } = await sentBy(api, () => submitDraft(api, last, draft));

    expect(ways).toBe(2);
    expect(sent).toEqual([
      'begin',
      expect.stringMatching(/^select card\.id .* for update of c, i, card$/s),
      expect.stringMatching(/^select json_build_object/),
      expect.stringMatching(/^with card as \(update scorecard .*\(update interview .* insert into audit_event/s),
      'commit',
      expect.stringMatching(/^select t1\.id/),
    ]);
    expect(sent.join()).not.toMatch(/deadline|business_calendar/);
    expect(await stateOf(panel)).toMatchObject({ interview: 'COMPLETED', scorecards: ['SUBMITTED', 'SUBMITTED'] });
  });

  test('stops the clock when the case waits for the candidate once nobody owes any more', async () => {
    const panel = await buildPanel(api);
    const [first, last] = panel.seats;
    const hoursAgo = new Date(api.clock.now.getTime() - 3 * 3_600_000);
    api.clock.now = new Date(api.clock.now.getTime() + 1);
    const missed = await buildPanel(api, { of: panel, startsAt: hoursAgo });
    const input = { interviewId: missed.interview.id, version: 1, side: 'CANDIDATE', note: 'Nobody came' };
    const { errors } = await changeAs(api, panel.recruiter, { mutation: 'reportNoShow', input });
    await buildSubmitted(api, panel, { person: first });
    const draft = await buildDraft(api, panel, { person: last });
    const clock = `select waiting_on, deadline, stage_due_at, paused_at, paused_sla_state, jsonb_array_length(pauses) as pauses,
      remaining_minutes from vetting_case where id = $1`;
    const [running] = await api.asApp(clock, [panel.vettingCase.uuid]);

    const { sent } = await sentBy(api, () => submitDraft(api, last, draft));

    expect(errors).toEqual([]);
    expect(running).toMatchObject({ waiting_on: 'INTERVIEWER', paused_at: null, pauses: 0 });
    expect(await api.asApp(clock, [panel.vettingCase.uuid])).toEqual([
      {
        waiting_on: 'CANDIDATE',
        deadline: null,
        stage_due_at: null,
        paused_at: api.clock.now,
        paused_sla_state: 'ON_TIME',
        pauses: 1,
        // Of five days of nine hours a millisecond is gone.
        remaining_minutes: 2_699,
      },
    ]);
    expect(sent).toHaveLength(7);
    expect(sent[3]).toMatch(/business_calendar/);
  });

  test('is over once the stage is decided, also for a draft that was whole', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const draft = await buildDraft(api, panel, { person: author });
    await api.asApp(`update interview_participant set feedback = 'ENDED' where interview_id = $1`, [
      panel.interview.uuid,
    ]);

    const answer = await submitDraft(api, author, draft);

    expect(codes(answer)).toEqual(['ILLEGAL_TRANSITION']);
    expect(await stateOf(panel)).toMatchObject({ scorecards: ['DRAFT'], versions: 0 });
  });

  test('refuses all but interviewers', async () => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const draft = await buildDraft(api, panel, { person: author });
    const head = await api.person(Role.HEAD_OF_TALENT);

    const answers = await Promise.all([head, panel.recruiter].map((person) => submitDraft(api, person, draft)));

    expect(answers.map(codes)).toEqual([['NOT_ALLOWED'], ['NOT_ALLOWED']]);
  });
});

describe('missing', () => {
  test('says what a draft lacks until it is submitted, to its author alone', async () => {
    const panel = await buildPanel(api);
    const [author, peer] = panel.seats;
    const document = `query ($id: ID!) { scorecard(id: $id) { missing { code message path } privateNote } }`;
    const draft = await buildDraft(api, panel, { person: author });
    const bare = await edited(panel, draft, { recommendation: null });

    const lacking = await api.run(author, document, { id: draft.id });
    await saveDraft(api, author, { ...wholeDraft(panel), version: bare.version });
    const whole = await api.run(author, document, { id: draft.id });
    await submitDraft(api, author, { ...bare, version: bare.version + 1 });
    const submitted = await api.run(author, document, { id: draft.id });
    await buildSubmitted(api, panel, { person: peer });
    const seenByPeer = await api.run(peer, document, { id: draft.id });

    const privateNote = 'Between us: YES';
    const message = 'Give an overall recommendation.';
    const missing = [{ code: 'RECOMMENDATION_MISSING', message, path: ['recommendation'] }];
    expect([lacking, whole, submitted, seenByPeer].map(({ data }) => data?.['scorecard'])).toEqual([
      { missing, privateNote },
      { missing: [], privateNote },
      { missing: null, privateNote },
      { missing: null, privateNote: null },
    ]);
  });
});
