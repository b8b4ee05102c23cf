import { registerEnumType } from 'type-graphql';
import { MatchAnswer, MatchParty, MatchReason } from './match.reasons.ts';
import { MatchStatus } from './match.states.ts';

registerEnumType(MatchStatus, {
  name: 'MatchStatus',
  description: 'Where a match stands',
  valuesConfig: {
    SUGGESTED: { description: 'An idea of ours; nobody outside knows' },
    PROPOSED: { description: 'The candidate was asked, and may answer for five business days' },
    CANDIDATE_ACCEPTED: { description: 'The candidate wants to be presented' },
    CANDIDATE_DECLINED: { description: 'The candidate does not want it' },
    EXPIRED: { description: 'The candidate did not answer in time' },
    PRESENTED: { description: 'The client knows the candidate' },
    CLIENT_INTERVIEW: { description: 'The client has talked to the candidate' },
    CLIENT_ACCEPTED: { description: 'The client wants the candidate; a contract comes next' },
    CLIENT_DECLINED: { description: 'The client does not want the candidate' },
    CONTRACTED: { description: 'A contract is signed' },
    WITHDRAWN: { description: 'Taken back by somebody before it came to a contract' },
  },
});
registerEnumType(MatchParty, {
  name: 'MatchParty',
  description: 'Who ended a match',
  valuesConfig: {
    CANDIDATE: { description: 'The candidate' },
    CLIENT: { description: 'The client' },
    MARKETPLACE: { description: 'We, or what became of the listing or the person' },
  },
});
registerEnumType(MatchAnswer, {
  name: 'MatchAnswer',
  description: 'What a candidate says to a proposal, and a client to a candidate',
  valuesConfig: { ACCEPT: { description: 'Yes' }, DECLINE: { description: 'No, for a reason' } },
});
registerEnumType(MatchReason, {
  name: 'MatchReason',
  description: 'Why a match came to nothing; each party has its own reasons',
  valuesConfig: {
    RATE: { description: 'The money; of a candidate or a client' },
    HOURS: { description: 'Hours a week; of a candidate' },
    STACK: { description: 'What it is built with; of a candidate' },
    DOMAIN: { description: 'The field of business; of a candidate' },
    PRODUCT_STAGE: { description: 'How far the product is; of a candidate' },
    COMPANY: { description: 'The company itself; of a candidate' },
    TIMEZONE: { description: 'Working hours; of a candidate or a client' },
    START_DATE: { description: 'When it begins; of a candidate' },
    OTHER_OFFER: { description: 'They took something else; of a candidate' },
    UNRESPONSIVE: { description: 'No answer; of a candidate or a client' },
    SKILLS: { description: 'What the candidate can do; of a client' },
    SENIORITY: { description: 'Too much or too little experience; of a client' },
    COMMUNICATION: { description: 'How the candidate talks and writes; of a client' },
    AVAILABILITY: { description: 'When and how much the candidate is free; of a client' },
    TEAM_FIT: { description: 'The team; of a client' },
    CHOSE_ANOTHER: { description: 'They took somebody else; of a client' },
    POSITION_CLOSED: { description: 'They need nobody any more; of a client' },
    LISTING_CLOSED: { description: 'The listing was closed; ours' },
    LISTING_FILLED: { description: 'The listing found its developers; ours' },
    TALENT_DELISTED: { description: 'The candidate was delisted; ours' },
    COMPANY_SUSPENDED: { description: 'The company was suspended; ours' },
    DUPLICATE: { description: 'The same was under way elsewhere; ours' },
    MISTAKE: { description: 'It should never have been; ours' },
    OTHER: { description: 'What the note says; anybody’s' },
  },
});
