import { registerEnumType } from 'type-graphql';
import { RematchOutcome, RematchSide, RematchStatus } from './rematch-case.states.ts';

const endings = {
  DECLINED_BY_DEVELOPER: { description: 'The developer wants no other client now' },
  CLOSED_UNMATCHED: { description: 'Nobody was found, or nobody is wanted any more' },
};

registerEnumType(RematchSide, {
  name: 'RematchSide',
  description: 'Who needs the new match',
  valuesConfig: {
    CLIENT: { description: 'The client, whose developer left' },
    DEVELOPER: { description: 'The developer, whose client ended it' },
  },
});
registerEnumType(RematchStatus, {
  name: 'RematchStatus',
  description: 'Where a re-match stands',
  valuesConfig: {
    OPEN: { description: 'Somebody has to be presented' },
    MATCHED: { description: 'Somebody was presented' },
    ...endings,
  },
});
registerEnumType(RematchOutcome, {
  name: 'RematchOutcome',
  description: 'How a re-match ends that nobody was presented for',
  valuesConfig: endings,
});
