import { Resolver } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { Batched, ToMany } from '../graphql/relations.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { Attribute } from './attribute.entity.ts';
import { AvailableInterviewAction } from './available-action.type.ts';
import { ConflictOfInterest } from './conflict-of-interest.entity.ts';
import { InterviewParticipant } from './interview-participant.entity.ts';
import { InterviewScheduleVersion } from './interview-schedule-version.entity.ts';
import { InterviewSlot } from './interview-slot.entity.ts';
import { Interview } from './interview.entity.ts';
import { loadAvailableActions } from './interview.loaders.ts';
import { InterviewerQualification } from './interviewer-qualification.entity.ts';
import { Interviewer } from './interviewer.entity.ts';
import { KitQuestion } from './kit-question.entity.ts';
import { KitSection } from './kit-section.entity.ts';
import { KitVersion } from './kit-version.entity.ts';

/** What belongs to an interview. */
@Resolver(() => Interview)
export class InterviewFields {
  @ToMany(() => InterviewParticipant, {
    by: 'interview',
    order: { role: 'asc' },
    maxItems: 10,
    description: 'Who takes part, the lead first',
  })
  participants!: InterviewParticipant[];

  @ToMany(() => InterviewScheduleVersion, {
    by: 'interview',
    order: { number: 'asc' },
    maxItems: 10,
    description: 'Times it was set for, the last one holds',
  })
  scheduleVersions!: InterviewScheduleVersion[];

  @ToMany(() => InterviewSlot, {
    by: 'interview',
    order: { number: 'asc' },
    maxItems: 5,
    description: 'Times that the candidate was offered to choose; none when the time was agreed from the start',
  })
  slots!: InterviewSlot[];

  @Batched(() => [AvailableInterviewAction], {
    needs: [],
    load: loadAvailableActions,
    maxItems: 5,
    description: 'What you could do to it as it stands, each with what stands in its way',
  })
  availableActions!: AvailableInterviewAction[];
}

/** What a kit version consists of. */
@Resolver(() => KitVersion)
export class KitVersionFields {
  @ToMany(() => KitSection, { by: 'kitVersion', order: { position: 'asc' }, maxItems: 10, description: 'Its parts' })
  sections!: KitSection[];
}

/** What a section consists of. */
@Resolver(() => KitSection)
export class KitSectionFields {
  @ToMany(() => KitQuestion, {
    by: 'section',
    order: { position: 'asc' },
    maxItems: 20,
    description: 'What may be asked',
  })
  questions!: KitQuestion[];

  @ToMany(() => Attribute, { by: 'section', order: { position: 'asc' }, maxItems: 10, description: 'What is rated' })
  attributes!: Attribute[];
}

/** What is known of an interviewer. */
@Resolver(() => Interviewer)
export class InterviewerFields {
  @ToMany(() => InterviewerQualification, {
    by: 'interviewer',
    where: { endedAt: null },
    order: { stage: 'asc' },
    maxItems: 20,
    description: 'What they may interview for',
  })
  qualifications!: InterviewerQualification[];

  @ToMany(() => ConflictOfInterest, {
    by: 'interviewer',
    order: { createdAt: 'asc' },
    maxItems: 20,
    description: 'Whom they cannot judge',
  })
  conflicts!: ConflictOfInterest[];
}

/** What a case has gone through. */
@Resolver(() => VettingCase)
export class VettingCaseInterviews {
  @ToMany(() => Interview, {
    by: 'vettingCase',
    order: { startsAt: 'asc' },
    maxItems: 10,
    description: 'Interviews of this case, by start',
  })
  interviews!: Interview[];
}

/** What a candidate has gone through. */
@Resolver(() => Candidate)
export class CandidateInterviews {
  @ToMany(() => Interview, {
    by: 'candidate',
    order: { startsAt: 'desc' },
    maxItems: 20,
    description: 'Interviews of this candidate, newest first',
  })
  interviews!: Interview[];
}
