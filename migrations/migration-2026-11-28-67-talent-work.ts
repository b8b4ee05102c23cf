import { Migration } from '@mikro-orm/migrations';

/** Where people have worked, as matching sees it: when, and whether they still do; not for whom, and for how much. */
export class TalentWork extends Migration {
  override up(): void {
    this.addSql(`create view talent_work as
      select c.candidate_id, c.starts_on, c.ended_on, c.status <> 'ENDED' as is_running
      from contract c where c.status in ('ACTIVE', 'PAUSED', 'ENDED')`);
    this.addSql('revoke insert, update on talent_work from app');
  }
}
