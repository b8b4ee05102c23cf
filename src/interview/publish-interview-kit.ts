import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { statementsIn } from '../database/transaction-statements.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { kitBlockers, noDraft } from './interview-kit.blockers.ts';
import type { InterviewKit } from './interview-kit.entity.ts';
import { changeKit, draftOf, type SeenKit } from './kit-change.ts';
import { loadKitOutlines } from './kit-outline.ts';
import type { KitVersion } from './kit-version.entity.ts';

/** Publishes the draft of a kit whole, for good: interviews set from now on ask it, those that are set keep theirs. */
export async function publishInterviewKit(context: Context, input: SeenKit): Promise<InterviewKit> {
  return changeKit(context, input, async (tx, kit) => {
    const draft = await publishable(tx, kit);
    draft.publish(ref(User, context.viewer.id), context.now);
    record(tx, context, {
      action: 'interviewKit.published',
      objectType: 'InterviewKit',
      objectId: kit.id,
      changes: { number: draft.number },
    });
  });
}

async function publishable(tx: EntityManager, kit: InterviewKit): Promise<KitVersion> {
  const draft = await draftOf(tx, kit);
  const outline = draft && (await loadKitOutlines(statementsIn(tx), [draft.id])).get(draft.id);
  const blockers = outline ? kitBlockers(outline) : [noDraft];
  const [first] = blockers;
  if (first) throw new UserError(UserErrorCode.BLOCKED, first.message, { blockers });
  if (!draft) throw new Error('A draft without blockers exists');
  return draft;
}
