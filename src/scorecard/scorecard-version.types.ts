import { Field, ObjectType } from 'type-graphql';
import { ClaimVerdictOutcome, EvidenceKind, Rating } from './scorecard.enums.ts';

/** A rating as a version keeps it. */
@ObjectType({ description: 'A rating as a version keeps it' })
export class VersionRating {
  /** The uuid of the attribute rated. */
  attribute!: string;

  @Field(() => Rating, { nullable: true, description: 'How good it was; null for what had not to be rated' })
  rating!: Rating | null;

  @Field(() => String, { description: 'Why so' })
  note!: string;

  @Field(() => String, { nullable: true, description: 'Why it was not assessed, if it was not' })
  notAssessedReason!: string | null;
}

/** A piece of evidence as a version keeps it. */
@ObjectType({ description: 'A piece of evidence as a version keeps it' })
export class VersionEvidence {
  /** The uuid of the attribute that it bears on. */
  attribute!: string | null;

  @Field(() => EvidenceKind, { description: 'What it is' })
  kind!: EvidenceKind;

  @Field(() => String, { description: 'Words, code or moment itself' })
  excerpt!: string;

  @Field(() => String, { nullable: true, description: 'File, for an observation in code' })
  file!: string | null;

  @Field(() => String, { nullable: true, description: 'Lines of that file, e.g. 12-20' })
  lines!: string | null;
}

/** A verdict on a claim as a version keeps it. */
@ObjectType({ description: 'A verdict on a specialization claim as a version keeps it' })
export class VersionClaimVerdict {
  /** The uuid of the claim. */
  claim!: string;

  @Field(() => ClaimVerdictOutcome, { description: 'Whether it held up' })
  verdict!: ClaimVerdictOutcome;
}
