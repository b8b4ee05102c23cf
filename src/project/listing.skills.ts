import type { EntityManager } from '@mikro-orm/postgresql';
import type { SkillDepth } from '../candidate/candidate.enums.ts';
import { skillsOf } from '../candidate/reference-lookup.ts';
import type { Skill } from '../candidate/skill.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { ListingSkill } from './listing-skill.entity.ts';
import type { ProjectListing } from './project-listing.entity.ts';
import { SkillNecessity } from './project-listing.words.ts';

/** A skill as a listing asks for it. */
export interface StatedListingSkill {
  /** The skill's slug. */
  readonly skill: string;
  readonly depth?: SkillDepth | null | undefined;
}

/** The skills that a draft shall ask for; a list that is left out stays as it is. */
export interface StatedListingSkills {
  readonly requiredSkills?: readonly StatedListingSkill[] | null | undefined;
  readonly niceSkills?: readonly StatedListingSkill[] | null | undefined;
}

type Wanted = Pick<ListingSkill, 'necessity' | 'depth'> & { readonly skill: Skill };

/** Makes these the skills of a listing, in this order; nothing is written when they are that already. */
export async function replaceListingSkills(
  { tx, context }: { readonly tx: EntityManager; readonly context: Context },
  listing: ProjectListing,
  stated: StatedListingSkills,
): Promise<void> {
  if (stated.requiredSkills === undefined && stated.niceSkills === undefined) return;
  const options = { orderBy: { position: 'asc' }, populate: ['skill'] } as const;
  const present = await tx.find(ListingSkill, { listing }, options);
  const kept = present.map(({ skill, necessity, depth }) => ({ skill: skill.getEntity(), necessity, depth }));
  const wanted = [
    ...(await wantedOf(tx, SkillNecessity.REQUIRED, { stated: stated.requiredSkills, kept })),
    ...(await wantedOf(tx, SkillNecessity.NICE, { stated: stated.niceSkills, kept })),
  ];
  mustBeOnce(wanted);
  if (keyOf(wanted) === keyOf(kept)) return;
  present.forEach((skill) => tx.remove(skill));
  await tx.flush();
  wanted.forEach((facts, position) => {
    tx.persist(new ListingSkill(context, { listing, position, ...facts }));
  });
}

interface Choice {
  readonly stated: readonly StatedListingSkill[] | null | undefined;
  readonly kept: readonly Wanted[];
}

async function wantedOf(tx: EntityManager, necessity: SkillNecessity, { stated, kept }: Choice): Promise<Wanted[]> {
  if (stated === undefined) return kept.filter((skill) => skill.necessity === necessity);
  const list = stated ?? [];
  const skills = await skillsOf(tx, list, pathOf[necessity]);
  return skills.map((skill, index) => ({ skill, necessity, depth: list[index]?.depth ?? null }));
}

const pathOf: Readonly<Record<SkillNecessity, string>> = { REQUIRED: 'requiredSkills', NICE: 'niceSkills' };

function mustBeOnce(wanted: readonly Wanted[]): void {
  const required = new Set(
    wanted.filter(({ necessity }) => necessity === SkillNecessity.REQUIRED).map(({ skill }) => skill.id),
  );
  const twice = wanted.find(({ necessity, skill }) => necessity === SkillNecessity.NICE && required.has(skill.id));
  if (twice) throw invalid(`${twice.skill.name} is required already. Name it once.`, 'niceSkills');
}

function keyOf(wanted: readonly Wanted[]): string {
  return wanted.map(({ skill, necessity, depth }) => [skill.id, necessity, depth].join()).join(' ');
}
