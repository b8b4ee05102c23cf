import { queried } from '../database/invariant.ts';

/** What is always true of those who passed. */
export const credentialInvariants = [
  queried({
    name: 'one-valid-credential',
    sentence: 'Nobody has two valid credentials for one track, or a valid one and an open case.',
    type: 'Candidate',
    text: `select candidate_id, count(*) || ' valid credentials' from vetting_credential where revoked_at is null
        group by candidate_id, track_id having count(*) > 1
      union all select v.candidate_id, 'case ' || c.id || ' is open beside credential ' || v.id from vetting_credential v
        join vetting_case c on c.candidate_id = v.candidate_id and c.track_id = v.track_id
        where v.revoked_at is null and c.status in ('OPEN', 'ON_HOLD')`,
  }),
  queried({
    name: 'passed-has-credential-and-listing',
    sentence: 'Whoever passed has the credential and the listing of it.',
    type: 'VettingCase',
    text: `select c.id, case when v.id is null then 'no credential' else 'no listing' end from vetting_case c
      left join vetting_credential v on v.vetting_case_id = c.id left join talent_listing l on l.credential_id = v.id
      where c.status = 'PASSED' and l.id is null`,
  }),
  queried({
    name: 'credential-of-passed-case',
    sentence:
      'A credential is that of a case that passed, for its candidate and track, with what the interviews found.',
    type: 'VettingCredential',
    text: `select v.id, 'case ' || c.id || ' is ' || c.status from vetting_credential v join vetting_case c on c.id = v.vetting_case_id
      where c.status <> 'PASSED' or (v.candidate_id, v.track_id, v.assessed_seniority, v.verified_english)
        is distinct from (c.candidate_id, c.track_id, c.assessed_seniority, c.verified_english)`,
  }),
  queried({
    name: 'listed-on-valid-credential',
    sentence: 'A listing is of the candidate of its credential, and whoever lost the credential is delisted.',
    type: 'TalentListing',
    text: `select l.id, l.status || ' of credential ' || v.id from talent_listing l join vetting_credential v on v.id = l.credential_id
      where l.candidate_id <> v.candidate_id or (v.revoked_at is not null and l.status <> 'DELISTED')`,
  }),
];
