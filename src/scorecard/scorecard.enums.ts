import { registerEnumType } from 'type-graphql';
import { ScorecardStatus } from './scorecard.states.ts';

/** What an interviewer says of the whole; there is no middle. */
export enum Recommendation {
  STRONG_NO = 'STRONG_NO',
  NO = 'NO',
  YES = 'YES',
  STRONG_YES = 'STRONG_YES',
}

/** What an interviewer says of one attribute. */
export enum Rating {
  STRONG_NO = 'STRONG_NO',
  NO = 'NO',
  YES = 'YES',
  STRONG_YES = 'STRONG_YES',
  NOT_ASSESSED = 'NOT_ASSESSED',
}

/** What a piece of evidence is. */
export enum EvidenceKind {
  QUOTE = 'QUOTE',
  CODE_OBSERVATION = 'CODE_OBSERVATION',
  ARTIFACT = 'ARTIFACT',
  TIMESTAMP = 'TIMESTAMP',
}

/** What the interview made of a claim. */
export enum ClaimVerdictOutcome {
  VERIFIED = 'VERIFIED',
  REFUTED = 'REFUTED',
  NOT_PROBED = 'NOT_PROBED',
}

registerEnumType(ScorecardStatus, {
  name: 'ScorecardStatus',
  description: 'Where a scorecard stands',
  valuesConfig: {
    DRAFT: { description: 'Being written; its author alone sees it' },
    SUBMITTED: { description: 'Handed in; it no longer changes' },
    VOIDED: { description: 'Taken out of account by the head of talent' },
  },
});
registerEnumType(Recommendation, {
  name: 'Recommendation',
  description: 'What an interviewer recommends; there is no middle',
  valuesConfig: {
    STRONG_NO: { description: 'Certainly not' },
    NO: { description: 'Rather not' },
    YES: { description: 'Rather so' },
    STRONG_YES: { description: 'Certainly so' },
  },
});
registerEnumType(Rating, {
  name: 'Rating',
  description: 'What an interviewer says of one attribute, by its four anchors',
  valuesConfig: {
    STRONG_NO: { description: 'The lowest anchor; needs a note' },
    NO: { description: 'The second anchor; needs a note' },
    YES: { description: 'The third anchor' },
    STRONG_YES: { description: 'The highest anchor' },
    NOT_ASSESSED: { description: 'Was not looked at, for a reason that is given' },
  },
});
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'What a piece of evidence is',
  valuesConfig: {
    QUOTE: { description: 'What the candidate said' },
    CODE_OBSERVATION: { description: 'Something seen in code, with file and lines if there are any' },
    ARTIFACT: { description: 'Something the candidate made or showed' },
    TIMESTAMP: { description: 'A moment of the interview' },
  },
});
registerEnumType(ClaimVerdictOutcome, {
  name: 'ClaimVerdictOutcome',
  description: 'What the interview made of a claim',
  valuesConfig: {
    VERIFIED: { description: 'Held up' },
    REFUTED: { description: 'Did not hold up' },
    NOT_PROBED: { description: 'Was not asked about' },
  },
});
