import type { RequestContext } from '../graphql/request-context.ts';
import type { Obligation } from './obligation.type.ts';
import { casesWaiting } from './owed-cases.ts';
import { interviewsToComplete, scorecardsOwed } from './owed-interviews.ts';
import { lettersToReview, lettersToSend } from './owed-letters.ts';
import { matchesPeople, rematchesOwed } from './owed-rematches.ts';
import { type Asked, movesCases } from './owed-rows.ts';
import { renewalsOwed, screeningsOwed, screensCompanies } from './owed-screenings.ts';

type Load = (context: RequestContext, asked: Asked) => Promise<readonly Obligation[]>;

const ofEverybody: readonly Load[] = [scorecardsOwed, interviewsToComplete];
const ofScreeners: readonly Load[] = [screeningsOwed, renewalsOwed];
const ofMatchers: readonly Load[] = [rematchesOwed];
const ofMovers: readonly Load[] = [lettersToSend, lettersToReview, casesWaiting];

/** What the viewer owes, the most urgent first; a fixed number of statements per kind, whatever their number. */
export async function loadObligations(context: RequestContext, asked: Asked): Promise<readonly Obligation[]> {
  const loads = [
    ...ofEverybody,
    ...(movesCases(context.viewer) ? ofMovers : []),
    ...(screensCompanies(context.viewer) ? ofScreeners : []),
    ...(matchesPeople(context.viewer) ? ofMatchers : []),
  ];
  const lists = await Promise.all(loads.map((load) => load(context, asked)));
  return lists.flat().toSorted(byUrgency).slice(0, asked.first);
}

/** What has no date comes last. */
function byUrgency(one: Obligation, other: Obligation): number {
  if (one.dueAt === other.dueAt) return 0;
  if (one.dueAt === null || other.dueAt === null) return one.dueAt === null ? 1 : -1;
  return one.dueAt < other.dueAt ? -1 : 1;
}
