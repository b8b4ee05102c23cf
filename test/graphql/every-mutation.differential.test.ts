import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { print } from 'graphql';
import type { Teller } from '../../src/story/teller.ts';
import { applicationSchema } from '../support/application-schema.ts';
import { auditedActions } from '../support/audited-actions.ts';
import { buildDemoWorld } from '../support/demo-world.ts';
import { type Left, sendAgain, type SentAgain, takesVersion, versionIn, wholeDocument } from '../support/sent-again.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';
import { castOf } from '../support/untold/cast.ts';
import { untoldOfClients } from '../support/untold/clients.ts';
import { untoldOfIdentity } from '../support/untold/identity.ts';
import { untoldOfInterviews } from '../support/untold/interviews.ts';
import { untoldOfVetting } from '../support/untold/vetting.ts';
import { tellWholeStory } from '../support/whole-story.ts';

const fields = applicationSchema().schema.getMutationType()?.getFields() ?? {};
const mutations = Object.values(fields);
const untold = { ...untoldOfVetting, ...untoldOfInterviews, ...untoldOfClients, ...untoldOfIdentity };
const sent = new Map<string, SentAgain[]>();
const apis: TestApi[] = [];

afterAll(() => Promise.all(apis.map((api) => api.close())));

const add = (name: string, came: SentAgain): void => {
  sent.set(name, [...(sent.get(name) ?? []), came]);
};

/** Whether it has not been sent yet, as an edit if it is one. */
const isNew = (name: string, variables: object): boolean => {
  const isEdit = versionIn(variables) !== null;
  return !sent.get(name)?.some(({ early }) => isEdit === (early !== null));
};

/** Tells the story, and sends again what comes in it for the first time. */
const tellAgain = async (): Promise<void> => {
  const { database, now, tokens } = await buildDemoWorld();
  const api = await startTestApi(database);
  apis.push(api);
  api.clock.now = now;
  const stranger = await api.person();
  const teller: Teller = {
    now: () => api.clock.now,
    ask: async (who, document, variables) => {
      api.clock.now = new Date(api.clock.now.getTime() + 60_000);
      const person = { ...stranger, token: tokens[who] ?? '' };
      const query = print(document);
      const name = /^mutation[^{]*\{\s*(\w+)/.exec(query)?.[1] ?? '';
      const mutation = fields[name];
      if (!mutation || !isNew(name, variables)) return (await api.run(person, document, variables)).data as never;
      const came = await sendAgain(api, { mutation, token: person.token, query, variables }, stranger.token);
      // The story also tries what is refused.
      if (came.first.refusals.length === 0) add(name, came);
      return { [name]: came.first.payload } as never; // its own document
    },
  };
  await tellWholeStory(teller);
};

/** Sends what no story tells. */
const sendUntold = async (): Promise<void> => {
  const api = await startTestApi();
  apis.push(api);
  const [cast, stranger] = [await castOf(api), await api.person()];
  for (const [name, prepare] of Object.entries(untold)) {
    const mutation = fields[name];
    if (!mutation) throw new Error(`There is no mutation ${name}`);
    const { by, input } = await prepare(cast);
    const sending = { mutation, token: by.token, query: wholeDocument(mutation), variables: { input } };
    add(name, await sendAgain(api, sending, stranger.token));
  }
};

beforeAll(sendUntold);
beforeAll(tellAgain);

test('no mutation is left out, and none that may edit is sent without a version alone', () => {
  const isSent = ({ name, args }: (typeof mutations)[number]): boolean =>
    sent.get(name)?.some(({ early }) => early !== null || !takesVersion(args[0]?.type)) ?? false;

  expect(mutations.filter((it) => !isSent(it)).map(({ name }) => name)).toEqual([]);
  expect(Object.keys(auditedActions).toSorted()).toEqual(mutations.map(({ name }) => name).toSorted());
});

const codesOf = ({ refusals }: Left): string[] => refusals.map(({ code }) => code);
const traces = ({ changed, audited }: Left): Pick<Left, 'changed' | 'audited'> => ({ changed, audited });
const nothing = { changed: [], audited: [] };

/** Nothing but the one row of a refusal. */
const onRecord = (action: string, codes: readonly string[]): Pick<Left, 'changed' | 'audited'> => ({
  changed: [],
  audited: [{ action, outcome: 'REFUSED', code: codes[0] ?? '' }],
});

/** What is told once. */
const secrets: Readonly<Record<string, object>> = { createApiToken: { token: null }, inviteUser: { path: null } };

/** They say what has become of it in the meantime, rather than that something has. */
const tellingMore = ['createContract', 'proposeMatch', 'submitScorecard'];

/** Their own sessions are everybody's to end; those of others are not there. */
const open = ['signOut'];

describe.each(mutations.map(({ name }) => [name] as const))('%s', (name) => {
  const all = (): readonly SentAgain[] => sent.get(name) ?? [];

  test('is answered alike under its key, done once, and in conflict with another body', () => {
    for (const { first, again, other } of all()) {
      expect(codesOf(first)).toEqual([]);
      expect(again.payload).toEqual({ ...first.payload, ...secrets[name] });
      expect([codesOf(other), traces(again), traces(other)]).toEqual([['IDEMPOTENCY_CONFLICT'], nothing, nothing]);
    }
  });

  test('leaves its rows in the audit, once', () => {
    const left = all().map(({ first }) => first.audited.map(({ action }) => action));

    expect(left).toContainEqual(auditedActions[name]);
    expect(all().flatMap(({ first }) => first.audited.filter(({ outcome }) => outcome !== 'DONE'))).toEqual([]);
  });

  test('is refused to somebody without a role, on record', () => {
    for (const { stranger } of all()) {
      const codes = open.includes(name) ? ['NOT_FOUND'] : ['NOT_ALLOWED'];
      expect([codesOf(stranger), traces(stranger)]).toEqual([codes, onRecord(name, codes)]);
    }
  });

  test('tells an older version which one there is, on record; without a key it is not done twice', () => {
    for (const { early, late } of all()) {
      if (!early) continue;
      const { currentVersion } = early;
      expect(early.refusals).toMatchObject([{ code: 'STALE', currentVersion }]);
      expect(traces(early)).toEqual(onRecord(name, ['STALE']));
      expect(tellingMore.includes(name) || codesOf(late)).toEqual(tellingMore.includes(name) || ['STALE']);
      expect(traces(late)).toEqual(onRecord(name, codesOf(late)));
    }
  });
});
