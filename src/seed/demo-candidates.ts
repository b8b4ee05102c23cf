import { demoListed } from './demo-listed.ts';

/** What a demo candidate states of themselves, and how far their story goes. */
export interface DemoCandidate {
  readonly name: string;
  readonly country: string;
  readonly zone: string;
  readonly years: number;
  readonly language: string;
  readonly skills: readonly string[];
  readonly claim: string | null;
  readonly rate: readonly [min: number, max: number];
  /** How many working hours ago the application came in. */
  readonly hoursAgo: number;
  readonly story: DemoStory;
}

/** Where a demo case ends up. */
export type DemoStory =
  | 'applied'
  | 'reviewed'
  | 'soft skills scheduled'
  | 'soft skills owed'
  | 'soft skills done'
  | 'technical scheduled'
  | 'technical half submitted'
  | 'technical done'
  | 'terms open'
  | 'listed'
  | 'rejected at review, letter sent'
  | 'rejected after technical, letter in draft'
  | 'rejected after technical, letter in review'
  | 'rejected after technical, letter sent'
  | 'reopened'
  | 'on hold'
  | 'expired'
  | 'withdrawn';

type Line = readonly [
  name: string,
  place: string,
  years: number,
  skills: string,
  claim: string | null,
  rate: readonly [number, number],
  hoursAgo: number,
  story: DemoStory,
];

const lines: readonly Line[] = [
  ['Marta Kowalska', 'PL Europe/Warsaw', 6, 'python fastapi postgresql kafka', 'event-driven', [45, 60], 2, 'applied'],
  [
    'Diego Fernández',
    'UY America/Montevideo',
    4,
    'typescript-nodejs nestjs postgresql redis',
    null,
    [30, 40],
    5,
    'applied',
  ],
  [
    'Aylin Demir',
    'TR Europe/Istanbul',
    9,
    'java spring-boot postgresql kafka',
    'distributed-multi-tenant',
    [55, 75],
    14,
    'applied',
  ],
  ['Noah Fischer', 'DE Europe/Berlin', 5, 'go grpc postgresql kubernetes', 'cloud-native', [50, 65], 9, 'reviewed'],
  [
    'Priya Raman',
    'PT Europe/Lisbon',
    7,
    'python django postgresql docker',
    'distributed-multi-tenant',
    [45, 58],
    12,
    'reviewed',
  ],
  ['Tomasz Nowak', 'PL Europe/Warsaw', 3.5, 'php laravel mysql redis', null, [28, 38], 10, 'soft skills scheduled'],
  [
    'Ioana Popescu',
    'RO Europe/Bucharest',
    6.5,
    'ruby rails postgresql redis',
    'distributed-multi-tenant',
    [42, 55],
    20,
    'soft skills owed',
  ],
  [
    'Lucas Almeida',
    'BR America/Sao_Paulo',
    8,
    'typescript-nodejs graphql postgresql kafka',
    'event-driven',
    [50, 70],
    16,
    'soft skills done',
  ],
  [
    'Katarzyna Zielińska',
    'PL Europe/Warsaw',
    10,
    'csharp-dotnet aspnet-core postgresql kubernetes',
    'distributed-multi-tenant',
    [60, 80],
    21,
    'technical scheduled',
  ],
  [
    'Mateo Rossi',
    'AR America/Argentina/Buenos_Aires',
    5.5,
    'python flask postgresql pgvector',
    'ai-ml-backend',
    [48, 66],
    23,
    'technical half submitted',
  ],
  [
    'Sara Lindqvist',
    'SE Europe/Stockholm',
    7.5,
    'rust axum postgresql kafka',
    'distributed-multi-tenant',
    [60, 85],
    26,
    'technical done',
  ],
  ['Olena Shevchenko', 'UA Europe/Kyiv', 6, 'go gin postgresql redis', 'observability', [45, 60], 52, 'technical done'],
  ['Miguel Santos', 'PT Europe/Lisbon', 4.5, 'java quarkus postgresql docker', null, [38, 48], 30, 'terms open'],
  [
    'Anna Virtanen',
    'FI Europe/Helsinki',
    8.5,
    'typescript-nodejs fastify postgresql kafka',
    'event-driven',
    [58, 78],
    36,
    'terms open',
  ],
  [
    'Javier Morales',
    'ES Europe/Madrid',
    9,
    'java spring-boot postgresql kafka',
    'distributed-multi-tenant',
    [60, 80],
    60,
    'listed',
  ],
  ['Elif Kaya', 'TR Europe/Istanbul', 5, 'python fastapi postgresql redis', 'ai-ml-backend', [45, 60], 80, 'listed'],
  ['Pavel Dvořák', 'CZ Europe/Prague', 12, 'go grpc postgresql kubernetes', 'cloud-native', [65, 90], 100, 'listed'],
  [
    'Beatriz Lima',
    'BR America/Sao_Paulo',
    6,
    'ruby rails postgresql docker',
    'distributed-multi-tenant',
    [40, 55],
    70,
    'listed',
  ],
  [
    'George Ionescu',
    'RO Europe/Bucharest',
    2,
    'php symfony mysql docker',
    null,
    [20, 30],
    50,
    'rejected at review, letter sent',
  ],
  [
    'Emre Yıldız',
    'TR Europe/Istanbul',
    4,
    'typescript-nodejs express mongodb docker',
    null,
    [35, 45],
    55,
    'rejected after technical, letter in draft',
  ],
  [
    'Jakub Horák',
    'CZ Europe/Prague',
    5,
    'python django mysql redis',
    null,
    [38, 50],
    58,
    'rejected after technical, letter in review',
  ],
  [
    'Camila Torres',
    'CO America/Bogota',
    6,
    'typescript-nodejs nestjs mongodb redis',
    'event-driven',
    [40, 55],
    90,
    'rejected after technical, letter sent',
  ],
  [
    'Viktor Hansen',
    'DK Europe/Copenhagen',
    7,
    'csharp-dotnet aspnet-core mysql docker',
    null,
    [55, 70],
    44,
    'withdrawn',
  ],
  [
    'Maja Kovač',
    'HR Europe/Zagreb',
    5,
    'java micronaut postgresql redis',
    'observability',
    [42, 56],
    7,
    'soft skills scheduled',
  ],
];

const everyStory = lines.map(([name, place, years, skills, claim, rate, hoursAgo, story]): DemoCandidate => {
  const [country = '', zone = ''] = place.split(' ');
  const [language = '', ...rest] = skills.split(' ');
  return { name, country, zone, years, language, skills: rest, claim, rate, hoursAgo, story };
});

/** How many of the demo candidates come first: one for every state that a case can be in. */
export const storiesByHand = everyStory.length;

/** The demo candidates that are written by hand: one for every state that a case can be in, and those of the market. */
export const demoCandidates: readonly DemoCandidate[] = [...everyStory, ...demoListed];
