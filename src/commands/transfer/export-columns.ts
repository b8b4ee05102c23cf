import { joinList } from './cells.ts';

/** A row as the API answers it. */
export type Node = Readonly<Record<string, unknown>>;

/** A column of an export: what is asked of the API for it, and what becomes of the answer. */
export interface ExportColumn {
  /** As `ImportedColumn` of an import where there is one; behind a dot what belongs into an object. */
  readonly name: string;
  /** Fields of the row, in GraphQL. */
  readonly select: string;
  /** The value of a line of NDJSON; null for none. */
  readonly value: (row: Node) => unknown;
  /** How that is written into one cell, where it is a list. */
  readonly cell?: (items: readonly Node[]) => string;
}

/** What can be exported, and how it is asked for. */
export interface Exportable {
  readonly noun: string;
  readonly type: string;
  /** The query of the API, and the order in which rows that come in meanwhile come last. */
  readonly list: { readonly query: string; readonly sort: string };
  /** What the audit calls it. */
  readonly action: string;
  readonly columns: readonly ExportColumn[];
}

/** Columns that say who a row is about to whoever reads the export, and nothing to an import. */
export const ownColumns = ['id', 'handle', 'appliedAt'];

/** Candidates, with the columns of an application as an import takes them. */
export const candidateExport: Exportable = {
  noun: 'candidates',
  type: 'Candidate',
  list: { query: 'candidates', sort: '{ field: APPLIED_AT, direction: ASC }' },
  action: 'candidates.exported',
  columns: [
    plain('id'),
    plain('handle'),
    {
      name: 'appliedAt',
      select: 'applications(first: 1) { submittedAt }',
      value: ({ applications }) => nodesIn(applications)[0]?.['submittedAt'],
    },
    plain('name', 'identity.name'),
    plain('email', 'identity.email'),
    plain('phone', 'identity.phoneE164'),
    plain('linkedin', 'identity.linkedinUrl'),
    plain('github', 'identity.github'),
    plain('country'),
    plain('zone'),
    plain('yearsOfExperience'),
    plain('english'),
    plain('hoursPerWeek'),
    plain('availableFrom'),
    plain('desiredRate.min', 'desiredRate.min.amount'),
    plain('desiredRate.max', 'desiredRate.max.amount'),
    plain('engagement'),
    plain('goals.domains'),
    plain('goals.productStage'),
    plain('goals.directHire'),
    plain('goals.avoid'),
    plain('source'),
    plain('referrer'),
    plain('primaryLanguage', 'primaryLanguage.slug'),
    {
      name: 'skills',
      select: 'skills { skill { slug } depth years }',
      value: ({ skills }) => nodesIn(skills).map((it) => ({ ...it, skill: at(it, ['skill', 'slug']) })),
      cell: (items) => joinList(items.map(({ skill, depth, years }) => [skill, depth, years].join(':'))),
    },
    {
      name: 'claims',
      select: 'claims { specialization { slug } decision tradeOff outcome }',
      value: ({ claims }) =>
        nodesIn(claims).map((it) => ({ ...it, specialization: at(it, ['specialization', 'slug']) })),
      cell: (items) => joinList(items.map(({ specialization }) => String(specialization))),
    },
  ],
};

/** Cases, with where they stand and whom they are about. */
export const caseExport: Exportable = {
  noun: 'cases',
  type: 'VettingCase',
  list: { query: 'vettingCases', sort: '{ field: RECEIVED_AT, direction: ASC }' },
  action: 'vettingCases.exported',
  columns: [
    plain('id'),
    plain('candidateId', 'candidate.id'),
    plain('handle', 'candidate.handle'),
    plain('name', 'candidate.identity.name'),
    plain('country', 'candidate.country'),
    plain('source', 'candidate.source'),
    plain('primaryLanguage', 'candidate.primaryLanguage.slug'),
    plain('track', 'track.slug'),
    plain('status'),
    plain('stage'),
    plain('owner', 'owner.name'),
    plain('waitingOn'),
    plain('waitingSince'),
    plain('slaState'),
    plain('minutesLeft'),
    plain('deadline'),
    plain('stageDueAt'),
    plain('pausedAt'),
    plain('metDeadline'),
    plain('receivedAt'),
    plain('lastMovedAt'),
    plain('closedAt'),
    plain('reapplyNotBefore'),
    plain('verifiedEnglish'),
    plain('assessedSeniority'),
  ],
};

/** A column that is one field, which may lie within others. */
function plain(name: string, field = name): ExportColumn {
  const path = field.split('.');
  const select = path.reduceRight((inner, step) => (inner === '' ? step : `${step} { ${inner} }`), '');
  return { name, select, value: (row) => at(row, path) };
}

function at(value: unknown, [name, ...deeper]: readonly string[]): unknown {
  if (name === undefined || !isNode(value)) return name === undefined ? value : null;
  return at(value[name], deeper);
}

function nodesIn(list: unknown): readonly Node[] {
  return Array.isArray(list) ? list.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
