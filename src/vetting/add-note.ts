import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { Candidate } from '../candidate/candidate.entity.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { Note } from './note.entity.ts';
import { VettingCase } from './vetting-case.entity.ts';

/** What to write down about whom. */
export interface AddNote {
  readonly candidateId: string;
  readonly vettingCaseId?: string | null | undefined;
  readonly text: string;
}

/** Keeps a note about a candidate, or about one of their cases; it stays as it is written. */
export async function addNote(context: Context, input: AddNote): Promise<Note> {
  const candidateId = await context.see('Candidate', input.candidateId, 'candidateId');
  const { vettingCaseId } = input;
  const caseId = vettingCaseId ? await context.see('VettingCase', vettingCaseId, 'vettingCaseId') : null;
  return context.em.transactional(async (tx) => {
    const vettingCase = caseId === null ? null : await caseOf(tx, caseId, candidateId);
    const note = new Note(context, {
      candidate: ref(Candidate, candidateId),
      vettingCase: vettingCase ? ref(vettingCase) : null,
      author: ref(User, context.viewer.id),
      text: input.text.trim(),
    });
    tx.persist(note);
    const changes = { candidate: candidateId, vettingCase: caseId };
    record(tx, context, { action: 'note.added', objectType: 'Note', objectId: note.id, changes });
    return note;
  });
}

async function caseOf(tx: EntityManager, id: string, candidateId: string): Promise<VettingCase> {
  const vettingCase = await tx.findOneOrFail(VettingCase, id);
  if (vettingCase.candidate.id === candidateId) return vettingCase;
  throw invalid('This case is of somebody else. Name one of the candidate, or none.', 'vettingCaseId');
}
