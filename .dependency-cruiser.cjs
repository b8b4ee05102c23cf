// The house's one direction of imports; docs/architecture.md draws it.
const order = [
  'audit',
  'identity',
  'calendar',
  'candidate',
  'company',
  'vetting',
  'interview',
  'scorecard',
  'decision',
  'screening',
  'project',
  'matching',
  'contract',
  'rates',
  'pipeline',
  'kpi',
  'stream',
];

const upward = order.slice(0, -1).map((feature, index) => ({
  name: `${feature}-knows-nothing-above-it`,
  severity: 'error',
  from: { path: `^src/${feature}/` },
  to: { path: `^src/(${order.slice(index + 1).join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...upward,
    {
      name: 'kernel-knows-nothing',
      severity: 'error',
      from: { path: '^src/kernel/' },
      to: { path: '^src/(?!kernel/)' },
    },
    {
      name: 'statistics-know-nothing',
      severity: 'error',
      from: { path: '^src/statistics/' },
      to: { path: '^src/(?!statistics/)' },
    },
    {
      name: 'ground-floor-knows-no-feature',
      severity: 'error',
      from: { path: '^src/(graphql|database)/' },
      to: { path: `^src/(${order.join('|')}|seed)/|^src/[^/]+\\.ts$` },
    },
    {
      name: 'database-knows-no-graphql',
      severity: 'error',
      from: { path: '^src/database/' },
      to: { path: '^src/graphql/' },
    },
    {
      name: 'only-the-top-composes',
      severity: 'error',
      from: { path: `^src/(${order.join('|')})/` },
      to: { path: '^src/([^/]+\\.ts$|(seed|story|tour|commands|http)/)' },
    },
    {
      name: 'a-face-stays-in-its-feature',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/.+\\.resolver\\.ts$', pathNot: '^src/$1/' },
    },
    {
      name: 'rules-stay-pure',
      severity: 'error',
      from: { path: '^src/.+\\.(states|clock|waiting-on|reasons)\\.ts$' },
      to: { dependencyTypes: ['npm'], pathNot: 'luxon' },
    },
    {
      name: 'policies-see-entities-as-types-only',
      severity: 'error',
      from: { path: '^src/.+\\.policy\\.ts$' },
      to: { path: '\\.entity\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'entities-know-no-operations',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: { path: '\\.(resolver|queries|loaders|inputs|policy)\\.ts$' },
    },
    {
      name: 'no-dev-package-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    // A package of types alone has nothing to resolve to.
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: 'typed-document-node' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
