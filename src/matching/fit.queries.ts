import type { RunStatement } from '../database/statements.ts';
import { isOfViewer } from '../vetting/vetting-case.policy.ts';
import type { FitInclude } from './fit.enums.ts';
import { type Fit, fitOf } from './fit.ts';
import { judgedNow, judgedRows } from './fit-statements.ts';

/** Whose fits, for whom, how many, and which. */
export interface FitsAsked {
  /** Keys of the listings, or of the talent listings. */
  readonly keys: readonly string[];
  readonly include: FitInclude;
  readonly first: number;
  readonly now: Date;
  /** Who asks: nobody is told of themselves. */
  readonly viewerId: string;
}

/** Who may be proposed: listed, and not for a while or for good set aside. */
const offered = `t.status = 'ACTIVE' and not ${isOfViewer('t', '$3::uuid')}`;

/** What takes proposals: published, and not over by now, be that stored or not. */
export const takesProposals = (at: string): string => `l.status = 'PUBLISHED' and l.expires_at > ${at}`;

const at = '$2::timestamptz';

/** Who may be had for each listing, best first: one statement, however many people are listed. */
export async function candidatesFor(run: RunStatement, asked: FitsAsked): Promise<readonly (readonly Fit[])[]> {
  const text = ranked({ people: offered, offers: 'l.id = any($1::uuid[])' }, 'listing_id', asked);
  return byKey(await fits(run, text, asked), asked.keys, (fit) => fit.listingId);
}

/** What each talent listing may be proposed for, best first: one statement, however much is published. */
export async function listingsFor(run: RunStatement, asked: FitsAsked): Promise<readonly (readonly Fit[])[]> {
  const people = `t.id = any($1::uuid[]) and not ${isOfViewer('t', '$3::uuid')}`;
  const text = ranked({ people, offers: takesProposals(at) }, 'talent_listing_id', asked);
  return byKey(await fits(run, text, asked), asked.keys, (fit) => fit.talentListingId);
}

interface Sources {
  readonly people: string;
  readonly offers: string;
}

const others = { listing_id: 'talent_listing_id', talent_listing_id: 'listing_id' } as const;

function ranked(of: Sources, parent: keyof typeof others, { include, first }: FitsAsked): string {
  const best = `j.blockers, j.score desc, j.${others[parent]}`;
  return `${judgedNow({ ...of, at })},
ranked as (select j.*, row_number() over (partition by j.${parent} order by ${best}) as place
  from judged j where ${included[include]})
${judgedRows('ranked')} where j.place <= ${String(first)} order by j.place`;
}

/** Near is what fits, and what one blocker keeps from it that may be got past. */
const included: Readonly<Record<FitInclude, string>> = {
  FITTING: 'j.blockers = 0',
  NEAR: 'j.blockers <= 1 and j.gaps[1] + j.gaps[2] + j.gaps[3] = 0',
  ALL: 'true',
};

async function fits(run: RunStatement, text: string, { keys, now, viewerId }: FitsAsked): Promise<Fit[]> {
  // Planned for these rows: a plan for any would not know how many people are listed.
  const rows = await run(text, [keys, now.toISOString(), viewerId], 'unnamed');
  return rows.map(([fit]) => fitOf(fit));
}

function byKey(found: readonly Fit[], keys: readonly string[], keyOf: (fit: Fit) => string): Fit[][] {
  const lists = Map.groupBy(found, keyOf);
  return keys.map((key) => lists.get(key) ?? []);
}
