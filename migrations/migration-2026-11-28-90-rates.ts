import { Migration } from '@mikro-orm/migrations';

/** Published figures, the sources they stand in, and what each source means by its words. */
export class Rates extends Migration {
  override up(): void {
    for (const statement of [...tables, ...constraints]) this.addSql(statement);
  }
}

const tables = [
  `create table "rate_source" ("id" uuid not null, "created_at" timestamptz(3) not null, "slug" text not null, "publisher" text not null, "kind" text not null, "reference_year" int not null, "currency" char(3) not null, primary key ("id"))`,
  `alter table "rate_source" add constraint "rate_source_slug" unique ("slug")`,
  `create table "project_cost_benchmark" ("id" uuid not null, "created_at" timestamptz(3) not null, "source_id" uuid not null, "slug" text not null, "external_id" text not null, "kind" text not null, "project_type" text not null, "name" text not null, "buyer" text null, "currency" char(3) not null, "min_amount" numeric(12,2) not null, "max_amount" numeric(12,2) not null, "is_open_ended" boolean not null, "timeline_min" int not null, "timeline_max" int not null, "timeline_unit" text not null, "scope" text[] not null, "staffing" text not null, "source_lines" int[] not null, primary key ("id"))`,
  `create index "project_cost_benchmark_source_id_index" on "project_cost_benchmark" ("source_id")`,
  `alter table "project_cost_benchmark" add constraint "project_cost_benchmark_slug" unique ("slug")`,
  `create table "basis_rule" ("id" uuid not null, "created_at" timestamptz(3) not null, "source_id" uuid not null, "category" text not null, "basis" text not null, "reason" text not null, primary key ("id"))`,
  `alter table "basis_rule" add constraint "basis_rule_once" unique ("source_id", "category")`,
  `create table "band_mapping" ("id" uuid not null, "created_at" timestamptz(3) not null, "source_id" uuid not null, "band" text not null, "seniority" text null, "years_min" int null, "years_max" int null, "note" text not null, primary key ("id"))`,
  `alter table "band_mapping" add constraint "band_mapping_once" unique ("source_id", "band")`,
  `create table "rate_import" ("id" uuid not null, "created_at" timestamptz(3) not null, "imported_by_id" uuid not null, "new_count" int not null, "known_count" int not null, primary key ("id"))`,
  `create index "rate_import_imported_by_id_index" on "rate_import" ("imported_by_id")`,
  `create table "rate_benchmark" ("id" uuid not null, "created_at" timestamptz(3) not null, "import_id" uuid not null, "external_id" text not null, "source_id" uuid not null, "category" text not null, "basis" text not null, "role" text not null, "technologies" text[] not null, "specialization" text null, "band" text null, "years_min" int null, "years_max" int null, "region" text null, "countries" text[] not null, "unit" text not null, "currency" char(3) not null, "figure_kind" text not null, "min_amount" numeric(12,2) null, "max_amount" numeric(12,2) null, "median_amount" numeric(12,2) null, "top_end_amount" numeric(12,2) null, "is_open_ended" boolean not null, "is_approximate" boolean not null, "is_composite" boolean not null, "n" int null, "timeline_weeks_min" int null, "timeline_weeks_max" int null, "timeline_months_min" int null, "timeline_months_max" int null, "source_lines" int[] not null, "note" text null, primary key ("id"))`,
  `create index "rate_benchmark_import_id_index" on "rate_benchmark" ("import_id")`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_external_id" unique ("external_id")`,
  `create index "rate_benchmark_source_id_index" on "rate_benchmark" ("source_id")`,
];

const constraints = [
  `alter table "rate_source" add constraint "rate_source_year" check (reference_year between 2000 and 2199)`,
  `alter table "rate_source" add constraint "rate_source_currency" check (currency ~ '^[A-Z]{3}$')`,
  `alter table "project_cost_benchmark" add constraint "project_cost_benchmark_source_id_foreign" foreign key ("source_id") references "rate_source" ("id")`,
  `alter table "project_cost_benchmark" add constraint "project_cost_benchmark_timeline" check (timeline_min > 0 and timeline_min <= timeline_max)`,
  `alter table "project_cost_benchmark" add constraint "project_cost_benchmark_range" check (min_amount > 0 and min_amount <= max_amount)`,
  `alter table "project_cost_benchmark" add constraint "project_cost_benchmark_kind_check" check ("kind" in ('PROJECT_TYPE', 'SCENARIO'))`,
  `alter table "project_cost_benchmark" add constraint "project_cost_benchmark_project_type_check" check ("project_type" in ('SIMPLE_API', 'STARTUP_MVP', 'SAAS_PLATFORM', 'AI_PLATFORM'))`,
  `alter table "project_cost_benchmark" add constraint "project_cost_benchmark_timeline_unit_check" check ("timeline_unit" in ('WEEK', 'MONTH'))`,
  `alter table "basis_rule" add constraint "basis_rule_source_id_foreign" foreign key ("source_id") references "rate_source" ("id")`,
  `alter table "basis_rule" add constraint "basis_rule_reason_written" check (reason ~ '\\S')`,
  `alter table "basis_rule" add constraint "basis_rule_category_check" check ("category" in ('AGENCY', 'EXAMPLE_CONTRACT', 'FREELANCER', 'LISTING', 'MONTHLY', 'PLATFORM_CEILING', 'PLATFORM_FLOOR', 'PROJECT_SCENARIO', 'PROJECT_TYPE', 'REGION', 'SENIORITY', 'SPECIALIZATION', 'TECHNOLOGY'))`,
  `alter table "basis_rule" add constraint "basis_rule_basis_check" check ("basis" in ('PAID_TO_ENGINEER', 'CLIENT_PRICE_FREELANCE', 'AGENCY_PRICE', 'EMPLOYEE_SALARY', 'MARKET_AVERAGE_UNSPECIFIED'))`,
  `alter table "band_mapping" add constraint "band_mapping_source_id_foreign" foreign key ("source_id") references "rate_source" ("id")`,
  `alter table "band_mapping" add constraint "band_mapping_years" check (years_min >= 0 and years_min <= years_max and (years_max is null or years_min is not null))`,
  `alter table "band_mapping" add constraint "band_mapping_band_check" check ("band" in ('ENTRY', 'JUNIOR', 'MID', 'SENIOR', 'STRONG_SENIOR'))`,
  `alter table "band_mapping" add constraint "band_mapping_seniority_check" check ("seniority" in ('MIDDLE', 'SENIOR', 'STRONG_SENIOR'))`,
  `alter table "rate_import" add constraint "rate_import_imported_by_id_foreign" foreign key ("imported_by_id") references "user_account" ("id")`,
  `alter table "rate_import" add constraint "rate_import_counts" check (new_count >= 0 and known_count >= 0 and new_count + known_count > 0)`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_import_id_foreign" foreign key ("import_id") references "rate_import" ("id")`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_source_id_foreign" foreign key ("source_id") references "rate_source" ("id")`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_countries" check (array_to_string(countries, ';') ~ '^([A-Z]{2}(;[A-Z]{2})*)?$')`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_cited" check (cardinality(source_lines) > 0 and 0 < all (source_lines))`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_n" check (n > 0)`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_timeline" check ((timeline_weeks_min is null) = (timeline_weeks_max is null) and (timeline_months_min is null) = (timeline_months_max is null) and num_nonnulls(timeline_weeks_min, timeline_months_min) <= 1 and coalesce(timeline_weeks_min, timeline_months_min, 1) > 0 and coalesce(timeline_weeks_min <= timeline_weeks_max, timeline_months_min <= timeline_months_max, true))`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_years" check (years_min >= 0 and years_min <= coalesce(years_max, years_min) and (years_min is not null or years_max is null) and (band is not null or years_min is null))`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_positive" check (least(min_amount, max_amount, median_amount, top_end_amount) > 0)`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_in_order" check (min_amount <= max_amount and max_amount <= coalesce(top_end_amount, max_amount))`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_median_within" check (median_amount between min_amount and max_amount)`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_amounts_of_kind" check (case figure_kind
      when 'RANGE' then num_nonnulls(min_amount, max_amount) = 2
      when 'MEDIAN' then median_amount is not null and num_nonnulls(min_amount, max_amount, top_end_amount) = 0
      when 'POINT' then min_amount = max_amount and num_nonnulls(min_amount, max_amount) = 2 and num_nonnulls(median_amount, top_end_amount) = 0
      when 'FLOOR' then min_amount is not null and num_nonnulls(max_amount, median_amount, top_end_amount) = 0
      when 'CEILING' then num_nonnulls(max_amount, top_end_amount) = 1 and num_nonnulls(min_amount, median_amount) = 0
    end)`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_external_id_form" check (external_id ~ '^[a-z0-9][a-z0-9-]{0,39}$')`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_category_check" check ("category" in ('AGENCY', 'EXAMPLE_CONTRACT', 'FREELANCER', 'LISTING', 'MONTHLY', 'PLATFORM_CEILING', 'PLATFORM_FLOOR', 'PROJECT_SCENARIO', 'PROJECT_TYPE', 'REGION', 'SENIORITY', 'SPECIALIZATION', 'TECHNOLOGY'))`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_basis_check" check ("basis" in ('PAID_TO_ENGINEER', 'CLIENT_PRICE_FREELANCE', 'AGENCY_PRICE', 'EMPLOYEE_SALARY', 'MARKET_AVERAGE_UNSPECIFIED'))`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_band_check" check ("band" in ('ENTRY', 'JUNIOR', 'MID', 'SENIOR', 'STRONG_SENIOR'))`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_region_check" check ("region" in ('NORTH_AMERICA', 'LATIN_AMERICA', 'EUROPE', 'WESTERN_EUROPE', 'CENTRAL_EUROPE', 'EASTERN_EUROPE', 'ASIA'))`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_unit_check" check ("unit" in ('HOUR', 'MONTH', 'YEAR', 'PROJECT'))`,
  `alter table "rate_benchmark" add constraint "rate_benchmark_figure_kind_check" check ("figure_kind" in ('RANGE', 'MEDIAN', 'POINT', 'FLOOR', 'CEILING'))`,
];
