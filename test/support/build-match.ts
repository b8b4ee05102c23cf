import { ref } from '@mikro-orm/core';
import { User } from '../../src/identity/user.entity.ts';
import { Role } from '../../src/kernel/role.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Match } from '../../src/matching/match.entity.ts';
import { MatchParty, MatchReason } from '../../src/matching/match.reasons.ts';
import { MatchMoveKind, MatchStatus } from '../../src/matching/match.states.ts';
import { type MatchMovement, moveMatch } from '../../src/matching/move-match.ts';
import { ProjectListing } from '../../src/project/project-listing.entity.ts';
import { ListingEngagement, TimezoneRequirement } from '../../src/project/project-listing.words.ts';
import { TalentListing } from '../../src/vetting/talent-listing.entity.ts';
import type { Refused } from './build-interview.ts';
import { buildListed, type Listed } from './build-moves.ts';
import { type BuiltListing, buildListing } from './build-project.ts';
import type { Built } from './build-vetting.ts';
import type { Person, TestApi } from './test-api.ts';
import { asOne, remember, type RememberedRows, WrittenAgain } from './written-again.ts';

/** Somebody who is listed, by keys; `id` and `key` are those of their talent listing. */
export interface BuiltTalent extends Built {
  readonly candidate: Built;
  readonly credential: string;
}

/** What such a listing says, so that whom `buildTalent` lists fits it. */
const forTalent = {
  engagement: ListingEngagement.PART_TIME,
  hoursPerWeek: 20,
  timezoneRequirement: TimezoneRequirement.ANY,
};

/**
 * Somebody who passed and is listed, for 30 hours a week at 62.50 USD, with Python in production. Only the first at a
 * moment of the test goes there by the operations.
 */
export async function buildTalent(api: TestApi, recruiter?: Person): Promise<BuiltTalent> {
  const at = api.clock.now.getTime();
  const known = talents.get(api);
  if (known?.at === at && !recruiter) return talentAgain(api, known.rows);
  const listed = await buildListed(api, recruiter ?? (await api.person(Role.RECRUITER)));
  await api.asApp(
    `insert into candidate_skill (id, created_at, candidate_id, skill_id, position, depth, years)
     select gen_random_uuid(), now(), $1, id, 0, 'PRODUCTION', 6 from skill where slug = 'python'`,
    [listed.candidate],
  );
  if (!recruiter) talents.set(api, { at, rows: await remember(api, tablesOf(listed)) });
  return talentOf(listed);
}

const talents = new WeakMap<TestApi, { readonly at: number; readonly rows: RememberedRows }>();

const talentOf = ({ candidate, credential, listing }: Omit<Listed, 'vettingCase'>): BuiltTalent => ({
  key: listing,
  id: toGlobalId('TalentListing', listing),
  candidate: { key: candidate, id: toGlobalId('Candidate', candidate) },
  credential,
});

const tablesOf = ({ candidate, vettingCase, credential, listing }: Listed) =>
  [
    ['candidate_identity', `id = (select identity_id from candidate where id = '${candidate}')`],
    ['candidate', `id = '${candidate}'`],
    ['candidate_skill', `candidate_id = '${candidate}'`],
    ['vetting_case', `id = '${vettingCase}'`],
    ['stage_transition', `vetting_case_id = '${vettingCase}' order by seq`],
    ['listing_terms', `vetting_case_id = '${vettingCase}'`],
    ['vetting_credential', `id = '${credential}'`],
    ['talent_listing', `id = '${listing}'`],
  ] as const;

let again = 0;
const begun = { status: 'OPEN', stage: 'PROFILE_REVIEW', moves: 0 };

async function talentAgain(api: TestApi, rows: RememberedRows): Promise<BuiltTalent> {
  again += 1;
  const email = `again-${String(again)}@example.org`;
  const { insert, keyOf } = new WrittenAgain(rows);
  await asOne(api, [
    insert('candidate_identity', { email, email_key: email }),
    insert('candidate', { handle: `again-${String(again)}` }),
    insert('candidate_skill'),
    insert('vetting_case', begun),
    insert('stage_transition'),
    insert('listing_terms'),
    insert('vetting_credential'),
    insert('talent_listing'),
  ]);
  return talentOf({
    candidate: keyOf('candidate'),
    credential: keyOf('vetting_credential'),
    listing: keyOf('talent_listing'),
  });
}

/** A listing that developers see, as a matcher has it published. */
export async function buildPublished(
  api: TestApi,
  matcher: Person,
  stated: Parameters<typeof buildListing>[2] = {},
): Promise<BuiltListing> {
  const listing = await buildListing(api, matcher, { ...forTalent, ...stated });
  const values = [listing.key, matcher.viewer.id, api.clock.now.toISOString()];
  await asOne(api, [publication.replace(/\$(\d)/g, (_all, place: string) => `'${values[Number(place) - 1] ?? ''}'`)]);
  return listing;
}

/** Handed in, read, approved and shown for sixty days, by what PostgreSQL itself asks for. */
const publication = `
  insert into listing_transition (id, created_at, listing_id, seq, rule, from_status, to_status, actor_id)
    values (gen_random_uuid(), $3, $1, 2, 'L2', 'DRAFT', 'IN_REVIEW', $2);
  insert into listing_review (id, created_at, listing_id, number, has_specs, is_challenge_real, is_decision_maker_named,
      has_few_interviews, is_without_whiteboard, is_approved, reviewer_id)
    values (gen_random_uuid(), $3, $1, 1, true, true, true, true, true, true, $2);
  update project_listing set version = version + 1 where id = $1;
  insert into listing_transition (id, created_at, listing_id, seq, rule, from_status, to_status, actor_id, expires_at)
    values (gen_random_uuid(), $3, $1, 3, 'L4', 'IN_REVIEW', 'PUBLISHED', $2, timestamptz $3 + interval '1440 hours');`;

/** Who is matched to what; each is built unless given. */
interface MatchWish {
  readonly talent?: BuiltTalent;
  readonly listing?: BuiltListing;
  /** Where it shall stand. */
  readonly status?: MatchStatus;
}

/** A match, its person and its listing. */
export interface BuiltMatch extends Built {
  readonly talent: BuiltTalent;
  readonly listing: BuiltListing;
}

const kinds = MatchMoveKind;
const proposed = [kinds.SUGGEST, kinds.PROPOSE];
const presented = [...proposed, kinds.ACCEPT, kinds.PRESENT];
const accepted = [...presented, kinds.CLIENT_ACCEPT];
const waysTo: Readonly<Record<MatchStatus, readonly MatchMoveKind[]>> = {
  [MatchStatus.SUGGESTED]: [kinds.SUGGEST],
  [MatchStatus.PROPOSED]: proposed,
  [MatchStatus.CANDIDATE_ACCEPTED]: [...proposed, kinds.ACCEPT],
  [MatchStatus.CANDIDATE_DECLINED]: [...proposed, kinds.DECLINE],
  [MatchStatus.EXPIRED]: [...proposed, kinds.EXPIRE],
  [MatchStatus.PRESENTED]: presented,
  [MatchStatus.CLIENT_INTERVIEW]: [...presented, kinds.INTERVIEW],
  [MatchStatus.CLIENT_ACCEPTED]: accepted,
  [MatchStatus.CLIENT_DECLINED]: [...presented, kinds.CLIENT_DECLINE],
  [MatchStatus.CONTRACTED]: [...accepted, kinds.CONTRACT],
  [MatchStatus.WITHDRAWN]: [kinds.SUGGEST, kinds.WITHDRAW],
};
const fiveDays = 5 * 86_400_000;

/** What the database asks of such a move. */
const demandedBy = (kind: MatchMoveKind, now: Date): Partial<MatchMovement> => {
  if (kind === kinds.PROPOSE) return { expiresAt: new Date(now.getTime() + fiveDays) };
  if (kind === kinds.INTERVIEW) return { occurredAt: now };
  if (kind === kinds.DECLINE) return { party: MatchParty.CANDIDATE, reason: MatchReason.RATE };
  if (kind === kinds.CLIENT_DECLINE) return { party: MatchParty.CLIENT, reason: MatchReason.SKILLS };
  return kind === kinds.WITHDRAW ? { party: MatchParty.MARKETPLACE, reason: MatchReason.MISTAKE } : {};
};

/**
 * A match that stands there, PRESENTED unless stated. The guards of the code are not asked, those of the database are: what
 * has EXPIRED or is CONTRACTED takes time or a contract, and is not built here.
 */
export async function buildMatch(api: TestApi, matcher: Person, wish: MatchWish = {}): Promise<BuiltMatch> {
  const talent = wish.talent ?? (await buildTalent(api));
  const listing = wish.listing ?? (await buildPublished(api, matcher));
  const context = api.context(matcher);
  const key = await context.em.transactional(async (tx) => {
    const of = await tx.findOneOrFail(TalentListing, talent.key);
    const offered = await tx.findOneOrFail(ProjectListing, listing.key);
    const owner = ref(User, matcher.viewer.id);
    const pair = { talentListing: ref(of), listing: ref(offered), candidate: of.candidate, company: offered.company };
    const match = new Match(context, { ...pair, owner });
    tx.persist(match);
    await tx.flush();
    for (const kind of waysTo[wish.status ?? MatchStatus.PRESENTED]) {
      moveMatch(tx, context, { match, kind, ...demandedBy(kind, context.now) });
      await tx.flush();
    }
    return match.id;
  });
  return { key, id: toGlobalId('Match', key), talent, listing };
}

/** What became of a match. */
export interface MatchAnswered {
  readonly match: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly (Refused & { readonly currentVersion: number | null })[];
}

const fields = `match {
  id version status proposedAt expiresAt acceptedAt presentedAt closedAt pastConstraints pastReason owner { id } run { blockers { constraint } }
  events { rule fromStatus toStatus at party reason note expiresAt occurredAt actor { id } }
  availableActions { action blockers { code } }
}
errors { code path message currentVersion blockers { code } }`;

/** Changes a match over the API and gives the payload, which must have come without a thrown error. */
export async function changeMatch(
  api: TestApi,
  person: Person,
  mutation: string,
  input: object,
): Promise<MatchAnswered> {
  const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
  const { data, errors } = await api.run(person, document, { input });
  if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  return data?.[mutation] as MatchAnswered; // its own document
}
