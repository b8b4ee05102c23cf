import type { Row } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Blocker } from '../kernel/user-error.ts';
import { kitBlockers } from './interview-kit.blockers.ts';
import { loadKitOutlines } from './kit-outline.ts';

/** What keeps each draft from being published, by the guards that publishInterviewKit asks; of a published one, nothing. */
export async function loadPublishBlockers(
  versions: readonly Row[],
  { reads }: RequestContext,
): Promise<readonly Blocker[][]> {
  const drafts = versions.filter((row) => row['publishedAt'] === null).map((row) => String(row['id']));
  const outlines = await loadKitOutlines(reads.run, drafts);
  return versions.map((row) => {
    const outline = outlines.get(String(row['id']));
    return outline ? kitBlockers(outline) : [];
  });
}
