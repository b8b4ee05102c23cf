import { randomUUID } from 'node:crypto';
import { execute, type GraphQLSchema } from 'graphql';
import { contextFor, type Surroundings } from '../contexts.ts';
import { createUser } from '../identity/create-user.ts';
import { grantRole } from '../identity/grant-role.ts';
import { createInterviewer } from '../interview/create-interviewer.ts';
import { SeniorityTitle } from '../interview/interview.words.ts';
import { qualifyInterviewer } from '../interview/qualify-interviewer.ts';
import type { Context } from '../kernel/context.ts';
import { toGlobalId } from '../kernel/global-id.ts';
import { type Viewer, viewerOf } from '../kernel/viewer.ts';
import { createSchema } from '../schema.ts';
import { Surprise, type Teller } from '../story/teller.ts';
import { commandContext } from '../surroundings.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { demoCandidates } from './demo-candidates.ts';
import { demoPeople } from './demo-people.ts';
import { tellStory } from './demo-story.ts';

const languages = ['typescript-nodejs', 'python', 'go', 'rust', 'java', 'csharp-dotnet', 'ruby', 'php'];
const teamIsOlderByDays = 60;

/** Loads the demo data into an empty database, by calling what people would call; false when it is not empty. */
export async function seedDemo(surroundings: Surroundings, now: Date): Promise<boolean> {
  const [taken] = await surroundings.reads.run('select 1 from user_account limit 1', []);
  if (taken) return false;
  const founded = new Date(now.getTime() - teamIsOlderByDays * 86_400_000);
  const team = await makeTeam(commandContext(surroundings, founded));
  const schema = createSchema(surroundings.reads.models);
  const tellerAt = (moment: Date): Teller => tellerInMemory({ surroundings, schema, team }, moment);
  for (const candidate of demoCandidates) await tellStory(candidate, tellerAt, now);
  return true;
}

async function makeTeam(context: Context): Promise<ReadonlyMap<string, Viewer>> {
  const team = new Map<string, Viewer>();
  for (const { key, name, email, roles } of demoPeople) {
    const user = await createUser(context, { name, email });
    const userId = toGlobalId('User', user.id);
    for (const role of roles) await grantRole(context, { userId, role });
    team.set(key, viewerOf(user.id, roles));
    if (key.includes('INTERVIEWER')) await qualify(context, userId, key);
  }
  return team;
}

async function qualify(context: Context, userId: string, key: string): Promise<void> {
  const isTechnical = key !== 'SOFT_SKILLS_INTERVIEWER';
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

interface Memory {
  readonly surroundings: Surroundings;
  readonly schema: GraphQLSchema;
  readonly team: ReadonlyMap<string, Viewer>;
}

/** Tells the story without HTTP, at a moment of the past. */
function tellerInMemory({ surroundings, schema, team }: Memory, now: Date): Teller {
  return {
    now: () => now,
    ask: async (who, document, variables: object) => {
      const viewer = team.get(who);
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
