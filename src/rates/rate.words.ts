import { registerEnumType } from 'type-graphql';

/** Whose price a figure is: figures of different ones are never blended. */
export enum RateBasis {
  PAID_TO_ENGINEER = 'PAID_TO_ENGINEER',
  CLIENT_PRICE_FREELANCE = 'CLIENT_PRICE_FREELANCE',
  AGENCY_PRICE = 'AGENCY_PRICE',
  EMPLOYEE_SALARY = 'EMPLOYEE_SALARY',
  MARKET_AVERAGE_UNSPECIFIED = 'MARKET_AVERAGE_UNSPECIFIED',
}

/** What an amount is for. */
export enum RateUnit {
  HOUR = 'HOUR',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
  PROJECT = 'PROJECT',
}

/** What a source prints the figure for. */
export enum RateCategory {
  AGENCY = 'AGENCY',
  EXAMPLE_CONTRACT = 'EXAMPLE_CONTRACT',
  FREELANCER = 'FREELANCER',
  LISTING = 'LISTING',
  MONTHLY = 'MONTHLY',
  PLATFORM_CEILING = 'PLATFORM_CEILING',
  PLATFORM_FLOOR = 'PLATFORM_FLOOR',
  PROJECT_SCENARIO = 'PROJECT_SCENARIO',
  PROJECT_TYPE = 'PROJECT_TYPE',
  REGION = 'REGION',
  SENIORITY = 'SENIORITY',
  SPECIALIZATION = 'SPECIALIZATION',
  TECHNOLOGY = 'TECHNOLOGY',
}

/** How senior, as sources call it; what each of them means by it is its own. */
export enum PublishedBand {
  ENTRY = 'ENTRY',
  JUNIOR = 'JUNIOR',
  MID = 'MID',
  SENIOR = 'SENIOR',
  STRONG_SENIOR = 'STRONG_SENIOR',
}

/** Parts of the world that sources tell apart; none says where it ends. */
export enum RateRegion {
  NORTH_AMERICA = 'NORTH_AMERICA',
  LATIN_AMERICA = 'LATIN_AMERICA',
  EUROPE = 'EUROPE',
  WESTERN_EUROPE = 'WESTERN_EUROPE',
  CENTRAL_EUROPE = 'CENTRAL_EUROPE',
  EASTERN_EUROPE = 'EASTERN_EUROPE',
  ASIA = 'ASIA',
}

/** Which amounts a figure has. */
export enum FigureKind {
  RANGE = 'RANGE',
  MEDIAN = 'MEDIAN',
  POINT = 'POINT',
  FLOOR = 'FLOOR',
  CEILING = 'CEILING',
}

registerEnumType(RateBasis, {
  name: 'RateBasis',
  description: 'Whose price a figure is; figures of different ones are never blended',
  valuesConfig: {
    PAID_TO_ENGINEER: { description: 'What the developer gets' },
    CLIENT_PRICE_FREELANCE: { description: 'What a client pays for a freelancer' },
    AGENCY_PRICE: { description: 'What a client pays an agency for one developer' },
    EMPLOYEE_SALARY: { description: 'Gross pay of an employee' },
    MARKET_AVERAGE_UNSPECIFIED: { description: 'The source does not say whose price it is' },
  },
});
registerEnumType(RateUnit, {
  name: 'RateUnit',
  description: 'What an amount is for',
  valuesConfig: {
    HOUR: { description: 'An hour of one developer' },
    MONTH: { description: 'A month of one developer' },
    YEAR: { description: 'A year of one developer' },
    PROJECT: { description: 'A whole project' },
  },
});
registerEnumType(RateCategory, {
  name: 'RateCategory',
  description: 'What a source prints a figure for',
  valuesConfig: {
    AGENCY: { description: 'Developer of an agency' },
    EXAMPLE_CONTRACT: { description: 'One contract, chosen by the publisher' },
    FREELANCER: { description: 'Freelancers as a whole' },
    LISTING: { description: 'One opening, as listed' },
    MONTHLY: { description: 'Month of a developer' },
    PLATFORM_CEILING: { description: 'Highest on a platform' },
    PLATFORM_FLOOR: { description: 'Lowest on a platform' },
    PROJECT_SCENARIO: { description: 'Project of a certain buyer' },
    PROJECT_TYPE: { description: 'Kind of project' },
    REGION: { description: 'Part of the world' },
    SENIORITY: { description: 'Level, wherever' },
    SPECIALIZATION: { description: 'Field of backend work' },
    TECHNOLOGY: { description: 'Language or framework' },
  },
});
registerEnumType(PublishedBand, {
  name: 'PublishedBand',
  description: 'How senior, as sources call it; `bands` of a source says what it means by it',
  valuesConfig: {
    ENTRY: { description: 'Entry' },
    JUNIOR: { description: 'Junior' },
    MID: { description: 'Mid or middle' },
    SENIOR: { description: 'Senior' },
    STRONG_SENIOR: { description: 'Strong senior, staff or principal' },
  },
});
registerEnumType(RateRegion, {
  name: 'RateRegion',
  description: 'Part of the world that sources tell apart; none says where it ends',
  valuesConfig: {
    NORTH_AMERICA: { description: 'North America' },
    LATIN_AMERICA: { description: 'Latin America' },
    EUROPE: { description: 'Europe as a whole' },
    WESTERN_EUROPE: { description: 'Western Europe' },
    CENTRAL_EUROPE: { description: 'Central Europe' },
    EASTERN_EUROPE: { description: 'Eastern Europe' },
    ASIA: { description: 'Asia' },
  },
});
registerEnumType(FigureKind, {
  name: 'FigureKind',
  description: 'Which amounts a figure has',
  valuesConfig: {
    RANGE: { description: 'Lowest and highest, with or without a median between them' },
    MEDIAN: { description: 'Median alone' },
    POINT: { description: 'One amount' },
    FLOOR: { description: 'Lowest alone' },
    CEILING: { description: 'Highest alone' },
  },
});
