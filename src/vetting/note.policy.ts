import { ground, mutation, policy } from '../kernel/policy.ts';
import { group, readWhen, write, writeWhen } from '../kernel/rights.ts';
import type { Note } from './note.entity.ts';
import { isListed } from './vetting-case.policy.ts';

/** What colleagues write down about candidates; an interviewer reads and writes their own. */
export const notes = group('notes', {
  HEAD_OF_TALENT: write,
  RECRUITER: write,
  INTERVIEWER: writeWhen('own'),
  MATCHER: readWhen('listed'),
});

/** Rights on notes: none is seen by who does not see the candidate, and so nobody reads those about themselves. */
export const notePolicies = [
  policy<Note>('Note', {
    rows: { group: notes, through: 'candidate', shows: ['candidate', 'author'] },
    fields: [[notes, 'id', 'candidate', 'vettingCase', 'author', 'writtenAt', 'kind', 'text']],
  }),
  ground('Note', 'own', (note, viewer) => `${note}.author_id = ${viewer}`),
  // What was asked and answered on the way to the listing belongs to the case.
  ground('Note', 'listed', (note) => `(${note}.kind = 'NOTE' and ${isListed(`${note}.candidate_id`)})`),
  policy('Candidate', { rows: null, fields: [[notes, 'notes']] }),
  policy('VettingCase', { rows: null, fields: [[notes, 'notes']] }),
  mutation('addNote', notes),
];
