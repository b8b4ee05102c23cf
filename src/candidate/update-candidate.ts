import { LockMode } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { type Group, mayWrite } from '../kernel/rights.ts';
import { invalid, UserError, UserErrorCode, UserErrors } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { CandidateIdentity } from './candidate-identity.entity.ts';
import { Candidate, type CandidateFacts } from './candidate.entity.ts';
import { replaceClaims, replaceSkills, type Writing } from './candidate.parts.ts';
import { contactDetails, desiredRateAndGoals } from './candidate.policy.ts';
import { countChange } from './count-change.ts';
import { rateColumns } from './desired-rate.ts';
import { type Identifiers, normalizeEmail, readIdentifiers } from './identifiers.ts';
import { lockIdentity } from './match-identity.ts';
import type { Application } from './receive-application.ts';
import { primaryLanguageOf } from './reference-lookup.ts';

type Changes = { readonly [Name in keyof Application]?: Application[Name] | null | undefined };

/** What to change: what is left out stays as it is, null clears. */
export interface UpdateCandidate extends Changes {
  readonly candidateId: string;
  /** As it was seen. */
  readonly version: number;
}

/** Changes what is known of a candidate: descriptions, identifiers, skills, claims; their cases are moved elsewhere. */
export async function updateCandidate(context: Context, input: UpdateCandidate): Promise<Candidate> {
  const { candidateId, version, ...changes } = input;
  const id = await context.see('Candidate', candidateId, 'candidateId');
  mustBeAllowed(context, changes);
  mustBeGiven(changes);
  return context.em.transactional(async (tx) => {
    const seen = await tx.findOneOrFail(Candidate, id);
    const identifiers = changedIdentifiers(changes, seen.country);
    const { email, phone, linkedin } = identifiers;
    await lockIdentity(tx, { email: email?.key, phone, linkedin: linkedin?.key });
    const candidate = await tx.findOneOrFail(Candidate, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    mustBeCurrent(candidate, version);
    await change({ tx, context }, candidate, changes);
    await changeIdentity({ tx, context }, id, { changes, identifiers });
    await countChange(tx, candidate, version);
    const fields = namesIn(changes);
    record(tx, context, { action: 'candidate.updated', objectType: 'Candidate', objectId: id, changes: { fields } });
    return candidate;
  });
}

function namesIn(changes: Changes): (keyof Changes)[] {
  const names = Object.keys(changes) as (keyof Changes)[]; // The keys of an object of ours are its type's.
  return names.filter((name) => changes[name] !== undefined).sort();
}

const guarded: readonly (readonly [Group, ...(keyof Changes)[]])[] = [
  [contactDetails, 'email', 'phone', 'linkedin', 'github'],
  [desiredRateAndGoals, 'desiredRate', 'goals'],
];

/** Who may write a profile may not therefore write what belongs to another group. */
function mustBeAllowed({ viewer }: Context, changes: Changes): void {
  for (const [group, ...names] of guarded) {
    const [touched] = names.filter((name) => changes[name] !== undefined);
    if (touched === undefined || mayWrite(group, viewer.roles)) continue;
    const message = `Your roles do not allow changing ${group.name}. Leave it out, or ask a recruiter.`;
    throw new UserError(UserErrorCode.NOT_ALLOWED, message, { path: [touched] });
  }
}

const required = ['name', 'email', 'yearsOfExperience', 'primaryLanguage', 'source'] as const;

function mustBeGiven(changes: Changes): void {
  const cleared = required.filter((name) => changes[name] === null);
  if (cleared.length === 0) return;
  throw new UserErrors(
    cleared.map((name) => invalid('This cannot be empty. Leave it out to keep what is there.', name)),
  );
}

const plain = [
  'yearsOfExperience',
  'english',
  'hoursPerWeek',
  'availableFrom',
  'engagement',
  'goals',
  'source',
  'referrer',
  'country',
  'zone',
] as const satisfies readonly (keyof CandidateFacts)[];

async function change(writing: Writing, candidate: Candidate, changes: Changes): Promise<void> {
  const stated = plain.filter((name) => changes[name] !== undefined);
  candidate.restate(Object.fromEntries(stated.map((name) => [name, changes[name]])));
  if (changes.desiredRate !== undefined) candidate.restate(rateColumns(changes.desiredRate));
  if (changes.primaryLanguage) candidate.vetIn(await primaryLanguageOf(writing.tx, changes.primaryLanguage));
  if (changes.skills !== undefined) await replaceSkills(writing, candidate, changes.skills ?? []);
  if (changes.claims !== undefined) await replaceClaims(writing, candidate, changes.claims ?? []);
}

type ChangedIdentifiers = Omit<Identifiers, 'email'> & { readonly email: Identifiers['email'] | null };

function changedIdentifiers(changes: Changes, country: string | null): ChangedIdentifiers {
  const email = changes.email ? normalizeEmail(changes.email) : null;
  return { email, ...readIdentifiers({ ...changes, country: changes.country ?? country }) };
}

async function changeIdentity(
  { tx }: Writing,
  id: string,
  { changes, identifiers }: { readonly changes: Changes; readonly identifiers: ChangedIdentifiers },
): Promise<void> {
  const touched = (['name', 'email', 'phone', 'linkedin', 'github'] as const).filter(
    (name) => changes[name] !== undefined,
  );
  const [first] = touched;
  if (first === undefined) return;
  const identity = await tx.findOne(CandidateIdentity, id, { refresh: true });
  if (!identity) throw invalid('Who this was has been erased.', first);
  if (changes.name) identity.rename(changes.name.trim());
  if (identifiers.email) identity.writeTo(identifiers.email);
  if (changes.phone !== undefined) identity.phoneE164 = identifiers.phone;
  if (changes.linkedin !== undefined) identity.showOnLinkedin(identifiers.linkedin);
  if (changes.github !== undefined) identity.github = identifiers.github;
}
