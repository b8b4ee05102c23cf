import { randomUUID } from 'node:crypto';
import { execute, type GraphQLSchema } from 'graphql';
import { record } from '../audit/record.ts';
import { contextFor, type Surroundings } from '../contexts.ts';
import { statementsIn } from '../database/transaction-statements.ts';
import { createUser } from '../identity/create-user.ts';
import { grantRole } from '../identity/grant-role.ts';
import { createInterviewer } from '../interview/create-interviewer.ts';
import { SeniorityTitle } from '../interview/interview.words.ts';
import { qualifyInterviewer } from '../interview/qualify-interviewer.ts';
import { jobs } from '../jobs.ts';
import type { Context } from '../kernel/context.ts';
import { toGlobalId } from '../kernel/global-id.ts';
import { type Viewer, viewerOf } from '../kernel/viewer.ts';
import { Surprise, type Teller } from '../story/teller.ts';
import { importRateBenchmarks } from '../rates/import-rate-benchmarks.ts';
import { commandContext, jobContext } from '../surroundings.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { type DemoCandidate, demoCandidates, storiesByHand } from './demo-candidates.ts';
import { crowdCandidate } from './demo-crowd.ts';
import { demoLanes, demoTeam } from './demo-people.ts';
import { demoCompanies } from './demo-companies.ts';
import { tellCompany } from './demo-market.ts';
import { tellMarket } from './demo-matches.ts';
import { DemoDataError, demoStateOf, loaded } from './demo-state.ts';
import { type TellerAt, tellStory } from './demo-story.ts';
import { publishedRates } from './published-rates.ts';

const languages = ['typescript-nodejs', 'python', 'go', 'rust', 'java', 'csharp-dotnet', 'ruby', 'php'];
const teamIsOlderByDays = 60;

/** Where the demo data go, and the API through which they go there. */
export interface DemoPlace {
  readonly surroundings: Surroundings;
  readonly schema: GraphQLSchema;
}

/** What is loaded, and when. */
export interface DemoWish {
  readonly now: Date;
  /** How many candidates: those written by hand come first, the others are made up. */
  readonly candidates: number;
  /** Once aborted, loading ends before its next request, and the next start begins anew. */
  readonly signal?: AbortSignal;
}

/** One process at a time loads, and the others see whether it is at it. */
const turn = 'select pg_try_advisory_xact_lock(1179603536, 3)';
/** The transaction that holds the turn waits while others write. */
const patience = 'set local idle_in_transaction_session_timeout = 0';

/**
 * Loads the demo data into an empty database, by calling what people would call; a database that has accounts is left as
 * it is. Throws `DemoDataError` when an earlier loading has not come to its end.
 */
export async function seedDemo(place: DemoPlace, wish: DemoWish): Promise<'loaded' | 'left'> {
  const { surroundings } = place;
  return surroundings.orm.em.fork().transactional(async (tx) => {
    const ask = statementsIn(tx);
    await ask(patience, []);
    const [row] = await ask(turn, []);
    if (row?.[0] !== true) throw new DemoDataError('Another process is loading the demo data. Wait for it.');
    const state = await demoStateOf((text, values) => surroundings.reads.run(text, values));
    if (state === 'unfinished' || state === 'spoilt') throw new DemoDataError(refusals[state]);
    if (state !== 'empty') return 'left';
    await load(place, wish);
    const context = commandContext(surroundings, wish.now);
    record(tx, context, { ...loaded, objectId: context.newId() });
    return 'loaded';
  });
}

const refusals = {
  unfinished: 'Loading the demo data was interrupted. `npm start` begins anew.',
  spoilt:
    'Loading the demo data was interrupted, and the database was used since. Set another DATA_DIR, or SEED=none to go on with what is there.',
} as const;

/** Ends when every lane has: whoever closes the database after it takes it from nobody. */
async function load({ surroundings, schema }: DemoPlace, { now, candidates, signal }: DemoWish): Promise<void> {
  const founded = new Date(now.getTime() - teamIsOlderByDays * 86_400_000);
  const team = await makeTeam(commandContext(surroundings, founded));
  await handInRates({ surroundings, schema }, { viewer: team.get('HEAD_OF_TALENT'), now: founded });
  const failing = new AbortController();
  const ending = AbortSignal.any([failing.signal, ...(signal ? [signal] : [])]);
  const tell = async (cast: Memory['cast'], stories: readonly Told[]): Promise<void> => {
    const memory = { surroundings, schema, team, cast, ending };
    try {
      for (const story of stories) await story((moment) => tellerInMemory(memory, moment));
    } catch (error) {
      failing.abort(error);
    }
  };
  const talents = new Map<string, string>();
  const candidateLanes = demoLanes.map((cast, lane) => {
    const stories = ofLane(lane, candidates).map((it) => async (tellerAt: TellerAt) => {
      const talent = await tellStory(it, tellerAt, now);
      if (talent !== null) talents.set(it.name, talent);
    });
    return tell(cast, stories);
  });
  const companyLane = demoCompanies.map((company) => (tellerAt: TellerAt) => tellCompany(company, tellerAt, now));
  await Promise.all([...candidateLanes, tell({}, companyLane)]);
  ending.throwIfAborted();
  // Who is matched has to be there.
  if (candidates >= demoCandidates.length) await tell({}, [(tellerAt) => tellMarket(talents, tellerAt, now)]);
  ending.throwIfAborted();
  await runJobs(jobContext(surroundings, now));
}

/** What is published of rates is there from the beginning. */
async function handInRates(
  { surroundings, schema }: DemoPlace,
  { viewer, now }: { readonly viewer: Viewer | undefined; readonly now: Date },
): Promise<void> {
  if (!viewer) throw new Surprise('there is no head of talent in the demo team');
  const context = contextFor(surroundings, { viewer, now, requestId: `seed-${randomUUID()}` });
  await importRateBenchmarks(context, { rows: await publishedRates(schema) });
}

/** A story, told by whom it is given. */
type Told = (tellerAt: TellerAt) => Promise<void>;

/** Stores what time has brought about. */
async function runJobs(context: Context): Promise<void> {
  for (const { run } of jobs) await run(context);
}

/** The stories that are shown first are the first lane's; each of the others belongs to one, so that every load is the same. */
function ofLane(lane: number, count: number): DemoCandidate[] {
  const crowd = Array.from({ length: Math.max(0, count - demoCandidates.length) }, (_, index) => crowdCandidate(index));
  const isOwn = (index: number): boolean => (index < storiesByHand ? 0 : index % demoLanes.length) === lane;
  return [...demoCandidates, ...crowd].slice(0, count).filter((_, index) => isOwn(index));
}

async function makeTeam(context: Context): Promise<ReadonlyMap<string, Viewer>> {
  const team = new Map<string, Viewer>();
  for (const { key, name, email, roles } of demoTeam) {
    const user = await createUser(context, { name, email });
    const userId = toGlobalId('User', user.id);
    let { version } = user;
    for (const role of roles) ({ version } = await grantRole(context, { userId, role, version }));
    team.set(key, viewerOf(user.id, roles));
    if (key.includes('INTERVIEWER')) await qualify(context, userId, key);
  }
  return team;
}

async function qualify(context: Context, userId: string, key: string): Promise<void> {
  const isTechnical = !key.startsWith('SOFT_SKILLS');
  const seniorityTitle = isTechnical ? SeniorityTitle.LEAD_ENGINEER : SeniorityTitle.TALENT_PARTNER;
  const interviewer = await createInterviewer(context, { userId, seniorityTitle });
  const interviewerId = toGlobalId('Interviewer', interviewer.id);
  const stage = isTechnical ? VettingStage.TECHNICAL_INTERVIEW : VettingStage.SOFT_SKILLS_INTERVIEW;
  let { version } = interviewer;
  for (const primaryLanguage of isTechnical ? languages : [null]) {
    const changed = await qualifyInterviewer(context, {
      interviewerId,
      version,
      track: 'BACKEND',
      stage,
      primaryLanguage,
    });
    version = changed.version;
  }
}

interface Memory extends DemoPlace {
  readonly team: ReadonlyMap<string, Viewer>;
  /** Who plays a part, where that is somebody else than the part is named for. */
  readonly cast: Readonly<Record<string, string>>;
  /** Once aborted, the story stops before its next request. */
  readonly ending: AbortSignal;
}

/** Tells the story without HTTP, at a moment of the past. */
function tellerInMemory({ surroundings, schema, team, cast, ending }: Memory, now: Date): Teller {
  return {
    now: () => now,
    ask: async (who, document, variables: object) => {
      ending.throwIfAborted();
      const viewer = team.get(cast[who] ?? who);
      if (!viewer) throw new Surprise(`there is no ${who} in the demo team`);
      const contextValue = contextFor(surroundings, { viewer, now, requestId: `seed-${randomUUID()}` });
      const variableValues = { ...variables };
      const { data, errors } = await execute({ schema, document, contextValue, variableValues });
      if (errors?.[0]) throw errors[0];
      // The document's own type says what its data are.
      return data as never;
    },
  };
}
