import { registerEnumType } from 'type-graphql';

/** What a developer is promised at the start of a contract. */
export enum OnboardingKind {
  CLIENT_CHAT = 'CLIENT_CHAT',
  CODE_REPOSITORY = 'CODE_REPOSITORY',
  BACKEND_SERVICE = 'BACKEND_SERVICE',
  DEPLOY_PIPELINE = 'DEPLOY_PIPELINE',
  STAGING = 'STAGING',
  OBSERVABILITY = 'OBSERVABILITY',
  PROJECT_TRACKER = 'PROJECT_TRACKER',
  ONBOARDING_CALL = 'ONBOARDING_CALL',
  DIRECT_LINE = 'DIRECT_LINE',
  FIRST_PULL_REQUEST = 'FIRST_PULL_REQUEST',
  FIRST_WEEK_CHECK_IN = 'FIRST_WEEK_CHECK_IN',
}

registerEnumType(OnboardingKind, {
  name: 'OnboardingKind',
  description: 'What a developer is promised at the start of a contract',
  valuesConfig: {
    CLIENT_CHAT: { description: 'Access to the chat of the client, on day one' },
    CODE_REPOSITORY: { description: 'Access to the code, on day one' },
    BACKEND_SERVICE: { description: 'Access to the backend service or monorepo, on day one' },
    DEPLOY_PIPELINE: { description: 'Access to the pipeline that deploys, on day one' },
    STAGING: { description: 'Access to staging, on day one' },
    OBSERVABILITY: { description: 'Access to logs, metrics and traces, on day one' },
    PROJECT_TRACKER: { description: 'Access to where work is planned, on day one' },
    ONBOARDING_CALL: { description: 'A call of 30 minutes with the engineering lead or CTO, held by us' },
    DIRECT_LINE: { description: 'A direct line to the engineering lead' },
    FIRST_PULL_REQUEST: { description: 'A first pull request, within the first week' },
    FIRST_WEEK_CHECK_IN: { description: 'A check-in at the end of the first week' },
  },
});
