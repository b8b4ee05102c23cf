import { Seniority } from '../../candidate/seniority.ts';
import { RateRegion } from '../rate.words.ts';

/** What a premium is told in. */
export enum PremiumUnit {
  PERCENT = 'PERCENT',
  USD_PER_HOUR = 'USD_PER_HOUR',
  RATIO = 'RATIO',
  NONE = 'NONE',
}

/** Two stored figures that a premium can be computed from. */
export interface Compared {
  readonly subject: string;
  readonly baseline: string;
  /** Median against median, or range against range. */
  readonly by: 'median' | 'range';
}

/** People of own contracts: of a level, and of a part of the world or of anywhere. */
export interface OwnGroup {
  readonly seniority: Seniority;
  readonly area: RateRegion | null;
}

/** Two groups of people whose pay the same premium is of. */
export interface OwnCompared {
  readonly subject: OwnGroup;
  readonly baseline: OwnGroup;
}

/** A premium as it is published; without a number where the source only says which way it goes. */
export interface PublishedPremium {
  readonly id: string;
  readonly source: string;
  readonly subject: string;
  readonly baseline: string;
  readonly unit: PremiumUnit;
  readonly isUp: boolean;
  readonly min: number | null;
  readonly max: number | null;
  readonly isOpenEnded: boolean;
  readonly lines: readonly number[];
  readonly note: string | null;
  readonly from: readonly Compared[];
  /** What own contracts are compared by; null where they are told by nothing like it. */
  readonly own: OwnCompared | null;
}

const { SENIOR, STRONG_SENIOR } = Seniority;
const lemon = 'lemon-2026';
const abbacus = 'abbacus-2026';
const procoders = 'procoders-2023';

/** What sources say of what costs more than what; how AI changes the number of people is no premium of a rate. */
export const publishedPremiums: readonly PublishedPremium[] = [
  numbered('prm-01', {
    source: lemon,
    subject: 'senior backend rate, North America',
    baseline: 'senior backend rate, Europe',
    unit: PremiumUnit.PERCENT,
    range: [79, 79],
    lines: [25, 184, 195, 367, 427, 507],
    note: 'median against median',
    from: [{ subject: 'lem-006', baseline: 'lem-007', by: 'median' }],
    own: {
      subject: { seniority: SENIOR, area: RateRegion.NORTH_AMERICA },
      baseline: { seniority: SENIOR, area: RateRegion.EUROPE },
    },
  }),
  numbered('prm-02', {
    source: lemon,
    subject: 'strong senior median',
    baseline: 'senior median',
    unit: PremiumUnit.PERCENT,
    range: [38, 38],
    lines: [184, 199, 505],
    note: null,
    from: [{ subject: 'lem-003', baseline: 'lem-002', by: 'median' }],
    own: { subject: { seniority: STRONG_SENIOR, area: null }, baseline: { seniority: SENIOR, area: null } },
  }),
  numbered('prm-03', {
    source: lemon,
    subject: 'distributed plus AI-integrated specialists',
    baseline: 'generalist backend rate',
    unit: PremiumUnit.USD_PER_HOUR,
    range: [15, 25],
    lines: [201],
    note: 'baseline not named in the source; generalist inferred',
    from: [],
  }),
  numbered('prm-04', {
    source: procoders,
    subject: 'senior salary',
    baseline: 'entry salary',
    unit: PremiumUnit.RATIO,
    range: [2, null],
    lines: [37],
    note: 'claimed to exceed double',
    from: [
      { subject: 'pro-002', baseline: 'pro-001', by: 'range' },
      { subject: 'pro-005', baseline: 'pro-003', by: 'range' },
    ],
  }),
  direction('prm-06', abbacus, ['AI and ML backend', 'plain Python backend', [155, 271, 273]]),
  direction('prm-07', abbacus, ['microservices, cloud-native, high-performance APIs', 'standard stack', [242, 244]]),
  direction('prm-08', abbacus, ['Docker, Kubernetes and cloud skills', 'no cloud skills', [91, 571, 925]]),
  direction('prm-09', abbacus, ['urgent delivery', 'normal schedule', [259, 1101]]),
  direction('prm-10', abbacus, ['fintech, healthcare, cybersecurity background', 'no sector background', [263]]),
  direction('prm-11', abbacus, ['enterprise-grade security work', 'standard security', [505, 774]]),
  direction('prm-12', procoders, ['finance, healthcare, e-commerce, technology clients', 'other sectors', [131]]),
  direction('prm-13', procoders, ['rare language or niche sector', 'common skills', [83]]),
  { ...direction('prm-14', procoders, ['2023 layoffs and salary cuts', 'growth years', [16, 20]]), isUp: false },
  {
    ...direction('prm-15', lemon, ['generalist without a claimed specialty', 'one or two claimed specialties', [489]]),
    isUp: false,
    note: 'also slower matching',
  },
];

type Numbered = Omit<PublishedPremium, 'id' | 'isUp' | 'min' | 'max' | 'isOpenEnded' | 'own'> & {
  readonly own?: OwnCompared | null;
  readonly range: readonly [number, number | null];
};

function numbered(id: string, { range: [min, max], own = null, ...premium }: Numbered): PublishedPremium {
  return { ...premium, own, id, isUp: true, min, max, isOpenEnded: max === null };
}

function direction(
  id: string,
  source: string,
  [subject, baseline, lines]: readonly [string, string, readonly number[]],
): PublishedPremium {
  const nothing = { unit: PremiumUnit.NONE, min: null, max: null, isOpenEnded: false, note: null, from: [], own: null };
  return { ...nothing, id, source, subject, baseline, isUp: true, lines };
}
