// Writes the parts of docs/ that follow from code, and with --check fails when they are behind it; also checks that
// every file, folder and script that a document names exists, and that every GraphQL document fits the schema.
import { access, glob, readFile, writeFile } from 'node:fs/promises';
import { buildSchema, parse, validate } from 'graphql';
import { companyMoves } from '../dist/src/company/company.states.js';
import { rematchMoves } from '../dist/src/contract/rematch-case.states.js';
import { letterMoves } from '../dist/src/decision/feedback-letter.states.js';
import { interviewMoves } from '../dist/src/interview/interview.states.js';
import { listingMoves } from '../dist/src/project/project-listing.states.js';
import { contractMoves } from '../dist/src/contract/contract.states.js';
import { matchMoves } from '../dist/src/matching/match.states.js';
import { Role } from '../dist/src/kernel/role.js';
import { checkMoves, screeningMoves } from '../dist/src/screening/company-screening.states.js';
import { allowedMoves } from '../dist/src/vetting/vetting-case.states.js';
import { policies } from '../dist/src/policies.js';

const root = new URL('../', import.meta.url);
const isCheck = process.argv.includes('--check');
const problems = [];

await generated('docs/states.md', statesPage());
await generated('docs/permissions.md', permissionsPage());
await pathsExist();
await documentsFit();
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

async function generated(file, text) {
  const path = new URL(file, root);
  if (!isCheck) return writeFile(path, text);
  const committed = await readFile(path, 'utf8').catch(() => '');
  if (committed !== text) problems.push(`${file} is behind the code: run \`npm run docs\` and commit it.`);
}

function statesPage() {
  const caseMoves = allowedMoves.map(({ rule, from, to }) =>
    edge(from && `${from.status}/${from.stage}`, `${to.status}/${to.stage}`, rule),
  );
  const letters = new Map(letterMoves.map(({ from, to, stage }) => [`${from} ${to}`, { from, to, stage }]));
  const onlyReviewed = ({ from, to }) => letterMoves.filter((move) => move.from === from && move.to === to).length < 4;
  return [
    '# States',
    'Generated from the tables of allowed moves by `npm run docs`; edit those, not this page.',
    diagram(
      'Vetting case',
      caseMoves,
      'Status and stage. The rule on an arrow is the one of the transition table in `src/vetting/vetting-case.states.ts`.',
    ),
    diagram(
      'Interview',
      interviewMoves.map(({ from, to }) => edge(from, to, '')),
      'From `src/interview/interview.states.ts`.',
    ),
    diagram(
      'Feedback letter',
      [...letters.values()].map((move) => edge(move.from, move.to, onlyReviewed(move) ? byStage(move) : '')),
      'From `src/decision/feedback-letter.states.ts`.',
    ),
    ...clientDiagrams(),
    '',
  ].join('\n\n');
}

/** What becomes of companies, of what they list, and of who is offered for it. */
function clientDiagrams() {
  return [
    diagram(
      'Company',
      companyMoves.map(({ from, to, rule }) => edge(from, to, rule)),
      'The rule on an arrow is the one of the table in `src/company/company.states.ts`.',
    ),
    diagram(
      'Round of screening',
      screeningMoves.map(({ from, to }) => edge(from, to, '')),
      'From `src/screening/company-screening.states.ts`.',
    ),
    diagram(
      'Check of a round',
      checkMoves.map(({ from, to }) => edge(from, to, '')),
      'While its round is open. A renewal begins with what still holds of the round before.',
    ),
    diagram(
      'Project listing',
      listingMoves.map(({ rule, from, to }) => edge(from, to, rule)),
      'From `src/project/project-listing.states.ts`; time makes L9, and the company’s own move L10.',
    ),
    diagram(
      'Match',
      matchMoves.map(({ rule, from, to }) => edge(from, to, rule)),
      'From `src/matching/match.states.ts`; time makes M5, and M12 comes with the end of the listing or of the person’s own.',
    ),
    diagram(
      'Contract',
      contractMoves.map(({ rule, from, to }) => edge(from, to, rule)),
      'From `src/contract/contract.states.ts`; K7 renews it, K8 is a notice, and K10 comes with the end of its match.',
    ),
    diagram(
      'Re-match',
      rematchMoves.map(({ from, to }) => edge(from, to, '')),
      'From `src/contract/rematch-case.states.ts`; an early ending opens it, and a presentation makes it MATCHED.',
    ),
  ];
}

function byStage({ from, to }) {
  const stages = letterMoves.filter((move) => move.from === from && move.to === to).map((move) => move.stage);
  return stages.includes('LISTING') ? 'stages 3 and 4' : 'stages 1 and 2';
}

function diagram(title, edges, caption) {
  return `## ${title}\n\n${caption}\n\n\`\`\`mermaid\nstateDiagram-v2\n${[...new Set(edges)].join('\n')}\n\`\`\``;
}

function edge(from, to, label) {
  const name = (state) => (state ? state.replace('/', '_') : '[*]');
  return `  ${name(from)} --> ${name(to)}${label ? `: ${label}` : ''}`;
}

function permissionsPage() {
  const roles = Object.values(Role);
  const types = policies.filter((policy) => policy.kind === 'type');
  const operations = policies.filter((policy) => policy.kind === 'operation');
  const groups = [
    ...new Set([...types.flatMap((type) => [...type.fields.values()]), ...operations.map((it) => it.group)]),
  ];
  groups.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const rows = groups.map((group) => [group.name, ...roles.map((role) => cell(group, role))]);
  const members = groups.map((group) => [group.name, fieldsOf(types, group), operationsOf(operations, group)]);
  return [
    '# Who sees and does what',
    'Generated from the policies by `npm run docs`; edit `src/**/*.policy.ts`, not this page. What no cell allows is denied. Rights of several roles add up; blindness and self-access subtract.',
    table(['group', ...roles], rows),
    '## What belongs to each group',
    table(['group', 'fields', 'queries and mutations'], members),
    '',
  ].join('\n\n');
}

function cell(group, role) {
  const rights = [group.rights.get(role), group.rights.get('ANYONE')].filter(Boolean);
  const words = rights.map((right) => (right.when ? `${right.may}: ${right.when}` : right.may));
  return [...new Set(words)].join('; ') || '–';
}

function fieldsOf(types, group) {
  return types
    .map((type) => [type.type, [...type.fields].filter(([, its]) => its === group).map(([field]) => field)])
    .filter(([, fields]) => fields.length > 0)
    .map(([type, fields]) => `${type}: ${fields.sort().join(', ')}`)
    .sort()
    .join('<br>');
}

function operationsOf(operations, group) {
  const its = operations.filter((operation) => operation.group === group);
  return its.map(({ operation, roles }) => (roles ? `${operation} (${roles.join(', ')})` : operation)).join(', ');
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Every path in backticks or in a link, and every `npm run` script, has to exist. */
async function pathsExist() {
  const { scripts } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  for await (const file of glob(['README.md', 'SECURITY.md', 'docs/**/*.md'], { cwd: root.pathname })) {
    const text = (await readFile(new URL(file, root), 'utf8')).replace(/```[\s\S]*?```/g, '');
    const paths = [...text.matchAll(/`((?:src|test|docs|bin|migrations|schema|\.ci)\/[\w./-]*)`/g)].map(
      (match) => match[1],
    );
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      (match) => new URL(match[1], new URL(file, root)),
    );
    for (const target of [...paths.map((path) => new URL(path, root)), ...links]) {
      await access(target).catch(() =>
        problems.push(`${file} names ${target.pathname.slice(root.pathname.length)}, which does not exist.`),
      );
    }
    for (const [, script] of text.matchAll(/npm run ([\w:]+)/g)) {
      if (!scripts[script]) problems.push(`${file} names the script ${script}, which does not exist.`);
    }
  }
}

async function documentsFit() {
  const schema = buildSchema(await readFile(new URL('schema/schema.graphql', root), 'utf8'));
  for await (const file of glob(['README.md', 'SECURITY.md', 'docs/**/*.md'], { cwd: root.pathname })) {
    const text = await readFile(new URL(file, root), 'utf8');
    for (const [, source] of text.matchAll(/```graphql\n([\s\S]*?)```/g)) {
      for (const error of validate(schema, parse(source))) problems.push(`${file}: ${error.message}`);
    }
  }
}
