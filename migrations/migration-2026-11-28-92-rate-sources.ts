import { Migration } from '@mikro-orm/migrations';

/** The three sources that were read, with what each means by its bands and categories, and what projects cost there. */
export class RateSources extends Migration {
  override up(): void {
    this.addSql(insert('rate_source', ['slug', 'publisher', 'kind', 'reference_year', 'currency'], sources));
    this.addSql(insert('band_mapping', ['source', 'band', 'seniority', 'years_min', 'years_max', 'note'], bands));
    this.addSql(insert('basis_rule', ['source', 'category', 'basis', 'reason'], bases));
    this.addSql(insert('project_cost_benchmark', costColumns, costs));
  }
}

type Value = string | number | boolean | null | readonly (string | number)[];
type Values = readonly Value[];

const lemon = 'lemon-2026';
const abbacus = 'abbacus-2026';
const procoders = 'procoders-2023';

const sources: readonly Values[] = [
  [lemon, 'Lemon.io', 'jobs page of a marketplace of vetted developers, written for developers', 2026, 'USD'],
  [abbacus, 'Abbacus Technologies', 'price guide of a development agency, written for clients', 2026, 'USD'],
  [procoders, 'ProCoders', 'salary guide of an outstaffing company, written for clients', 2023, 'USD'],
];

const same = 'Counted as ours.';
const bands: readonly Values[] = [
  [lemon, 'MID', 'MIDDLE', 3, 5, same],
  [lemon, 'SENIOR', 'SENIOR', 5, 8, same],
  [lemon, 'STRONG_SENIOR', 'STRONG_SENIOR', 8, null, same],
  [abbacus, 'JUNIOR', null, 0, 2, 'Below our levels, which begin at 3 years.'],
  [abbacus, 'MID', 'MIDDLE', 3, 5, same],
  [
    abbacus,
    'SENIOR',
    'SENIOR',
    6,
    null,
    'From 6 years on without an end: reaches into our STRONG_SENIOR, which begins at 8.',
  ],
  [procoders, 'ENTRY', null, null, null, 'The source states no years.'],
  [procoders, 'MID', 'MIDDLE', null, null, 'The source states no years; taken by its name.'],
  [procoders, 'SENIOR', 'SENIOR', null, null, 'The source states no years; taken by its name, and without an end.'],
];

const paid = 'The page tells developers what they earn on the platform; what clients pay on top is not on it.';
const freelance = 'The guide tells clients what a freelancer costs them by this measure.';
const project = 'The price of a whole project, by a freelancer or an agency: the guide does not say by which.';
const salary = 'Yearly pay of employees in the US, from salary sites.';
const bases: readonly Values[] = [
  [lemon, 'SENIORITY', 'PAID_TO_ENGINEER', paid],
  [lemon, 'REGION', 'PAID_TO_ENGINEER', paid],
  [lemon, 'SPECIALIZATION', 'PAID_TO_ENGINEER', paid],
  [lemon, 'PLATFORM_CEILING', 'PAID_TO_ENGINEER', paid],
  [lemon, 'PLATFORM_FLOOR', 'PAID_TO_ENGINEER', paid],
  [lemon, 'EXAMPLE_CONTRACT', 'PAID_TO_ENGINEER', 'Contracts are shown to developers with what was earned.'],
  [lemon, 'LISTING', 'PAID_TO_ENGINEER', 'A listing shows developers what it pays them.'],
  [abbacus, 'SENIORITY', 'CLIENT_PRICE_FREELANCE', freelance],
  [abbacus, 'TECHNOLOGY', 'CLIENT_PRICE_FREELANCE', freelance],
  [abbacus, 'SPECIALIZATION', 'CLIENT_PRICE_FREELANCE', freelance],
  [abbacus, 'REGION', 'CLIENT_PRICE_FREELANCE', freelance],
  [abbacus, 'MONTHLY', 'CLIENT_PRICE_FREELANCE', freelance],
  [
    abbacus,
    'FREELANCER',
    'CLIENT_PRICE_FREELANCE',
    'The row of freelancers where the guide compares them with agencies.',
  ],
  [
    abbacus,
    'AGENCY',
    'AGENCY_PRICE',
    'The row of agencies where the guide compares them with freelancers; per developer.',
  ],
  [abbacus, 'PROJECT_TYPE', 'MARKET_AVERAGE_UNSPECIFIED', project],
  [abbacus, 'PROJECT_SCENARIO', 'MARKET_AVERAGE_UNSPECIFIED', project],
  [procoders, 'SENIORITY', 'EMPLOYEE_SALARY', salary],
  [procoders, 'TECHNOLOGY', 'EMPLOYEE_SALARY', salary],
  [
    procoders,
    'REGION',
    'MARKET_AVERAGE_UNSPECIFIED',
    'Average hourly rates attributed to salary sites, far above the yearly pay beside them: whose price is not said.',
  ],
  [procoders, 'AGENCY', 'AGENCY_PRICE', 'What the company itself asks of its clients for a developer.'],
];

const costColumns = [
  ...['source', 'slug', 'external_id', 'kind', 'project_type', 'name', 'buyer', 'currency', 'min_amount', 'max_amount'],
  ...['is_open_ended', 'timeline_min', 'timeline_max', 'timeline_unit', 'scope', 'staffing', 'source_lines'],
];

const costs: readonly Values[] = [
  cost(['simple-api', 'abb-028', 'PROJECT_TYPE', 'SIMPLE_API', 'Simple API', null], {
    range: [3_000, 15_000, false],
    timeline: [2, 6, 'WEEK'],
    scope: ['endpoints', 'database', 'authentication', 'basic cloud deployment'],
    staffing: 'freelancer or small team',
    lines: [384, 385, 386, 387, 391, 395, 397],
  }),
  cost(['startup-mvp', 'abb-029', 'PROJECT_TYPE', 'STARTUP_MVP', 'Startup MVP backend', null], {
    range: [20_000, 80_000, false],
    timeline: [2, 4, 'MONTH'],
    scope: ['authentication', 'database design', 'API layer', 'admin dashboards', 'payments'],
    staffing: 'experienced Python developers',
    lines: [405, 406, 407, 408, 409, 413, 417, 419],
  }),
  cost(['saas-platform', 'abb-030', 'PROJECT_TYPE', 'SAAS_PLATFORM', 'SaaS platform backend', null], {
    range: [80_000, 300_000, false],
    timeline: [4, 8, 'MONTH'],
    scope: ['multi-tenancy', 'subscription billing', 'cloud deployment', 'secured APIs', 'monitoring and analytics'],
    staffing: 'development partner common',
    lines: [423, 427, 428, 429, 430, 431, 435, 439, 441],
  }),
  cost(['ai-platform', 'abb-031', 'PROJECT_TYPE', 'AI_PLATFORM', 'AI-powered backend', null], {
    range: [50_000, 400_000, true],
    timeline: [3, 9, 'MONTH'],
    scope: ['recommendations', 'chatbots', 'predictive analytics', 'vision APIs'],
    staffing: 'machine-learning specialists',
    lines: [449, 450, 451, 452, 456, 460, 462],
  }),
  cost(['mobile-app-backend', 'abb-032', 'SCENARIO', 'STARTUP_MVP', 'Mobile app backend', 'startup'], {
    range: [8_000, 35_000, false],
    timeline: [2, 3, 'MONTH'],
    scope: ['authentication', 'endpoints', 'cloud deployment', 'basic analytics'],
    staffing: 'mid-level Python developers',
    lines: [786, 787, 788, 789, 793, 797, 799],
  }),
  cost(['saas-growth', 'abb-033', 'SCENARIO', 'SAAS_PLATFORM', 'SaaS platform', 'growing company'], {
    range: [50_000, 150_000, false],
    timeline: [4, 6, 'MONTH'],
    scope: ['subscription billing', 'multi-tenancy', 'payment gateway', 'analytics dashboard'],
    staffing: 'several developers plus DevOps',
    lines: [807, 808, 809, 810, 814, 818, 820],
  }),
  cost(['ai-platform-build', 'abb-034', 'SCENARIO', 'AI_PLATFORM', 'AI platform', 'AI company'], {
    range: [100_000, 400_000, true],
    timeline: [6, 9, 'MONTH'],
    scope: ['model API integration', 'data pipelines', 'model deployment', 'scalable cloud'],
    staffing: 'specialists',
    lines: [828, 829, 830, 831, 835, 839, 841],
  }),
];

interface Cost {
  readonly range: Values;
  readonly timeline: Values;
  readonly scope: readonly string[];
  readonly staffing: string;
  readonly lines: readonly number[];
}

function cost(name: Values, { range, timeline, scope, staffing, lines }: Cost): Values {
  return [abbacus, ...name, 'USD', ...range, ...timeline, scope, staffing, lines];
}

const madeAt = '2026-11-24T00:00:00.000Z';
const madeAtBits = Date.parse(madeAt).toString(16).padStart(12, '0').replace(/^.{8}/, '$&-');

/** Reference rows have the same ids in every database: the rest of the uuid comes from what is written first in a row. */
function insert(table: string, columns: readonly string[], rows: readonly Values[]): string {
  const values = rows.map((row) => {
    const source = columns[0] === 'source';
    const [first, ...others] = row;
    const own = source
      ? [`(select id from rate_source where slug = ${literal(first ?? null)})`, ...others.map(literal)]
      : row.map(literal);
    return `(${[idOf(table, row), `'${madeAt}'::timestamptz`, ...own].join(', ')})`;
  });
  const named = columns.map((column) => (column === 'source' ? 'source_id' : column));
  return `insert into ${table} (id, created_at, ${named.join(', ')}) values ${values.join(', ')}`;
}

function idOf(table: string, [one, other]: Values): string {
  const hash = `md5('${table}:${String(one)}:${String(other)}')`;
  return `('${madeAtBits}-7' || substr(${hash}, 1, 3) || '-8' || substr(${hash}, 4, 3) || '-' || substr(${hash}, 7, 12))::uuid`;
}

function literal(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (typeof value !== 'object') return String(value);
  return value.every((item) => typeof item === 'number')
    ? `array[${value.join(', ')}]::int[]`
    : `array[${value.map(literal).join(', ')}]::text[]`;
}
