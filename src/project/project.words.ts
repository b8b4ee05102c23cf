import { registerEnumType } from 'type-graphql';

/** How a company pays for a project. */
export enum HiringModel {
  HOURLY = 'HOURLY',
  MONTHLY_RETAINER = 'MONTHLY_RETAINER',
  FIXED_PROJECT = 'FIXED_PROJECT',
}

/** What a budget is for. */
export enum BudgetBasis {
  PER_HOUR = 'PER_HOUR',
  PER_MONTH = 'PER_MONTH',
  WHOLE_PROJECT = 'WHOLE_PROJECT',
}

registerEnumType(HiringModel, {
  name: 'HiringModel',
  description: 'How a company pays for a project',
  valuesConfig: {
    HOURLY: { description: 'By the hour worked' },
    MONTHLY_RETAINER: { description: 'A fixed amount a month' },
    FIXED_PROJECT: { description: 'One price for the whole' },
  },
});
registerEnumType(BudgetBasis, {
  name: 'BudgetBasis',
  description: 'What a budget is for; always what the company pays',
  valuesConfig: {
    PER_HOUR: { description: 'An hour of one developer' },
    PER_MONTH: { description: 'A month of one developer' },
    WHOLE_PROJECT: { description: 'All of the project, every seat included' },
  },
});
