import { queried } from '../database/invariant.ts';

/** A decision that neither a reopening nor a later one has taken the place of. */
const isLive = (row: string): string =>
  `not exists (select 1 from decision later where later.supersedes_id = ${row}.id)
   and not exists (select 1 from reopening o where o.decision_id = ${row}.id)`;

/** What is always true of decisions, and of what else ends a case. */
export const decisionInvariants = [
  queried({
    name: 'moves-decided',
    sentence: 'Each advance and each rejection has its decision, and each decision its move.',
    type: 'VettingCase',
    text: `select vetting_case_id, outcome || ' at ' || stage || ': ' || sum(n) || ' more moves than decisions'
      from (select vetting_case_id, from_stage as stage, case rule when 'V6' then 'REJECT' else 'ADVANCE' end as outcome, 1 as n
          from stage_transition where rule in ('V2', 'V3', 'V4', 'V5', 'V6')
        union all select vetting_case_id, stage, outcome, -1 from decision) made
      group by vetting_case_id, stage, outcome having sum(n) <> 0`,
  }),
  queried({
    name: 'withdrawals-recorded',
    sentence: 'Each withdrawal says who left and why, and each reopening of a rejection what it supersedes.',
    type: 'VettingCase',
    text: `select vetting_case_id, rule || ': ' || sum(n) || ' more moves than records'
      from (select vetting_case_id, rule, 1 as n from stage_transition where rule in ('V7', 'V10')
        union all select vetting_case_id, 'V7', -1 from withdrawal
        union all select vetting_case_id, 'V10', -1 from reopening) made
      group by vetting_case_id, rule having sum(n) <> 0`,
  }),
  queried({
    name: 'rejected-is-explained',
    sentence: 'A rejected case has a rejection that stands, with a reason, and the letter about it.',
    type: 'VettingCase',
    text: `select c.id, concat_ws(', ', case when d.id is null then 'no rejection that stands' end,
        case when l.id is null then 'no letter' end, case when r.decision_id is null then 'no reason' end)
      from vetting_case c
      left join decision d on d.vetting_case_id = c.id and d.stage = c.stage and d.outcome = 'REJECT' and ${isLive('d')}
      left join feedback_letter l on l.decision_id = d.id and l.status <> 'SUPERSEDED'
      left join (select distinct decision_id from decision_reason where not is_concern) r on r.decision_id = d.id
      where c.status = 'REJECTED' and (d.id is null or l.id is null or r.decision_id is null)`,
  }),
  queried({
    name: 'decision-weighs-what-there-is',
    sentence: 'What a decision weighed is on record as it was: versions of scorecards of its case, by their hashes.',
    type: 'Decision',
    text: `select d.id, 'weighed ' || (w ->> 'scorecardVersionId') from decision d cross join jsonb_array_elements(d.weighed) w
      where not exists (select 1 from scorecard_version v join scorecard s on s.id = v.scorecard_id
        where v.id = (w ->> 'scorecardVersionId')::uuid and v.content_hash = w ->> 'contentHash'
          and s.vetting_case_id = d.vetting_case_id)`,
  }),
  queried({
    name: 'decision-cites-what-there-is',
    sentence: 'Evidence that a decision cites is on record, of a scorecard of its case.',
    type: 'Decision',
    text: `select d.id, 'cites ' || cited from decision d cross join jsonb_array_elements_text(d.cited_evidence) cited
      where not exists (select 1 from evidence e join scorecard s on s.id = e.scorecard_id
        where e.id = cited::uuid and s.vetting_case_id = d.vetting_case_id)`,
  }),
  queried({
    name: 'decided-stage-owes-nothing',
    sentence: 'Nobody owes feedback on a stage that is decided.',
    type: 'InterviewParticipant',
    text: `select p.id, 'owes on what decision ' || d.id || ' decided' from interview_participant p
      join decision d on d.vetting_case_id = p.vetting_case_id and d.stage = p.stage and ${isLive('d')}
      where p.feedback = 'OWED'`,
  }),
  queried({
    name: 'closed-case-has-nothing-to-come',
    sentence: 'A case that is closed has no interview to come.',
    type: 'Interview',
    text: `select i.id, i.status || ' of case ' || c.id || ', which is ' || c.status from interview i
      join vetting_case c on c.id = i.vetting_case_id
      where c.closed_at is not null and (i.status = 'PROPOSED' or (i.status = 'SCHEDULED' and i.starts_at > c.closed_at))`,
  }),
];
