// Scorecards with a rating of each required attribute and evidence for a NO; handed in, or still a draft.
import { key } from './helpers.js';

/** What a version keeps, as the rules of the database build it. */
const content = `
  jsonb_build_object(
    'author', c.author_id, 'interview', c.interview_id, 'stage', c.stage, 'recommendation', c.recommendation,
    'summary', c.summary, 'assessedEnglish', c.assessed_english, 'proposedSeniority', c.proposed_seniority,
    'challengesUsed', to_jsonb(c.challenges_used), 'ratings', r.said, 'evidence', coalesce(e.said, '[]'),
    'claimVerdicts', '[]'::jsonb)`;

/** The same as text with its keys in order, which is what the hash is of. */
const hashed = `
  '{"assessedEnglish":' || coalesce(to_json(c.assessed_english)::text, 'null') || ',"author":"' || c.author_id
  || '","challengesUsed":' || to_json(c.challenges_used) || ',"claimVerdicts":[],"evidence":[' || coalesce(e.written, '')
  || '],"interview":"' || c.interview_id || '","proposedSeniority":' || coalesce(to_json(c.proposed_seniority)::text, 'null')
  || ',"ratings":[' || r.written || '],"recommendation":' || to_json(c.recommendation) || ',"stage":' || to_json(c.stage)
  || ',"summary":' || to_json(c.summary) || '}'`;

const drafts = `
  insert into scorecard (id, created_at, version, interview_id, participant_id, author_id, vetting_case_id, stage, status,
    recommendation, summary, assessed_english, proposed_seniority, challenges_used, private_note)
  select ${key('scorecard', 'number')}, starts_at, 1, ${key('interview', 'number')}, ${key('participant', 'number')},
    ${key('interviewerUser', 'user_number')}, ${key('vettingCase', 'n')}, stage, 'DRAFT',
    case when is_no then 'NO' when n % 3 = 0 then 'STRONG_YES' else 'YES' end, 'What candidate ' || n || ' showed.',
    case when part = 0 then 'ADVANCED' end, case when part = 1 then 'SENIOR' end,
    case when part = 1 then array['LIVE_CODING'] else '{}' end, ''
  from seat where feedback <> 'AHEAD' order by number`;

const ratings = `
  insert into attribute_rating (id, created_at, scorecard_id, attribute_id, position, rating, note)
  select ${key('rating', 'number * 8 + a.place')}, starts_at, ${key('scorecard', 'number')}, a.id, a.place,
    case when is_no and a.place = 1 then 'NO' when (n + a.place) % 4 = 0 then 'STRONG_YES' else 'YES' end,
    case when is_no and a.place = 1 then 'Not yet at the bar.' else '' end
  from seat join (
    select a.id, k.stage, row_number() over (partition by k.stage order by s.position, a.position) - 1 as place
    from attribute a join kit_section s on s.id = a.section_id join kit_version v on v.id = s.kit_version_id and v.number = 1
    join interview_kit k on k.id = v.kit_id
    where a.is_required and a.challenge_kind is null
  ) a on a.stage = seat.stage
  where feedback <> 'AHEAD' order by number, a.place`;

const evidence = `
  insert into evidence (id, created_at, scorecard_id, position, kind, excerpt)
  select ${key('evidence', 'number')}, starts_at, ${key('scorecard', 'number')}, 0, 'QUOTE', 'I have not run that in production.'
  from seat where feedback <> 'AHEAD' and is_no order by number`;

const versions = `
  insert into scorecard_version (id, created_at, scorecard_id, number, content, content_hash, submitted_at)
  select ${key('version', 'seat.number')}, seat.submitted_at, c.id, 1, ${content},
    encode(sha256(convert_to(${hashed}, 'UTF8')), 'hex'), seat.submitted_at
  from seat join scorecard c on c.id = ${key('scorecard', 'seat.number')}
  join lateral (
    select jsonb_agg(jsonb_build_object('attribute', r.attribute_id, 'rating', r.rating, 'note', r.note,
        'notAssessedReason', r.not_assessed_reason) order by r.position) as said,
      string_agg('{"attribute":"' || r.attribute_id || '","notAssessedReason":null,"note":' || to_json(r.note) || ',"rating":'
        || to_json(r.rating) || '}', ',' order by r.position) as written
    from attribute_rating r where r.scorecard_id = c.id
  ) r on true
  left join lateral (
    select jsonb_agg(jsonb_build_object('id', e.id, 'attribute', e.attribute_id, 'kind', e.kind, 'excerpt', e.excerpt,
        'file', e.file, 'lines', e.lines) order by e.position) as said,
      string_agg('{"attribute":null,"excerpt":' || to_json(e.excerpt) || ',"file":null,"id":"' || e.id || '","kind":'
        || to_json(e.kind) || ',"lines":null}', ',' order by e.position) as written
    from evidence e where e.scorecard_id = c.id
  ) e on true
  where seat.feedback = 'SUBMITTED' order by seat.number`;

const submitted = `
  update scorecard c set status = 'SUBMITTED', submitted_at = seat.submitted_at, version = 2 from seat
  where c.id = ${key('scorecard', 'number')} and seat.feedback = 'SUBMITTED'`;

/** The statements that make scorecards. */
export const scorecards = [drafts, ratings, evidence, submitted, versions];
