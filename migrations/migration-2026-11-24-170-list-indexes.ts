import { Migration } from '@mikro-orm/migrations';

/** An index for each list and filter that had to read its table from end to end: `npm run bench:plans` found them. */
export class ListIndexes extends Migration {
  override up(): void {
    for (const statement of [...ofCandidates, ...ofCases]) this.addSql(statement);
  }
}

const ofCandidates = [
  'create index "candidate_by_hours" on "candidate" ("hours_per_week")',
  'create index candidate_by_availability on candidate (available_from) where available_from is not null',
  'create index candidate_by_rate on candidate (desired_rate_min, desired_rate_max) where desired_rate_min is not null',
];

/** Open cases are few among those that were ever received, and the newest. */
const ofCases = [
  `create index vetting_case_open_by_receipt on vetting_case (received_at, id) where status = 'OPEN'`,
  `create index vetting_case_open_by_last_move on vetting_case (last_moved_at, id) where status = 'OPEN'`,
  'create index vetting_case_by_waiting on vetting_case (waiting_on, deadline_order, id) where waiting_on is not null',
  'create index vetting_case_by_paused_state on vetting_case (paused_sla_state) where paused_sla_state is not null',
];
