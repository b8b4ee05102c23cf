import type { Ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { staffWith } from '../identity/staff-with.ts';
import type { User } from '../identity/user.entity.ts';
import { Role } from '../kernel/role.ts';
import { invalid, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { Company, type CompanyFacts } from './company.entity.ts';
import { isPublishedZone, websiteOf } from './company.names.ts';

type Stated<Facts> = { readonly [Name in keyof Facts]?: Facts[Name] | null | undefined };

/** What somebody states of a company: what is left out stays as it is, null clears. */
export interface StatedCompany extends Stated<CompanyFacts> {
  /** Who looks after it. */
  readonly ownerId?: string | null | undefined;
}

const plain = ['description', 'country', 'timezone', 'fundingStage', 'kind'] as const;

/** What was stated, made fit to be kept; throws on what cannot be. */
export function statedFacts(stated: StatedCompany): Partial<CompanyFacts> {
  if (stated.timezone != null && !isPublishedZone(stated.timezone)) {
    throw invalid('Give a time zone as it is published, e.g. CET, GMT+3 or Europe/Berlin.', 'timezone');
  }
  const given = plain.filter((name) => stated[name] !== undefined).map((name) => [name, stated[name]]);
  const website = stated.website === undefined ? {} : { website: readWebsite(stated.website) };
  return { ...(Object.fromEntries(given) as Partial<CompanyFacts>), ...website }; // the properties of an object of ours
}

function readWebsite(text: string | null): string | null {
  if (text === null) return null;
  const website = websiteOf(text);
  if (website === null) throw invalid('Give the address of a website, e.g. https://www.example.com.', 'website');
  return website;
}

/** Refuses a company that is known already, and says under which name; `but` is the company itself. */
export async function duplicateOf(
  tx: EntityManager,
  { handle, domain, but }: { readonly handle?: string; readonly domain: string | null; readonly but?: string },
): Promise<void> {
  const known = await tx.findOne(Company, {
    $or: [...(handle === undefined ? [] : [{ handle }]), ...(domain === null ? [] : [{ domainKey: domain }])],
    ...(but === undefined ? {} : { id: { $ne: but } }),
  });
  if (!known) return;
  const path = [known.handle === handle ? 'handle' : 'website'];
  const message = `This company is known as “${known.name}” (${known.handle}) already. Go on with that one.`;
  throw new UserError(UserErrorCode.DUPLICATE, message, { path });
}

const owners = [Role.COMPANY_SCREENER, Role.MATCHER];

/** Who shall look after a company: somebody who may change it. */
export async function ownerOf(tx: EntityManager, id: string): Promise<Ref<User>> {
  const owner = await staffWith(tx, id, owners);
  if (owner) return owner;
  throw invalid('A company is looked after by a company screener or a matcher. Choose one.', 'ownerId');
}
