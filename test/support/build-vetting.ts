import type { Application } from '../../src/candidate/receive-application.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { type CaseMovement, moveCase } from '../../src/vetting/move-case.ts';
import { submitApplication } from '../../src/vetting/submit-application.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import { VettingCase } from '../../src/vetting/vetting-case.entity.ts';
import { anApplication } from './build-candidate.ts';
import type { Person, TestApi } from './test-api.ts';

/** A row by its uuid and by its global id. */
export interface Built {
  readonly key: string;
  readonly id: string;
}

/** A case of a candidate of its own, as its application opened it. */
export interface BuiltCase extends Built {
  readonly candidate: Built;
}

/** Hands an application in that nobody has handed in before; its case is open. */
export async function buildCase(api: TestApi, by: Person, stated: Partial<Application> = {}): Promise<BuiltCase> {
  const { candidate, vettingCase } = await submitApplication(api.context(by), anApplication(stated));
  if (!vettingCase) throw new Error('The application opened no case');
  return { ...builtOf('VettingCase', vettingCase.id), candidate: builtOf('Candidate', candidate.id) };
}

/** Moves a case without asking the guards; each step is what is done to it, or that with the facts of where it comes to. */
export async function moveBuilt(
  api: TestApi,
  by: Person,
  move: { readonly key: string; readonly steps: readonly (CaseMovement['move'] | Omit<CaseMovement, 'vettingCase'>)[] },
): Promise<void> {
  const context = api.context(by);
  await context.em.transactional(async (tx) => {
    const vettingCase = await tx.findOneOrFail(VettingCase, move.key);
    for (const step of move.steps) {
      const { move: made, ...along } = typeof step === 'string' ? { move: step } : step;
      await moveCase(tx, context, { vettingCase, ...demandedBy(made, context.now), ...along, move: made });
      await tx.flush();
    }
  });
}

/** What the database asks of every such move: a reason, and of a hold until when. */
function demandedBy(move: CaseMovement['move'], now: Date): Partial<CaseMovement> {
  const until = move === VettingMove.HOLD ? { until: new Date(now.getTime() + 7 * 86_400_000) } : {};
  const isBare = move === VettingMove.ADVANCE || move === VettingMove.EXPIRE;
  return isBare ? {} : { reason: 'As a test wants it', ...until };
}

function builtOf(type: string, key: string): Built {
  return { key, id: toGlobalId(type, key) };
}
