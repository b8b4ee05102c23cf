// PostGraphile: what its schema offers for the same leaf values, names changed by aliases.
import { fileURLToPath } from 'node:url';
import { kindOf, withPages } from '../pages.js';

const server = fileURLToPath(new URL('./postgraphile-server.js', import.meta.url));

const skills = `skills: candidateSkillsByCandidateId { nodes { depth years skill: skillBySkillId { name } } }`;
const ratings = `ratings: attributeRatingsByScorecardId { nodes { rating note attribute: attributeByAttributeId { name } } }`;
const sixRatings = ratings.replace('ByScorecardId', 'ByScorecardId(first: 6)');

const documents = withPages({
  Q1: `query Page($stage: String!, $after: Cursor) {
    root: allVettingCases(first: 50, after: $after, condition: { stage: $stage, status: "OPEN" },
      orderBy: [DEADLINE_ORDER_ASC, ROW_ID_ASC]) {
      pageInfo { hasNextPage endCursor }
      nodes { id: rowId version stage status deadline waitingOn owner: userAccountByOwnerId { name }
        candidate: candidateByCandidateId { id: rowId handle country yearsOfExperience
          identity: candidateIdentityByIdentityId { name } primaryLanguage: skillByPrimaryLanguageId { name } ${skills} } } } }`,
  Q2: `query Detail($id: UUID!) {
    root: vettingCaseByRowId(rowId: $id) { id: rowId version stage status receivedAt closedAt
      candidate: candidateByCandidateId { id: rowId handle identity: candidateIdentityByIdentityId { name } ${skills} }
      transitions: stageTransitionsByVettingCaseId(orderBy: SEQ_ASC) { nodes { seq rule toStage toStatus at: createdAt } }
      interviews: interviewsByVettingCaseId { nodes { id: rowId stage status startsAt
        participants: interviewParticipantsByInterviewId { nodes { role feedback user: userAccountByUserId { name } } }
        scorecards: scorecardsByInterviewId { nodes { id: rowId status recommendation summary ${ratings} } } } } } }`,
  Q3: `query Listings($skill: String!, $min: BigFloat!, $max: BigFloat!, $after: Cursor) {
    root: benchPublishedListings(first: 20, after: $after, skillSlug: $skill, rateMin: $min, rateMax: $max,
      orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
      pageInfo { hasNextPage endCursor }
      nodes { id: rowId version title roleLabel seniority engagement techStack publishedAt hourlyRateMin hourlyRateMax
        company: companyByCompanyId { id: rowId handle name fundingStage trustExpiresAt
          screenings: companyScreeningsByCompanyId(first: 2, orderBy: ROW_ID_DESC) { nodes { number kind status expiresAt
            checks: screeningChecksByScreeningId { nodes { kind status checkedAt } } } } } } } }`,
  Q4: `query Status { root: benchPipelineStatus }`,
  Q5: `mutation Feedback($input: BenchSubmitScorecardInput!) {
    root: benchSubmitScorecard(input: $input) { result { id: rowId status } } }`,
  Q6: `query Deep($after: Cursor) {
    root: allCandidates(first: 100, after: $after, orderBy: [CREATED_AT_ASC, ROW_ID_ASC]) {
      pageInfo { hasNextPage endCursor }
      nodes { id: rowId handle identity: candidateIdentityByIdentityId { name }
        interviews: interviewsByCandidateId(first: 2, orderBy: ROW_ID_DESC) { nodes { id: rowId stage status startsAt
          scorecards: scorecardsByInterviewId(first: 1) { nodes { id: rowId recommendation author: userAccountByAuthorId { name }
            ${sixRatings} } } } } } } }`,
});

const variables = {
  Q1: ({ stage, after }) => ({ stage, after }),
  Q2: ({ id }) => ({ id }),
  Q3: ({ skill, min, max, after }) => ({ skill, min, max, after }),
  Q4: () => ({}),
  Q5: ({ id, version, author }) => ({ input: { cardId: id, seen: version, submitter: author } }),
  Q6: ({ after }) => ({ after }),
};

/** @type {import('./contender.js').Contender} */
export const postgraphile = {
  name: 'postgraphile',
  command: ({ appUrl, port }) => [server, appUrl, String(port)],
  environment: () => ({ NODE_ENV: 'production', GRAPHILE_ENV: 'production' }),
  readyPath: '/',
  request: (query, input) => ({
    path: '/graphql',
    headers: {},
    body: JSON.stringify({ query: documents[query], variables: variables[kindOf(query)](input) }),
  }),
  root: (query, { data, errors }) => {
    if (errors) throw new Error(JSON.stringify(errors));
    return query === 'Q5' ? data.root.result : data.root;
  },
};
