import { invalid, UserErrors } from '../kernel/user-error.ts';
import type { ProjectFacts } from './project.entity.ts';
import type { BudgetBasis, HiringModel } from './project.words.ts';

type Given<T> = T | null | undefined;

/** What somebody is ready to pay, and for what. */
export interface Budget {
  readonly min: string;
  readonly max: string;
  readonly currency: string;
  readonly basis: BudgetBasis;
}

/** What somebody states of a project: what is left out stays as it is, null clears. */
export interface StatedProject {
  readonly name?: Given<string>;
  readonly applicationType?: Given<string>;
  readonly frameworks?: Given<readonly string[]>;
  readonly apiArchitecture?: Given<string>;
  readonly databaseArchitecture?: Given<string>;
  readonly cloud?: Given<string>;
  readonly scalability?: Given<string>;
  readonly hiringModel?: Given<HiringModel>;
  readonly budget?: Given<Budget>;
  readonly seats?: Given<number>;
  /** Who looks after it. */
  readonly ownerId?: Given<string>;
}

/** What can be known of a project beside whose it is. */
export type ProjectContent = Omit<ProjectFacts, 'company' | 'owner'>;

const required = ['name', 'hiringModel', 'seats', 'ownerId'] as const;
const texts = ['applicationType', 'apiArchitecture', 'databaseArchitecture', 'cloud', 'scalability'] as const;

/** What was stated, made fit to be kept; throws on all that cannot be. */
export function projectContent(stated: StatedProject): Partial<ProjectContent> {
  const { name, hiringModel, seats, frameworks, budget } = stated;
  mustBeFit(stated);
  const written = texts.filter((text) => stated[text] !== undefined);
  return {
    ...Object.fromEntries(written.map((text) => [text, stated[text]])),
    ...(name == null ? {} : { name: name.trim() }),
    ...(hiringModel == null ? {} : { hiringModel }),
    ...(seats == null ? {} : { seats }),
    ...(frameworks === undefined ? {} : { frameworks: [...(frameworks ?? [])] }),
    ...(budget === undefined ? {} : budgetColumns(budget)),
  };
}

type BudgetColumns = Pick<ProjectContent, 'budgetMin' | 'budgetMax' | 'budgetCurrency' | 'budgetBasis'>;

/** A budget as it is stored; none is none in every part but the currency. */
export function budgetColumns(budget: Budget | null): BudgetColumns {
  if (!budget) return { budgetMin: null, budgetMax: null, budgetCurrency: 'USD', budgetBasis: null };
  const { min, max, currency, basis } = budget;
  return { budgetMin: min, budgetMax: max, budgetCurrency: currency, budgetBasis: basis };
}

function mustBeFit(stated: StatedProject): void {
  const cleared = required.filter((name) => stated[name] === null);
  const { budget } = stated;
  const errors = [
    ...cleared.map((name) => invalid('This cannot be empty. Leave it out to keep what is there.', name)),
    ...(budget && Number(budget.min) <= 0 ? [invalid('The lowest budget is more than nothing.', 'budget', 'min')] : []),
    ...(budget && Number(budget.max) < Number(budget.min)
      ? [invalid('The highest budget is at least the lowest.', 'budget', 'max')]
      : []),
  ];
  if (errors.length > 0) throw new UserErrors(errors);
}
