import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Row } from '../database/selection.ts';
import { Batched, ToMany } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { DateTime } from '../graphql/scalars.ts';
import { activateVettingPolicy } from './activate-vetting-policy.ts';
import { VettingPolicy } from './vetting-policy.entity.ts';
import { ActivateVettingPolicyInput, ActivateVettingPolicyPayload } from './vetting-policy.inputs.ts';
import { VettingTrack } from './vetting-track.entity.ts';

/** By which numbers a track is run. */
@Resolver(() => VettingTrack)
export class VettingTrackPolicies {
  @ToMany(() => VettingPolicy, {
    by: 'track',
    order: { number: 'desc' },
    maxItems: 10,
    description: 'Versions of its policy, the one in force first',
  })
  policies!: VettingPolicy[];
}

/** What a policy has beside its own columns. */
@Resolver(() => VettingPolicy)
export class VettingPolicyFields {
  @Batched(() => DateTime, {
    nullable: true,
    needs: [],
    load: endsOf,
    description: 'When the next version came into force; null for the one in force',
  })
  endedAt!: Date | null;
}

/** What is done to policies. */
@Resolver()
export class VettingPolicyMutations {
  @Mutation(() => ActivateVettingPolicyPayload, {
    description: 'Bring the next version of a policy into force; running cases keep the one they began under',
  })
  async activateVettingPolicy(
    @Arg('input', () => ActivateVettingPolicyInput) input: ActivateVettingPolicyInput,
    @Ctx() context: RequestContext,
  ): Promise<ActivateVettingPolicyPayload> {
    return { vettingPolicy: await activateVettingPolicy(context, input) };
  }
}

const beginningsOfTheNext = `
  select p.id, n.activated_at from vetting_policy p
  join vetting_policy n on n.track_id = p.track_id and n.number = p.number + 1
  where p.id = any($1::uuid[])`;

async function endsOf(rows: readonly Row[], { reads }: RequestContext): Promise<(string | null)[]> {
  const found = await reads.run(beginningsOfTheNext, [rows.map(({ id }) => id)]);
  const ends = new Map(found.map(([key, endedAt]) => [key, String(endedAt)]));
  return rows.map(({ id }) => ends.get(id) ?? null);
}
