import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { aSection, kitNow, type KitChanged, writeKit } from '../support/build-kit.ts';
import { effort } from '../support/effort.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let heads: readonly [Person, Person];

beforeAll(async () => {
  api = await startTestApi();
  heads = [await api.person(Role.HEAD_OF_TALENT), await api.person(Role.HEAD_OF_TALENT)];
});

afterAll(() => api.close());

const technical = () => kitNow(api, 'backend-technical');
const codes = (answers: readonly KitChanged[]): string[] =>
  answers.flatMap(({ errors }) => errors.map(({ code }) => code));

test('two heads write a draft at once, and one of them wins', async () => {
  for (let round = 0; round < 5 * effort; round += 1) {
    const seen = await technical();

    const answers = await Promise.all(
      heads.map((head) =>
        writeKit(api, head, 'saveInterviewKitDraft', { ...seen, sections: [aSection({ title: head.name })] }),
      ),
    );

    const winner = answers.find(({ errors }) => errors.length === 0);
    expect(codes(answers)).toEqual(['STALE']);
    const [{ title } = {}] = await api.asApp(
      `select string_agg(s.title, ',') as title from kit_section s join kit_version v on v.id = s.kit_version_id
       where v.published_at is null`,
    );
    expect(winner?.interviewKit).toMatchObject({ draft: { sections: [{ title }] } });
  }
});

test('one head publishes while the other writes, and what is published is whole', async () => {
  const [one, other] = heads;
  for (let round = 0; round < 5 * effort; round += 1) {
    await writeKit(api, one, 'saveInterviewKitDraft', { ...(await technical()), sections: [aSection()] });
    const seen = await technical();

    const answers = await Promise.all([
      writeKit(api, one, 'publishInterviewKit', seen),
      writeKit(api, other, 'saveInterviewKitDraft', { ...seen, sections: [aSection(), aSection({ attributes: [] })] }),
    ]);

    expect(codes(answers)).toEqual(['STALE']);
    const hollow = await api.asApp(
      `select v.number from kit_version v where v.published_at is not null
       and not exists (select 1 from kit_section s join attribute a on a.section_id = s.id where s.kit_version_id = v.id)`,
    );
    expect(hollow).toEqual([]);
  }
});
