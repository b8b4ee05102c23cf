import { toGlobalId } from '../../src/kernel/global-id.ts';
import type { Refused } from './build-interview.ts';
import type { Person, TestApi } from './test-api.ts';

const kit = `interviewKit {
  id version slug stage name track { slug }
  versions { number publishedAt publishedBy { id } }
  draft {
    id number publishedAt publishBlockers { code }
    sections { position title kind questions { position text tags }
      attributes { position slug name isRequired challengeKind anchors } }
  }
}`;

const inputs = {
  createInterviewKit: 'CreateInterviewKitInput',
  saveInterviewKitDraft: 'SaveInterviewKitDraftInput',
  publishInterviewKit: 'PublishInterviewKitInput',
} as const;

/** What became of a kit. */
export interface KitChanged {
  readonly interviewKit: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly Refused[];
}

/** Writes a kit over the API and gives the payload, which must have come without a thrown error. */
export async function writeKit(
  api: TestApi,
  person: Person,
  mutation: keyof typeof inputs,
  input: object,
): Promise<KitChanged> {
  const document = `mutation ($input: ${inputs[mutation]}!) {
    ${mutation}(input: $input) { ${kit} errors { code path message currentVersion blockers { code } } } }`;
  const { data, errors } = await api.run(person, document, { input });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.[mutation] as KitChanged; // its own document
}

/** A kit that comes with the installation, as it is now. */
export async function kitNow(
  api: TestApi,
  slug: 'backend-technical' | 'backend-soft-skills',
): Promise<{ readonly interviewKitId: string; readonly version: number }> {
  const [row] = await api.asApp('select id, version from interview_kit where slug = $1', [slug]);
  return { interviewKitId: toGlobalId('InterviewKit', String(row?.['id'])), version: Number(row?.['version']) };
}

/** A section of a technical kit that can be published. */
export function aSection(stated: object = {}): object {
  return {
    kind: 'THEORY',
    title: 'Theory',
    questions: [{ text: 'What happens between a commit and a replica that shows it?', tags: ['databases'] }],
    attributes: [anAttribute()],
    ...stated,
  };
}

/** An attribute with its four anchors. */
export function anAttribute(stated: object = {}): object {
  const anchors = ['Guesses', 'Recites', 'Explains', 'Derives'];
  return { slug: 'database-internals', name: 'Database internals', isRequired: true, anchors, ...stated };
}
