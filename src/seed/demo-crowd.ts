import type { DemoCandidate, DemoStory } from './demo-candidates.ts';

const givenNames =
  'Adam Alina Bruno Carla Daniel Dora Emil Eva Filip Greta Hugo Inga Ivan Jana Karl Lea Leon Lina Luka Maria Marko Mila Nikola Nora Oskar Paula Petr Rita Simon Sofia Tomas Vera'.split(
    ' ',
  );
const familyNames =
  'Almeida Becker Costa Dimitrov Eriksen Ferreira Georgiev Hoffmann Ivanova Jansen Keller Lopes Marin Novotny Olsen Petrov Quintana Ribeiro Silva Toma Urban Vargas Weber Zeman Andrade Bauer Castro Dvorak Engel Fonseca Gruber Horvat'.split(
    ' ',
  );
const places = [
  ['PL', 'Europe/Warsaw'],
  ['PT', 'Europe/Lisbon'],
  ['DE', 'Europe/Berlin'],
  ['RO', 'Europe/Bucharest'],
  ['BR', 'America/Sao_Paulo'],
  ['AR', 'America/Argentina/Buenos_Aires'],
  ['CZ', 'Europe/Prague'],
  ['UA', 'Europe/Kyiv'],
  ['MX', 'America/Mexico_City'],
] as const;
const stacks = [
  'typescript-nodejs nestjs postgresql redis',
  'python fastapi postgresql kafka',
  'go grpc postgresql kubernetes',
  'java spring-boot postgresql kafka',
  'csharp-dotnet aspnet-core postgresql docker',
  'ruby rails postgresql redis',
  'php laravel mysql docker',
  'rust axum postgresql redis',
] as const;
const claims = ['event-driven', null, 'distributed-multi-tenant', null, 'cloud-native', 'observability', null] as const;

/** How far a story goes, how many of 50 go so far, and when the application came in: the earliest and latest working hour ago. */
const deck: readonly (readonly [story: DemoStory, share: number, from: number, to: number])[] = [
  ['applied', 5, 1, 12],
  ['reviewed', 4, 4, 40],
  ['soft skills scheduled', 4, 6, 30],
  ['soft skills owed', 3, 10, 50],
  ['soft skills done', 3, 12, 48],
  ['technical scheduled', 3, 14, 44],
  ['technical half submitted', 2, 16, 52],
  ['technical done', 3, 18, 60],
  ['terms open', 2, 22, 56],
  ['listed', 8, 50, 280],
  ['rejected at review, letter sent', 2, 20, 240],
  ['rejected after technical, letter in draft', 1, 40, 70],
  ['rejected after technical, letter in review', 1, 42, 80],
  ['rejected after technical, letter sent', 1, 60, 280],
  ['reopened', 2, 10, 30],
  ['on hold', 2, 10, 40],
  ['expired', 2, 150, 220],
  ['withdrawn', 2, 20, 200],
];
const turns = deck.flatMap((card) => Array.from({ length: card[1] }, () => card));
/** Shares no factor with the deck's size, so that every card comes up once before any comes again. */
const stride = 17;

/** One of the candidates that nobody wrote by hand, always the same for the same number. */
export function crowdCandidate(number: number): DemoCandidate {
  const [story, , from, to] = turns[(number * stride) % turns.length] ?? (['applied', 1, 1, 12] as const);
  const [country, zone] = pick(places, number);
  const [language = '', ...skills] = pick(stacks, number * 3).split(' ');
  const years = story === 'rejected at review, letter sent' || story === 'reopened' ? 2 : 3 + (number % 10);
  const low = 25 + ((number * 7) % 40);
  return {
    name: `${pick(givenNames, number)} ${pick(familyNames, (number % givenNames.length) + Math.floor(number / givenNames.length))}`,
    country,
    zone,
    years,
    language,
    skills,
    claim: pick(claims, number),
    rate: [low, low + 15],
    hoursAgo: from + ((number * 13) % (to - from + 1)),
    story,
  };
}

function pick<T>(items: readonly [T, ...T[]] | readonly T[], number: number): T {
  const item = items[number % items.length];
  if (item === undefined) throw new RangeError('There is nothing to pick from');
  return item;
}
