import type { Ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { staffWith } from '../identity/staff-with.ts';
import type { User } from '../identity/user.entity.ts';
import { Role } from '../kernel/role.ts';
import { invalid } from '../kernel/user-error.ts';

const owners = [Role.COMPANY_SCREENER, Role.MATCHER, Role.HEAD_OF_TALENT];

/** Who shall look after a project or a listing: somebody who may change it. */
export async function ownerOf(tx: EntityManager, id: string): Promise<Ref<User>> {
  const owner = await staffWith(tx, id, owners);
  if (owner) return owner;
  throw invalid('This is looked after by somebody at work who may write listings. Choose one.', 'ownerId');
}
