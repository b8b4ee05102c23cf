import file from './reference/service-levels.json' with { type: 'json' };
import { dayAfter } from './contract.end.ts';
import { OnboardingKind } from './onboarding.words.ts';

/** What is owed to a developer, and by when. */
export interface PlannedItem {
  readonly kind: OnboardingKind;
  readonly position: number;
  readonly dueOn: string;
}

/** What the published promises come to for a contract that starts on a day, in their order. */
export function onboardingPlan(startsOn: string): readonly PlannedItem[] {
  return file.onboarding.map(({ kind, dayOfWork }, index) => {
    return { kind: kindOf(kind), position: index + 1, dueOn: dayAfter(startsOn, dayOfWork - 1) };
  });
}

const kinds: ReadonlyMap<string, OnboardingKind> = new Map(Object.values(OnboardingKind).map((kind) => [kind, kind]));

function kindOf(text: string): OnboardingKind {
  const kind = kinds.get(text);
  if (!kind) throw new Error(`service-levels.json promises ${text}, which no contract knows`);
  return kind;
}
