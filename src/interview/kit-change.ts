import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../kernel/context.ts';
import { Role } from '../kernel/role.ts';
import { notAllowed } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { hasRole, type Viewer } from '../kernel/viewer.ts';
import { InterviewKit } from './interview-kit.entity.ts';
import { KitVersion } from './kit-version.entity.ts';

/** A kit as somebody saw it. */
export interface SeenKit {
  readonly interviewKitId: string;
  readonly version: number;
}

/** Refuses whoever does not write kits. */
export function mustWriteKits(viewer: Viewer): void {
  if (!hasRole(viewer, Role.HEAD_OF_TALENT)) throw notAllowed('Only the head of talent writes kits.');
}

/** Runs a change of a kit's draft, in one transaction on the locked kit; refuses a stale version. */
export async function changeKit(
  context: Context,
  seen: SeenKit,
  change: (tx: EntityManager, kit: InterviewKit) => Promise<void>,
): Promise<InterviewKit> {
  mustWriteKits(context.viewer);
  const id = await context.see('InterviewKit', seen.interviewKitId, 'interviewKitId');
  return context.em.transactional(async (tx) => {
    const kit = await tx.findOneOrFail(InterviewKit, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeCurrent(kit, seen.version);
    await change(tx, kit);
    kit.versionChanged();
    return kit;
  });
}

/** The version of a locked kit that is still being written, if there is one. */
export function draftOf(tx: EntityManager, kit: InterviewKit): Promise<KitVersion | null> {
  return tx.findOne(KitVersion, { kit, publishedAt: null });
}
