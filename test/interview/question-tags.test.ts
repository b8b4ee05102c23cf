import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bannedQuestionTags } from '../../src/interview/interview-kit.words.ts';
import { isBannedTag, tagKey } from '../../src/interview/question-tags.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

const spellings = [
  'whiteboard',
  'Whiteboard',
  'white board',
  'white-board',
  'WHITE_BOARDS',
  'w.h.i.t.e.b.o.a.r.d',
  'ｗｈｉｔｅｂｏａｒｄ',
  'ＷＨＩＴＥＢＯＡＲＤ',
  '𝓌𝒽𝒾𝓉ℯ𝒷ℴ𝒶𝓇𝒹',
  'ⓦⓗⓘⓣⓔⓑⓞⓐⓡⓓ',
  'whíteböard',
  'w\u0336hiteboard',
  'white\u200bboard',
  'white\u00adboard',
  'whіtеbоаrd',
  'WΗΙΤΕΒΟΑRD',
  'wh1teb0ard',
  'whlteboard',
  'vvhiteboard',
  'ᴡʜɪᴛᴇʙᴏᴀʀᴅ',
  'Algorithm trivia',
  'aIgorithm-trivia',
  'algorithrn trivia',
  'Trick question',
  'TRICK  QUESTIONS',
  'tríck_questión',
  'recruiter screen',
  'Rеcruiter–Screen',
  'recruiter/screen',
];
const harmless = ['whiteboarding', 'algorithm', 'trivia', 'trade-off', 'screen', 'recruiting', 'question', '', '白板'];

describe('a tag', () => {
  test.each([...bannedQuestionTags, ...spellings])('is banned as %s', (tag) => {
    expect(isBannedTag(tag)).toBe(true);
  });

  test.each(harmless)('is not banned as “%s”', (tag) => {
    expect(isBannedTag(tag)).toBe(false);
  });
});

describe('the database', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });

  afterAll(() => api.close());

  test('takes two spellings for one tag where the program does', async () => {
    const letters = `${bannedQuestionTags.join('')}${spellings.join('')} _-éßæœñçжяλ٣中`;
    const unit = fc.constantFrom(...Array.from(letters));
    const tags = fc.sample(fc.string({ unit, maxLength: 20 }), { numRuns: 2_000, seed: 20_261_124 });

    const keys = await api.asApp(
      'select kit_tag_key(tag) as key from unnest($1::text[]) with ordinality t (tag, n) order by n',
      [[...tags, ...spellings, ...harmless]],
    );

    expect(keys.map(({ key }) => key)).toEqual([...tags, ...spellings, ...harmless].map(tagKey));
  });

  test('bans what the program bans', async () => {
    const all = [...bannedQuestionTags, ...spellings, ...harmless];

    const rows = await api.asApp(
      'select kit_tags_are_banned(array[tag]) as banned from unnest($1::text[]) with ordinality t (tag, n) order by n',
      [all],
    );

    expect(rows.map(({ banned }) => banned)).toEqual(all.map(isBannedTag));
  });
});
