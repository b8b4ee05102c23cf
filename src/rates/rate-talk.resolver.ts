import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import type { Row } from '../database/selection.ts';
import { loadReference } from '../graphql/lookups.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { ProjectListing } from '../project/project-listing.entity.ts';
import { answerFrom } from './rate-band.answer.ts';
import { bandOf } from './rate-band.ts';
import { readFigures } from './rate-figure.queries.ts';
import { moneyOf } from './rate-figure.ts';
import type { Question } from './rate-question.ts';
import { readPaying, readTalked } from './rate-talk.queries.ts';
import { countedBy, headroomOf, isSenior, levelOf, questionsOf } from './rate-talk.ts';
import { RateTalk, RateTalkListings } from './rate-talk.type.ts';

const mostListed = 5;

/** What a talk about a rate needs: four statements, and those of what is asked below. */
@Resolver()
export class RateTalks {
  @Query(() => RateTalk, {
    nullable: true,
    description: 'What a talk with a candidate about their rate needs; null when there is none that you see',
  })
  async rateTalk(
    @Arg('candidate', () => ID, { description: 'With whom' }) candidate: string,
    @Ctx() context: RequestContext,
  ): Promise<RateTalk | null> {
    const talked = await readTalked(context, candidate);
    if (talked === null) return null;
    const seniority = levelOf(talked);
    const [figures, paying] = await Promise.all([
      readFigures(context),
      readPaying(context, { id: talked.id, isSenior: isSenior(seniority) }),
    ]);
    const answered = (question: Question | null) =>
      question && answerFrom(question, bandOf(question, figures, context.now.getUTCFullYear()));
    const { bySeniority, byRegion, bySpecialization } = questionsOf(talked);
    const ofLevel = answered(bySeniority);
    const band = ofLevel?.published.band ?? null;
    const headroom = headroomOf(talked.desired, { high: band?.high ?? null, best: paying[0]?.max ?? null });
    const best = paying.slice(0, mostListed).map(({ id }) => id);
    return {
      candidateId: talked.id,
      seniority,
      isAssessed: talked.assessed !== null,
      region: talked.region,
      specialization: talked.specialization,
      bySeniority: ofLevel,
      byRegion: answered(byRegion),
      bySpecialization: answered(bySpecialization),
      listings: { fitCount: paying.length, ...countedBy(paying, band), best },
      desired: talked.desired && { min: dollars(talked.desired.min), max: dollars(talked.desired.max) },
      bandHeadroom: dollars(headroom.bandHeadroom),
      listingHeadroom: dollars(headroom.listingHeadroom),
    };
  }
}

/** Whom a talk is with. */
@Resolver(() => RateTalk)
export class RateTalkFields {
  @FieldResolver(() => Candidate, { nullable: true, description: 'With whom' })
  candidate(
    @Root() { candidateId: id }: RateTalk,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadReference(context, info, { __typename: 'Candidate', id });
  }
}

/** The listings that pay most. */
@Resolver(() => RateTalkListings)
export class RateTalkListingFields {
  @Extensions({ maxItems: mostListed })
  @FieldResolver(() => [ProjectListing], { description: 'Those that pay most, five at most' })
  async top(
    @Root() { best }: RateTalkListings,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row[]> {
    const rows = await Promise.all(
      best.map((id) => loadReference(context, info, { __typename: 'ProjectListing', id })),
    );
    return rows.filter((row) => row !== null);
  }
}

/** What somebody wants is in US dollars, and so are the listings that are looked at. */
function dollars<T extends number | null>(hundredths: T): ReturnType<typeof moneyOf<T>> {
  return moneyOf(hundredths, 'USD');
}
