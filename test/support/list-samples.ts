import type { Samples } from './list-probes.ts';
import type { TestApi } from './test-api.ts';

const some = 3;

/** Where the values of a filter that is no enum come from; one without a line here fails the test. */
const texts: Readonly<Record<string, string>> = {
  'CandidateFilter.text': `select handle from candidate union all select split_part(name, ' ', 2) from candidate_identity`,
  'CandidateFilter.email': 'select email from candidate_identity',
  'CandidateFilter.phone': 'select phone_e164 from candidate_identity',
  'CandidateFilter.primaryLanguage': 'select slug from skill where is_primary_language',
  'CandidateFilter.country': 'select country from candidate',
  'CandidateFilter.availableBy': 'select available_from::text from candidate',
  'CandidateFilter.minHoursPerWeek': 'select hours_per_week from candidate',
  'CompanyFilter.text': 'select name from company',
  'CompanyFilter.country': 'select country from company',
  'IdleTalentFilter.minIdleDays': 'select unnest(array[1, 30, 90])',
  'IdleTalentFilter.minFreeHours': 'select hours_per_week from talent_listing',
  'IdleTalentFilter.skills': 'select slug from skill',
  'IdleTalentFilter.confirmedBefore': 'select availability_confirmed_at from talent_listing',
  'InterviewerFilter.primaryLanguage': 'select slug from skill where is_primary_language',
  'ProjectListingFilter.search': `select title from project_listing union all select name from company
    union all select summary from project_listing`,
  'ProjectListingFilter.skills': 'select slug from skill',
  'ProjectListingFilter.maxHoursPerWeek': 'select weekly_hours from project_listing',
  'ProjectListingFilter.zone': `select unnest(array['Europe/Lisbon', 'Pacific/Auckland'])`,
  'RateBenchmarkFilter.source': 'select slug from rate_source',
  'VettingCaseFilter.language': 'select slug from skill where is_primary_language',
  'VettingCaseFilter.skill': 'select slug from skill',
  'VettingCaseFilter.text': `select handle from candidate union all select split_part(name, ' ', 2) from candidate_identity`,
  'contractsEnding.days': 'select unnest(array[30, 365])',
  'expiringTrust.days': 'select unnest(array[30, 730])',
};
const objects: Readonly<Record<string, readonly unknown[]>> = {
  'CandidateFilter.skills': [[{ skill: 'python' }], [{ skill: 'go', minDepth: 'EXPERT' }]],
  'CandidateFilter.desiredRate': [{ max: '40' }, { min: '40' }, { min: '60' }],
  'ProjectListingFilter.rate': ['40', '60', '90'].map((min) => ({ min, currency: 'USD' })),
};

/** What lists are narrowed by, taken from the rows that there are. */
export async function samplesOf(api: TestApi): Promise<Samples> {
  const found = Object.entries(texts).map(async ([place, text]) => {
    const rows = await api.asApp(
      `select distinct value, md5(value::text) from (${text}) t (value) where value is not null order by 2 limit ${String(some)}`,
    );
    return [place, rows.map(({ value }) => value)] as const;
  });
  const known = new Map<string, readonly unknown[]>([...Object.entries(objects), ...(await Promise.all(found))]);
  return (place) => known.get(place) ?? [];
}

const day = 86_400_000;

/** Arguments without which a list cannot be asked for. */
export function requiredAt(now: Date): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const around = (days: number): string => new Date(now.getTime() + days * day).toISOString();
  return { interviewsBetween: { from: around(-15), to: around(15) } };
}
