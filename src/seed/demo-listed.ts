import type { DemoCandidate } from './demo-candidates.ts';

/** Working hours ago that the first of them applied: some 50 days, so that the month of a signature is over. */
const firstApplied = 325;

/** What all of them claim: the clients of the demo chose them for it, and own rates can be told by it. */
const claim = 'event-driven';

type Line = readonly [name: string, place: string, years: number, skills: string, rate: readonly [number, number]];

const lines: readonly Line[] = [
  ['Gustav Lindholm', 'SE Europe/Stockholm', 9, 'go grpc postgresql kubernetes', [50, 62]],
  ['Ilse Vermeer', 'NL Europe/Amsterdam', 7, 'go grpc postgresql kubernetes', [48, 60]],
  ['Radek Svoboda', 'CZ Europe/Prague', 6, 'go gin postgresql kubernetes', [42, 55]],
  ['Nadia Kruk', 'PL Europe/Warsaw', 8, 'go grpc postgresql kubernetes', [50, 64]],
  ['Fabio Conti', 'IT Europe/Rome', 6, 'python fastapi postgresql kafka', [45, 58]],
  ['Helena Marques', 'PT Europe/Lisbon', 7, 'python fastapi postgresql kafka', [44, 56]],
  ['Ondrej Blaha', 'CZ Europe/Prague', 5, 'python django postgresql kafka', [40, 52]],
  ['Sanne Bakker', 'NL Europe/Amsterdam', 10, 'python fastapi postgresql kafka', [52, 64]],
  ['Teodor Iliev', 'BG Europe/Sofia', 6, 'typescript-nodejs nestjs postgresql redis', [40, 54]],
  ['Laura Meier', 'DE Europe/Berlin', 8, 'typescript-nodejs nestjs postgresql kafka', [52, 64]],
  ['Andrei Munteanu', 'RO Europe/Bucharest', 7, 'typescript-nodejs fastify postgresql redis', [44, 57]],
  ['Yara Haddad', 'ES Europe/Madrid', 6, 'typescript-nodejs nestjs postgresql redis', [46, 60]],
];

/** People who have been listed for six weeks, and of whom the demo market tells what came of it. */
export const demoListed: readonly DemoCandidate[] = lines.map(([name, place, years, skills, rate], index) => {
  const [country = '', zone = ''] = place.split(' ');
  const [language = '', ...rest] = skills.split(' ');
  return {
    name,
    country,
    zone,
    years,
    language,
    skills: rest,
    claim,
    rate,
    hoursAgo: firstApplied - index,
    story: 'listed',
  };
});
