import { MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { Written } from '../graphql/written.ts';
import { Note } from './note.entity.ts';

/** Takes a note. */
@InputType({ description: 'A note about a candidate' })
export class AddNoteInput {
  @Field(() => ID, { description: 'Whom it is about' })
  candidateId!: string;

  @Field(() => ID, { nullable: true, description: 'Case of theirs that it is about; none for the person as such' })
  vettingCaseId?: string | null;

  @Written()
  @MaxLength(5000)
  @Field(() => String, { description: 'What it says' })
  text!: string;
}

/** Answers addNote. */
@ObjectType({ description: 'The note as it was kept, or why not' })
export class AddNotePayload extends Payload {
  @Field(() => Note, { nullable: true, description: 'New note' })
  note?: Note | null;
}
