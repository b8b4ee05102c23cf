import type { RequestContext } from '../graphql/request-context.ts';
import type { ProjectCostKind, ProjectType, TimelineUnit } from './project-cost.words.ts';

/** What a kind of project costs and takes, as estimates are made from it; amounts in hundredths. */
export interface ProjectCost {
  readonly slug: string;
  readonly externalId: string;
  readonly name: string;
  readonly buyer: string | null;
  readonly kind: ProjectCostKind;
  readonly projectType: ProjectType;
  readonly currency: string;
  readonly min: number;
  readonly max: number;
  readonly isOpenEnded: boolean;
  readonly timelineMin: number;
  readonly timelineMax: number;
  readonly timelineUnit: TimelineUnit;
  readonly source: string;
  readonly publisher: string;
  readonly year: number;
  readonly lines: readonly number[];
}

/** What is published of a kind of project, the kind itself first: one statement. Who reads one reads all. */
export async function readProjectCosts({ reads }: RequestContext, type: ProjectType): Promise<ProjectCost[]> {
  const rows = await reads.run(costsOfType, [type]);
  return rows.map((row) => {
    const [slug, externalId, name, buyer, kind, projectType, currency, min, max, isOpenEnded, ...rest] = row;
    const [timelineMin, timelineMax, timelineUnit, source, publisher, year, lines] = rest;
    const [low, high] = [Math.round(Number(min) * 100), Math.round(Number(max) * 100)];
    const words = { slug, externalId, name, buyer, kind, projectType, currency, min: low, max: high, isOpenEnded };
    // As the table keeps them: words under checks.
    return {
      ...words,
      timelineMin,
      timelineMax,
      timelineUnit,
      source,
      publisher,
      year,
      lines,
    } as unknown as ProjectCost;
  });
}

const costsOfType = `
  select c.slug, c.external_id, c.name, c.buyer, c.kind, c.project_type, c.currency, c.min_amount, c.max_amount,
    c.is_open_ended, c.timeline_min, c.timeline_max, c.timeline_unit, s.slug, s.publisher, s.reference_year, c.source_lines
  from project_cost_benchmark c
  join rate_source s on s.id = c.source_id
  where c.project_type = $1
  order by c.kind, c.external_id`;
