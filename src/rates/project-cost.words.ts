import { registerEnumType } from 'type-graphql';

/** Kinds of projects whose cost is published. */
export enum ProjectType {
  SIMPLE_API = 'SIMPLE_API',
  STARTUP_MVP = 'STARTUP_MVP',
  SAAS_PLATFORM = 'SAAS_PLATFORM',
  AI_PLATFORM = 'AI_PLATFORM',
}

/** What a published cost is for. */
export enum ProjectCostKind {
  PROJECT_TYPE = 'PROJECT_TYPE',
  SCENARIO = 'SCENARIO',
}

/** What the time of a project is counted in. */
export enum TimelineUnit {
  WEEK = 'WEEK',
  MONTH = 'MONTH',
}

registerEnumType(ProjectType, {
  name: 'ProjectType',
  description: 'Kind of project whose cost is published',
  valuesConfig: {
    SIMPLE_API: { description: 'Simple API' },
    STARTUP_MVP: { description: 'Backend of a first product' },
    SAAS_PLATFORM: { description: 'Backend of a SaaS platform' },
    AI_PLATFORM: { description: 'AI-powered backend' },
  },
});
registerEnumType(ProjectCostKind, {
  name: 'ProjectCostKind',
  description: 'What a published cost is for',
  valuesConfig: {
    PROJECT_TYPE: { description: 'Kind of project, whoever buys it' },
    SCENARIO: { description: 'Project of a certain buyer; which kind of project it is, is our reading' },
  },
});
registerEnumType(TimelineUnit, {
  name: 'TimelineUnit',
  description: 'What the time of a project is counted in',
  valuesConfig: { WEEK: { description: 'Weeks' }, MONTH: { description: 'Months' } },
});
