import { queried } from '../database/invariant.ts';

/** What is always true of candidates. */
export const candidateInvariants = [
  queried({
    name: 'candidate-sorted-by-own-name',
    sentence: 'A candidate is sorted by the name of their identity, and by nothing once that is erased.',
    type: 'Candidate',
    text: `select c.id, 'sorted by another name' from candidate c left join candidate_identity i on i.id = c.identity_id
      where c.name_key is distinct from coalesce(i.name_key, '')`,
  }),
  queried({
    name: 'candidate-of-the-staff-known',
    sentence: 'A candidate with the e-mail address of an account is linked to it.',
    type: 'Candidate',
    text: `select c.id, 'is user ' || u.id || ' by e-mail address and not linked' from candidate c
      join candidate_identity i on i.id = c.identity_id join user_account u on u.email_key = i.email_key
      where c.user_id is distinct from u.id`,
  }),
  queried({
    name: 'claims-at-most-two',
    sentence: 'A candidate holds at most two specialization claims, each of another specialization.',
    type: 'Candidate',
    text: `select candidate_id, count(*) || ' live claims of ' || count(distinct specialization_id) || ' specializations'
      from specialization_claim where withdrawn_at is null
      group by candidate_id having count(*) > 2 or count(*) > count(distinct specialization_id)`,
  }),
];
