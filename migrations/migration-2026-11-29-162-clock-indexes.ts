import { Migration } from '@mikro-orm/migrations';

/** What runs or stands in the order of its deadlines, and by stage and deadline at once: lists by state against it. */
export class ClockIndexes extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

const statements = [
  `create index vetting_case_with_clock on vetting_case (deadline_order, id)
     where deadline_order < 'infinity' or stage_due_at is not null or paused_sla_state is not null`,
  // By its own column, of whose values PostgreSQL knows how many there are.
  `drop index vetting_case_by_stage_due`,
  `create index vetting_case_by_stage_due on vetting_case (stage_due_at, deadline_order) where stage_due_at is not null`,
];
