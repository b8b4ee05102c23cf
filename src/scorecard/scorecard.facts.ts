import { VettingStage } from '../vetting/vetting-case.states.ts';
import type { ScorecardFacts } from './scorecard.complete.ts';

/** A statement runner: of the reads, or inside a transaction on the locked scorecard. */
export type Run = (text: string, values: readonly unknown[]) => Promise<(readonly unknown[])[]>;

/** What scorecards say and what their kits ask for, in one statement, by the scorecard's key. */
export async function loadScorecardFacts(
  run: Run,
  scorecardIds: readonly string[],
): Promise<ReadonlyMap<string, ScorecardFacts>> {
  const rows = await run(statement, [scorecardIds]);
  // That is what `factsSql` builds.
  return new Map(rows.map(([key, facts]) => [String(key), JSON.parse(String(facts)) as ScorecardFacts]));
}

/** The attributes that a kit asks about, in its order, as SQL; the kit is SQL that gives the id of its version. */
export const attributesSql = (kitVersion: string): string => `coalesce((
    select json_agg(json_build_object(
      'id', a.id, 'name', a.name, 'isRequired', a.is_required, 'challengeKind', a.challenge_kind
    ) order by ks.position, a.position)
    from kit_section ks join attribute a on a.section_id = ks.id where ks.kit_version_id = ${kitVersion}), '[]')`;

const kitOfCard = '(select held.kit_version_id from interview held where held.id = card.interview_id)';

/** `ScorecardFacts` of the row `card`, as SQL that builds exactly that shape. */
const factsSql = `
  json_build_object(
    'asksForEnglish', card.stage = '${VettingStage.SOFT_SKILLS_INTERVIEW}',
    'challengesUsed', card.challenges_used,
    'recommendation', card.recommendation,
    'assessedEnglish', card.assessed_english,
    'kit', ${attributesSql(kitOfCard)},
    'ratings', coalesce((
      select json_agg(json_build_object(
        'attributeId', r.attribute_id, 'rating', r.rating, 'note', r.note, 'notAssessedReason', r.not_assessed_reason))
      from attribute_rating r where r.scorecard_id = card.id), '[]'),
    'evidence', coalesce((
      select json_agg(json_build_object('excerpt', e.excerpt) order by e.position)
      from evidence e where e.scorecard_id = card.id and e.withdrawn_at is null), '[]')
  )`;

const statement = `
  select card.id, ${factsSql}::text as facts from scorecard card where card.id = any($1::uuid[])`;
