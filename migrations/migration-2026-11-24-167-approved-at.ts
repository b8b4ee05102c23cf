import { Migration } from '@mikro-orm/migrations';

/** When a letter was approved: it is not sent before. */
export class ApprovedAt extends Migration {
  override up(): void {
    this.addSql(`alter table "feedback_letter" add "approved_at" timestamptz(3) null`);
    // Letters that were sent are changed by nobody but this once.
    this.addSql('alter table feedback_letter disable trigger feedback_letter_guard');
    this.addSql(approvalsOnRecord);
    this.addSql('alter table feedback_letter enable trigger feedback_letter_guard');
    this.addSql(
      `alter table "feedback_letter" add constraint "feedback_letter_approval_whole" check ((approved_by_id is null) = (approved_at is null))`,
    );
    this.addSql(
      `alter table "feedback_letter" add constraint "feedback_letter_sent_after_approval" check (sent_at >= approved_at)`,
    );
  }
}

/** Of letters approved until now the audit knows when; one that was said to be sent earlier keeps what it said. */
const approvalsOnRecord = `update feedback_letter l set approved_at = least(l.sent_at, coalesce(
    (select max(a.created_at) from audit_event a where a.object_id = l.id and a.action = 'feedbackLetter.approved'),
    l.created_at))
  where l.approved_by_id is not null`;
