import { ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { VettingTrack } from '../vetting/vetting-track.entity.ts';
import { InterviewKit } from './interview-kit.entity.ts';
import { mustWriteKits } from './kit-change.ts';

/** What the kit is for, and what it is called. */
export interface CreateInterviewKit {
  readonly trackId: string;
  readonly stage: VettingStage;
  readonly slug: string;
  readonly name: string;
}

/** Makes the kit of a stage that has none yet; nothing is asked with it until its first version is published. */
export async function createInterviewKit(context: Context, input: CreateInterviewKit): Promise<InterviewKit> {
  mustWriteKits(context.viewer);
  const trackId = await context.see('VettingTrack', input.trackId, 'trackId');
  const { stage, slug } = input;
  if (stage !== VettingStage.SOFT_SKILLS_INTERVIEW && stage !== VettingStage.TECHNICAL_INTERVIEW) {
    throw invalid('There are no interviews at this stage.', 'stage');
  }
  return context.em.transactional(async (tx) => {
    const track = ref(VettingTrack, trackId);
    const kit = new InterviewKit(context, { track, stage, slug, name: input.name.trim() });
    tx.persist(kit);
    const changes = { track: trackId, stage, slug };
    record(tx, context, { action: 'interviewKit.created', objectType: 'InterviewKit', objectId: kit.id, changes });
    await tx.flush();
    return kit;
  });
}
