import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parseGlobalId, toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { aBooking, bookAs, buildCaseAt, buildInterviewer } from '../support/build-interview.ts';
import { anAttribute, aSection, kitNow, writeKit } from '../support/build-kit.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let head: Person;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  head = await api.person(Role.HEAD_OF_TALENT);
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

const technical = () => kitNow(api, 'backend-technical');
const save = async (sections: readonly object[] = [aSection()]) =>
  writeKit(api, head, 'saveInterviewKitDraft', { ...(await technical()), sections });
const publish = async () => writeKit(api, head, 'publishInterviewKit', await technical());

/** What is asked and what was said about it, audit aside. */
const refused = async (run: () => ReturnType<typeof writeKit>) => {
  const before = await contentsOf(api);
  const { interviewKit, errors } = await run();
  expect(interviewKit ?? null).toBeNull();
  expect(await contentsOf(api)).toEqual(before);
  return errors;
};

describe('saveInterviewKitDraft', () => {
  test('begins a draft of the next version, whole and in the order given', async () => {
    const { version } = await technical();

    const { interviewKit, errors } = await save([
      aSection(),
      aSection({
        kind: 'PRACTICE',
        title: ' Practice ',
        attributes: [
          anAttribute({ slug: 'reading-code', challengeKind: 'CODE_REVIEW' }),
          anAttribute({ slug: 'naming', isRequired: false }),
        ],
      }),
    ]);

    expect(errors).toEqual([]);
    expect(interviewKit).toMatchObject({
      version: version + 1,
      slug: 'backend-technical',
      draft: {
        number: 2,
        publishedAt: null,
        publishBlockers: [],
        sections: [
          {
            position: 1,
            title: 'Theory',
            kind: 'THEORY',
            questions: [
              {
                position: 1,
                text: 'What happens between a commit and a replica that shows it?',
                tags: ['databases'],
              },
            ],
            attributes: [
              {
                position: 1,
                slug: 'database-internals',
                name: 'Database internals',
                isRequired: true,
                challengeKind: null,
                anchors: ['Guesses', 'Recites', 'Explains', 'Derives'],
              },
            ],
          },
          {
            position: 2,
            title: 'Practice',
            kind: 'PRACTICE',
            attributes: [
              { position: 1, slug: 'reading-code', challengeKind: 'CODE_REVIEW' },
              { position: 2, slug: 'naming', isRequired: false },
            ],
          },
        ],
      },
      versions: [
        { number: 2, publishedAt: null, publishedBy: null },
        { number: 1, publishedBy: null },
      ],
    });
  });

  test('replaces what was saved before, and goes on record once for each who writes', async () => {
    const { interviewKit } = await save([aSection({ title: 'Anew' })]);

    expect(interviewKit).toMatchObject({ draft: { number: 2, sections: [{ title: 'Anew' }] } });
    const audit = `select actor, changes from audit_event where action = 'interviewKit.draftSaved'`;
    const { interviewKitId } = await technical();
    expect(await api.asApp(audit)).toEqual([
      { actor: head.viewer.id, changes: { kit: parseGlobalId(interviewKitId)?.key, number: 2 } },
    ]);
  });

  test('takes what is not done yet, and lists what keeps it from being published', async () => {
    const { interviewKit, errors } = await save([
      aSection({ questions: [{ text: '', tags: [] }], attributes: [anAttribute({ anchors: ['', '', '', ''] })] }),
    ]);

    expect(errors).toEqual([]);
    expect(interviewKit).toMatchObject({
      draft: { publishBlockers: [{ code: 'SECTION_WITHOUT_QUESTION' }, { code: 'ANCHOR_MISSING' }] },
    });
  });

  test.each([
    ['WHITEBOARD', 'WHITEBOARD'],
    ['small letters and a blank', 'white board'],
    ['hyphens', 'Algorithm-Trivia'],
    ['accents', 'trïck_quéstion'],
    ['letters of another alphabet', 'rеcruiter screen'],
    ['full-width forms', 'ＷＨＩＴＥＢＯＡＲＤ'],
    ['digits', 'wh1teb0ard'],
  ])('refuses a banned tag in %s, naming its place', async (_name, tag) => {
    const question = { text: 'Invert a tree', tags: ['fun', tag] };

    const errors = await refused(() => save([aSection(), aSection({ questions: [question] })]));

    expect(errors).toMatchObject([{ code: 'INVALID', path: ['sections', '1', 'questions', '0', 'tags', '1'] }]);
  });

  const many = (count: number) => Array.from({ length: count }, (_, index) => index);

  test.each([
    ['eleven sections', many(11).map(() => aSection()), ['sections']],
    [
      'twenty-one questions',
      [aSection({ questions: many(21).map(() => ({ text: 'Why?', tags: [] })) })],
      ['sections', '0', 'questions'],
    ],
    [
      'eleven attributes',
      [aSection({ attributes: many(11).map((n) => anAttribute({ slug: `a${String(n)}` })) })],
      ['sections', '0', 'attributes'],
    ],
    [
      'three anchors',
      [aSection({ attributes: [anAttribute({ anchors: ['a', 'b', 'c'] })] })],
      ['sections', '0', 'attributes', '0', 'anchors'],
    ],
    [
      'a short name with a blank',
      [aSection({ attributes: [anAttribute({ slug: 'two words' })] })],
      ['sections', '0', 'attributes', '0', 'slug'],
    ],
    ['a title of blanks', [aSection({ title: ' ' })], ['sections', '0', 'title']],
  ])('refuses %s', async (_name, sections, path) => {
    expect(await refused(() => save(sections))).toMatchObject([{ code: 'INVALID', path }]);
  });

  test('refuses one attribute twice in a section', async () => {
    const errors = await refused(() => save([aSection({ attributes: [anAttribute(), anAttribute()] })]));

    expect(errors).toMatchObject([{ code: 'DUPLICATE', path: ['sections'] }]);
  });

  test('refuses what was seen in an older version', async () => {
    const { interviewKitId, version } = await technical();
    const stale = { interviewKitId, version: version - 1, sections: [aSection()] };

    const errors = await refused(() => writeKit(api, head, 'saveInterviewKitDraft', stale));

    expect(errors).toMatchObject([{ code: 'STALE', currentVersion: version }]);
  });

  test('refuses a kit that is not there', async () => {
    const nobody = toGlobalId('InterviewKit', '00000000-0000-7000-8000-000000000000');
    const input = { interviewKitId: nobody, version: 1, sections: [] };

    expect(await refused(() => writeKit(api, head, 'saveInterviewKitDraft', input))).toMatchObject([
      { code: 'NOT_FOUND', path: ['interviewKitId'] },
    ]);
  });
});

describe('publishInterviewKit', () => {
  const versionOf = async (interviewId: string): Promise<unknown> => {
    const document = 'query ($id: ID!) { interview(id: $id) { kitVersion { number sections { title } } } }';
    const { data } = await api.run(recruiter, document, { id: interviewId });
    return (data?.['interview'] as { kitVersion: unknown }).kitVersion;
  };
  let booked: string;

  const book = async (): Promise<string> => {
    const built = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
    const lead = await buildInterviewer(api, head);
    const { interview, errors } = await bookAs(api, recruiter, aBooking(built, lead));
    expect(errors).toEqual([]);
    return String(interview?.['id']);
  };

  beforeAll(async () => {
    await save([aSection({ title: 'Second version' })]);
    booked = await book();
  });

  test('makes the draft the newest version, for good, and puts it on record', async () => {
    const { interviewKit, errors } = await publish();

    expect(errors).toEqual([]);
    expect(interviewKit).toMatchObject({
      draft: null,
      versions: [
        { number: 2, publishedAt: '2026-11-24T10:00:00.000Z', publishedBy: { id: head.id } },
        { number: 1, publishedBy: null },
      ],
    });
    const audit = `select actor, changes from audit_event where action = 'interviewKit.published'`;
    expect(await api.asApp(audit)).toEqual([{ actor: head.viewer.id, changes: { number: 2 } }]);
  });

  test('leaves interviews that are set with the version they were set with, and gives new ones the newest', async () => {
    expect(await versionOf(booked)).toMatchObject({ number: 1 });
    expect(await versionOf(await book())).toEqual({ number: 2, sections: [{ title: 'Second version' }] });
  });

  test('refuses a kit without a draft', async () => {
    expect(await refused(publish)).toMatchObject([{ code: 'BLOCKED', blockers: [{ code: 'NO_DRAFT' }] }]);
  });

  describe('of a draft that is not done', () => {
    beforeEach(async () => {
      await save([aSection({ questions: [], attributes: [anAttribute({ isRequired: false })] })]);
    });

    test('is refused for what the draft lists, and leaves one row', async () => {
      const { interviewKitId } = await technical();
      const key = parseGlobalId(interviewKitId)?.key ?? '';

      const errors = await refused(publish);

      const blockers = [{ code: 'NOTHING_REQUIRED' }, { code: 'SECTION_WITHOUT_QUESTION' }];
      expect(errors).toMatchObject([{ code: 'BLOCKED', blockers }]);
      const { data } = await api.run(
        head,
        'query ($id: ID!) { interviewKit(id: $id) { draft { publishBlockers { code } } } }',
        {
          id: interviewKitId,
        },
      );
      expect(data?.['interviewKit']).toEqual({ draft: { publishBlockers: blockers } });
      const row = { action: 'publishInterviewKit', code: 'BLOCKED' };
      expect((await refusalsOf(api, key)).filter((it) => it['code'] === 'BLOCKED')).toEqual([row, row]);
    });

    test('succeeds once it is done', async () => {
      await save([aSection()]);

      const { interviewKit, errors } = await publish();

      expect(errors).toEqual([]);
      expect(interviewKit).toMatchObject({ draft: null });
    });
  });
});

describe('createInterviewKit', () => {
  let trackId: string;

  beforeAll(async () => {
    await api.asApp(
      `insert into vetting_track select gen_random_uuid(), now(), 'FRONTEND', 'Frontend', calendar_id from vetting_track`,
    );
    const [track] = await api.asApp(`select id from vetting_track where slug = 'FRONTEND'`);
    trackId = toGlobalId('VettingTrack', String(track?.['id']));
  });

  const input = () => ({ trackId, stage: 'TECHNICAL_INTERVIEW', slug: 'frontend-technical', name: 'Frontend' });

  test('makes a kit that has nothing in it yet, and puts it on record', async () => {
    const { interviewKit, errors } = await writeKit(api, head, 'createInterviewKit', input());

    expect(errors).toEqual([]);
    expect(interviewKit).toMatchObject({
      version: 1,
      slug: 'frontend-technical',
      stage: 'TECHNICAL_INTERVIEW',
      name: 'Frontend',
      track: { slug: 'FRONTEND' },
      versions: [],
      draft: null,
    });
    const audit = `select object_type, changes ->> 'slug' as slug from audit_event where action = 'interviewKit.created'`;
    expect(await api.asApp(audit)).toEqual([{ object_type: 'InterviewKit', slug: 'frontend-technical' }]);
  });

  test.each([
    ['a second kit of the stage', { slug: 'other' }, 'DUPLICATE', ['stage']],
    ['a short name that is taken', { stage: 'SOFT_SKILLS_INTERVIEW' }, 'DUPLICATE', ['slug']],
    ['a stage without interviews', { stage: 'LISTING', slug: 'listing' }, 'INVALID', ['stage']],
    ['a short name in capitals', { slug: 'Frontend' }, 'INVALID', ['slug']],
    ['a name of blanks', { name: ' ' }, 'INVALID', ['name']],
    ['a track that is not there', { trackId: 'x' }, 'NOT_FOUND', ['trackId']],
  ])('refuses %s', async (_name, more, code, path) => {
    const errors = await refused(() => writeKit(api, head, 'createInterviewKit', { ...input(), ...more }));

    expect(errors).toMatchObject([{ code, path }]);
  });
});

describe('somebody who does not write kits', () => {
  beforeAll(async () => {
    await save([aSection({ title: 'Secret' })]);
  });

  test.each([Role.RECRUITER, Role.INTERVIEWER])('is refused as %s', async (role) => {
    const person = await api.person(role);
    const seen = await technical();

    const saved = await refused(() => writeKit(api, person, 'saveInterviewKitDraft', { ...seen, sections: [] }));
    const published = await refused(() => writeKit(api, person, 'publishInterviewKit', seen));

    expect([...saved, ...published]).toMatchObject([{ code: 'NOT_ALLOWED' }, { code: 'NOT_ALLOWED' }]);
  });

  test.each([Role.RECRUITER, Role.INTERVIEWER])('sees no draft as %s, by any path', async (role) => {
    const person = await api.person(role);
    const rows = await api.asApp(
      `select v.id as version, s.id as section, q.id as question, a.id as attribute
       from kit_version v join kit_section s on s.kit_version_id = v.id
       join kit_question q on q.section_id = s.id join attribute a on a.section_id = s.id where v.published_at is null`,
    );
    const ids = rows.flatMap(({ version, section, question, attribute }) => [
      toGlobalId('KitVersion', String(version)),
      toGlobalId('KitSection', String(section)),
      toGlobalId('KitQuestion', String(question)),
      toGlobalId('Attribute', String(attribute)),
    ]);

    const { data, errors } = await api.run(
      person,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } interviewKits { slug versions { publishedAt sections { title } } } }',
      { ids },
    );

    expect(errors).toEqual([]);
    expect(ids).toHaveLength(4);
    expect(data?.['nodes']).toEqual([null, null, null, null]);
    expect(JSON.stringify(data?.['interviewKits'])).not.toContain('"publishedAt":null');
    expect(JSON.stringify(data?.['interviewKits'])).not.toContain('Secret');
    expect(JSON.stringify(data?.['interviewKits'])).toContain('Second version');
    const draft = await api.run(person, '{ interviewKits { draft { number } } }');
    expect(draft.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

test('a list of kits takes as many statements for fifty as for one', async () => {
  const count = async (): Promise<{ kits: number; statements: number }> => {
    api.statements.length = 0;
    const { data, errors } = await api.run(
      head,
      `{ interviewKits { slug draft { publishBlockers { code } } versions(first: 2) { number sections(first: 1) { title } } } }`,
    );
    expect(errors).toEqual([]);
    return { kits: (data?.['interviewKits'] as unknown[]).length, statements: api.statements.length };
  };
  const few = await count();
  await api.asApp(
    `insert into vetting_track select gen_random_uuid(), now(), 'T' || n, 'T', c.id from business_calendar c, generate_series(1, 50) n`,
  );
  await api.asApp(
    `insert into interview_kit (id, created_at, version, track_id, stage, slug, name)
     select gen_random_uuid(), now(), 1, id, 'TECHNICAL_INTERVIEW', 'kit-' || slug, slug from vetting_track where slug ~ '^T[0-9]'`,
  );
  await api.asApp(
    `insert into kit_version (id, created_at, kit_id, number) select gen_random_uuid(), now(), id, 1 from interview_kit where slug like 'kit-%'`,
  );

  const more = await count();

  expect(more).toEqual({ kits: few.kits + 50, statements: few.statements });
});
