import type { ListingCardFragment, RegisterCompanyInput, SaveListingDraftInput } from '../story/gql/graphql.ts';
import type { Card, CardFigure } from './published-cards.ts';

/** The company of a card as the API registers it; a card tells of nobody to talk to. */
export function companyOfCard({ company, fundingStage }: Card): Omit<RegisterCompanyInput, 'contacts'> {
  const { handle, label, country, timezone } = company;
  return { handle, name: label, country, timezone, fundingStage };
}

/** A card as the API takes it for a draft, but for what it resembles, since that one's id is the API's own. */
export function draftOfCard(card: Card): SaveListingDraftInput {
  return {
    externalId: card.id,
    sourceOrder: card.sourceOrder,
    title: card.title,
    roleLabel: card.roleLabel,
    seniority: card.seniority === 'senior' ? 'SENIOR' : 'UNSPECIFIED',
    verticals: [...card.verticals],
    fundingStage: card.fundingStage,
    productStage: card.productStage,
    hourlyRate: { min: String(card.hourlyRateMin), max: String(card.hourlyRateMax), currency: card.currency },
    durationText: card.durationText,
    durationMonthsMin: card.durationMonthsMin,
    durationMonthsMax: card.durationMonthsMax,
    ongoing: card.ongoing,
    engagement: card.engagement,
    hoursPerWeek: card.hoursPerWeek,
    hoursCap: card.hoursCap,
    timezoneRequirement: card.timezoneRequirement,
    directHire: card.directHire,
    startAsap: card.startAsap,
    techStack: [...card.techStack],
    techAlsoNamed: [...card.techAlsoNamed],
    teamSize: card.teamSize,
    interviewFormat: card.interviewFormat,
    summary: card.summary,
    highlights: [...card.highlights],
    scopeFigures: [...card.scopeFigures],
    source: { source: card.source.source, lines: [...card.source.lines] },
  };
}

/** The card that a listing is; throws where it lacks what every card has. */
export function cardOfListing(listing: ListingCardFragment): Card {
  const { externalId, nearDuplicateOf, hourlyRate, company, seniority, scopeFigures, ...same } = listing;
  const rate = stated(hourlyRate, 'rate');
  const { handle, name, country, timezone } = stated(company, 'company');
  return {
    ...same,
    id: stated(externalId, 'id'),
    sourceOrder: stated(same.sourceOrder, 'order'),
    roleLabel: stated(same.roleLabel, 'role'),
    seniority: seniority === 'SENIOR' ? 'senior' : 'unspecified',
    fundingStage: stated(same.fundingStage, 'funding stage'),
    productStage: stated(same.productStage, 'product stage'),
    hourlyRateMin: Number(rate.min.amount),
    hourlyRateMax: Number(rate.max.amount),
    currency: rate.min.currency,
    durationText: stated(same.durationText, 'duration'),
    engagement: stated(same.engagement, 'engagement'),
    timezoneRequirement: stated(same.timezoneRequirement, 'zone'),
    teamSize: stated(same.teamSize, 'team'),
    summary: stated(same.summary, 'summary'),
    source: stated(same.source, 'source'),
    scopeFigures: scopeFigures.map(figureOf),
    company: { handle, label: name, country, timezone },
    nearDuplicateOf: nearDuplicateOf?.externalId ?? null,
  };
}

/** A card leaves out what a figure does not say. */
function figureOf(figure: ListingCardFragment['scopeFigures'][number]): CardFigure {
  const { metric, min, max, openEndedMax, unit, context } = figure;
  return {
    metric,
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
    ...(openEndedMax === null ? {} : { openEndedMax }),
    unit,
    context: stated(context, 'context'),
  };
}

function stated<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`This listing is no card: it states no ${what}.`);
  return value;
}
