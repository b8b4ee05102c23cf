import { ref, type Ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SpecializationClaim } from '../candidate/specialization-claim.entity.ts';
import { Attribute } from '../interview/attribute.entity.ts';
import type { Interview } from '../interview/interview.entity.ts';
import type { Context } from '../kernel/context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { invalid, notFound } from '../kernel/user-error.ts';
import { AttributeRating } from './attribute-rating.entity.ts';
import { ClaimVerdict } from './claim-verdict.entity.ts';
import { Evidence } from './evidence.entity.ts';
import type { Scorecard } from './scorecard.entity.ts';
import type { ClaimVerdictOutcome, EvidenceKind, Rating } from './scorecard.enums.ts';
import { ScorecardStatus } from './scorecard.states.ts';

/** What is said of one attribute. */
export interface DraftRating {
  readonly attributeId: string;
  readonly rating?: Rating | null | undefined;
  readonly note?: string | null | undefined;
  readonly notAssessedReason?: string | null | undefined;
}

/** A piece of evidence. */
export interface DraftEvidence {
  readonly kind: EvidenceKind;
  readonly excerpt: string;
  readonly attributeId?: string | null | undefined;
  readonly file?: string | null | undefined;
  readonly lines?: string | null | undefined;
}

/** A verdict on a claim. */
export interface DraftClaimVerdict {
  readonly claimId: string;
  readonly verdict: ClaimVerdictOutcome;
}

/** The parts of a draft: what is left out stays, null clears. */
export interface DraftParts {
  readonly ratings?: readonly DraftRating[] | null | undefined;
  readonly evidence?: readonly DraftEvidence[] | null | undefined;
  readonly claimVerdicts?: readonly DraftClaimVerdict[] | null | undefined;
}

/** A locked scorecard, and the interview whose kit and candidate its parts must belong to. */
export interface DraftPlace {
  readonly scorecard: Scorecard;
  readonly interview: Interview;
}

/** Puts the parts that are given in place of those saved before; a part of another kit or candidate is refused. */
export async function replaceParts(
  tx: EntityManager,
  context: Context,
  { parts, place }: { readonly parts: DraftParts; readonly place: DraftPlace },
): Promise<void> {
  const { scorecard } = place;
  const kit = parts.ratings || parts.evidence ? await kitOf(tx, place.interview) : new Map();
  if (parts.ratings !== undefined) {
    const ratings = ratingsOf(parts.ratings ?? [], kit);
    await tx.nativeDelete(AttributeRating, { scorecard: scorecard.id });
    tx.persist(ratings.map((facts) => new AttributeRating(context, scorecard, facts)));
  }
  if (parts.evidence !== undefined) {
    const evidence = evidenceOf(parts.evidence ?? [], kit);
    await clearEvidence(tx, context, scorecard);
    tx.persist(evidence.map((facts) => new Evidence(context, scorecard, facts)));
  }
  if (parts.claimVerdicts !== undefined) {
    const verdicts = verdictsOf(parts.claimVerdicts ?? [], await claimsOf(tx, place.interview));
    await tx.nativeDelete(ClaimVerdict, { scorecard: scorecard.id });
    tx.persist(verdicts.map((facts) => new ClaimVerdict(context, scorecard, facts)));
  }
}

/** What was submitted may be cited, so an amendment withdraws it and loses nothing. */
async function clearEvidence(tx: EntityManager, { now }: Context, { id, status }: Scorecard): Promise<void> {
  if (status === ScorecardStatus.DRAFT) await tx.nativeDelete(Evidence, { scorecard: id });
  else await tx.nativeUpdate(Evidence, { scorecard: id, withdrawnAt: null }, { withdrawnAt: now });
}

/** Rows by their uuid, with their place in the list. */
type Known<T extends object> = ReadonlyMap<string, { readonly row: Ref<T>; readonly position: number }>;

async function kitOf(tx: EntityManager, interview: Interview): Promise<Known<Attribute>> {
  const where = { section: { kitVersion: interview.kitVersion } };
  const attributes = await tx.find(Attribute, where, { orderBy: { section: { position: 'asc' }, position: 'asc' } });
  return new Map(attributes.map((row, index) => [row.id, { row: ref(row), position: index + 1 }]));
}

async function claimsOf(tx: EntityManager, interview: Interview): Promise<Known<SpecializationClaim>> {
  const where = { candidate: interview.candidate, withdrawnAt: null };
  const claims = await tx.find(SpecializationClaim, where, { orderBy: { position: 'asc' } });
  return new Map(claims.map((row, index) => [row.id, { row: ref(row), position: index + 1 }]));
}

function ratingsOf(ratings: readonly DraftRating[], kit: Known<Attribute>) {
  mustBeDistinct(
    ratings.map(({ attributeId }) => attributeId),
    'ratings',
  );
  return ratings.map((given, index) => {
    const { row, position } = find(kit, given.attributeId, attributeAt('ratings', index));
    const { rating = null, notAssessedReason = null } = given;
    return { attribute: row, position, rating, note: given.note ?? '', notAssessedReason };
  });
}

function evidenceOf(evidence: readonly DraftEvidence[], kit: Known<Attribute>) {
  return evidence.map(({ kind, excerpt, attributeId, file = null, lines = null }, index) => {
    const attribute = attributeId == null ? null : find(kit, attributeId, attributeAt('evidence', index)).row;
    return { position: index + 1, attribute, kind, excerpt, file, lines };
  });
}

function verdictsOf(verdicts: readonly DraftClaimVerdict[], claims: Known<SpecializationClaim>) {
  mustBeDistinct(
    verdicts.map(({ claimId }) => claimId),
    'claimVerdicts',
  );
  return verdicts.map(({ claimId, verdict }, index) => {
    const path = ['claimVerdicts', String(index), 'claimId'];
    const { row, position } = find(claims, claimId, { type: 'SpecializationClaim', noun: 'claim', path });
    return { claim: row, position, verdict };
  });
}

interface Sought {
  readonly type: string;
  readonly noun: string;
  readonly path: readonly string[];
}

function attributeAt(list: string, index: number): Sought {
  return { type: 'Attribute', noun: 'attribute of this kit', path: [list, String(index), 'attributeId'] };
}

function find<T extends object>(known: Known<T>, globalId: string, { type, noun, path }: Sought) {
  const parsed = parseGlobalId(globalId);
  const found = parsed?.type === type ? known.get(parsed.key) : undefined;
  if (!found) throw notFound(noun, ...path);
  return found;
}

function mustBeDistinct(ids: readonly string[], list: string): void {
  if (new Set(ids).size < ids.length) throw invalid('Each one is given once.', list);
}
