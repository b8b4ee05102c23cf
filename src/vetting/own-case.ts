import { invalid } from '../kernel/user-error.ts';
import type { VettingCase } from './vetting-case.entity.ts';

/** Refuses somebody as the owner of their own case, or as credited with it: they see nothing of it. */
export async function mustBeAnother(vettingCase: VettingCase, userId: string | null, path: string): Promise<void> {
  const { user } = await vettingCase.candidate.loadOrFail();
  if (userId !== null && user?.id === userId) throw invalid('This is the candidate. Choose somebody else.', path);
}
