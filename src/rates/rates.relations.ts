import { Resolver } from 'type-graphql';
import { Money } from '../graphql/money.ts';
import { Computed, ToMany } from '../graphql/relations.ts';
import { DateTime } from '../graphql/scalars.ts';
import { BandMapping } from './band-mapping.entity.ts';
import { BasisRule } from './basis-rule.entity.ts';
import { ProjectCostBenchmark } from './project-cost-benchmark.entity.ts';
import { RateBenchmark } from './rate-benchmark.entity.ts';
import { RateContradiction } from './rate-contradiction.type.ts';
import { RateImport } from './rate-import.entity.ts';
import { RateSource } from './rate-source.entity.ts';
import { contradictionsOfSource } from './reference/contradictions.ts';

/** What belongs to a source. */
@Resolver(() => RateSource)
export class RateSourceFields {
  @ToMany(() => BandMapping, {
    by: 'source',
    order: { band: 'asc' },
    maxItems: 10,
    description: 'What it means by each band',
  })
  bands!: BandMapping[];

  @ToMany(() => BasisRule, {
    by: 'source',
    order: { category: 'asc' },
    maxItems: 20,
    description: 'Whose price its figures are, by what it prints them for',
  })
  bases!: BasisRule[];

  @Computed(() => [RateContradiction], {
    needs: ['slug'],
    value: ({ slug }) => contradictionsOfSource(String(slug)),
    maxItems: 20,
    description: 'Where it does not agree with itself or with another source',
  })
  contradictions!: RateContradiction[];
}

/** When a table was handed in. */
@Resolver(() => RateImport)
export class RateImportFields {
  @Computed(() => DateTime, { needs: ['createdAt'], value: (row) => row['createdAt'], description: 'When' })
  importedAt!: Date;
}

/** The amounts of a figure. */
@Resolver(() => RateBenchmark)
export class RateBenchmarkFields {
  @Computed(() => Money, {
    needs: ['minAmount', 'currency'],
    value: ({ minAmount, currency }) => moneyOf(minAmount, currency),
    nullable: true,
    description: 'Lowest; null where none is printed',
  })
  min!: Money | null;

  @Computed(() => Money, {
    needs: ['maxAmount', 'currency'],
    value: ({ maxAmount, currency }) => moneyOf(maxAmount, currency),
    nullable: true,
    description: 'Highest; null where none is printed',
  })
  max!: Money | null;

  @Computed(() => Money, {
    needs: ['medianAmount', 'currency'],
    value: ({ medianAmount, currency }) => moneyOf(medianAmount, currency),
    nullable: true,
    description: 'Median; null where none is printed, and never the middle of a range',
  })
  median!: Money | null;

  @Computed(() => Money, {
    needs: ['topEndAmount', 'currency'],
    value: ({ topEndAmount, currency }) => moneyOf(topEndAmount, currency),
    nullable: true,
    description: 'What a few get above the range; null where none is printed',
  })
  topEnd!: Money | null;
}

/** The amounts of a kind of project. */
@Resolver(() => ProjectCostBenchmark)
export class ProjectCostBenchmarkFields {
  @Computed(() => Money, {
    needs: ['minAmount', 'currency'],
    value: ({ minAmount, currency }) => moneyOf(minAmount, currency),
    description: 'Lowest price of the whole',
  })
  min!: Money;

  @Computed(() => Money, {
    needs: ['maxAmount', 'currency'],
    value: ({ maxAmount, currency }) => moneyOf(maxAmount, currency),
    description: 'Highest price of the whole',
  })
  max!: Money;
}

function moneyOf(amount: unknown, currency: unknown): Money | null {
  return typeof amount === 'string' ? { amount, currency: String(currency) } : null;
}
