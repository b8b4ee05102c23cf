import { Migration } from '@mikro-orm/migrations';

/** Who reads a list of scorecards is asked once for all that they owe, and not for each row of it. */
export class DebtsByPerson extends Migration {
  override up(): void {
    this.addSql(
      `create index interview_participant_owed_by_person on interview_participant (user_id, vetting_case_id, stage) where blocks and feedback = 'OWED'`,
    );
  }
}
