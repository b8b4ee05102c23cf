import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bannedQuestionTags } from '../../src/interview/interview-kit.words.ts';
import { refusedBy } from '../support/refused-by.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});

afterAll(() => api.close());

describe('a published kit', () => {
  test('comes with the installation for both interviews', async () => {
    const kits = await api.asApp(
      `select k.slug, v.number, v.published_at is not null as published, s.position, s.kind,
         count(a.id)::int as attributes, count(a.id) filter (where a.is_required)::int as required
       from interview_kit k join kit_version v on v.kit_id = k.id join kit_section s on s.kit_version_id = v.id
       left join attribute a on a.section_id = s.id
       group by 1, 2, 3, 4, 5 order by 1, 2, 4`,
    );

    const row = (slug: string, position: number, kind: string, counts: readonly number[]) => ({
      slug,
      number: 1,
      published: true,
      position,
      kind,
      attributes: counts[0],
      required: counts[1],
    });
    expect(kits).toEqual([
      row('backend-soft-skills', 1, 'ENGLISH', [1, 1]),
      row('backend-soft-skills', 2, 'COMMUNICATION', [1, 1]),
      row('backend-soft-skills', 3, 'ROLE_PLAY', [1, 1]),
      row('backend-technical', 1, 'SMALL_TALK', [1, 0]),
      row('backend-technical', 2, 'EXPERIENCE', [1, 0]),
      row('backend-technical', 3, 'THEORY', [4, 4]),
      row('backend-technical', 4, 'PRACTICE', [7, 4]),
    ]);
  });

  test.each([
    ['its number', `update kit_version set number = 2`],
    ['its date', `update kit_version set published_at = null`],
    ['a section', `update kit_section set title = 'Other'`],
    ['a question', `update kit_question set text = 'Other'`],
    ['an attribute', `update attribute set is_required = false`],
    [
      'a question more',
      `insert into kit_question select gen_random_uuid(), now(), id, 99, 'One more', '{}' from kit_section limit 1`,
    ],
  ])('does not change: %s', async (_name, statement) => {
    expect(await refusedBy(api, statement)).toBe('kit_version_published');
  });

  test.each([
    ['a section', 'kit_section'],
    ['a question', 'kit_question'],
    ['an attribute', 'attribute'],
  ])('loses nothing: %s', async (_name, table) => {
    expect(await refusedBy(api, `delete from ${table}`)).toBe('kit_version_published');
  });

  test('is not taken away', async () => {
    expect(await refusedBy(api, 'delete from kit_version')).toBe('42501');
  });
});

describe('a draft of a kit', () => {
  beforeAll(async () => {
    await api.asApp(
      `insert into kit_version (id, created_at, kit_id, number) select gen_random_uuid(), now(), id, 2 from interview_kit`,
    );
    await api.asApp(
      `insert into kit_section select gen_random_uuid(), now(), v.id, 1, 'Draft',
         case k.stage when 'TECHNICAL_INTERVIEW' then 'PRACTICE' else 'ENGLISH' end
       from kit_version v join interview_kit k on k.id = v.kit_id where v.number = 2`,
    );
    await api.asApp(
      `insert into kit_question select gen_random_uuid(), now(), id, 9, 'Go on?', '{}' from kit_section where title = 'Draft'`,
    );
  });

  test.each([
    [
      'a second draft',
      `insert into kit_version select gen_random_uuid(), now(), kit_id, 3 from kit_version where number = 2`,
      'kit_version_one_draft',
    ],
    [
      'a version after a gap',
      `insert into kit_version select gen_random_uuid(), now(), kit_id, 4 from kit_version where number = 2`,
      'kit_version_gapless',
    ],
    [
      'one that is published from the start',
      `insert into kit_version select gen_random_uuid(), now(), kit_id, 3, now() from kit_version where number = 2`,
      'kit_version_begins_as_draft',
    ],
    ['another number', `update kit_version set number = 3 where number = 2`, 'kit_version_fixed'],
    [
      'another kit',
      `update kit_version set kit_id = (select k.id from interview_kit k where k.id <> kit_id limit 1) where number = 2`,
      'kit_version_fixed',
    ],
    [
      'a part of what is published',
      `update kit_question set section_id = (select id from kit_section where title = 'Draft' limit 1) where position = 1`,
      'kit_version_published',
    ],
  ])('does not come with %s', async (_name, statement, constraint) => {
    expect(await refusedBy(api, statement)).toBe(constraint);
  });

  test.each([
    ...bannedQuestionTags,
    'white board',
    'Ｔｒｉｃｋ－Ｑｕｅｓｔｉｏｎ',
    'rеcruiter_screen',
    'álgorithm trivia',
  ])('holds no question tagged %s', async (tag) => {
    const insert = `insert into kit_question select gen_random_uuid(), now(), s.id, 1, 'Invert a tree', array['fun', $1]
      from kit_section s where s.title = 'Draft' limit 1`;

    expect(await refusedBy(api, insert, [tag])).toBe('kit_question_no_banned_tag');
  });

  describe('that could be published', () => {
    const draft = `(select v.id from kit_version v join interview_kit k on k.id = v.kit_id
      where v.number = 2 and k.stage = 'TECHNICAL_INTERVIEW')`;
    const section = `(select id from kit_section where kit_version_id = ${draft} and position = 1)`;
    const publish = `update kit_version set published_at = now() where id = ${draft}`;
    const rated = (slug: string, kind: string, anchors = '{a,b,c,d}'): string =>
      `insert into attribute (id, created_at, section_id, position, slug, name, is_required, challenge_kind, anchors)
       values (gen_random_uuid(), now(), ${section}, 50, '${slug}', 'A', true, ${kind}, '${anchors}')`;
    const elsewhere = `insert into kit_section values (gen_random_uuid(), now(), ${draft}, 2, 'More', 'THEORY')`;
    const more = `(select id from kit_section where kit_version_id = ${draft} and position = 2)`;

    test.each([
      ['an empty anchor', [rated('a', 'null', '{a,"",c,d}')], 'kit_version_anchors'],
      ['an anchor of blanks', [rated('a', 'null', '{a," ",c,d}')], 'kit_version_anchors'],
      ['an anchor that is not said', [rated('a', 'null', '{a,null,c,d}')], 'kit_version_anchors'],
      ['a section that asks nothing', [rated('a', 'null'), elsewhere], 'kit_version_sections_ask'],
      [
        'a section of the other stage',
        [rated('a', 'null'), `update kit_section set kind = 'ENGLISH' where id = ${section}`],
        'kit_version_section_kinds',
      ],
      [
        'a challenge outside of the practice',
        [rated('a', `'CODE_REVIEW'`), `update kit_section set kind = 'THEORY' where id = ${section}`],
        'kit_version_challenges',
      ],
      [
        'one attribute twice',
        [
          rated('a', 'null'),
          elsewhere,
          `insert into kit_question values (gen_random_uuid(), now(), ${more}, 1, 'Why?', '{}')`,
          `insert into attribute select gen_random_uuid(), now(), ${more}, 1, 'a', 'A', false, null, anchors
           from attribute where section_id = ${section} and slug = 'a'`,
        ],
        'kit_version_attributes_once',
      ],
    ])('is not with %s', async (_name, statements, constraint) => {
      expect(await refusedBy(api, [...statements, publish].join('; '))).toBe(constraint);
    });
  });

  test.each([
    ['SOFT_SKILLS_INTERVIEW', 0, 'kit_version_required_attributes'],
    ['SOFT_SKILLS_INTERVIEW', 5, 'kit_version_required_attributes'],
    ['SOFT_SKILLS_INTERVIEW', 4, null],
    ['TECHNICAL_INTERVIEW', 9, 'kit_version_required_attributes'],
    ['TECHNICAL_INTERVIEW', 8, null],
  ])('for %s is published with %i required attributes or not', async (stage, count, constraint) => {
    const version = `select v.id from kit_version v join interview_kit k on k.id = v.kit_id where v.number = 2 and k.stage = $1`;
    await api.asApp(
      `update attribute set is_required = false where section_id in (select id from kit_section where kit_version_id = (${version}))`,
      [stage],
    );
    await api.asApp(
      `insert into attribute (id, created_at, section_id, position, slug, name, is_required, challenge_kind, anchors)
       select gen_random_uuid(), now(), s.id, $2 * 100 + n, format('a-%s-%s', $2, n), 'A', true, null, '{a,b,c,d}'
       from kit_section s, generate_series(1, $2) n where s.kit_version_id = (${version})`,
      [stage, count],
    );

    expect(await refusedBy(api, `update kit_version set published_at = now() where id = (${version})`, [stage])).toBe(
      constraint,
    );
  });
});
