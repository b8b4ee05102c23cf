// Candidates with their identities and six skills each.
import { key } from './helpers.js';

const names = `
  (array['Alina', 'Bruno', 'Carla', 'Daniel', 'Emil', 'Greta', 'Ivan', 'Jana', 'Leon', 'Maria', 'Nikola'])[1 + n % 11] || ' ' ||
  (array['Almeida', 'Becker', 'Costa', 'Dimitrov', 'Eriksen', 'Hoffmann', 'Ivanova', 'Keller', 'Novotny', 'Petrov', 'Silva', 'Weber', 'Zeman'])[1 + n / 11 % 13]
  || ' ' || n`;

/** The statements that make candidates. */
export const candidates = [
  `insert into candidate_identity (id, created_at, name, name_key, email, email_key)
   select ${key('candidate', 'n')}, t1, ${names}, lower(${names}), n || '@applicants.example', n || '@applicants.example'
   from story order by n`,
  `insert into candidate (id, created_at, version, handle, identity_id, name_key, years_of_experience, english,
     hours_per_week, desired_rate_min, desired_rate_max, engagement, source, country, zone, primary_language_id)
   select ${key('candidate', 'n')}, t1, 1, 'bench-' || n, ${key('candidate', 'n')}, lower(${names}), 3 + n % 12,
     (array['UPPER_INTERMEDIATE', 'ADVANCED', 'NATIVE'])[1 + n % 3], 20 + n % 21, 30 + n % 30, 45 + n % 30, 'ANY',
     (array['WEBSITE', 'REFERRAL', 'OUTREACH', 'JOB_BOARD'])[1 + n % 4], (array['PL', 'PT', 'DE', 'RO', 'CZ'])[1 + n % 5],
     'Europe/Berlin', l.id
   from story
   join (select id, row_number() over (order by slug) - 1 as number from skill where is_primary_language) l
     on l.number = n % 8
   order by n`,
  `insert into candidate_skill (id, created_at, candidate_id, skill_id, position, depth, years)
   select ${key('candidateSkill', 'n * 6 + i')}, t1, ${key('candidate', 'n')}, s.id, i,
     (array['WORKING', 'PRODUCTION', 'EXPERT'])[1 + (n + i) % 3], 1 + (n + i) % 9
   from story cross join generate_series(0, 5) i
   join (select id, row_number() over (order by slug) - 1 as number from skill) s on s.number = (n * 7 + i * 33) % 200
   order by n, i`,
];
