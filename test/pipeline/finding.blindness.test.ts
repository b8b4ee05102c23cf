import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { WaitingOn } from '../../src/vetting/vetting-case.waiting-on.ts';
import { buildPanel, buildSubmitted } from '../support/build-scorecard.ts';
import { buildCase } from '../support/build-vetting.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});

afterAll(() => api.close());

const orders = ['DEADLINE', 'RECEIVED_AT', 'NAME', 'LAST_MOVED_AT'];

const document = `query ($id: ID!) {
  ${Object.values(WaitingOn)
    .map(
      (whom) => `${whom.toLowerCase().replace('_', '')}: vettingCases(filter: { waitingOn: [${whom}] }) { totalCount }`,
    )
    .join('\n')}
  ${orders
    .map((field, index) => `o${String(index)}: vettingCases(sort: { field: ${field} }) { nodes { id lastMovedAt } }`)
    .join('\n')}
  vettingCase(id: $id) {
    waitingOn lastMovedAt
    timeline { kind at subject { id } }
    whyLate { elapsedMinutes heldMinutes waits { waitingOn minutes } stages { stage minutes } reschedules { count } }
  }
  candidates { totalCount }
  viewer { obligations { kind dueAt nextAction subject { id } } }
}`;

async function allThatIsSeen(person: Person, id: string): Promise<unknown> {
  const { data, errors } = await api.run(person, document, { id });
  expect(errors).toEqual([]);
  return data;
}

test('who owes a scorecard finds nothing changed by what a peer hands in, whatever is listed, ordered or told', async () => {
  const blind = await api.person(Role.RECRUITER, Role.INTERVIEWER, Role.HEAD_OF_TALENT);
  const [first, second] = [await api.person(Role.INTERVIEWER), await api.person(Role.INTERVIEWER)];
  await buildCase(api, blind);
  const panel = await buildPanel(api, { people: [blind, first, second] });
  const id = toGlobalId('VettingCase', panel.vettingCase.uuid);
  await buildSubmitted(api, panel, { person: first });
  const before = await allThatIsSeen(blind, id);

  await buildSubmitted(api, panel, { person: second, rating: 'STRONG_NO' });

  expect(await allThatIsSeen(blind, id)).toEqual(before);
});
