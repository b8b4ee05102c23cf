// The types that queries reach. Each selects the columns that are asked for, and leaves relations to the plugin.
import { builder } from './builder.js';

/** A type on a model, of which nothing but the id is read unasked. */
function typed(model, fields) {
  builder.prismaObject(model, { select: { id: true }, fields });
}

const text = (t, ...names) => Object.fromEntries(names.map((name) => [name, t.exposeString(name, { nullable: true })]));
const moment = (t, ...names) =>
  Object.fromEntries(names.map((name) => [name, t.expose(name, { type: 'DateTime', nullable: true })]));
const decimal = (t, name) => t.float({ select: { [name]: true }, resolve: (row) => row[name].toNumber() });
const bounded = (t) => ({ first: t.arg.int() });
const take = ({ first }) => (first ? { take: first } : {});

typed('UserAccount', (t) => text(t, 'name'));
typed('CandidateIdentity', (t) => text(t, 'name'));
typed('Skill', (t) => text(t, 'name'));
typed('Attribute', (t) => text(t, 'name'));
typed('CandidateSkill', (t) => ({ ...text(t, 'depth'), years: decimal(t, 'years'), skill: t.relation('skill') }));
typed('Candidate', (t) => ({
  id: t.exposeID('id'),
  ...text(t, 'handle', 'country'),
  yearsOfExperience: decimal(t, 'yearsOfExperience'),
  identity: t.relation('identity', { nullable: true }),
  primaryLanguage: t.relation('primaryLanguage'),
  skills: t.relation('skills', { query: { orderBy: { position: 'asc' } } }),
  interviews: t.relation('interviews', {
    args: bounded(t),
    query: (args) => ({ ...take(args), orderBy: [{ startsAt: 'desc' }, { id: 'desc' }] }),
  }),
}));
typed('StageTransition', (t) => ({
  seq: t.exposeInt('seq'),
  ...text(t, 'rule', 'toStage', 'toStatus'),
  at: t.expose('createdAt', { type: 'DateTime' }),
}));
typed('InterviewParticipant', (t) => ({ ...text(t, 'role', 'feedback'), user: t.relation('user') }));
typed('Interview', (t) => ({
  id: t.exposeID('id'),
  ...text(t, 'stage', 'status'),
  ...moment(t, 'startsAt'),
  participants: t.relation('participants', { query: { orderBy: [{ role: 'asc' }, { id: 'asc' }] } }),
  scorecards: t.relation('scorecards', {
    args: { ...bounded(t), submitted: t.arg.boolean() },
    query: (args) => ({
      ...take(args),
      ...(args.submitted ? { where: { status: { not: 'DRAFT' } } } : {}),
      orderBy: { id: 'asc' },
    }),
  }),
}));
typed('Scorecard', (t) => ({
  id: t.exposeID('id'),
  ...text(t, 'status', 'recommendation', 'summary'),
  author: t.relation('author'),
  ratings: t.relation('ratings', {
    args: bounded(t),
    query: (args) => ({ ...take(args), orderBy: { position: 'asc' } }),
  }),
}));
typed('AttributeRating', (t) => ({ ...text(t, 'rating', 'note'), attribute: t.relation('attribute') }));
typed('ScreeningCheck', (t) => ({ ...text(t, 'kind', 'status'), ...moment(t, 'checkedAt') }));
typed('CompanyScreening', (t) => ({
  number: t.exposeInt('number'),
  ...text(t, 'kind', 'status'),
  ...moment(t, 'expiresAt'),
  checks: t.relation('checks', { query: { orderBy: { position: 'asc' } } }),
}));
typed('Company', (t) => ({
  id: t.exposeID('id'),
  ...text(t, 'handle', 'name', 'fundingStage'),
  ...moment(t, 'trustExpiresAt'),
  screenings: t.relation('screenings', {
    args: bounded(t),
    query: (args) => ({ ...take(args), orderBy: { number: 'desc' } }),
  }),
}));
typed('ProjectListing', (t) => ({
  id: t.exposeID('id'),
  version: t.exposeInt('version'),
  ...text(t, 'title', 'roleLabel', 'seniority', 'engagement'),
  ...moment(t, 'publishedAt'),
  techStack: t.exposeStringList('techStack'),
  hourlyRateMin: decimal(t, 'hourlyRateMin'),
  hourlyRateMax: decimal(t, 'hourlyRateMax'),
  company: t.relation('company'),
}));
typed('VettingCase', (t) => ({
  id: t.exposeID('id'),
  version: t.exposeInt('version'),
  ...text(t, 'stage', 'status', 'waitingOn'),
  ...moment(t, 'deadline', 'receivedAt', 'closedAt'),
  owner: t.relation('owner', { nullable: true }),
  candidate: t.relation('candidate'),
  transitions: t.relation('transitions', { query: { orderBy: { seq: 'asc' } } }),
  interviews: t.relation('interviews', { query: { orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] } }),
}));
