import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { ToMany } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { addNote } from './add-note.ts';
import { Note } from './note.entity.ts';
import { AddNoteInput, AddNotePayload } from './note.inputs.ts';
import { VettingCase } from './vetting-case.entity.ts';

/** What was written down about a candidate. */
@Resolver(() => Candidate)
export class CandidateNotes {
  @ToMany(() => Note, {
    by: 'candidate',
    order: { writtenAt: 'desc' },
    maxItems: 50,
    description: 'Notes about this candidate and their cases, newest first',
  })
  notes!: Note[];
}

/** What was written down about a case. */
@Resolver(() => VettingCase)
export class VettingCaseNotes {
  @ToMany(() => Note, {
    by: 'vettingCase',
    order: { writtenAt: 'desc' },
    maxItems: 50,
    description: 'Notes about this case, newest first',
  })
  notes!: Note[];
}

/** Writing things down. */
@Resolver()
export class NoteMutations {
  @Mutation(() => AddNotePayload, { description: 'Write something down about a candidate; it cannot be changed later' })
  async addNote(
    @Arg('input', () => AddNoteInput) input: AddNoteInput,
    @Ctx() context: RequestContext,
  ): Promise<AddNotePayload> {
    return { note: await addNote(context, input) };
  }
}
