import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { CandidateSkill } from './candidate-skill.entity.ts';
import type { Candidate } from './candidate.entity.ts';
import { ClaimStatus, type SkillDepth } from './candidate.enums.ts';
import { skillsOf, specializationsOf } from './reference-lookup.ts';
import { type ClaimEvidence, SpecializationClaim } from './specialization-claim.entity.ts';

/** A skill as a developer states it. */
export interface StatedSkill {
  /** The skill's slug. */
  readonly skill: string;
  readonly depth: SkillDepth;
  readonly years: number;
}

/** A claim as a developer states it. */
export interface StatedClaim {
  /** The specialization's slug. */
  readonly specialization: string;
  readonly decision?: string | null | undefined;
  readonly tradeOff?: string | null | undefined;
  readonly outcome?: string | null | undefined;
}

/** A transaction and what it may know of its surroundings. */
export interface Writing {
  readonly tx: EntityManager;
  readonly context: Context;
}

/** Gives these skills, in this order, to a developer who has none yet. */
export async function addSkills(writing: Writing, candidate: Candidate, stated: readonly StatedSkill[]): Promise<void> {
  writing.tx.persist(await newSkills(writing, candidate, stated));
}

/** Makes these the developer's skills, in this order. */
export async function replaceSkills(
  writing: Writing,
  candidate: Candidate,
  stated: readonly StatedSkill[],
): Promise<void> {
  const skills = await newSkills(writing, candidate, stated);
  await writing.tx.nativeDelete(CandidateSkill, { candidate });
  writing.tx.persist(skills);
}

async function newSkills(
  { tx, context }: Writing,
  candidate: Candidate,
  stated: readonly StatedSkill[],
): Promise<CandidateSkill[]> {
  const skills = await skillsOf(tx, stated);
  return skills.flatMap((skill, position) => {
    const facts = stated[position];
    if (!facts) return [];
    return [new CandidateSkill(context, { candidate, skill, position, depth: facts.depth, years: facts.years })];
  });
}

/** Writes these claims down for a developer who has none yet. */
export async function addClaims(
  { tx, context }: Writing,
  candidate: Candidate,
  stated: readonly StatedClaim[],
): Promise<void> {
  const specializations = await specializationsOf(tx, stated);
  specializations.forEach((specialization, index) => {
    const claim = { candidate, specialization, position: index + 1, ...evidenceOf(stated[index]) };
    tx.persist(new SpecializationClaim(context, claim));
  });
}

/** Makes these the developer's claims: new ones are added, open ones reworded, those left out withdrawn. */
export async function replaceClaims(
  { tx, context }: Writing,
  candidate: Candidate,
  stated: readonly StatedClaim[],
): Promise<void> {
  const specializations = await specializationsOf(tx, stated);
  const live = await tx.find(SpecializationClaim, { candidate, withdrawnAt: null });
  const isNamed = (claim: SpecializationClaim): boolean =>
    specializations.some(({ id }) => id === claim.specialization.id);
  withdraw(
    live.filter((claim) => !isNamed(claim)),
    context.now,
  );
  // A place among the two is free only once the claim that held it is written as withdrawn.
  await tx.flush();
  const staying = live.filter(isNamed);
  const free = [1, 2].filter((position) => !staying.some((claim) => claim.position === position));
  specializations.forEach((specialization, index) => {
    const evidence = evidenceOf(stated[index]);
    const known = staying.find((claim) => claim.specialization.id === specialization.id);
    if (known) known.reword(evidence);
    else
      tx.persist(
        new SpecializationClaim(context, { candidate, specialization, position: free.shift() ?? 0, ...evidence }),
      );
  });
}

function withdraw(leaving: readonly SpecializationClaim[], now: Date): void {
  if (leaving.some((claim) => claim.status === ClaimStatus.VERIFIED)) {
    throw invalid('A verified claim stays. Name it among the claims.', 'claims');
  }
  leaving.forEach((claim) => {
    claim.withdraw(now);
  });
}

function evidenceOf(stated: StatedClaim | undefined): ClaimEvidence {
  return { decision: stated?.decision ?? null, tradeOff: stated?.tradeOff ?? null, outcome: stated?.outcome ?? null };
}
