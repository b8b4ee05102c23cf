import type { Published } from '../../pipeline/reference/published-figures.ts';

const publisher = { publisher: 'Lemon.io', year: 2026 };
const page = 'developer talent marketplace, backend jobs page';

/** How long contracts last, as it is published: at least so many months, on average. */
export const publishedContractLength: Published = {
  ...publisher,
  text: '9+ months on average',
  value: 9,
  source: `${page}, lines 18, 25, 29, 261 and 523`,
};

/** How long developers are without work between contracts, as it is published. */
export const publishedDowntime: Published = {
  ...publisher,
  text: 'less than 2 weeks on average',
  value: 14,
  source: `${page}, lines 263, 264 and 523`,
};

/** How soon somebody new is proposed after an early end, as it is published. */
export const publishedRematch: Published = {
  ...publisher,
  text: '48 hours on average',
  value: 48,
  source: `${page}, lines 265 and 266`,
};

/** How long it takes from the application to the first project, as it is published; where its clock begins is not said. */
export const publishedTimeToStart: Published = {
  ...publisher,
  text: 'within 2 weeks',
  value: 14,
  source: `${page}, line 220`,
};

/** How many developers were vetted, as it is published. */
export const publishedVetted: Published = {
  ...publisher,
  text: '1,500+ vetted developers',
  value: 1500,
  source: `${page}, line 16`,
};

/** In how many countries they live, as it is published. */
export const publishedCountries: Published = {
  ...publisher,
  text: '71+ countries',
  value: 71,
  source: `${page}, lines 25, 175, 367 and 527`,
};

/** How many contracts were analysed, as it is published. */
export const publishedContracts: Published = {
  ...publisher,
  text: '2,500+ contracts, January 2024 to April 2026',
  value: 2500,
  source: `${page}, line 527`,
};
