// Every list of the schema as something to ask: each order, each filter alone, some together, and what is near a row.
import { getNamedType, isEnumType, isListType, isNonNullType, isObjectType } from 'graphql';
import { toGlobalId } from '../dist/src/kernel/global-id.js';
import { key } from './keys.js';

const recruiter = toGlobalId('User', key('recruiter', 1));

/** Values for filters that are not to be guessed; a filter without one fails the run. Of several, each is asked alone. */
const examples = {
  'CandidateFilter.text': ['an', 'Quintana', 'dev-0000'],
  'CandidateFilter.email': ['candidate-77@bench.example'],
  'CandidateFilter.phone': ['+442079460958'],
  'CandidateFilter.skills': [[{ skill: 'bench-7' }], [{ skill: 'bench-7', minDepth: 'EXPERT' }, { skill: 'bench-8' }]],
  'CandidateFilter.primaryLanguage': [['go']],
  'CandidateFilter.country': [['PT'], ['IS']],
  'CandidateFilter.availableBy': ['2026-01-01', '2027-12-31'],
  'CandidateFilter.minHoursPerWeek': [10, 80],
  'CandidateFilter.desiredRate': [{ max: '10' }, { min: '40', max: '60' }],
  'CompanyFilter.text': ['an', 'Quintana'],
  'CompanyFilter.country': [['PT']],
  'CompanyFilter.owner': [[recruiter]],
  'CompanyScreeningFilter.owner': [[recruiter]],
  'IdleTalentFilter.minIdleDays': [0, 90],
  'IdleTalentFilter.minFreeHours': [20],
  'IdleTalentFilter.skills': [['python'], ['bench-7', 'bench-8']],
  'IdleTalentFilter.confirmedBefore': [new Date().toISOString()],
  'ContractFilter.successManager': [[recruiter]],
  'ContractFilter.company': [],
  'ContractFilter.candidate': [],
  'ContractFilter.listing': [],
  'MatchFilter.owner': [[recruiter]],
  'MatchFilter.listing': [],
  'MatchFilter.talentListing': [],
  'MatchFilter.company': [],
  'ProjectListingFilter.search': ['kubernetes', 'senior backend', 'kubernets operater', 'cobol'],
  'ProjectListingFilter.skills': [['python'], ['bench-7'], ['cobol']],
  'ProjectListingFilter.rate': [{ min: '90' }, { min: '40', max: '60' }],
  'ProjectListingFilter.maxHoursPerWeek': [10, 40],
  'ProjectListingFilter.zone': ['Europe/Lisbon', 'Pacific/Auckland'],
  'ProjectListingFilter.company': [],
  'ProjectListingFilter.project': [],
  'RateBenchmarkFilter.source': [['lemon-2026']],
  'RematchFilter.owner': [[recruiter]],
  'RematchFilter.company': [],
  'VettingCaseFilter.creditedTo': [[recruiter]],
  'VettingCaseFilter.owner': [[recruiter]],
  'VettingCaseFilter.language': [['go']],
  'VettingCaseFilter.skill': [['bench-7'], ['bench-7', 'bench-8']],
  'VettingCaseFilter.text': ['an', 'Quintana', 'dev-0000'],
  'VettingCaseFilter.track': [],
  'InterviewerFilter.primaryLanguage': ['go'],
};

/** What screens ask for together. */
const together = {
  vettingCases: [
    { stage: ['TECHNICAL_INTERVIEW'], status: ['OPEN'] },
    { stage: ['TECHNICAL_INTERVIEW'], status: ['OPEN'], sla: ['AT_RISK', 'OVERDUE'] },
    { status: ['OPEN'], owner: [recruiter], waitingOn: ['RECRUITER'] },
    { status: ['OPEN'], skill: ['bench-7'], language: ['go'] },
    { status: ['OPEN'], text: 'Quintana' },
  ],
  projectListings: [
    { status: ['PUBLISHED'], skills: ['python'], rate: { min: '40' }, zone: 'Europe/Lisbon' },
    { status: ['PUBLISHED'], search: 'kubernetes', engagement: ['PART_TIME'] },
  ],
  candidates: [
    { primaryLanguage: ['go'], skills: [{ skill: 'bench-7' }], country: ['PT'] },
    { text: 'Quintana', country: ['PT'], minHoursPerWeek: 40 },
  ],
};

const day = 86_400_000;
const around = (days) => new Date(Date.now() + days * day).toISOString();
const week = { from: around(-3), to: around(4) };

/** Arguments without which a list cannot be asked for. */
const required = {
  interviewsBetween: [
    week,
    { ...week, status: ['SCHEDULED'] },
    { ...week, userId: toGlobalId('User', key('interviewerUser', 3)) },
    { from: around(-15), to: around(15) },
  ],
};

/**
 * Lists that handle more rows than they should: why that stays, and how many `rows` a step of them may handle. A table
 * read from end to end is never among it.
 */
export const known = [
  {
    list: /^vettingCases .*"skill":\["bench-7","bench-8"\]/,
    rows: 40_000,
    why: 'those who know one skill are held against those who know the other, by an index alone',
  },
  {
    list: /^vettingCases .*"sla":\["AT_RISK","OVERDUE"\]\},"sort":\{"field":"NAME"/,
    rows: 100_000,
    why: 'those of a stage that are late or nearly so are found among all that are not closed, and sorted by name',
  },
  {
    list: /^vettingCases .*"status":\["OPEN"\],"sla":\["AT_RISK","OVERDUE"\]/,
    rows: 25_000,
    why: 'of few cases, those that are late or nearly so are found among all that have a clock, sooner than by a walk',
  },
  {
    list: /^projectListings \{"filter":\{"status":\["EXPIRED"\]\}\}/,
    rows: 100_000,
    why: 'the newest listings come first and have not expired: all that came after are passed by',
  },
];

/** Asked with the relations of each type; the trail of a row is found by the index of the row it is of. */
const leftToRelations = ['nodes', 'auditTrail'];
const one = ['Candidate', 'Interview', 'VettingCase'];

/** Every root list of the schema in every order and by every filter: what to ask, and with what. */
export function rootLists(schema) {
  const fields = Object.values(schema.getQueryType().getFields());
  const lists = fields.filter((field) => isConnection(field) || isList(field) || field.name === 'pipelineStatus');
  const asked = lists.filter(({ name }) => !leftToRelations.includes(name)).flatMap(casesOf);
  return [...asked, { name: 'viewer.obligations', query: '{ viewer { obligations(first: 100) { kind dueAt } } }' }];
}

/** Each field of rows that leads to others, asked of many rows at once. */
export function relationLists(schema, idsByType) {
  return [...idsByType].flatMap(([name, ids]) => {
    const fields = Object.values(schema.getType(name).getFields());
    const leading = fields.filter(
      (field) => isObjectOrList(field) && field.args.every((arg) => !isNonNullType(arg.type)),
    );
    return leading.map((field) => ({
      name: `${name}.${field.name}`,
      query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${name} { ${field.name} { __typename } } } }`,
      variables: { ids },
    }));
  });
}

function casesOf(field) {
  if (!isConnection(field)) return [{ name: field.name, query: `{ ${field.name} { __typename } }` }];
  const argumentSets = required[field.name] ?? [{}];
  const filters = filtersOf(field);
  const orders = ordersOf(field);
  const alone = filters.map((filter) => ({ filter }));
  const sets = [...argumentSets, ...orders.map((sort) => ({ sort })), ...alone, ...combinedOf(field, orders)];
  return sets.filter((set) => !required[field.name] || set.from).map((set) => pageOf(field, set));
}

function combinedOf({ name }, orders) {
  return (together[name] ?? []).flatMap((filter) => [{ filter }, ...orders.map((sort) => ({ filter, sort }))]);
}

function pageOf(field, set) {
  const given = field.args.filter(({ name }) => name in set);
  const declared = given.map(({ name, type }) => `$${name}: ${type}`);
  const passed = given.map(({ name }) => `${name}: $${name}`);
  const node = getNamedType(field.type).name.replace('Connection', '');
  return {
    name: `${field.name} ${JSON.stringify(set)}`,
    query: `query ($after: String${declared.map((it) => `, ${it}`).join('')}) {
      ${field.name}(first: 100, after: $after${passed.map((it) => `, ${it}`).join('')}) {
        totalCount pageInfo { endCursor hasNextPage } nodes { ${one.includes(node) ? 'id version' : 'id'} } } }`,
    variables: set,
    pages: field.name,
  };
}

function filtersOf({ args }) {
  const filter = args.find(({ name }) => name === 'filter');
  if (!filter) return [];
  const type = getNamedType(filter.type);
  return Object.values(type.getFields()).flatMap((field) =>
    valuesOf(`${type.name}.${field.name}`, field).map((value) => ({ [field.name]: value })),
  );
}

function valuesOf(place, { type }) {
  const named = getNamedType(type);
  if (place in examples) return examples[place];
  if (isEnumType(named)) {
    const values = named.getValues().map(({ name }) => name);
    return isList({ type }) ? values.map((value) => [value]) : values;
  }
  if (named.name === 'Boolean') return [true, false];
  throw new Error(`There is no example of ${place}: add one to bench/plan-lists.js.`);
}

function ordersOf({ args }) {
  const sort = args.find(({ name }) => name === 'sort');
  if (!sort) return [];
  const { field, direction } = getNamedType(sort.type).getFields();
  const names = (type) =>
    getNamedType(type)
      .getValues()
      .map(({ name }) => name);
  return names(field.type).flatMap((by) => names(direction.type).map((way) => ({ field: by, direction: way })));
}

function isConnection({ type }) {
  return getNamedType(type).name.endsWith('Connection');
}

function isList({ type }) {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function isObjectOrList(field) {
  return isObjectType(getNamedType(field.type)) || 'getTypes' in getNamedType(field.type);
}
