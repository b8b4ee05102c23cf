import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { aBooking, bookAs, buildCaseAt, buildInterviewer } from '../support/build-interview.ts';
import type { BuiltCase } from '../support/build-vetting.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const { SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW } = VettingStage;

let api: TestApi;
let head: Person;
let recruiter: Person;
let lead: Person;
let stranger: Person;
let vettingCase: BuiltCase;
let interview: string;

beforeAll(async () => {
  api = await startTestApi();
  head = await api.person(Role.HEAD_OF_TALENT);
  recruiter = await api.person(Role.RECRUITER);
  lead = await buildInterviewer(api, head);
  stranger = await buildInterviewer(api, head, { stages: [SOFT_SKILLS_INTERVIEW] });
  vettingCase = await buildCaseAt(api, recruiter, TECHNICAL_INTERVIEW);
  const booked = await bookAs(api, recruiter, aBooking(vettingCase, lead, { briefing: 'Probe the outbox' }));
  interview = String(booked.interview?.['id']);
});

afterAll(() => api.close());

const readInterview = `query ($interview: ID!, $case: ID!, $candidate: ID!) {
  interview(id: $interview) { briefing participants { user { name } } }
  vettingCase(id: $case) { stage interviews { id } }
  candidate(id: $candidate) { identity { name } interviews { id } }
  node(id: $interview) { id }
}`;

function readAs(person: Person) {
  return api.run(person, readInterview, {
    interview,
    case: vettingCase.id,
    candidate: vettingCase.candidate.id,
  });
}

describe('an interview', () => {
  test.each([
    ['a recruiter', () => recruiter],
    ['the head', () => head],
    ['who takes part', () => lead],
  ])('is seen by %s, its case and candidate too', async (_name, person) => {
    const { data, errors } = await readAs(person());

    expect(errors).toEqual([]);
    expect(data).toEqual({
      interview: { briefing: 'Probe the outbox', participants: [{ user: { name: lead.name } }] },
      vettingCase: { stage: 'TECHNICAL_INTERVIEW', interviews: [{ id: interview }] },
      candidate: { identity: { name: expect.any(String) }, interviews: [{ id: interview }] },
      node: { id: interview },
    });
  });

  test('is nothing to an interviewer of others', async () => {
    const { data } = await readAs(stranger);

    expect(data).toEqual({ interview: null, vettingCase: null, candidate: null, node: null });
  });

  test('ends to be seen by who was replaced', async () => {
    const replaced = await buildInterviewer(api, head);
    const other = await buildCaseAt(api, recruiter, TECHNICAL_INTERVIEW);
    const booked = await bookAs(api, recruiter, aBooking(other, replaced));
    await api.asApp('update interview_participant set is_active = false where user_id = $1', [replaced.viewer.id]);
    const ids = { interview: booked.interview?.['id'], case: other.id, candidate: other.candidate.id };

    const { data } = await api.run(replaced, readInterview, ids);

    expect(data).toEqual({ interview: null, vettingCase: null, candidate: null, node: null });
  });

  test('shows an interviewer the other interviews of the case only when they are in them', async () => {
    const early = await buildCaseAt(api, recruiter, SOFT_SKILLS_INTERVIEW);
    await bookAs(api, recruiter, aBooking(early, stranger, { stage: SOFT_SKILLS_INTERVIEW }));
    const second = {
      stage: SOFT_SKILLS_INTERVIEW,
      startsAt: '2026-11-25T14:00:00.000Z',
      endsAt: '2026-11-25T15:00:00.000Z',
    };
    const other = await buildInterviewer(api, head);
    await bookAs(api, recruiter, aBooking(early, other, second));
    const document = `query ($id: ID!) { vettingCase(id: $id) { interviews { startsAt } } }`;

    const own = await api.run(stranger, document, { id: early.id });
    const all = await api.run(recruiter, document, { id: early.id });

    const first = { startsAt: '2026-11-24T14:00:00.000Z' };
    expect(own.data).toEqual({ vettingCase: { interviews: [first] } });
    expect(all.data).toEqual({ vettingCase: { interviews: [first, { startsAt: '2026-11-25T14:00:00.000Z' }] } });
  });

  test('is hidden from whom it is about, whatever their roles', async () => {
    const applicant = await api.person(Role.HEAD_OF_TALENT);
    const own = await buildCaseAt(api, recruiter, TECHNICAL_INTERVIEW);
    const booked = await bookAs(api, recruiter, aBooking(own, await buildInterviewer(api, head)));
    await api.asApp('update candidate set user_id = $2 where id = $1', [own.candidate.key, applicant.viewer.id]);
    const ids = { interview: booked.interview?.['id'], case: own.id, candidate: own.candidate.id };

    const { data } = await api.run(applicant, readInterview, ids);

    expect(data).toEqual({ interview: null, vettingCase: null, candidate: null, node: null });
  });

  test.each([
    ['a matcher', Role.MATCHER],
    ['an administrator', Role.ADMIN],
    ['an analyst', Role.ANALYST],
  ])('is refused to %s before anything runs', async (_name, role) => {
    const person = await api.person(role);

    const { errors } = await api.run(person, `query ($id: ID!) { interview(id: $id) { id } }`, { id: interview });

    expect(errors.map(({ code }) => code)).toContain('FORBIDDEN');
  });
});

const readInterviewers = `query ($filter: InterviewerFilter) {
  interviewers(filter: $filter) {
    totalCount
    nodes { user { name } seniorityTitle isActive qualifications { stage track { slug } primaryLanguage { slug } } }
  }
}`;

describe('interviewers', () => {
  test('are listed by name, with what they are qualified for', async () => {
    const rubyist = await buildInterviewer(api, head, { stages: [TECHNICAL_INTERVIEW], language: 'ruby' });
    const filter = { stage: 'TECHNICAL_INTERVIEW', primaryLanguage: 'ruby', isActive: true };

    const { data } = await api.run(recruiter, readInterviewers, { filter });

    const qualification = {
      stage: 'TECHNICAL_INTERVIEW',
      track: { slug: 'BACKEND' },
      primaryLanguage: { slug: 'ruby' },
    };
    const row = { user: { name: rubyist.name }, seniorityTitle: 'SENIOR_ENGINEER', isActive: true };
    expect(data).toEqual({ interviewers: { totalCount: 1, nodes: [{ ...row, qualifications: [qualification] }] } });
  });

  test('see themselves alone', async () => {
    const { data } = await api.run(lead, readInterviewers);

    expect(data).toMatchObject({ interviewers: { totalCount: 1, nodes: [{ user: { name: lead.name } }] } });
  });

  test('show conflicts to who may know them, and the candidate to who sees them', async () => {
    const partial = await buildInterviewer(api, head);
    await api.asApp(
      `insert into conflict_of_interest (id, created_at, interviewer_id, candidate_id, reason)
       select gen_random_uuid(), now(), i.id, $2, 'Former colleague' from interviewer i where i.user_id = $1`,
      [partial.viewer.id, vettingCase.candidate.key],
    );
    const document = `query { interviewers(first: 100) { nodes { conflicts { reason candidate { handle } } } } }`;

    const own = await api.run(partial, document);
    const recruiters = await api.run(recruiter, document);

    const conflicts = (answer: typeof own) => {
      const { nodes } = answer.data?.['interviewers'] as { nodes: { conflicts: object[] }[] };
      return nodes.flatMap((node) => node.conflicts);
    };
    expect(conflicts(own)).toEqual([{ reason: 'Former colleague', candidate: null }]);
    expect(conflicts(recruiters)).toEqual([{ reason: 'Former colleague', candidate: { handle: expect.any(String) } }]);
  });
});

describe('statements', () => {
  const whole = `query ($id: ID!) {
    vettingCase(id: $id) {
      interviews {
        status
        candidate { handle }
        participants { user { name } role feedback }
        kitVersion { number kit { slug } sections { title questions { text } attributes { slug anchors } } }
      }
    }
  }`;

  test('are one for a case, with one interview and with five', async () => {
    const counts: number[] = [];
    for (const days of [1, 4]) {
      while (days > 1 && (await countInterviews()) < 5) await addInterview(await countInterviews());
      api.statements.length = 0;
      await api.run(recruiter, whole, { id: vettingCase.id });
      counts.push(api.statements.length);
    }

    expect(counts).toEqual([1, 1]);
  });

  async function countInterviews(): Promise<number> {
    const [row] = await api.asApp('select count(*)::int as n from interview where vetting_case_id = $1', [
      vettingCase.key,
    ]);
    return Number(row?.['n']);
  }

  async function addInterview(day: number): Promise<void> {
    const date = `2026-12-0${String(day)}`;
    const time = { startsAt: `${date}T14:00:00.000Z`, endsAt: `${date}T15:00:00.000Z` };
    await bookAs(api, recruiter, aBooking(vettingCase, lead, time));
  }

  test('are three for a page of interviewers, with one and with fifty', async () => {
    const document = `query ($first: Int!) { interviewers(first: $first) {
      nodes { user { name } qualifications { stage primaryLanguage { name } } conflicts { reason } } } }`;
    for (let made = 0; made < 50; made += 1) await buildInterviewer(api, head, { stages: [SOFT_SKILLS_INTERVIEW] });
    const counts: number[] = [];
    for (const first of [1, 50]) {
      api.statements.length = 0;
      const { data } = await api.run(recruiter, document, { first });
      const { nodes } = data?.['interviewers'] as { nodes: object[] };
      counts.push(nodes.length, api.statements.length);
    }

    expect(counts).toEqual([1, 3, 50, 3]);
  });

  test('and an id of another type asks nothing', async () => {
    api.statements.length = 0;

    const { data } = await api.run(recruiter, `query ($id: ID!) { interview(id: $id) { id } }`, {
      id: toGlobalId('VettingCase', vettingCase.key),
    });

    expect(data).toEqual({ interview: null });
    expect(api.statements).toEqual([]);
  });
});
