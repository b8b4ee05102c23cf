import type { Published } from '../../pipeline/reference/published-figures.ts';

const publisher = { publisher: 'Lemon.io', year: 2026 };
const page = 'developer talent marketplace, backend jobs page';

/** How long vetting takes, as it is published: called an average in places, and business days in one of them only. */
export const publishedVettingTime: Published = {
  ...publisher,
  text: '5 business days on average',
  value: 5,
  source: `${page}, lines 20, 25, 220, 251, 379 and 387`,
};

/** The share of rejected candidates who are told why, as it is published, without a limit of time. */
export const publishedFeedback: Published = {
  ...publisher,
  text: 'every candidate',
  value: 100,
  source: `${page}, lines 15, 361 and 395`,
};
