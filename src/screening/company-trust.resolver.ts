import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Company } from '../company/company.entity.ts';
import type { Row } from '../database/selection.ts';
import { loadReference } from '../graphql/lookups.ts';
import { Batched } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { renewalOwedFrom } from './company-screening.clock.ts';
import { CompanyScreening } from './company-screening.entity.ts';
import { CompanyTrust, type ExpiringEvidence } from './company-trust.type.ts';

/** What screening says of a company's trust. */
@Resolver(() => Company)
export class CompanyTrustField {
  @Batched(() => CompanyTrust, {
    nullable: true,
    needs: [],
    load: loadTrust,
    description: 'What it is trusted on; null before it passed a round, and after it failed one',
  })
  trust!: CompanyTrust | null;
}

/** The rounds behind a company's trust. */
@Resolver(() => CompanyTrust)
export class CompanyTrustFields {
  @FieldResolver(() => CompanyScreening, { nullable: true, description: 'Round that was passed, if you see it' })
  passedRound(
    @Root() { passed }: CompanyTrust,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadReference(context, info, { __typename: 'CompanyScreening', id: passed });
  }

  @FieldResolver(() => CompanyScreening, { nullable: true, description: 'Renewal that is open; null when none is' })
  openRenewal(
    @Root() { renewal }: CompanyTrust,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> | null {
    return renewal === null ? null : loadReference(context, info, { __typename: 'CompanyScreening', id: renewal });
  }
}

/** A company is trusted on the round that was decided last; evidence ends on the day before that expires. */
const trustOfCompanies = `
  select c.id::text, s.id::text, s.expires_at, (
      select o.id::text from company_screening o where o.company_id = c.id and o.status = 'IN_PROGRESS' limit 1),
    (select coalesce(jsonb_agg(jsonb_build_object('check', k.kind, 'kind', e.kind, 'title', e.title, 'validUntil', e.valid_until)
        order by k.position, e.id), '[]')
      from screening_check k join screening_evidence e on e.check_id in (k.id, k.carried_from_id)
      where k.screening_id = s.id and k.status = 'PASSED' and (k.kind <> 'FUNDING' or e.verified_at is not null)
        and e.valid_until = (s.expires_at at time zone 'UTC')::date - 1)::text
  from company c join lateral (
    select r.* from company_screening r where r.company_id = c.id and r.status in ('PASSED', 'FAILED')
    order by r.number desc limit 1) s on s.expires_at is not null
  where c.id = any($1::uuid[])`;

async function loadTrust(rows: readonly Row[], { reads, now }: RequestContext): Promise<(CompanyTrust | null)[]> {
  const found = await reads.run(trustOfCompanies, [rows.map(({ id }) => id)]);
  const trusts = new Map(found.map(([company, ...trust]) => [company, trustOf(trust, now)]));
  return rows.map(({ id }) => trusts.get(id) ?? null);
}

function trustOf([passed, expires, renewal, expiring]: readonly unknown[], now: Date): CompanyTrust {
  const expiresAt = String(expires);
  return {
    passed: String(passed),
    renewal: typeof renewal === 'string' ? renewal : null,
    expiresAt,
    isExpired: new Date(expiresAt) <= now,
    renewalOwedFrom: renewalOwedFrom(new Date(expiresAt)),
    expiring: JSON.parse(String(expiring)) as ExpiringEvidence[], // as the statement builds it
  };
}
