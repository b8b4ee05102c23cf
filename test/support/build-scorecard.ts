import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { User } from '../../src/identity/user.entity.ts';
import { InterviewParticipant } from '../../src/interview/interview-participant.entity.ts';
import { Interview } from '../../src/interview/interview.entity.ts';
import { ParticipantRole } from '../../src/interview/interview.words.ts';
import { KitVersion } from '../../src/interview/kit-version.entity.ts';
import type { Context } from '../../src/kernel/context.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { moveCase } from '../../src/vetting/move-case.ts';
import { submitApplication } from '../../src/vetting/submit-application.ts';
import { VettingCase } from '../../src/vetting/vetting-case.entity.ts';
import { VettingMove, VettingStage, vettingStages } from '../../src/vetting/vetting-case.states.ts';
import type { Answer, Person, TestApi } from './test-api.ts';

/** Who owes a scorecard of one interview: always two at least, so that one can be blind to the other. */
export type Seats = readonly [Person, Person, ...Person[]];

/** A row by both its names. */
export interface Built {
  readonly uuid: string;
  /** Global id. */
  readonly id: string;
}

/** An attribute of a kit that has to be rated whatever challenge was used. */
export interface BuiltAttribute extends Built {
  readonly slug: string;
}

/** A case at an interview stage with one interview and people who owe a scorecard of it. */
export interface Panel {
  readonly recruiter: Person;
  readonly vettingCase: Built;
  readonly interview: Built;
  readonly seats: Seats;
  readonly claims: readonly Built[];
  /** Required whatever challenge was used. */
  readonly required: readonly BuiltAttribute[];
  /** Required once SYSTEM_DESIGN was used. */
  readonly ofSystemDesign: readonly BuiltAttribute[];
}

/** What a test is about. */
export interface PanelWish {
  readonly stage?: VettingStage;
  /** How many owe a scorecard; 2 when left out. */
  readonly seats?: number;
  /** Who sits there, in place of new people. */
  readonly people?: Seats;
  /** A case to hold a further interview of; a new one when left out. */
  readonly of?: Panel;
  /** An hour ago when left out. */
  readonly startsAt?: Date;
}

const HOUR = 3_600_000;
let applicants = 0;

/** Makes the case, unless one is given, and the interview. */
export async function buildPanel(api: TestApi, wish: PanelWish = {}): Promise<Panel> {
  const recruiter = wish.of?.recruiter ?? (await api.person(Role.RECRUITER));
  const seats = wish.people ?? (await newSeats(api, wish.seats ?? 2));
  const context = api.context(recruiter);
  const caseId = wish.of?.vettingCase.uuid ?? (await buildCase(context, wish.stage));
  const startsAt = wish.startsAt ?? new Date(api.clock.now.getTime() - HOUR);
  const interview = await context.em
    .fork()
    .transactional((tx) => addInterview(tx, context, { caseId, startsAt, seats }));
  return {
    recruiter,
    seats,
    vettingCase: built('VettingCase', caseId),
    interview: built('Interview', interview.id),
    claims: await claimsOf(api, caseId),
    required: await attributesOf(api, interview.id, 'a.challenge_kind is null'),
    ofSystemDesign: await attributesOf(api, interview.id, `a.challenge_kind = 'SYSTEM_DESIGN'`),
  };
}

async function newSeats(api: TestApi, count: number): Promise<Seats> {
  const further: Person[] = [];
  while (further.length < count - 2) further.push(await api.person(Role.INTERVIEWER));
  return [await api.person(Role.INTERVIEWER), await api.person(Role.INTERVIEWER), ...further];
}

async function buildCase(context: Context, stage = VettingStage.TECHNICAL_INTERVIEW): Promise<string> {
  applicants += 1;
  const name = `Applicant ${String(applicants)}`;
  const email = `applicant-${String(applicants)}@candidates.example`;
  const claims = [{ specialization: 'event-driven' }];
  const application = { name, email, yearsOfExperience: 6, primaryLanguage: 'go', claims };
  const { vettingCase } = await submitApplication(context, application);
  if (!vettingCase) throw new Error('no case was opened');
  await context.em.fork().transactional(async (tx) => {
    const held = await tx.findOneOrFail(VettingCase, vettingCase.id);
    for (let at = 0; at < vettingStages.indexOf(stage); at += 1) {
      await moveCase(tx, context, { vettingCase: held, move: VettingMove.ADVANCE });
      await tx.flush();
      await tx.refresh(held);
    }
  });
  return vettingCase.id;
}

/** Ends the case as if its candidate had left. */
export async function leaveCase(api: TestApi, panel: Panel): Promise<void> {
  const context = api.context(panel.recruiter);
  await context.em.transactional(async (tx) => {
    const vettingCase = await tx.findOneOrFail(VettingCase, panel.vettingCase.uuid);
    await moveCase(tx, context, { vettingCase, move: VettingMove.WITHDRAW });
  });
}

interface Meeting {
  readonly caseId: string;
  readonly startsAt: Date;
  readonly seats: readonly Person[];
}

async function addInterview(tx: EntityManager, context: Context, meeting: Meeting): Promise<Interview> {
  const vettingCase = await tx.findOneOrFail(VettingCase, meeting.caseId);
  const kitVersion = await tx.findOneOrFail(KitVersion, { kit: { stage: vettingCase.stage } });
  const interview = new Interview(context, vettingCase, {
    kitVersion: ref(kitVersion),
    startsAt: meeting.startsAt,
    endsAt: new Date(meeting.startsAt.getTime() + HOUR),
    zone: 'Europe/Berlin',
    joinUrl: null,
    briefing: null,
    plannedChallenges: [],
    scheduledBy: ref(User, context.viewer.id),
  });
  tx.persist(interview);
  await tx.flush();
  for (const { viewer } of meeting.seats) {
    const seat = { user: ref(User, viewer.id), role: ParticipantRole.PANELIST, languageOverrideReason: null };
    const feedbackDueAt = new Date(interview.endsAt.getTime() + 24 * HOUR);
    tx.persist(new InterviewParticipant(context, interview, { ...seat, feedbackDueAt }));
  }
  return interview;
}

async function claimsOf(api: TestApi, caseId: string): Promise<Built[]> {
  const rows = await api.asApp(
    `select s.id from specialization_claim s join vetting_case c on c.candidate_id = s.candidate_id where c.id = $1`,
    [caseId],
  );
  return rows.map(({ id }) => built('SpecializationClaim', String(id)));
}

async function attributesOf(api: TestApi, interviewId: string, condition: string): Promise<BuiltAttribute[]> {
  const rows = await api.asApp(
    `select a.id, a.slug from interview i join kit_section s on s.kit_version_id = i.kit_version_id
     join attribute a on a.section_id = s.id where i.id = $1 and a.is_required and ${condition}
     order by s.position, a.position`,
    [interviewId],
  );
  return rows.map(({ id, slug }) => ({ ...built('Attribute', String(id)), slug: String(slug) }));
}

function built(type: string, uuid: string): Built {
  return { uuid, id: toGlobalId(type, uuid) };
}

const save = `mutation ($input: SaveScorecardDraftInput!) {
  saveScorecardDraft(input: $input) { scorecard { id version } errors { code message path currentVersion blockers { code } } }
}`;
const submit = `mutation ($input: SubmitScorecardInput!) {
  submitScorecard(input: $input) { scorecard { id version status } errors { code message path currentVersion blockers { code } } }
}`;

const fields = 'scorecard { id version status } errors { code message path currentVersion blockers { code } }';
const amend = `mutation ($input: AmendScorecardInput!) { amendScorecard(input: $input) { ${fields} } }`;
const voiding = `mutation ($input: VoidScorecardInput!) { voidScorecard(input: $input) { ${fields} } }`;

/** What became of an amendment or of a voiding. */
export interface Outcome {
  readonly scorecard: { readonly id: string; readonly version: number; readonly status: string } | null;
  readonly errors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly currentVersion: number | null;
    readonly blockers: readonly { readonly code: string }[];
  }[];
}

/** Amends over the API, for a reason unless the change gives another. */
export async function amendAs(api: TestApi, person: Person, card: Saved, change: object): Promise<Outcome> {
  const input = { scorecardId: card.id, version: card.version, reason: 'Mixed two candidates up', ...change };
  const { data, errors } = await api.run(person, amend, { input });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.['amendScorecard'] as Outcome;
}

/** Voids over the API, for a reason unless another is given. */
export async function voidAs(
  api: TestApi,
  person: Person,
  { id, version }: Saved,
  reason = 'The wrong candidate',
): Promise<Outcome> {
  const { data, errors } = await api.run(person, voiding, { input: { scorecardId: id, version, reason } });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.['voidScorecard'] as Outcome;
}

/** A saved scorecard with the version to send next. */
export interface Saved extends Built {
  readonly version: number;
}

/** Everything that a whole draft needs, all good. */
export function wholeDraft(panel: Panel, rating = 'YES'): Readonly<Record<string, unknown>> {
  return {
    interviewId: panel.interview.id,
    ratings: panel.required.map((attribute) => ({ attributeId: attribute.id, rating, note: `Was ${rating}` })),
    evidence: [{ kind: 'QUOTE', excerpt: `I would say ${rating}` }],
    recommendation: rating,
    summary: `In short: ${rating}`,
    assessedEnglish: 'ADVANCED',
    proposedSeniority: 'SENIOR',
    privateNote: `Between us: ${rating}`,
  };
}

/** Saves a draft over the API. */
export function saveDraft(api: TestApi, person: Person, input: object): Promise<Answer> {
  return api.run(person, save, { input });
}

/** Submits a draft over the API. */
export function submitDraft(api: TestApi, person: Person, { id, version }: Saved): Promise<Answer> {
  return api.run(person, submit, { input: { scorecardId: id, version } });
}

/** A whole draft, saved. */
export async function buildDraft(api: TestApi, panel: Panel, by: { person: Person; rating?: string }): Promise<Saved> {
  const answer = await saveDraft(api, by.person, wholeDraft(panel, by.rating));
  return savedIn(answer, 'saveScorecardDraft');
}

/** A whole scorecard, submitted. */
export async function buildSubmitted(
  api: TestApi,
  panel: Panel,
  by: { person: Person; rating?: string },
): Promise<Saved> {
  const draft = await buildDraft(api, panel, by);
  return savedIn(await submitDraft(api, by.person, draft), 'submitScorecard');
}

function savedIn({ data, errors }: Answer, mutation: string): Saved {
  const payload = data?.[mutation] as { scorecard: { id: string; version: number } | null } | null | undefined;
  if (!payload?.scorecard) throw new Error(`${mutation}: ${JSON.stringify({ data, errors })}`);
  const { id, version } = payload.scorecard;
  return { id, uuid: atob(id.replaceAll('-', '+').replaceAll('_', '/')).slice('Scorecard:'.length), version };
}
