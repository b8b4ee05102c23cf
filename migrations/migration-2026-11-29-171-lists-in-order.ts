import { Migration } from '@mikro-orm/migrations';

/** The first rows of a list near many rows are read in their order without being sorted one parent at a time. */
export class ListsInOrder extends Migration {
  override up(): void {
    this.addSql('create index candidate_skill_in_order on candidate_skill (candidate_id, position, id)');
    this.addSql('create index interview_of_candidate on interview (candidate_id, starts_at desc, id)');
    this.addSql('drop index interview_candidate_id_index');
    this.addSql('create index scorecard_of_interview on scorecard (interview_id, created_at, id)');
    this.addSql('drop index scorecard_interview_id_index');
  }
}
