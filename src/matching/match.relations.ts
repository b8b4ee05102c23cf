import { Resolver } from 'type-graphql';
import type { Row } from '../database/selection.ts';
import { Batched, Computed, ToMany } from '../graphql/relations.ts';
import { DateTime } from '../graphql/scalars.ts';
import { ProjectListing } from '../project/project-listing.entity.ts';
import { TalentListing } from '../vetting/talent-listing.entity.ts';
import { AvailableMatchAction } from './available-match-action.type.ts';
import { MatchEvent } from './match-event.entity.ts';
import { Match } from './match.entity.ts';
import { loadAvailableActions } from './match.loaders.ts';
import { MatchStatus, matchStatusAt } from './match.states.ts';

/** What belongs to a match. */
@Resolver(() => Match)
export class MatchFields {
  @Computed(() => MatchStatus, {
    needs: ['status', 'expiresAt'],
    value: (row, { now }) => statusOf(row, now),
    description: 'Where it stands',
  })
  status!: MatchStatus;

  @Computed(() => DateTime, { needs: ['createdAt'], value: (row) => row['createdAt'], description: 'When it began' })
  createdAt!: Date;

  @ToMany(() => MatchEvent, {
    by: 'match',
    order: { seq: 'asc' },
    maxItems: 20,
    description: 'Its moves, in order',
  })
  events!: MatchEvent[];

  @Batched(() => [AvailableMatchAction], {
    needs: [],
    load: loadAvailableActions,
    maxItems: 6,
    description: 'What you could do to it as it stands, each with what stands in its way',
  })
  availableActions!: AvailableMatchAction[];
}

/** When a match moved. */
@Resolver(() => MatchEvent)
export class MatchEventFields {
  @Computed(() => DateTime, { needs: ['createdAt'], value: (row) => row['createdAt'], description: 'When it moved' })
  at!: Date;
}

/** Who was thought of for a listing. */
@Resolver(() => ProjectListing)
export class ProjectListingMatches {
  @ToMany(() => Match, {
    by: 'listing',
    order: { createdAt: 'desc' },
    maxItems: 50,
    description: 'Matches for it, newest first',
  })
  matches!: Match[];

  @ToMany(() => Match, {
    by: 'listing',
    where: { audience: 'CLIENT' },
    order: { createdAt: 'desc' },
    maxItems: 20,
    description: 'What the client may be shown of them: who accepted and was presented, unless withdrawn since',
  })
  shortlist!: Match[];
}

/** What a listed person was thought of for. */
@Resolver(() => TalentListing)
export class TalentListingMatches {
  @ToMany(() => Match, {
    by: 'talentListing',
    order: { createdAt: 'desc' },
    maxItems: 50,
    description: 'Matches of this person, newest first',
  })
  matches!: Match[];
}

function statusOf(row: Row, now: Date): MatchStatus {
  // As the table keeps them: a word under a check, and an instant or null.
  const { status, expiresAt } = row as { readonly status: MatchStatus; readonly expiresAt: string | null };
  return matchStatusAt({ status, expiresAt: expiresAt === null ? null : new Date(expiresAt) }, now);
}
