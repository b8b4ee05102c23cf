import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What every row has: a uuid v7 given by whoever creates it, and when that was. */
export abstract class BaseEntity {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt: Date;

  protected constructor(row: NewRow) {
    this.id = row.newId();
    this.createdAt = row.now;
  }
}

/** Where a new row's id and time come from: the context of whoever creates it. */
export interface NewRow {
  readonly newId: () => string;
  readonly now: Date;
}
