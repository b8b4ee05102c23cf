import { advance, apply, caseNow, reject, reviewProfile } from '../story/chapters.ts';
import { judge, panelAs, schedule } from '../story/interviews.ts';
import { approveLetter, letterNow, sendLetter, submitLetter } from '../story/letters.ts';
import { expectThat } from '../story/teller.ts';
import { applicant, recentStarts, type Run } from './cast.ts';
import { show, softSkills } from './main-job.ts';

/** A candidate rejected after the technical interview, with a letter that cites what was seen and a second person reviews. */
export async function playRejection(run: Run): Promise<void> {
  const { teller, mark, say } = run;
  say('A candidate who is turned down');
  const { caseId } = await apply(teller, applicant('Rolf Reapply', mark));
  await reviewProfile(teller, caseId);
  await advance(teller, caseId);
  await softSkills(run, caseId);
  show(run, 'RECRUITER advances', await advance(teller, caseId, { verifiedEnglish: 'UPPER_INTERMEDIATE' }));
  const letter = await rejectOnEvidence(run, caseId);
  await sendReviewed(run, letter);
}

async function rejectOnEvidence(run: Run, caseId: string): Promise<string> {
  const { teller } = run;
  const stage = 'TECHNICAL_INTERVIEW';
  const plan = { caseId, stage, interviewers: ['INTERVIEWER'], starts: recentStarts(teller.now()) } as const;
  const interview = await schedule(teller, plan);
  const excerpt = 'POST /orders is retried by the client, and nothing keeps the second one from being placed.';
  const evidence = [{ kind: 'CODE_OBSERVATION' as const, excerpt, file: 'orders.ts', lines: '40-52' }];
  const judgement = {
    recommendation: 'NO',
    summary: 'Builds endpoints, does not reason about them.',
    evidence,
  } as const;
  await judge(teller, 'INTERVIEWER', { interview, stage, judgement });
  show(run, 'INTERVIEWER submits a NO with evidence', await caseNow(teller, caseId));
  const { scorecards } = await panelAs(teller, 'RECRUITER', interview.interviewId);
  const citedEvidenceIds = scorecards.flatMap((it) => ('evidence' in it ? it.evidence.map(({ id }) => id) : []));
  const rationale = 'The missing idempotency was pointed at twice.';
  const letter = await reject(teller, caseId, {
    codes: ['API_DESIGN', 'CRUD_WITHOUT_ARCHITECTURE'],
    citedEvidenceIds,
    rationale,
  });
  show(run, 'RECRUITER rejects, citing it', await caseNow(teller, caseId));
  return letter;
}

async function sendReviewed({ teller, say }: Run, id: string): Promise<void> {
  const draft = await letterNow(teller, id);
  expectThat(
    draft.items.some((item) => item.citedEvidence),
    'the letter to cite evidence',
  );
  say(`  the rejection opened a letter → ${draft.status}`);
  await submitLetter(teller, id);
  say(`  RECRUITER hands it to a second person → ${(await letterNow(teller, id)).status}`);
  expectThat((await approveLetter(teller, id, 'RECRUITER')).length === 1, 'the author not to approve their own letter');
  say('  RECRUITER cannot approve their own letter');
  expectThat((await approveLetter(teller, id, 'RECRUITER_2')).length === 0, 'a second recruiter to approve it');
  say(`  RECRUITER_2 approves → ${(await letterNow(teller, id)).status}`);
  await sendLetter(teller, id);
  say(`  RECRUITER sends it → ${(await letterNow(teller, id)).status}`);
}
