import { LockMode, ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { primaryLanguageOf } from '../candidate/reference-lookup.ts';
import type { Context } from '../kernel/context.ts';
import { Role } from '../kernel/role.ts';
import { invalid, notAllowed } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { hasRole } from '../kernel/viewer.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { VettingTrack } from '../vetting/vetting-track.entity.ts';
import { InterviewerQualification } from './interviewer-qualification.entity.ts';
import { Interviewer } from './interviewer.entity.ts';

/** What an interviewer may interview for. */
export interface QualifyInterviewer {
  readonly interviewerId: string;
  readonly version: number;
  /** Slug of the track. */
  readonly track: string;
  readonly stage: VettingStage;
  /** Slug of the language; a technical qualification needs one, no other has one. */
  readonly primaryLanguage?: string | null | undefined;
}

/** Qualifies an interviewer for a stage of a track, technically in one language. */
export async function qualifyInterviewer(context: Context, input: QualifyInterviewer): Promise<Interviewer> {
  if (!hasRole(context.viewer, Role.ADMIN, Role.HEAD_OF_TALENT)) {
    throw notAllowed('Only an administrator or the head of talent qualifies interviewers.');
  }
  const id = await context.see('Interviewer', input.interviewerId, 'interviewerId');
  mustFitStage(input);
  return context.em.transactional(async (tx) => {
    const interviewer = await tx.findOneOrFail(Interviewer, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeCurrent(interviewer, input.version);
    const track = await tx.findOne(VettingTrack, { slug: input.track });
    if (!track) throw invalid('There is no such track.', 'track');
    const { stage } = input;
    const slug = input.primaryLanguage ?? null;
    const primaryLanguage = slug === null ? null : ref(await primaryLanguageOf(tx, slug));
    tx.persist(new InterviewerQualification(context, interviewer, { track: ref(track), stage, primaryLanguage }));
    await countQualification(tx, interviewer);
    const changes = { track: input.track, stage, primaryLanguage: slug };
    record(tx, context, { action: 'interviewer.qualified', objectType: 'Interviewer', objectId: id, changes });
    return interviewer;
  });
}

function mustFitStage({ stage, primaryLanguage }: QualifyInterviewer): void {
  if (stage !== VettingStage.SOFT_SKILLS_INTERVIEW && stage !== VettingStage.TECHNICAL_INTERVIEW) {
    throw invalid('There are no interviews at this stage.', 'stage');
  }
  const isTechnical = stage === VettingStage.TECHNICAL_INTERVIEW;
  if (isTechnical === (primaryLanguage != null)) return;
  throw invalid('A technical qualification names its language, any other names none.', 'primaryLanguage');
}

/** A qualification that begins or ends is a change of the interviewer. */
export async function countQualification(tx: EntityManager, interviewer: Interviewer): Promise<void> {
  await tx.flush();
  await tx.execute('update interviewer set version = version + 1 where id = ?', [interviewer.id]);
  await tx.refresh(interviewer);
}
