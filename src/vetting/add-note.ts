import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { Candidate } from '../candidate/candidate.entity.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { Note } from './note.entity.ts';
import { VettingCase } from './vetting-case.entity.ts';
import { NoteKind } from './vetting.enums.ts';

/** What to write down about whom. */
export interface AddNote {
  readonly candidateId: string;
  readonly vettingCaseId?: string | null | undefined;
  readonly text: string;
}

/** What a note says, of which kind, about whom. */
export type NoteFacts = Pick<Note, 'candidate' | 'vettingCase' | 'kind' | 'text'>;

/** Keeps a note about a candidate, or about one of their cases; it stays as it is written. */
export async function addNote(context: Context, input: AddNote): Promise<Note> {
  const candidateId = await context.see('Candidate', input.candidateId, 'candidateId');
  const { vettingCaseId } = input;
  const caseId = vettingCaseId ? await context.see('VettingCase', vettingCaseId, 'vettingCaseId') : null;
  return context.em.transactional(async (tx) => {
    const vettingCase = caseId === null ? null : await caseOf(tx, caseId, candidateId);
    const candidate = ref(Candidate, candidateId);
    const about = { candidate, vettingCase: vettingCase ? ref(vettingCase) : null };
    const note = writeNote(tx, context, { ...about, kind: NoteKind.NOTE, text: input.text });
    const changes = { candidate: candidateId, vettingCase: caseId };
    record(tx, context, { action: 'note.added', objectType: 'Note', objectId: note.id, changes });
    return note;
  });
}

/** Writes a note of the viewer's down; whoever calls it leaves the audit row of what it is part of. */
export function writeNote(tx: EntityManager, context: Context, facts: NoteFacts): Note {
  const note = new Note(context, { ...facts, author: ref(User, context.viewer.id), text: facts.text.trim() });
  tx.persist(note);
  return note;
}

async function caseOf(tx: EntityManager, id: string, candidateId: string): Promise<VettingCase> {
  const vettingCase = await tx.findOneOrFail(VettingCase, id);
  if (vettingCase.candidate.id === candidateId) return vettingCase;
  throw invalid('This case is of somebody else. Name one of the candidate, or none.', 'vettingCaseId');
}
