import type { KitOutline } from './interview-kit.blockers.ts';

/** A statement runner: of the reads, or inside a transaction on the locked kit. */
export type Run = (text: string, values: readonly unknown[]) => Promise<(readonly unknown[])[]>;

/** What versions of kits hold, in one statement, by the version's key. */
export async function loadKitOutlines(
  run: Run,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, KitOutline>> {
  const rows = await run(statement, [versionIds]);
  // The statement builds exactly this shape.
  return new Map(rows.map(([key, outline]) => [String(key), JSON.parse(String(outline)) as KitOutline]));
}

const statement = `
  select v.id, jsonb_build_object(
    'stage', k.stage,
    'sections', coalesce((
      select jsonb_agg(jsonb_build_object(
        'title', s.title,
        'kind', s.kind,
        'questions', coalesce((
          select jsonb_agg(q.text order by q.position) from kit_question q where q.section_id = s.id), '[]'),
        'attributes', coalesce((
          select jsonb_agg(jsonb_build_object(
            'slug', a.slug, 'name', a.name, 'isRequired', a.is_required, 'challengeKind', a.challenge_kind,
            'anchors', to_jsonb(a.anchors)
          ) order by a.position)
          from attribute a where a.section_id = s.id), '[]')
      ) order by s.position)
      from kit_section s where s.kit_version_id = v.id), '[]')
  )::text as outline
  from kit_version v join interview_kit k on k.id = v.kit_id where v.id = any($1::uuid[])`;
