import { Migration } from '@mikro-orm/migrations';

/** Indexes that lists need once there are a million rows, and one less where another begins alike. */
export class LongLists extends Migration {
  override up(): void {
    this.addSql(`create index "interview_by_start" on "interview" ("starts_at", "id")`);
    this.addSql(`create index interview_offered_times on interview using gist (times) where status = 'PROPOSED'`);
    this.addSql(`create index "vetting_case_by_status" on "vetting_case" ("status", "deadline_order", "id")`);
    this.addSql(`create index "vetting_case_by_stage" on "vetting_case" ("stage", "deadline_order", "id")`);
    this.addSql(
      `create index "vetting_case_by_owner_and_status" on "vetting_case" ("owner_id", "status", "deadline_order", "id")`,
    );
    this.addSql(`drop index "vetting_case_owner_id_index"`);
  }
}
