import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { ApplicationSnapshot } from './application-snapshot.entity.ts';
import type { CandidateGoals } from './candidate-goals.type.ts';
import { CandidateIdentity } from './candidate-identity.entity.ts';
import { Candidate, type CandidateFacts } from './candidate.entity.ts';
import { countChange } from './count-change.ts';
import { CandidateSource, type EngagementPreference } from './candidate.enums.ts';
import { addClaims, addSkills, type StatedClaim, type StatedSkill, type Writing } from './candidate.parts.ts';
import type { EnglishLevel } from './english-level.ts';
import { newHandle } from './handle.ts';
import { type Identifiers, normalizeEmail, readIdentifiers } from './identifiers.ts';
import { lockCandidate } from './lock-candidate.ts';
import { keysOf, lockIdentity, matchIdentity } from './match-identity.ts';
import { mustBeOfSomebodyElse } from './own-application.ts';
import { rateColumns, type StatedRate } from './desired-rate.ts';
import { primaryLanguageOf, skillsOf, specializationsOf } from './reference-lookup.ts';

type Optional<T> = T | null | undefined;

/** An application as somebody handed it in. */
export interface Application {
  readonly name: string;
  readonly email: string;
  readonly phone?: Optional<string>;
  readonly linkedin?: Optional<string>;
  readonly github?: Optional<string>;
  readonly country?: Optional<string>;
  readonly zone?: Optional<string>;
  readonly yearsOfExperience: number;
  readonly english?: Optional<EnglishLevel>;
  readonly hoursPerWeek?: Optional<number>;
  readonly availableFrom?: Optional<string>;
  readonly desiredRate?: Optional<StatedRate>;
  readonly engagement?: Optional<EngagementPreference>;
  readonly goals?: Optional<CandidateGoals>;
  readonly source?: CandidateSource | undefined;
  readonly referrer?: Optional<string>;
  /** Slug of one of the languages that developers are vetted in. */
  readonly primaryLanguage: string;
  readonly skills?: readonly StatedSkill[] | undefined;
  /** At most two. */
  readonly claims?: readonly StatedClaim[] | undefined;
}

/** Whose application it is, and whether we knew them. */
export interface ReceivedApplication {
  readonly candidate: Candidate;
  readonly isNew: boolean;
}

/**
 * Puts an application on record, in the transaction of whoever opens the case.
 * A person we know gets the identifiers that were missing and nothing else; two people at once are refused.
 */
export async function receiveApplication(
  tx: EntityManager,
  context: Context,
  application: Application,
): Promise<ReceivedApplication> {
  const identifiers = { email: normalizeEmail(application.email), ...readIdentifiers(application) };
  await lockIdentity(tx, keysOf(identifiers));
  await mustBeOfSomebodyElse(tx, context.viewer, keysOf(identifiers));
  const known = await matchIdentity(tx, identifiers);
  const writing = { tx, context };
  if (known) await checkReferences(tx, application);
  const added = known ? await addMissing(tx, known, identifiers) : [];
  const candidate = known ?? (await addCandidate(writing, application, identifiers));
  const isNew = !known;
  const submittedBy = ref(User, context.viewer.id);
  tx.persist(new ApplicationSnapshot(context, { candidate, submittedBy, answers: { ...application }, isNew }));
  const changes = { isNew, fields: added };
  record(tx, context, { action: 'candidate.applied', objectType: 'Candidate', objectId: candidate.id, changes });
  await tx.flush();
  return { candidate, isNew };
}

async function addMissing(tx: EntityManager, { id }: Candidate, identifiers: Identifiers): Promise<readonly string[]> {
  await lockCandidate(tx, { id });
  const candidate = await tx.findOneOrFail(Candidate, id, { refresh: true });
  const identity = await tx.findOneOrFail(CandidateIdentity, id, { refresh: true });
  const added = identity.addMissing(identifiers);
  if (added.length > 0) await countChange(tx, candidate, candidate.version);
  return added;
}

/** An application that names an unknown skill is refused alike, whether we know the person or not. */
async function checkReferences(
  tx: EntityManager,
  { primaryLanguage, skills = [], claims = [] }: Application,
): Promise<void> {
  await primaryLanguageOf(tx, primaryLanguage);
  await skillsOf(tx, skills);
  await specializationsOf(tx, claims);
}

async function addCandidate(writing: Writing, application: Application, identifiers: Identifiers): Promise<Candidate> {
  const { tx, context } = writing;
  const primaryLanguage = await primaryLanguageOf(tx, application.primaryLanguage);
  const identity = new CandidateIdentity(context, { name: application.name.trim(), identifiers });
  const handle = newHandle(context.randomBytes);
  const candidate = new Candidate(context, { identity, handle, primaryLanguage, ...factsOf(application) });
  tx.persist([identity, candidate]);
  await addSkills(writing, candidate, application.skills ?? []);
  await addClaims(writing, candidate, application.claims ?? []);
  return candidate;
}

function factsOf(application: Application): CandidateFacts {
  return {
    yearsOfExperience: application.yearsOfExperience,
    english: application.english ?? null,
    hoursPerWeek: application.hoursPerWeek ?? null,
    availableFrom: application.availableFrom ?? null,
    ...rateColumns(application.desiredRate),
    engagement: application.engagement ?? null,
    goals: application.goals ?? null,
    source: application.source ?? CandidateSource.OTHER,
    referrer: application.referrer ?? null,
    country: application.country ?? null,
    zone: application.zone ?? null,
  };
}
