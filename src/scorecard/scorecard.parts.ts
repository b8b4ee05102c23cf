import type { Statement } from '../database/statements.ts';
import type { Context } from '../kernel/context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { invalid, notFound } from '../kernel/user-error.ts';
import type { Scorecard } from './scorecard.entity.ts';
import type { ClaimVerdictOutcome, EvidenceKind, Rating } from './scorecard.enums.ts';
import type { Run } from './scorecard.facts.ts';
import { PartsStatement } from './write-parts.ts';

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

/** What parts may be about, in its order: the attributes of the interview's kit and the claims of its candidate. */
export interface KnownParts {
  readonly attributes: readonly string[];
  readonly claims: readonly string[];
}

/** A locked scorecard, and what its parts may be about. */
export interface DraftPlace {
  readonly scorecard: Pick<Scorecard, 'id' | 'status'>;
  readonly known: KnownParts;
}

/** `KnownParts` of the row `i` of an interview, as SQL. */
export const knownPartsSql = `json_build_object(
  'attributes', coalesce((select json_agg(a.id order by ks.position, a.position)
    from kit_section ks join attribute a on a.section_id = ks.id where ks.kit_version_id = i.kit_version_id), '[]'),
  'claims', coalesce((select json_agg(claim.id order by claim.position) from specialization_claim claim
    where claim.candidate_id = i.candidate_id and claim.withdrawn_at is null), '[]'))`;

/** Reads it for an interview. */
export async function knownPartsOf(run: Run, interviewId: string): Promise<KnownParts> {
  const [found] = await run(`select ${knownPartsSql}::text as known from interview i where i.id = $1`, [interviewId]);
  return JSON.parse(String(found?.[0])) as KnownParts;
}

/**
 * The statement that puts the parts that are given in place of those saved before, or null when none are; a part of
 * another kit or candidate is refused.
 */
export function replacingParts(
  context: Context,
  { parts, place }: { readonly parts: DraftParts; readonly place: DraftPlace },
): Statement | null {
  const { scorecard } = place;
  const attributes = placesOf(place.known.attributes);
  const writing = new PartsStatement(context, scorecard);
  if (parts.ratings !== undefined) writing.ratings(ratingsOf(parts.ratings ?? [], attributes));
  if (parts.evidence !== undefined) writing.evidence(evidenceOf(parts.evidence ?? [], attributes));
  if (parts.claimVerdicts !== undefined) {
    writing.claimVerdicts(verdictsOf(parts.claimVerdicts ?? [], placesOf(place.known.claims)));
  }
  return writing.statement;
}

/** Uuids with their place in the list, from 1. */
type Known = ReadonlyMap<string, number>;

function placesOf(keys: readonly string[]): Known {
  return new Map(keys.map((key, index) => [key, index + 1]));
}

function ratingsOf(ratings: readonly DraftRating[], kit: Known) {
  mustBeDistinct(
    ratings.map(({ attributeId }) => attributeId),
    'ratings',
  );
  return ratings.map((given, index) => {
    const { key, position } = find(kit, given.attributeId, attributeAt('ratings', index));
    const { rating = null, notAssessedReason = null } = given;
    return { attribute: key, position, rating, note: given.note ?? '', notAssessedReason };
  });
}

function evidenceOf(evidence: readonly DraftEvidence[], kit: Known) {
  return evidence.map(({ kind, excerpt, attributeId, file = null, lines = null }, index) => {
    const attribute = attributeId == null ? null : find(kit, attributeId, attributeAt('evidence', index)).key;
    return { position: index + 1, attribute, kind, excerpt, file, lines };
  });
}

function verdictsOf(verdicts: readonly DraftClaimVerdict[], claims: Known) {
  mustBeDistinct(
    verdicts.map(({ claimId }) => claimId),
    'claimVerdicts',
  );
  return verdicts.map(({ claimId, verdict }, index) => {
    const path = ['claimVerdicts', String(index), 'claimId'];
    const { key, position } = find(claims, claimId, { type: 'SpecializationClaim', noun: 'claim', path });
    return { claim: key, position, verdict };
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

function find(known: Known, globalId: string, { type, noun, path }: Sought) {
  const parsed = parseGlobalId(globalId);
  const position = parsed?.type === type ? known.get(parsed.key) : undefined;
  if (!parsed || position === undefined) throw notFound(noun, ...path);
  return { key: parsed.key, position };
}

function mustBeDistinct(ids: readonly string[], list: string): void {
  if (new Set(ids).size < ids.length) throw invalid('Each one is given once.', list);
}
