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
import { publishListing } from '../../src/project/publish-listing.ts';
import { reviewListing } from '../../src/project/review-listing.ts';
import { submitListingForReview } from '../../src/project/submit-listing-for-review.ts';
import { TalentListing } from '../../src/vetting/talent-listing.entity.ts';
import type { Refused } from './build-interview.ts';
import { buildListed } from './build-moves.ts';
import { type BuiltListing, buildListing } from './build-project.ts';
import type { Built } from './build-vetting.ts';
import type { Person, TestApi } from './test-api.ts';

/** Somebody who is listed, by keys; `id` and `key` are those of their talent listing. */
export interface BuiltTalent extends Built {
  readonly candidate: Built;
  readonly credential: string;
}

const read = {
  hasSpecs: true,
  isChallengeReal: true,
  isDecisionMakerNamed: true,
  hasFewInterviews: true,
  isWithoutWhiteboard: true,
  isApproved: true,
};

/** What such a listing says, so that whom `buildTalent` lists fits it. */
const forTalent = {
  engagement: ListingEngagement.PART_TIME,
  hoursPerWeek: 20,
  timezoneRequirement: TimezoneRequirement.ANY,
};

/** Somebody who passed and is listed, for 30 hours a week at 62.50 USD, with Python in production. */
export async function buildTalent(api: TestApi, recruiter?: Person): Promise<BuiltTalent> {
  const { candidate, credential, listing } = await buildListed(api, recruiter ?? (await api.person(Role.RECRUITER)));
  await api.asApp(
    `insert into candidate_skill (id, created_at, candidate_id, skill_id, position, depth, years)
     select gen_random_uuid(), now(), $1, id, 0, 'PRODUCTION', 6 from skill where slug = 'python'`,
    [candidate],
  );
  return {
    key: listing,
    id: toGlobalId('TalentListing', listing),
    candidate: { key: candidate, id: toGlobalId('Candidate', candidate) },
    credential,
  };
}

/** A listing that developers see, as a matcher has it published. */
export async function buildPublished(
  api: TestApi,
  matcher: Person,
  stated: Parameters<typeof buildListing>[2] = {},
): Promise<BuiltListing> {
  const listing = await buildListing(api, matcher, { ...forTalent, ...stated });
  const seen = { projectListingId: listing.id };
  await submitListingForReview(api.context(matcher), { ...seen, version: 1 });
  await reviewListing(api.context(matcher), { ...seen, version: 2, ...read });
  await publishListing(api.context(matcher), { ...seen, version: 3 });
  return listing;
}

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
