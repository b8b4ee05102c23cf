import { computed, queried } from '../database/invariant.ts';
import { type Content, hashOf } from './scorecard.content.ts';

/** What a scorecard and its parts say, as `contentOf` builds it. */
const said = `jsonb_build_object(
  'author', c.author_id, 'interview', c.interview_id, 'stage', c.stage, 'recommendation', c.recommendation,
  'summary', c.summary, 'assessedEnglish', c.assessed_english, 'proposedSeniority', c.proposed_seniority,
  'challengesUsed', to_jsonb(c.challenges_used),
  'ratings', coalesce((select jsonb_agg(jsonb_build_object('attribute', r.attribute_id, 'rating', r.rating,
      'note', r.note, 'notAssessedReason', r.not_assessed_reason) order by r.position)
    from attribute_rating r where r.scorecard_id = c.id), '[]'),
  'evidence', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'attribute', e.attribute_id, 'kind', e.kind,
      'excerpt', e.excerpt, 'file', e.file, 'lines', e.lines) order by e.position)
    from evidence e where e.scorecard_id = c.id and e.withdrawn_at is null), '[]'),
  'claimVerdicts', coalesce((select jsonb_agg(jsonb_build_object('claim', v.claim_id, 'verdict', v.verdict) order by v.position)
    from claim_verdict v where v.scorecard_id = c.id), '[]'))`;

/** What is always true of scorecards. */
export const scorecardInvariants = [
  queried({
    name: 'one-live-scorecard',
    sentence: 'A seat has one scorecard at most, beside those that were voided.',
    type: 'InterviewParticipant',
    text: `select participant_id, count(*) || ' live scorecards' from scorecard where status <> 'VOIDED'
      group by participant_id having count(*) > 1`,
  }),
  queried({
    name: 'scorecard-of-its-seat',
    sentence: 'A scorecard is that of whoever has its seat, of the same interview, case and stage.',
    type: 'Scorecard',
    text: `select s.id, 'unlike seat ' || p.id from scorecard s join interview_participant p on p.id = s.participant_id
      where (s.author_id, s.interview_id, s.vetting_case_id, s.stage) <> (p.user_id, p.interview_id, p.vetting_case_id, p.stage)`,
  }),
  queried({
    name: 'feedback-of-seat-submitted',
    sentence: 'The feedback of a seat is submitted exactly when its live scorecard is.',
    type: 'InterviewParticipant',
    text: `select p.id, 'feedback ' || p.feedback || ', scorecard ' || coalesce(s.status, 'none') from interview_participant p
      left join scorecard s on s.participant_id = p.id and s.status <> 'VOIDED'
      where (p.feedback = 'SUBMITTED') <> (s.status is not distinct from 'SUBMITTED')`,
  }),
  queried({
    name: 'submitted-rates-what-is-required',
    sentence: 'What was submitted rates every attribute that its kit requires, or says why not.',
    type: 'Scorecard',
    text: `select s.id, 'lacks ' || a.slug from scorecard s join interview i on i.id = s.interview_id
      join kit_section k on k.kit_version_id = i.kit_version_id
      join attribute a on a.section_id = k.id and a.is_required
        and (a.challenge_kind is null or a.challenge_kind = any (s.challenges_used))
      left join attribute_rating r on r.scorecard_id = s.id and r.attribute_id = a.id
      where s.status <> 'DRAFT' and (r.rating is null
        or (r.rating = 'NOT_ASSESSED' and coalesce(r.not_assessed_reason, '') !~ '\\S'))`,
  }),
  queried({
    name: 'submitted-says-newest-version',
    sentence: 'What was submitted says what its newest version says; a draft has no version.',
    type: 'Scorecard',
    text: `select c.id, c.status || coalesce(', unlike version ' || v.number, ', without a version') from scorecard c
      left join lateral (select * from scorecard_version v where v.scorecard_id = c.id order by v.number desc limit 1) v on true
      where case c.status when 'DRAFT' then v.id is not null else v.content is distinct from ${said} end`,
  }),
  queried({
    name: 'scorecard-versions-gapless',
    sentence: 'The versions of a scorecard are counted from 1 without a gap.',
    type: 'Scorecard',
    text: `select scorecard_id, count(*) || ' versions, up to number ' || max(number) from scorecard_version
      group by scorecard_id having count(*) <> max(number) or min(number) <> 1`,
  }),
  computed<{ readonly content: Content; readonly hash: string }>({
    name: 'scorecard-versions-hashed',
    sentence: 'The hash of a version of a scorecard is that of what it says.',
    type: 'ScorecardVersion',
    text: `select id, jsonb_build_object('content', content, 'hash', content_hash) from scorecard_version`,
    judge: ({ content, hash }) => (hashOf(content) === hash ? null : 'says something else than its hash'),
  }),
];
