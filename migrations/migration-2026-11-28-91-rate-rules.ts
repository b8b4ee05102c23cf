import { Migration } from '@mikro-orm/migrations';

/** What a figure must have in common with its source, and what is never rewritten. */
export class RateRules extends Migration {
  override up(): void {
    for (const statement of [...agreement, ...specializations, ...grants]) this.addSql(statement);
  }
}

/** Whose price it is follows from what was decided for its source and category; so do its currency and its bands. */
const agreement = [
  `alter table rate_source add constraint rate_source_of_currency unique (id, currency)`,
  `alter table basis_rule add constraint basis_rule_decided unique (source_id, category, basis)`,
  `alter table rate_benchmark add constraint rate_benchmark_in_currency_of_source
   foreign key (source_id, currency) references rate_source (id, currency)`,
  `alter table rate_benchmark add constraint rate_benchmark_basis_as_decided
   foreign key (source_id, category, basis) references basis_rule (source_id, category, basis)`,
  `alter table rate_benchmark add constraint rate_benchmark_band_of_source
   foreign key (source_id, band) references band_mapping (source_id, band)`,
  `alter table project_cost_benchmark add constraint project_cost_benchmark_in_currency_of_source
   foreign key (source_id, currency) references rate_source (id, currency)`,
];

/** Work that nobody claims as a specialization is priced all the same. */
const specializations = [
  `alter table rate_benchmark add column claimable text
   generated always as (nullif(specialization, 'generic-maintenance')) stored`,
  `alter table rate_benchmark add constraint rate_benchmark_specialization
   foreign key (claimable) references specialization (slug)`,
];

const grants = [
  ...['rate_benchmark', 'rate_import'].flatMap(protect),
  ...['rate_source', 'band_mapping', 'basis_rule', 'project_cost_benchmark'].map(
    (table) => `revoke insert, update on ${table} from app`,
  ),
];

function protect(table: string): string[] {
  return [
    `revoke update, delete, truncate on ${table} from app`,
    `create trigger ${table}_append_only before update or delete on ${table}
     for each row execute function fourgate_append_only()`,
    `create trigger ${table}_never_emptied before truncate on ${table}
     for each statement execute function fourgate_append_only()`,
  ];
}
