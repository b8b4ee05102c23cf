import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { MatchStatus } from '../../src/matching/match.states.ts';
import { call, caseInput } from '../support/build-decision.ts';
import { buildMatch } from '../support/build-match.ts';
import { buildPanel, buildSubmitted } from '../support/build-scorecard.ts';
import { buildCase } from '../support/build-vetting.ts';
import { type Heard, hear, type Listening, startListening, until } from '../support/streaming.ts';
import { cookieIn, enter, givePassword, registered } from '../support/sign-in.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let here: Listening;
let there: Listening;
/** Where sessions may follow moves of cases. */
let withDocuments: Listening;

beforeAll(async () => {
  api = await startTestApi();
  here = await startListening(api);
  there = await startListening(api);
  withDocuments = await startListening(api, { documents: registered(moved) });
});

afterAll(async () => {
  await Promise.all([here, there, withDocuments].map(({ app }) => app.close()));
  await api.close();
});

const moved = `subscription ($id: ID) { vettingCaseMoved(vettingCaseId: $id) { seq rule vettingCase { id } } }`;
const submitted = 'subscription { scorecardSubmitted { id recommendation author { name } } }';
const answered = 'subscription { matchAnswered { rule match { id status } } }';
const due = 'subscription { obligationDue { kind dueAt nextAction subject { id } } }';

/** Longer than two looks for what was committed. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 700));
const stopAll = (all: readonly Heard[]): void => {
  all.forEach(({ stop }) => {
    stop();
  });
};

async function withdraw(recruiter: Person, key: string): Promise<void> {
  const left = { leftBy: 'CANDIDATE', reason: 'RATE' };
  await call(api, recruiter, 'withdrawVettingCase', { ...(await caseInput(api, key)), ...left });
}

describe('vettingCaseMoved', () => {
  test('tells of a move once, on whichever server it is followed, in one stream or in many', async () => {
    const recruiter = await api.person(Role.RECRUITER);
    const { id, key } = await buildCase(api, recruiter);
    const other = await buildCase(api, recruiter);
    const wish = { person: recruiter, query: moved, variables: { id } };
    const all = [
      await hear(here.address, wish),
      await hear(there.address, wish),
      await hear(there.address, { ...wish, singleConnection: true }),
    ];

    await withdraw(recruiter, other.key);
    await withdraw(recruiter, key);
    await until(() => all.every(({ events }) => events.length > 0));
    await settle();
    stopAll(all);

    for (const { events, errors } of all) {
      expect(events).toEqual([{ vettingCaseMoved: { seq: 2, rule: 'V7', vettingCase: { id } } }]);
      expect(errors).toEqual([]);
    }
  });

  test('tells nobody who does not see the case', async () => {
    const { recruiter, seats, vettingCase } = await buildPanel(api);
    const stranger = await api.person(Role.INTERVIEWER);
    const [told, untold] = [
      await hear(here.address, { person: seats[0], query: moved }),
      await hear(here.address, { person: stranger, query: moved }),
    ];

    await withdraw(recruiter, vettingCase.uuid);
    await until(() => told.events.length > 0);
    await settle();
    stopAll([told, untold]);

    expect(told.events).toHaveLength(1);
    expect([untold.events, untold.errors]).toEqual([[], []]);
  });

  test('is of no case that its viewer does not see', async () => {
    const recruiter = await api.person(Role.RECRUITER);
    const { id } = await buildCase(api, recruiter);
    const stranger = await api.person(Role.INTERVIEWER);

    const { errors, ended } = await hear(here.address, { person: stranger, query: moved, variables: { id } });

    expect(await ended).toBe('complete');
    expect(errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });
});

describe('scorecardSubmitted', () => {
  test('tells whoever owes a scorecard of the stage nothing of the others', async () => {
    const panel = await buildPanel(api);
    const [author, peer] = panel.seats;
    const follow = (person: Person) => hear(here.address, { person, query: submitted });
    const [ofRecruiter, ofAuthor, ofPeer] = [await follow(panel.recruiter), await follow(author), await follow(peer)];
    const names = ({ events }: Heard) =>
      events.map((event) => (event['scorecardSubmitted'] as { author: { name: string } }).author.name);

    await buildSubmitted(api, panel, { person: author });
    await until(() => ofRecruiter.events.length === 1 && ofAuthor.events.length === 1);
    await settle();
    const whileOwing = names(ofPeer);
    await buildSubmitted(api, panel, { person: peer, rating: 'NO' });
    await until(() => ofPeer.events.length === 1 && ofAuthor.events.length === 2);
    await settle();
    stopAll([ofRecruiter, ofAuthor, ofPeer]);

    expect(whileOwing).toEqual([]);
    expect(names(ofPeer)).toEqual([peer.name]);
    expect(names(ofAuthor)).toEqual([author.name, peer.name]);
    expect(names(ofRecruiter)).toEqual([author.name, peer.name]);
    expect([ofRecruiter, ofAuthor, ofPeer].map(({ errors }) => errors)).toEqual([[], [], []]);
  });
});

describe('matchAnswered', () => {
  test('tells of what candidates say, and of no other move', async () => {
    const matcher = await api.person(Role.MATCHER);
    const heard = await hear(here.address, { person: matcher, query: answered });

    const { id } = await buildMatch(api, matcher, { status: MatchStatus.CANDIDATE_DECLINED });
    await until(() => heard.events.length > 0);
    await settle();
    stopAll([heard]);

    expect(heard.events).toEqual([{ matchAnswered: { rule: 'M4', match: { id, status: 'CANDIDATE_DECLINED' } } }]);
  });

  test.each([Role.ANALYST, Role.COMPANY_SCREENER])('is refused by name to %s', async (role) => {
    const { errors, ended } = await hear(here.address, { person: await api.person(role), query: answered });

    expect(await ended).toBe('complete');
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['FORBIDDEN']));
    expect(errors[0]?.message).toContain('Subscription.matchAnswered');
  });
});

describe('obligationDue', () => {
  test('tells each what they owe themselves when its date passes, once', async () => {
    const now = api.clock.now;
    const { seats, interview } = await buildPanel(api);
    const stranger = await api.person(Role.INTERVIEWER);
    const owing = await hear(here.address, { person: seats[0], query: due });
    const free = await hear(here.address, { person: stranger, query: due });
    await settle();

    api.clock.now = new Date(now.getTime() + 24 * 3_600_000);
    await until(() => owing.events.length > 0);
    await settle();
    api.clock.now = now;
    stopAll([owing, free]);

    const subject = { id: interview.id };
    const dueAt = '2026-11-25T10:00:00.000Z';
    expect(owing.events).toEqual([
      { obligationDue: { kind: 'SCORECARD', dueAt, nextAction: 'submitScorecard', subject } },
    ]);
    expect([free.events, free.errors]).toEqual([[], []]);
  });
});

describe('a stream ends within a second', () => {
  const revoke = 'update api_token set revoked_at = now() where user_id = $1';
  const disable = `update user_account set status = 'DISABLED' where id = $1`;
  const demote = 'update role_grant set revoked_at = now() where user_id = $1';

  test.each([
    ['when its token is revoked', revoke, ['UNAUTHENTICATED']],
    ['when its account is disabled', disable, ['UNAUTHENTICATED']],
    ['when a role is taken away', demote, []],
  ])('%s, on every server', async (_when, statement, codes) => {
    const person = await api.person(Role.RECRUITER);
    const all = [
      await hear(here.address, { person, query: moved }),
      await hear(there.address, { person, query: moved }),
      await hear(there.address, { person, query: moved, singleConnection: true }),
    ];

    await api.asApp(statement, [person.viewer.id]);
    const began = performance.now();
    const ends = await Promise.all(all.map(({ ended }) => ended));
    const took = performance.now() - began;

    expect(ends).toEqual(['complete', 'complete', 'complete']);
    expect(all.map(({ errors }) => errors.map(({ code }) => code))).toEqual([codes, codes, codes]);
    expect(took).toBeLessThan(1_000);
  });

  const halfAnHour = 30 * 60_000;
  test.each<readonly [string, (person: Person) => Promise<unknown> | Date]>([
    [
      'when its session ends',
      ({ viewer }) => api.asApp('update session set ended_at = signed_in_at where user_id = $1', [viewer.id]),
    ],
    [
      'when nothing was asked with its session for half an hour, whatever it was told',
      () => (api.clock.now = new Date(api.clock.now.getTime() + halfAnHour)),
    ],
  ])('%s', async (_when, end) => {
    const person = await api.person(Role.RECRUITER);
    await givePassword(api, person);
    const cookie = cookieIn(await enter(withDocuments.app, person.email));
    const signedIn = { cookie, origin: new URL(withDocuments.address).origin };
    const heard = await hear(withDocuments.address, { person, query: moved, signedIn });
    const refused = await hear(withDocuments.address, { person, query: answered, signedIn });
    await buildCase(api, person);
    await until(() => heard.events.length === 1);

    const { now } = api.clock;
    await end(person);
    const began = performance.now();
    const how = await heard.ended;
    const took = performance.now() - began;
    api.clock.now = now;

    expect(how).toBe('complete');
    expect(heard.errors.map(({ code }) => code)).toEqual(['UNAUTHENTICATED']);
    expect(took).toBeLessThan(1_000);
    expect(String(await refused.ended)).toContain('400');
  });

  test('and what was taken away is told no more, not even at once', async () => {
    const person = await api.person(Role.RECRUITER);
    const heard = await hear(here.address, { person, query: moved });
    const { key } = await buildCase(api, person);
    await until(() => heard.events.length === 1);

    await api.asApp(demote, [person.viewer.id]);
    await heard.ended;
    await withdraw(await api.person(Role.RECRUITER), key);
    await settle();

    expect(heard.events).toHaveLength(1);
  });
});
