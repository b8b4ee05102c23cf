import { Migration } from '@mikro-orm/migrations';

/** The first ratings of many scorecards are read in the order of the kit without being sorted one scorecard at a time. */
export class RatingsInOrder extends Migration {
  override up(): void {
    this.addSql('create index attribute_rating_in_order on attribute_rating (scorecard_id, position, id)');
  }
}
