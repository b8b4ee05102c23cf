import { type Refused, UserErrorCode } from '../kernel/user-error.ts';

/** What the database refuses of matches, by name of a constraint, said so that a person can act on it. */
export const matchingRefusals: Readonly<Record<string, Refused>> = {
  match_one_open: {
    code: UserErrorCode.CONFLICT,
    message: 'A match of this person for this listing is under way already. Go on with that one.',
  },
  match_event_allowed: {
    code: UserErrorCode.ILLEGAL_TRANSITION,
    message: 'The match cannot make this move from where it stands. Reload it and look at what is available.',
  },
  match_event_of_active_talent: {
    code: UserErrorCode.BLOCKED,
    message: 'This person is not offered at the moment. Look at their talent listing.',
  },
  match_event_for_published_listing: {
    code: UserErrorCode.BLOCKED,
    message: 'This listing is not published. Look where it stands.',
  },
  match_event_for_approved_company: {
    code: UserErrorCode.BLOCKED,
    message: 'The company is not approved. Look at the company.',
  },
  talent_listing_delisted_for_good: {
    code: UserErrorCode.ILLEGAL_TRANSITION,
    message: 'Whoever is delisted stays so.',
  },
};
