// The drafts that Q5 hands in, and how they become drafts again between two measurements.

/** What there is to submit, kept beside the tables: technical interviews that are over and not yet rated. */
export const draftTable = `
  create table if not exists bench.draft as
  select s.id as scorecard_id, s.version, s.author_id, s.participant_id, s.interview_id, i.version as interview_version,
    c.id as case_id, c.version as case_version, c.edits, c.waiting_on, c.waiting_since, c.spans
  from scorecard s join interview i on i.id = s.interview_id join vetting_case c on c.id = s.vetting_case_id
  where s.status = 'DRAFT' and s.stage = 'TECHNICAL_INTERVIEW' and i.ends_at < now() and c.status = 'OPEN'`;

const undo = [
  `delete from scorecard_version v using bench.draft d where v.scorecard_id = d.scorecard_id`,
  `delete from audit_event a using bench.draft d where a.object_type = 'Scorecard' and a.object_id = d.scorecard_id`,
  `update interview_participant p set feedback = 'OWED' from bench.draft d
   where p.id = d.participant_id and p.feedback <> 'OWED'`,
  `update interview i set status = 'SCHEDULED', completed_at = null, version = d.interview_version from bench.draft d
   where i.id = d.interview_id and i.status <> 'SCHEDULED'`,
  `update vetting_case c set version = d.case_version, edits = d.edits, waiting_on = d.waiting_on,
     waiting_since = d.waiting_since, spans = d.spans from bench.draft d
   where c.id = d.case_id and c.edits <> d.edits`,
  `update scorecard s set status = 'DRAFT', submitted_at = null, version = d.version from bench.draft d
   where s.id = d.scorecard_id and s.status <> 'DRAFT'`,
];

/** Makes every submitted draft a draft again; the rules, which forbid that to everyone, are off for the moment. */
export async function resetDrafts(client) {
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  for (const statement of undo) await client.query(statement);
  await client.query('commit');
}
