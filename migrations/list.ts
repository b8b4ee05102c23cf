import type { MigrationObject } from '@mikro-orm/core';
import { Tables } from './migration-2026-11-24-01-tables.ts';
import { CandidateRules } from './migration-2026-11-24-10-candidate.ts';
import { VettingRules } from './migration-2026-11-24-20-vetting.ts';
import { InterviewRules } from './migration-2026-11-24-30-interview.ts';
import { ScorecardRules } from './migration-2026-11-24-40-scorecard.ts';
import { DecisionRules } from './migration-2026-11-24-50-decision.ts';
import { Grants } from './migration-2026-11-24-90-grants.ts';
import { InterviewScheduling } from './migration-2026-11-24-110-interview-scheduling.ts';
import { SearchPath } from './migration-2026-11-24-95-search-path.ts';
import { Superseded } from './migration-2026-11-24-97-superseded.ts';
import { Finding } from './migration-2026-11-24-130-finding.ts';
import { MoveRules } from './migration-2026-11-24-100-moves.ts';
import { ScorecardVersions } from './migration-2026-11-24-120-scorecard-versions.ts';
import { CreditedTo } from './migration-2026-11-24-160-credited-to.ts';
import { NoteKinds } from './migration-2026-11-24-165-note-kinds.ts';
import { ApprovedAt } from './migration-2026-11-24-167-approved-at.ts';

/** Every migration, in order. */
export const migrations: MigrationObject[] = [
  { name: 'migration-2026-11-24-01-tables', class: Tables },
  { name: 'migration-2026-11-24-10-candidate', class: CandidateRules },
  { name: 'migration-2026-11-24-20-vetting', class: VettingRules },
  { name: 'migration-2026-11-24-30-interview', class: InterviewRules },
  { name: 'migration-2026-11-24-40-scorecard', class: ScorecardRules },
  { name: 'migration-2026-11-24-50-decision', class: DecisionRules },
  { name: 'migration-2026-11-24-90-grants', class: Grants },
  { name: 'migration-2026-11-24-95-search-path', class: SearchPath },
  { name: 'migration-2026-11-24-97-superseded', class: Superseded },
  { name: 'migration-2026-11-24-130-finding', class: Finding },
  { name: 'migration-2026-11-24-110-interview-scheduling', class: InterviewScheduling },
  { name: 'migration-2026-11-24-100-moves', class: MoveRules },
  { name: 'migration-2026-11-24-120-scorecard-versions', class: ScorecardVersions },
  { name: 'migration-2026-11-24-160-credited-to', class: CreditedTo },
  { name: 'migration-2026-11-24-165-note-kinds', class: NoteKinds },
  { name: 'migration-2026-11-24-167-approved-at', class: ApprovedAt },
];
