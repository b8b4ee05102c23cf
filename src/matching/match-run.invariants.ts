import { queried } from '../database/invariant.ts';

/** What is always true of how pairs were judged. */
export const matchRunInvariants = [
  queried({
    name: 'run-score-is-its-terms',
    sentence: 'The score of a run is the sum of its terms, each within its bound.',
    type: 'MatchRun',
    text: `select r.id, 'score ' || r.score || ', terms ' || coalesce(t.points, 0) || ', out of bounds ' || t.outside
      from match_run r cross join lateral (
        select sum((e ->> 'points')::int) as points,
          count(*) filter (where (e ->> 'points')::int not between 0 and (e ->> 'bound')::int) as outside
        from jsonb_array_elements(r.terms) e) t
      where r.score is distinct from t.points or t.outside > 0`,
  }),
];
