import type { EntityManager } from '@mikro-orm/postgresql';
import { invalid, UserErrors } from '../kernel/user-error.ts';
import { Skill } from './skill.entity.ts';
import { Specialization } from './specialization.entity.ts';

/** The skills named in a list of the input, in their order; an unknown one and a second mention are refused, all at once. */
export async function skillsOf(
  tx: EntityManager,
  stated: readonly { readonly skill: string }[],
  list = 'skills',
): Promise<Skill[]> {
  const places = stated.map(({ skill }, index) => ({ slug: skill, path: [list, String(index), 'skill'] }));
  if (places.length === 0) return [];
  const known = await tx.find(Skill, { slug: places.map(({ slug }) => slug) });
  return inOrder(places, known, 'There is no such skill. `skills` lists those there are.');
}

/** The specializations that are named, in their order; an unknown one and a second mention are refused, all at once. */
export async function specializationsOf(
  tx: EntityManager,
  stated: readonly { readonly specialization: string }[],
): Promise<Specialization[]> {
  const places = stated.map((it, index) => ({
    slug: it.specialization,
    path: ['claims', String(index), 'specialization'],
  }));
  if (places.length === 0) return [];
  const known = await tx.find(Specialization, { slug: places.map(({ slug }) => slug) });
  return inOrder(places, known, 'There is no such specialization. `specializations` lists those there are.');
}

/** The language of that slug, which must be one that developers are vetted in. */
export async function primaryLanguageOf(tx: EntityManager, slug: string): Promise<Skill> {
  const skill = await tx.findOne(Skill, { slug, isPrimaryLanguage: true });
  if (!skill) throw invalid('This is no language of the process. `skills` marks those that are.', 'primaryLanguage');
  return skill;
}

interface SlugPlace {
  readonly slug: string;
  readonly path: readonly string[];
}

function inOrder<T extends { readonly slug: string }>(
  places: readonly SlugPlace[],
  known: readonly T[],
  unknown: string,
): T[] {
  const bySlug = new Map(known.map((item) => [item.slug, item]));
  const seen = new Set<string>();
  const errors = places.flatMap(({ slug, path }) => {
    if (!bySlug.has(slug)) return [invalid(unknown, ...path)];
    if (seen.has(slug)) return [invalid('This was named before. Name each once.', ...path)];
    seen.add(slug);
    return [];
  });
  if (errors.length > 0) throw new UserErrors(errors);
  return places.flatMap(({ slug }) => bySlug.get(slug) ?? []);
}
