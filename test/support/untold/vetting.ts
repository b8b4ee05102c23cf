import { Role } from '../../../src/kernel/role.ts';
import { buildCandidate } from '../build-candidate.ts';
import { buildRejected, buildReviewed, call, caseInput } from '../build-decision.ts';
import { makeMove } from '../build-moves.ts';
import { trackNow } from '../build-policy.ts';
import { calendarNow } from '../build-calendar.ts';
import { buildDraft, buildPanel, buildSubmitted } from '../build-scorecard.ts';
import { buildCase } from '../build-vetting.ts';
import type { Cast, Untold } from './cast.ts';

const seen = async ({ api, recruiter }: Cast) => caseInput(api, (await buildCase(api, recruiter)).key);
const reviewed = async ({ api, recruiter }: Cast) => caseInput(api, (await buildReviewed(api, recruiter)).key);

/** The letter of a case that was rejected, as it is now. */
const aLetter = async ({ api }: Cast) => {
  const { letter, panel } = await buildRejected(api);
  return { panel, seen: { feedbackLetterId: letter.id, version: letter.version } };
};

/** What else is done to cases, letters and scorecards. */
export const untoldOfVetting: Untold = {
  addNote: async ({ api, recruiter }) => {
    const { candidate } = await buildCase(api, recruiter);
    return { by: recruiter, input: { candidateId: candidate.id, text: 'Rang twice' } };
  },
  advanceVettingCases: async (cast) => ({ by: cast.recruiter, input: { cases: [await reviewed(cast)] } }),
  assignVettingCases: async (cast) => ({
    by: cast.recruiter,
    input: { ownerId: (await cast.api.person(Role.RECRUITER)).id, cases: [await seen(cast)] },
  }),
  creditVettingCases: async (cast) => ({
    by: cast.recruiter,
    input: { creditedToId: cast.recruiter.id, cases: [await seen(cast)] },
  }),
  holdVettingCases: async (cast) => ({
    by: cast.recruiter,
    input: { cases: [{ ...(await seen(cast)), reason: 'On leave', until: '2026-12-24T10:00:00.000Z' }] },
  }),
  rejectVettingCases: async (cast) => ({
    by: cast.recruiter,
    input: { cases: [{ ...(await reviewed(cast)), reasons: [{ code: 'INSUFFICIENT_EXPERIENCE' }] }] },
  }),
  openVettingCase: async ({ api, recruiter }) => ({
    by: recruiter,
    input: { candidateId: (await buildCandidate(api, recruiter)).id },
  }),
  recordCandidateResponse: async ({ api, recruiter }) => {
    const { key } = await buildCase(api, recruiter);
    await makeMove(api, recruiter, 'requestFromCandidate', { ...(await caseInput(api, key)), reason: 'A CV' });
    return { by: recruiter, input: { ...(await caseInput(api, key)), response: 'Here it is' } };
  },
  updateCandidate: async ({ api, recruiter }) => {
    const { candidate } = await buildCase(api, recruiter);
    return { by: recruiter, input: { candidateId: candidate.id, version: 1, zone: 'Europe/Lisbon' } };
  },
  saveFeedbackLetterDraft: async (cast) => ({
    by: cast.recruiter,
    input: { ...(await aLetter(cast)).seen, opening: 'Thank you.' },
  }),
  returnFeedbackLetter: async (cast) => {
    const { seen: letter } = await aLetter(cast);
    await call(cast.api, cast.head, 'submitFeedbackLetterForReview', letter);
    return { by: cast.recruiter, input: { ...letter, version: letter.version + 1, reason: 'Be kinder' } };
  },
  waiveFeedbackLetter: async (cast) => ({
    by: cast.head,
    input: { ...(await aLetter(cast)).seen, reason: 'Asked for none' },
  }),
  saveScorecardDraft: async ({ api }) => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const { version } = await buildDraft(api, panel, { person: author });
    return { by: author, input: { interviewId: panel.interview.id, version, summary: 'Second thoughts' } };
  },
  amendScorecard: async ({ api }) => {
    const panel = await buildPanel(api);
    const [author] = panel.seats;
    const { id, version } = await buildSubmitted(api, panel, { person: author });
    return { by: author, input: { scorecardId: id, version, reason: 'Mixed two up', summary: 'Another one' } };
  },
  activateVettingPolicy: async ({ api, head }) => ({
    by: head,
    input: { ...(await trackNow(api)), reapplyAfterDays: 200 },
  }),
  updateBusinessCalendar: async ({ api, head }) => ({
    by: head,
    input: { ...(await calendarNow(api)), holidays: ['2026-12-25'] },
  }),
};
