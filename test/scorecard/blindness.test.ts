import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import {
  buildDraft,
  buildPanel,
  buildSubmitted,
  leaveCase,
  type Panel,
  type Saved,
  submitDraft,
  wholeDraft,
} from '../support/build-scorecard.ts';
import { pastTheGuards } from '../support/past-the-guards.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});

afterAll(() => api.close());

/** Lists go by when a scorecard was begun. */
const tick = (): void => {
  api.clock.now = new Date(api.clock.now.getTime() + 1);
};

const content = `fragment Content on Scorecard {
  id version status stage submittedAt recommendation summary assessedEnglish proposedSeniority challengesUsed
  author { name }
  ratings { id rating note notAssessedReason attribute { slug } scorecard { id recommendation } }
  evidence { id kind excerpt file lines scorecard { summary } }
  claimVerdicts { id verdict }
  versions { id number contentHash reason recommendation summary ratings { rating note } evidence { excerpt } }
  voidedAt voidReason
}`;
const view = `${content} fragment View on ScorecardView {
  __typename
  ... on HiddenScorecard { participant { id feedback user { name } interview { id } } isSubmitted reason }
  ...Content
}`;

/** What somebody might ask to learn of a peer's scorecard. */
interface Probe {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const partIds = async (scorecard: Saved): Promise<readonly string[]> => {
  const parts = { AttributeRating: 'attribute_rating', Evidence: 'evidence', ScorecardVersion: 'scorecard_version' };
  const lists = Object.entries(parts).map(async ([type, table]) => {
    const rows = await api.asApp(`select id from ${table} where scorecard_id = $1`, [scorecard.uuid]);
    return rows.map(({ id }) => toGlobalId(type, String(id)));
  });
  return (await Promise.all(lists)).flat();
};

const probesOf = async (panel: Panel, peers: readonly Saved[]): Promise<readonly Probe[]> => {
  const parts = (await Promise.all(peers.map(partIds))).flat();
  const variables = {
    case: panel.vettingCase.id,
    interview: panel.interview.id,
    card: peers[0]?.id,
    ids: [...peers.map(({ id }) => id), ...parts],
  };
  return [
    `query ($interview: ID!) { interview(id: $interview) { id status version scorecards { ...View } } } ${view}`,
    `query ($interview: ID!) { node(id: $interview) { ... on Interview { one: scorecards(first: 1) { ...View } all: scorecards { ... on Scorecard { recommendation } __typename } } } } ${view}`,
    `query ($case: ID!) { vettingCase(id: $case) { version stage status waitingOn slaState interviews(first: 2) { status participants(first: 3) { feedback user { name } } scorecards(first: 5) { ...View } } } } ${view}`,
    `query ($case: ID!) { vettingCase(id: $case) { candidate { interviews(first: 2) { scorecards(first: 5) { ...View } } } } } ${view}`,
    `query ($card: ID!) { scorecard(id: $card) { ...Content } } ${content}`,
    `query ($card: ID!) { node(id: $card) { __typename id ... on Scorecard { ...Content } } } ${content}`,
    `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
       ... on AttributeRating { rating note scorecard { recommendation } } ... on Evidence { excerpt } ... on ScorecardVersion { contentHash } } }`,
    `query ($case: ID!) { vettingCase(id: $case) { availableTransitions { move blockers { code message } } decisions { id weighed { contentHash } } feedbackLetters { id } feedbackOwed { __typename } } }`,
    `query { vettingCases { totalCount nodes { id waitingOn interviews { scorecards { ... on Scorecard { recommendation } ... on HiddenScorecard { isSubmitted } } } } } }`,
    `query { pipelineStatus { openCount overdueCount counts { __typename } } viewer { obligations { kind dueAt nextAction subject { id } } } }`,
  ].map((query) => ({ query, variables: pick(variables, query) }));
};

const pick = (variables: Readonly<Record<string, unknown>>, query: string) =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => query.includes(`$${name}:`)));

/** The bodies as they are sent, but for the number of the request. */
const ask = async (person: Person, probes: readonly Probe[]): Promise<readonly string[]> => {
  const bodies: string[] = [];
  for (const payload of probes) {
    const headers = { authorization: `Bearer ${person.token}` };
    const response = await api.server.inject({ method: 'POST', url: '/graphql', headers, payload });
    bodies.push(response.body.replaceAll(/"requestId":"[^"]*"/g, '"requestId":"-"'));
  }
  return bodies;
};

/** Makes every scorecard of a peer say the opposite, with other parts than before. */
const turnAround = (authors: readonly Person[]): Promise<void> => {
  const mine = `in (select id from scorecard where author_id in (${authors.map(({ viewer }) => `'${viewer.id}'`).join(', ')}))`;
  return pastTheGuards(
    api,
    ['scorecard', 'attribute_rating', 'evidence', 'scorecard_version'],
    [
      `update scorecard set recommendation = 'STRONG_NO', summary = 'Never', assessed_english = 'ELEMENTARY', private_note = 'Awful',
         proposed_seniority = null, challenges_used = '{LIVE_CODING}' where id ${mine}`,
      `update attribute_rating set rating = 'STRONG_NO', note = 'Far below' where scorecard_id ${mine}`,
      `update evidence set excerpt = 'Far below', kind = 'ARTIFACT' where scorecard_id ${mine}`,
      `insert into evidence (id, created_at, scorecard_id, position, kind, excerpt)
         select gen_random_uuid(), now(), id, 9, 'QUOTE', 'More' from scorecard where id ${mine}`,
      `update scorecard_version set content_hash = 'other', content = '{}' where scorecard_id ${mine}`,
    ],
  );
};

const everyRole = Object.values(Role);

describe('who owes a scorecard of the stage', () => {
  test('gets the same bytes over every path whether peers rate high or low, whatever the roles', async () => {
    const peer = await api.person(Role.INTERVIEWER);
    const blind = await api.person(Role.INTERVIEWER);
    const blindOfAllRoles = await api.person(...everyRole);
    const panel = await buildPanel(api, { people: [peer, blind, blindOfAllRoles] });
    const earlier = new Date(api.clock.now.getTime() - 5 * 3_600_000);
    const elsewhere = await buildPanel(api, { of: panel, startsAt: earlier });
    const [stranger] = elsewhere.seats;
    const cards = [
      await buildSubmitted(api, panel, { person: peer, rating: 'STRONG_YES' }),
      await buildSubmitted(api, elsewhere, { person: stranger, rating: 'STRONG_YES' }),
    ];
    const probes = await probesOf(panel, cards);
    const people = [blind, blindOfAllRoles, panel.recruiter];
    const high = await Promise.all(people.map((person) => ask(person, probes)));

    await turnAround([peer, stranger]);

    const low = await Promise.all(people.map((person) => ask(person, probes)));
    expect(low.slice(0, 2)).toEqual(high.slice(0, 2));
    expect(high[2]?.filter((body) => body.includes('"errors"'))).toEqual([]);
    // The probes can tell the worlds apart: who is not blind reads the difference.
    expect(low[2]?.filter((body, index) => body !== high[2]?.[index])).toHaveLength(9);
    expect(high.slice(0, 2).flat().join('')).not.toMatch(/STRONG_YES|In short|Was STRONG|I would say|Between us/);
  });

  test('sees in the place of a peer that there is one, and of nobody more', async () => {
    const panel = await buildPanel(api, { seats: 3 });
    const [submitted, drafting, blind] = panel.seats;
    await buildSubmitted(api, panel, { person: submitted });
    tick();
    await buildDraft(api, panel, { person: drafting });
    tick();
    const person = blind ?? submitted;
    const document = `query ($id: ID!) { interview(id: $id) { scorecards {
      ... on HiddenScorecard { participant { user { name } } isSubmitted reason }
      ... on Scorecard { author { name } }
    } } }`;
    const reason = 'Submit your own scorecard of this stage first.';
    const hidden = [
      { participant: { user: { name: submitted.name } }, isSubmitted: true, reason },
      { participant: { user: { name: drafting.name } }, isSubmitted: false, reason },
    ];

    const before = await api.run(person, document, { id: panel.interview.id });
    const draft = await buildDraft(api, panel, { person });
    const drafted = await api.run(person, document, { id: panel.interview.id });
    await submitDraft(api, person, draft);
    const after = await api.run(person, document, { id: panel.interview.id });

    expect([before, drafted, after].map(({ data }) => data)).toEqual([
      { interview: { scorecards: hidden } },
      { interview: { scorecards: [...hidden, { author: { name: person.name } }] } },
      // Now by role: what was submitted, while a draft stays its author's own.
      { interview: { scorecards: [{ author: { name: submitted.name } }, { author: { name: person.name } }] } },
    ]);
  });

  test('learns nothing from what a mutation answers', async () => {
    const panel = await buildPanel(api);
    const [peer, blind] = panel.seats;
    const card = await buildSubmitted(api, panel, { person: peer });
    tick();
    const save = `mutation ($input: SaveScorecardDraftInput!) { saveScorecardDraft(input: $input) {
      scorecard { interview { scorecards { __typename ... on Scorecard { recommendation } } } } } }`;

    const saved = await api.run(blind, save, { input: wholeDraft(panel, 'NO') });
    const stolen = await submitDraft(api, blind, { ...card, version: 2 });
    const absent = await submitDraft(api, blind, {
      ...card,
      id: toGlobalId('Scorecard', '01890a5d-ac96-7000-8000-00000000dead'),
    });

    expect(saved.data).toEqual({
      saveScorecardDraft: {
        scorecard: {
          interview: {
            scorecards: [{ __typename: 'HiddenScorecard' }, { __typename: 'Scorecard', recommendation: 'NO' }],
          },
        },
      },
    });
    expect(stolen).toEqual(absent);
    expect(stolen.data).toMatchObject({ submitScorecard: { errors: [{ code: 'NOT_FOUND' }] } });
  });

  test('stays blind while the debt sleeps', async () => {
    const panel = await buildPanel(api);
    const [peer, blind] = panel.seats;
    const card = await buildSubmitted(api, panel, { person: peer });
    const draft = await buildDraft(api, panel, { person: blind });
    await leaveCase(api, panel);

    const read = await api.run(blind, `query ($id: ID!) { scorecard(id: $id) { id } }`, { id: card.id });
    const submitted = await submitDraft(api, blind, draft);

    expect(read.data).toEqual({ scorecard: null });
    expect(submitted.data).toMatchObject({ submitScorecard: { errors: [{ code: 'ILLEGAL_TRANSITION' }] } });
  });

  test('reads by role once the debt is ended or the interview called off', async () => {
    const panel = await buildPanel(api);
    const [peer, owing] = panel.seats;
    const card = await buildSubmitted(api, panel, { person: peer });
    const document = `query ($id: ID!) { scorecard(id: $id) { recommendation } }`;
    const head = await api.person(Role.HEAD_OF_TALENT, Role.INTERVIEWER);
    const further = await buildPanel(api, {
      of: panel,
      people: [head, await api.person(Role.INTERVIEWER)],
      startsAt: new Date(api.clock.now.getTime() - 9 * 3_600_000),
    });
    const become = (feedback: string) =>
      api.asApp(`update interview_participant set feedback = $1 where feedback <> 'SUBMITTED' and user_id = any ($2)`, [
        feedback,
        [head.viewer.id, owing.viewer.id],
      ]);
    const both = async () => [
      await api.run(head, document, { id: card.id }),
      await api.run(owing, document, { id: card.id }),
    ];

    const owes = await both();
    await become('ENDED');
    const ended = await both();
    await become('OWED');
    await api.asApp(`update interview set status = 'CANCELLED' where id = $1`, [further.interview.uuid]);
    const calledOff = await both();

    const nothing = { scorecard: null };
    const read = { scorecard: { recommendation: 'YES' } };
    // An interviewer needs an own submission; the head reads by role as soon as nothing is owed.
    expect([owes, ended, calledOff].map((answers) => answers.map(({ data }) => data))).toEqual([
      [nothing, nothing],
      [read, nothing],
      [read, nothing],
    ]);
  });
});

describe('who owes nothing', () => {
  test('reads by role: recruiter and head what is submitted, others nothing', async () => {
    const panel = await buildPanel(api);
    const [peer, drafting] = panel.seats;
    const card = await buildSubmitted(api, panel, { person: peer });
    const draft = await buildDraft(api, panel, { person: drafting });
    const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Scorecard { recommendation } } }`;
    const people = {
      recruiter: panel.recruiter,
      head: await api.person(Role.HEAD_OF_TALENT),
      interviewer: await api.person(Role.INTERVIEWER),
      ofNoScorecards: await api.person(Role.ADMIN, Role.MATCHER, Role.ANALYST, Role.COMPANY_SCREENER),
    };

    const answers = await Promise.all(
      Object.values(people).map((person) => api.run(person, document, { ids: [card.id, draft.id] })),
    );

    expect(answers.map(({ data, errors }) => data ?? errors.map(({ code }) => code))).toEqual([
      { nodes: [{ recommendation: 'YES' }, null] },
      { nodes: [{ recommendation: 'YES' }, null] },
      { nodes: [null, null] },
      ['FORBIDDEN'],
    ]);
  });

  test('keeps the private note to its author', async () => {
    const panel = await buildPanel(api);
    const [first, second] = panel.seats;
    const card = await buildSubmitted(api, panel, { person: first });
    await buildSubmitted(api, panel, { person: second });
    const both = await api.person(Role.RECRUITER, Role.INTERVIEWER);
    const document = `query ($id: ID!) { scorecard(id: $id) { summary privateNote } }`;

    const [own, peer, reader, recruiter] = await Promise.all(
      [first, second, both, panel.recruiter].map((person) => api.run(person, document, { id: card.id })),
    );

    const summary = 'In short: YES';
    expect([own, peer, reader].map((answer) => answer?.data)).toEqual([
      { scorecard: { summary, privateNote: 'Between us: YES' } },
      { scorecard: { summary, privateNote: null } },
      { scorecard: { summary, privateNote: null } },
    ]);
    expect(recruiter?.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  test('never sees the scorecards of their own case', async () => {
    const panel = await buildPanel(api);
    const [peer] = panel.seats;
    const card = await buildSubmitted(api, panel, { person: peer });
    const staff = await api.person(Role.HEAD_OF_TALENT);
    await api.asApp(
      `update candidate set user_id = $1 where id = (select candidate_id from vetting_case where id = $2)`,
      [staff.viewer.id, panel.vettingCase.uuid],
    );
    const ids = [card.id, ...(await partIds(card))];

    const { data } = await api.run(staff, `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids });

    expect(data).toEqual({ nodes: ids.map(() => null) });
  });
});

describe('a case with its scorecards', () => {
  const document = `query ($id: ID!) { vettingCase(id: $id) { interviews { scorecards {
    ... on HiddenScorecard { participant { user { name } } isSubmitted }
    ... on Scorecard { author { name } recommendation ratings { rating attribute { name } } evidence { excerpt }
      claimVerdicts { verdict claim { id } } versions { contentHash } }
  } } } }`;

  const read = async (person: Person, panel: Panel) => {
    api.statements.length = 0;
    const answer = await api.run(person, document, { id: panel.vettingCase.id });
    const payload = answer.data?.['vettingCase'] as { interviews: { scorecards: Record<string, unknown>[] }[] };
    return { statements: api.statements.length, scorecards: payload.interviews[0]?.scorecards ?? [] };
  };

  test('takes one statement for 50 scorecards as for one, open or hidden', async () => {
    const small = await buildPanel(api);
    const large = await buildPanel(api, { seats: 51 });
    await buildSubmitted(api, small, { person: small.seats[0] });
    for (const person of large.seats.slice(0, 50)) await buildSubmitted(api, large, { person });
    const [, blindOfSmall] = small.seats;
    const blindOfLarge = large.seats.at(-1) ?? blindOfSmall;

    const open = [await read(small.recruiter, small), await read(large.recruiter, large)];
    const hidden = [await read(blindOfSmall, small), await read(blindOfLarge, large)];

    expect(open.map(({ scorecards }) => scorecards.length)).toEqual([1, 50]);
    expect(hidden.map(({ scorecards }) => scorecards.length)).toEqual([1, 50]);
    expect([...open, ...hidden].map(({ statements }) => statements)).toEqual([1, 1, 1, 1]);
  });
});

describe('who reads a peer of another interview', () => {
  test('sees whose seat it was, and nothing that was arranged there', async () => {
    const panel = await buildPanel(api);
    const earlier = new Date(api.clock.now.getTime() - 5 * 3_600_000);
    const elsewhere = await buildPanel(api, { of: panel, startsAt: earlier });
    const [stranger] = elsewhere.seats;
    const [reader] = panel.seats;
    const { id } = await buildSubmitted(api, elsewhere, { person: stranger });
    await buildSubmitted(api, panel, { person: reader });
    const document = `query ($id: ID!) { scorecard(id: $id) {
      summary interview { id } participant { user { name } interview { briefing joinUrl } } } }`;

    const { data, errors } = await api.run(reader, document, { id });

    expect(errors).toEqual([]);
    expect(data).toEqual({
      scorecard: {
        summary: 'In short: YES',
        interview: null,
        participant: { user: { name: stranger.name }, interview: null },
      },
    });
  });
});
