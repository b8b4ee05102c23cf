import { companies } from './company-breaches.ts';
import { fits } from './fit-breaches.ts';
import { contracts } from './contract-breaches.ts';
import { rematches } from './rematch-breaches.ts';
import { listings } from './listing-breaches.ts';
import { matches } from './match-breaches.ts';
import { rates } from './rate-breaches.ts';

/** A way to make something untrue that is always true. */
export interface Breach {
  readonly invariant: string;
  /** Tables whose triggers look away. */
  readonly off: readonly string[];
  readonly statements: readonly string[];
  /** Other invariants that cannot hold then. */
  readonly also?: readonly string[];
}

const none = `'00000000-0000-7000-8000-00000000dead'`;
const first = (table: string, where: string): string => `(select id from ${table} where ${where} order by id limit 1)`;
const reviewed = `status = 'OPEN' and stage = 'PROFILE_REVIEW'`;
const longWay = `(select id from vetting_case where moves > 3 order by id limit 1)`;

const accounts: readonly Breach[] = [
  {
    invariant: 'audit-about-what-there-is',
    off: ['audit_event'],
    statements: [
      `update audit_event set object_id = ${none} where id = ${first('audit_event', `object_type = 'VettingCase'`)}`,
    ],
  },
  {
    invariant: 'audit-names-who-did-it',
    off: ['audit_event'],
    statements: [`update audit_event set actor = ${none} where id = ${first('audit_event', 'true')}`],
  },
  {
    invariant: 'audit-names-who-did-it',
    off: ['audit_event'],
    statements: [`update audit_event set on_behalf_of = ${none} where id = ${first('audit_event', 'true')}`],
  },
  {
    invariant: 'refusals-have-codes',
    off: ['audit_event'],
    statements: [`update audit_event set code = 'STALE' where id = ${first('audit_event', `outcome = 'DONE'`)}`],
  },
  {
    invariant: 'roles-granted-once',
    off: [],
    statements: [
      'drop index role_grant_one_live',
      `insert into role_grant (id, created_at, user_id, role) select ${none}, created_at, user_id, role from role_grant limit 1`,
    ],
    also: ['constraints-at-work'],
  },
  {
    invariant: 'people-have-addresses',
    off: ['user_account'],
    statements: [
      'alter table user_account drop constraint user_account_email_key_unique',
      `update user_account set email_key = (select min(email_key) from user_account) where id = ${first('user_account', 'true')}
        or id = (select id from user_account order by id desc limit 1)`,
    ],
    also: ['constraints-at-work'],
  },
  {
    invariant: 'candidate-sorted-by-own-name',
    off: ['candidate'],
    statements: [`update candidate set name_key = 'zz' where id = ${first('candidate', 'true')}`],
  },
  {
    invariant: 'candidate-of-the-staff-known',
    off: ['candidate_identity'],
    statements: [
      `update candidate_identity set email_key = (select min(email_key) from user_account) where id = ${first('candidate_identity', 'true')}`,
    ],
  },
  {
    invariant: 'claims-at-most-two',
    off: [],
    statements: [
      'drop index specialization_claim_at_most_two',
      'drop index specialization_claim_one_live',
      `insert into specialization_claim (id, created_at, candidate_id, specialization_id, position, status)
       select gen_random_uuid(), created_at, candidate_id, specialization_id, position, status from specialization_claim limit 1`,
    ],
    also: ['constraints-at-work'],
  },
];

const cases: readonly Breach[] = [
  {
    invariant: 'cases-counted',
    off: [],
    statements: ['update vetting_case_count set cases = cases + 1 where id = (select min(id) from vetting_case_count)'],
  },
  {
    invariant: 'cases-counted',
    off: ['vetting_case'],
    statements: [`update vetting_case set paused_sla_state = 'OVERDUE' where id = ${first('vetting_case', reviewed)}`],
    also: ['deadlines-computed'],
  },
  {
    invariant: 'case-stands-where-it-moved',
    off: ['vetting_case'],
    statements: [`update vetting_case set moves = moves + 1 where id = ${longWay}`],
  },
  {
    invariant: 'transitions-gapless',
    off: ['stage_transition'],
    statements: [
      `update stage_transition set created_at = created_at - interval '1 year' where seq = 2 and vetting_case_id = ${longWay}`,
    ],
  },
  {
    invariant: 'transitions-gapless',
    off: ['stage_transition'],
    statements: [
      `update stage_transition set seq = 99 where (vetting_case_id, seq) = (select id, moves from vetting_case where id = ${longWay})`,
    ],
    also: ['case-stands-where-it-moved'],
  },
  {
    invariant: 'transitions-join',
    off: ['stage_transition'],
    statements: [
      `update stage_transition set rule = 'V3', from_stage = 'SOFT_SKILLS_INTERVIEW', to_stage = 'TECHNICAL_INTERVIEW'
       where seq = 2 and vetting_case_id = ${longWay}`,
    ],
    also: ['moves-decided'],
  },
  {
    invariant: 'one-open-case',
    off: ['vetting_case'],
    statements: [
      'drop index vetting_case_one_open',
      `update vetting_case set candidate_id = (select candidate_id from vetting_case where ${reviewed} order by id desc limit 1)
       where id = ${first('vetting_case', reviewed)}`,
    ],
    also: ['constraints-at-work'],
  },
  {
    invariant: 'case-ends-when-closed',
    off: [],
    statements: [`update vetting_case set closed_at = received_at where id = ${first('vetting_case', reviewed)}`],
  },
  {
    invariant: 'case-owned-by-recruiter',
    off: [],
    statements: [
      `update vetting_case set owner_id = (select id from user_account u where not exists (
         select 1 from role_grant g where g.user_id = u.id and g.role in ('RECRUITER', 'HEAD_OF_TALENT')) limit 1)
       where id = ${first('vetting_case', reviewed)}`,
    ],
  },
  {
    invariant: 'case-owned-by-recruiter',
    off: ['candidate', 'vetting_case'],
    statements: [
      `update vetting_case set owner_id = (select user_id from role_grant where role = 'RECRUITER' limit 1)
       where id = ${first('vetting_case', reviewed)}`,
      `update candidate set user_id = v.owner_id from vetting_case v
       where v.candidate_id = candidate.id and v.id = ${first('vetting_case', reviewed)}`,
    ],
  },
  ...[
    ['a span of another stage', `spans = jsonb_set(spans, '{-1,stage}', '"LISTING"')`, []],
    [
      'a clock that stands for nothing',
      `pauses = '[{"from": "2030-01-01T00:00:00Z", "until": null}]'`,
      ['deadlines-computed'],
    ],
    [
      'two open pauses',
      `pauses = '[{"from": "2030-01-01T00:00:00Z", "until": null}, {"from": "2030-01-02T00:00:00Z", "until": "2030-01-03T00:00:00Z"}]'`,
      ['deadlines-computed'],
    ],
    [
      'pauses that overlap',
      `pauses = '[{"from": "2030-01-01T00:00:00Z", "until": "2030-01-03T00:00:00Z"}, {"from": "2030-01-02T00:00:00Z", "until": "2030-01-04T00:00:00Z"}]'`,
      [],
    ],
  ].map(([, change, also]): Breach => {
    const statement = `update vetting_case set ${String(change)} where id = ${first('vetting_case', reviewed)}`;
    return { invariant: 'pauses-consistent', off: [], statements: [statement], also: also as string[] };
  }),
  {
    invariant: 'deadlines-computed',
    off: [],
    statements: [
      `update vetting_case set deadline = deadline + interval '1 minute' where id = ${first('vetting_case', reviewed)}`,
    ],
  },
  {
    invariant: 'deadlines-computed',
    off: [],
    statements: [
      `update vetting_case set met_deadline = not met_deadline where id = ${first('vetting_case', `status = 'PASSED'`)}`,
    ],
  },
];

const credentials: readonly Breach[] = [
  {
    invariant: 'one-valid-credential',
    off: ['vetting_credential'],
    statements: [
      'drop index vetting_credential_one_valid',
      `insert into vetting_credential (id, created_at, candidate_id, track_id, vetting_case_id, assessed_seniority, verified_english, valid_from)
       select ${none}, created_at, candidate_id, track_id, ${first('vetting_case', reviewed)}, assessed_seniority, verified_english, valid_from
       from vetting_credential where revoked_at is null limit 1`,
    ],
    also: ['constraints-at-work', 'credential-of-passed-case'],
  },
  {
    invariant: 'passed-has-credential-and-listing',
    off: ['talent_listing'],
    statements: [
      `delete from talent_listing where id = ${first('talent_listing', 'id not in (select talent_listing_id from match)')}`,
    ],
    also: ['audit-about-what-there-is'],
  },
  {
    invariant: 'credential-of-passed-case',
    off: [],
    statements: [
      `update vetting_credential set assessed_seniority = case assessed_seniority when 'SENIOR' then 'MIDDLE' else 'SENIOR' end
       where id = ${first('vetting_credential', 'true')}`,
    ],
  },
  {
    invariant: 'listed-on-valid-credential',
    off: ['vetting_credential'],
    statements: [
      `update vetting_credential set revoked_at = valid_from, revoked_reason = 'x' where id = (
         select credential_id from talent_listing where status = 'ACTIVE' limit 1)`,
    ],
  },
];

const interviews: readonly Breach[] = [
  {
    invariant: 'waiting-on-computed',
    off: [],
    statements: [
      `update vetting_case set waiting_on = 'DECISION_MAKER', spans = '[]' where id = ${first('vetting_case', reviewed)}`,
    ],
  },
  {
    invariant: 'candidates-in-one-interview-at-once',
    off: ['interview'],
    statements: [
      'alter table interview drop constraint interview_candidate_not_double_booked',
      `update interview i set starts_at = o.starts_at, ends_at = o.ends_at, times = o.times from interview o
       where o.candidate_id = i.candidate_id and o.id < i.id and i.id = (select max(x.id::text)::uuid from interview x
         join interview y on y.candidate_id = x.candidate_id and y.id < x.id and x.status = 'COMPLETED' and y.status = 'COMPLETED')`,
    ],
    also: ['constraints-at-work', 'seat-copies-interview'],
  },
  {
    invariant: 'people-in-one-interview-at-once',
    off: ['interview_participant'],
    statements: [
      'alter table interview_participant drop constraint interview_participant_not_double_booked',
      `update interview_participant p set times = o.times from interview_participant o where o.user_id = p.user_id and o.id < p.id
       and o.blocks and p.id = (select max(x.id::text)::uuid from interview_participant x join interview_participant y
         on y.user_id = x.user_id and y.id < x.id and x.blocks and y.blocks)`,
    ],
    also: ['constraints-at-work', 'seat-copies-interview'],
  },
  {
    invariant: 'interview-of-its-case',
    off: ['interview'],
    statements: [`update interview set times = '{}' where id = ${first('interview', 'true')}`],
    also: ['seat-copies-interview'],
  },
  {
    invariant: 'seat-copies-interview',
    off: ['interview_participant'],
    statements: [
      `update interview_participant set blocks = false where id = ${first('interview_participant', `feedback = 'SUBMITTED'`)}`,
    ],
  },
  {
    invariant: 'nobody-interviews-themselves',
    off: ['conflict_of_interest'],
    statements: [
      `insert into conflict_of_interest (id, created_at, interviewer_id, candidate_id, reason)
       select ${none}, p.created_at, i.id, p.candidate_id, 'x' from interview_participant p join interviewer i on i.user_id = p.user_id
       where p.feedback = 'OWED' and p.blocks limit 1`,
    ],
  },
  {
    invariant: 'feedback-due-computed',
    off: [],
    statements: [
      `update interview_participant set feedback_due_at = feedback_due_at + interval '1 day'
       where id = ${first('interview_participant', `feedback = 'OWED' and blocks`)}`,
    ],
  },
];

const submitted = `status = 'SUBMITTED'`;

const scorecards: readonly Breach[] = [
  {
    invariant: 'one-live-scorecard',
    off: ['scorecard'],
    statements: [
      'drop index scorecard_one_live',
      `insert into scorecard (id, created_at, version, interview_id, participant_id, author_id, vetting_case_id, stage, status, summary,
         challenges_used, private_note)
       select ${none}, created_at, 1, interview_id, participant_id, author_id, vetting_case_id, stage, 'DRAFT', '', '{}', private_note
       from scorecard where ${submitted} limit 1`,
    ],
    also: ['constraints-at-work', 'feedback-of-seat-submitted'],
  },
  {
    invariant: 'scorecard-of-its-seat',
    off: ['scorecard'],
    statements: [
      `update scorecard s set interview_id = (select id from interview i where i.id <> s.interview_id order by id limit 1)
       where id = ${first('scorecard', `status = 'DRAFT'`)}`,
    ],
  },
  {
    invariant: 'feedback-of-seat-submitted',
    off: ['interview_participant'],
    statements: [
      `update interview_participant set feedback = 'EXCUSED' where id = ${first('interview_participant', `feedback = 'SUBMITTED'`)}`,
    ],
  },
  {
    invariant: 'submitted-rates-what-is-required',
    off: ['attribute_rating'],
    statements: [
      `delete from attribute_rating where id = (select r.id from attribute_rating r join attribute a on a.id = r.attribute_id
         join scorecard s on s.id = r.scorecard_id where a.is_required and a.challenge_kind is null and s.${submitted} limit 1)`,
    ],
    also: ['submitted-says-newest-version'],
  },
  {
    invariant: 'submitted-says-newest-version',
    off: ['scorecard'],
    statements: [`update scorecard set summary = summary || '!' where id = ${first('scorecard', submitted)}`],
  },
  {
    invariant: 'scorecard-versions-gapless',
    off: ['scorecard_version'],
    statements: [
      `update scorecard_version set number = 2, reason = 'x' where id = ${first('scorecard_version', 'true')}`,
    ],
  },
  {
    invariant: 'scorecard-versions-hashed',
    off: ['scorecard_version', 'decision'],
    statements: [
      `update scorecard_version set content_hash = 'x' where id = ${first('scorecard_version', 'true')}`,
      `update decision set weighed = '[]'`,
    ],
  },
];

const rejected = `outcome = 'REJECT' and stage = 'TECHNICAL_INTERVIEW'`;

const decisions: readonly Breach[] = [
  {
    invariant: 'moves-decided',
    off: ['decision'],
    statements: [
      `update decision set outcome = 'REJECT' where id = ${first('decision', `outcome = 'ADVANCE' and stage = 'PROFILE_REVIEW'`)}`,
    ],
  },
  {
    invariant: 'withdrawals-recorded',
    off: ['withdrawal'],
    statements: [`delete from withdrawal where id = ${first('withdrawal', 'true')}`],
  },
  {
    invariant: 'rejected-is-explained',
    off: ['decision_reason'],
    statements: [`update decision_reason set is_concern = true where decision_id = ${first('decision', rejected)}`],
  },
  {
    invariant: 'rejected-is-explained',
    off: ['feedback_letter', 'letter_item'],
    statements: [
      `delete from letter_item where letter_id = ${first('feedback_letter', `status = 'DRAFT'`)}`,
      `delete from feedback_letter where id = ${first('feedback_letter', `status = 'DRAFT'`)}`,
    ],
    also: ['audit-about-what-there-is'],
  },
  {
    invariant: 'decision-weighs-what-there-is',
    off: ['decision'],
    statements: [
      `update decision set weighed = jsonb_set(weighed, '{0,contentHash}', '"x"') where id = ${first('decision', `weighed <> '[]'`)}`,
    ],
  },
  {
    invariant: 'decision-cites-what-there-is',
    off: ['decision'],
    statements: [
      `update decision set cited_evidence = jsonb_build_array(${none}) where id = ${first('decision', rejected)}`,
    ],
  },
  {
    invariant: 'decided-stage-owes-nothing',
    off: ['interview_participant'],
    statements: [
      `update interview_participant set feedback = 'OWED' where id = (select p.id from interview_participant p
         join decision d on d.vetting_case_id = p.vetting_case_id and d.stage = p.stage order by p.id limit 1)`,
    ],
    also: ['feedback-of-seat-submitted'],
  },
  {
    invariant: 'closed-case-has-nothing-to-come',
    off: ['interview'],
    statements: [
      `update interview set status = 'PROPOSED', completed_at = null where id = (select i.id from interview i
         join vetting_case c on c.id = i.vetting_case_id where c.status = 'PASSED' and i.status = 'COMPLETED' order by i.id limit 1)`,
    ],
  },
];

const letters: readonly Breach[] = [
  {
    invariant: 'letter-explains-rejection',
    off: ['feedback_letter'],
    statements: [
      `update feedback_letter set status = 'SUPERSEDED' where id = ${first('feedback_letter', `status = 'DRAFT'`)}`,
    ],
    also: ['rejected-is-explained'],
  },
  {
    invariant: 'sent-letter-read-by-two',
    off: ['feedback_letter'],
    statements: [
      'alter table feedback_letter drop constraint feedback_letter_second_person',
      `update feedback_letter set author_id = approved_by_id where id = ${first('feedback_letter', 'approved_by_id is not null')}`,
    ],
    also: ['constraints-at-work'],
  },
  {
    invariant: 'letter-cites-its-case',
    off: ['letter_item'],
    statements: [
      `update letter_item set position = 99, letter_id = (select l.id from feedback_letter l
         where l.id <> letter_id order by l.id limit 1) where id = ${first('letter_item', 'cited_evidence_id is not null')}`,
    ],
  },
  {
    invariant: 'letter-due-computed',
    off: ['feedback_letter'],
    statements: [
      `update feedback_letter set due_at = due_at + interval '1 day' where id = ${first('feedback_letter', 'true')}`,
    ],
  },
];

const guards: readonly Breach[] = [
  ['triggers-at-work', 'drop trigger vetting_case_guard on vetting_case'],
  ['triggers-at-work', 'alter table audit_event disable trigger audit_event_append_only'],
  ['constraints-at-work', 'alter table vetting_case drop constraint vetting_case_clock_runs_or_stands'],
  ['constraints-at-work', 'drop index vetting_case_one_open'],
  ['serving-login-rewrites-nothing', 'grant update on audit_event to app'],
  ['serving-login-rewrites-nothing', 'grant delete on vetting_case to app'],
  ['serving-login-rewrites-nothing', 'grant execute on function vetting_case_count_keep() to app'],
  ['functions-look-home', 'alter function vetting_case_guard() reset all'],
].map(([invariant = '', statement = '']) => ({ invariant, off: [], statements: [statement] }));

/** At least one breach of every invariant, on the demo data. */
export const breaches: readonly Breach[] = [
  ...accounts,
  ...cases,
  ...credentials,
  ...interviews,
  ...scorecards,
  ...decisions,
  ...letters,
  ...companies,
  ...listings,
  ...matches,
  ...fits,
  ...rates,
  ...contracts,
  ...rematches,
  ...guards,
];
