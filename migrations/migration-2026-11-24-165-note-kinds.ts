import { Migration } from '@mikro-orm/migrations';

/** What a candidate was asked for, and what they answered, are notes of the case. */
export class NoteKinds extends Migration {
  override up(): void {
    this.addSql(`alter table "note" add "kind" text not null default 'NOTE'`);
    this.addSql(
      `alter table "note" add constraint "note_kind_check" check ("kind" in ('NOTE', 'REQUEST', 'RESPONSE'))`,
    );
  }
}
