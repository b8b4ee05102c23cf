import { Migration } from '@mikro-orm/migrations';

/** Companies of a country or at a stage of funding: fifty thousand were read from end to end to be counted. */
export class CompanyIndexes extends Migration {
  override up(): void {
    this.addSql(`create index "company_by_country" on "company" ("country", "name_key", "id")`);
    this.addSql(`create index "company_by_funding" on "company" ("funding_stage", "name_key", "id")`);
  }
}
