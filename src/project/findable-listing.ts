import { Index, Property } from '@mikro-orm/decorators/legacy';
import type { Opt } from '@mikro-orm/core';
import { BaseEntity } from '../database/base-entity.ts';

type Named = Readonly<Record<'name' | 'expression', string>>;

const btree = (name: string, columns: string): Named => index(name, `(${columns})`);
const gin = (name: string, columns: string): Named => index(name, `using gin (${columns}) with (fastupdate = off)`);

function index(name: string, by: string): Named {
  return { name, expression: `create index ${name} on project_listing ${by}` };
}

/** Names weigh more than the stack, the stack more than what is told, and that more than what speaks for it. */
const searchedText =
  `listing_search(title || ' ' || coalesce(role_label, ''), tech_stack || tech_also_named, ` +
  `coalesce(summary, '') || ' ' || coalesce(what_youll_build, ''), highlights)`;

/** What a listing is found by: derived from its card by Postgres, with an index for each filter and order. */
@Index(gin('project_listing_names', 'title gin_trgm_ops, role_label gin_trgm_ops'))
@Index(gin('project_listing_verticals_among', 'verticals'))
@Index(gin('project_listing_stack', 'stack_keys, required_skills'))
@Index(gin('project_listing_search', 'search'))
@Index(btree('project_listing_by_status', 'status, created_at, id'))
@Index(btree('project_listing_by_rate', 'rate_order, id'))
@Index(btree('project_listing_by_seniority', 'seniority, created_at, id'))
@Index(btree('project_listing_by_funding', 'funding_stage, created_at, id'))
@Index(btree('project_listing_by_product', 'product_stage, created_at, id'))
@Index(btree('project_listing_by_load', 'engagement, created_at, id'))
@Index(btree('project_listing_by_hours', 'weekly_hours'))
@Index(btree('project_listing_by_zone', 'timezone_requirement, minimum_overlap_hours'))
@Index(btree('project_listing_pays', 'currency, hourly_rate_max, hourly_rate_min'))
export abstract class FindableListing extends BaseEntity {
  /** Words of the card. */
  @Property({ type: 'tsvector', columnType: 'tsvector', lazy: true, generated: `(${searchedText}) stored` })
  declare search: Opt<string>;

  /** Keys of the stack, under which two spellings of a technology are one. */
  @Property({ type: 'array', columnType: 'text[]', lazy: true, generated: '(listing_keys(tech_stack)) stored' })
  declare stackKeys: Opt<string[]>;

  /** Keys of the skills that it requires, in their own order: Postgres keeps them by its skills. */
  @Property({ type: 'array', fieldName: 'required_skills', columnType: 'uuid[]', lazy: true, defaultRaw: `'{}'` })
  declare requiredKeys: Opt<string[]>;

  /** Highest rate, to order by: an order has no place for what is not there. */
  @Property({
    type: 'decimal',
    precision: 10,
    scale: 2,
    lazy: true,
    generated: '(coalesce(hourly_rate_max, 0)) stored',
  })
  declare rateOrder: Opt<string>;

  /** Hours a week: full time is 35 to 40 where nothing is stated. */
  @Property({
    type: 'int',
    nullable: true,
    lazy: true,
    generated: `(coalesce(hours_per_week, case engagement when 'FULL_TIME' then 35 end)) stored`,
  })
  declare weeklyHours: Opt<number> | null;
}
