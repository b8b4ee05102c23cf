import { Migration } from '@mikro-orm/migrations';

/** What each account has spent of the present minute's budget on all servers together. */
export class BudgetUse extends Migration {
  override up(): void {
    for (const statement of statements) this.addSql(statement);
  }
}

/** Unlogged: it is worth a minute, and a crash may forget it. */
const statements = [
  `create unlogged table budget_use (
     actor_id uuid not null,
     minute timestamptz(3) not null,
     points bigint not null,
     constraint budget_use_pkey primary key (actor_id)
   ) with (fillfactor = 50)`,
  `alter table budget_use add constraint budget_use_actor_id_foreign foreign key (actor_id) references user_account (id)`,
  `alter table budget_use add constraint budget_use_points_positive check (points > 0)`,
  `alter table budget_use add constraint budget_use_whole_minute check (extract(epoch from minute) % 60 = 0)`,
];
