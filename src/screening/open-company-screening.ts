import { ref, type Ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { addBusinessDays } from '../calendar/business-time.ts';
import type { Company } from '../company/company.entity.ts';
import { CompanyMove, companyMoveFrom, CompanyStatus } from '../company/company.states.ts';
import { lockCompany, moveCompany } from '../company/move-company.ts';
import { staffWith } from '../identity/staff-with.ts';
import type { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { Role } from '../kernel/role.ts';
import { invalid, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { defaultTrack } from '../vetting/open-case.ts';
import { carryOver } from './carry-over.ts';
import { businessDaysPerRound } from './company-screening.clock.ts';
import { CompanyScreening } from './company-screening.entity.ts';
import { ScreeningKind, ScreeningStatus } from './company-screening.states.ts';
import { ScreeningCheck } from './screening-check.entity.ts';
import { ScreeningCheckKind } from './screening.enums.ts';

/** Which company, and who sees the round through. */
export interface OpenCompanyScreening {
  readonly companyId: string;
  /** Of the company. */
  readonly version: number;
  /** Whoever opens it when left out. */
  readonly ownerId?: string | null | undefined;
}

/**
 * Opens a round of five checks. One that lets the company in moves it to SCREENING; a renewal leaves it where it stands,
 * and begins with what still holds of the round that was passed.
 */
export async function openCompanyScreening(context: Context, input: OpenCompanyScreening): Promise<CompanyScreening> {
  const id = await context.see('Company', input.companyId, 'companyId');
  const ownerId = input.ownerId ? await context.see('User', input.ownerId, 'ownerId') : context.viewer.id;
  return context.em.transactional(async (tx) => {
    const company = await lockCompany(tx, id, input.version);
    const kind = kindFor(company);
    await mustHaveNoneOpen(tx, company);
    const round = await openRound(tx, context, { company, kind, owner: await ownerOf(tx, ownerId) });
    const carried = kind === ScreeningKind.RENEWAL ? await carryOver(tx, context, round) : [];
    if (kind === ScreeningKind.INITIAL) {
      moveCompany(tx, context, { company, move: CompanyMove.SCREEN, screeningId: round.id });
    } else company.partChanged();
    const changes = { company: id, number: round.number, kind, carried };
    record(tx, context, {
      action: 'companyScreening.opened',
      objectType: 'CompanyScreening',
      objectId: round.id,
      changes,
    });
    return round;
  });
}

function kindFor({ status }: Company): ScreeningKind {
  if (companyMoveFrom(status, CompanyMove.SCREEN)) return ScreeningKind.INITIAL;
  if (status === CompanyStatus.APPROVED || status === CompanyStatus.SUSPENDED) return ScreeningKind.RENEWAL;
  if (status === CompanyStatus.SCREENING) throw openAlready();
  const message = `A company that is ${status} is screened no more.`;
  throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, message);
}

async function mustHaveNoneOpen(tx: EntityManager, company: Company): Promise<void> {
  const open = await tx.count(CompanyScreening, { company, status: ScreeningStatus.IN_PROGRESS });
  if (open > 0) throw openAlready();
}

function openAlready(): UserError {
  return new UserError(UserErrorCode.CONFLICT, 'A round of this company is open already. Go on with that one.');
}

async function ownerOf(tx: EntityManager, id: string): Promise<Ref<User>> {
  const owner = await staffWith(tx, id, [Role.COMPANY_SCREENER]);
  if (owner) return owner;
  throw invalid('A round is seen through by a company screener. Choose one.', 'ownerId');
}

interface Opening {
  readonly company: Company;
  readonly kind: ScreeningKind;
  readonly owner: Ref<User>;
}

/** Written at once: the database counts rounds, and lets a company in while its round is open. */
async function openRound(tx: EntityManager, context: Context, opening: Opening): Promise<CompanyScreening> {
  const { company, kind, owner } = opening;
  const { calendar } = await defaultTrack(tx);
  const rules = (await calendar.loadOrFail()).rules();
  const number = (await tx.count(CompanyScreening, { company })) + 1;
  const dueAt = addBusinessDays(rules, context.now, businessDaysPerRound);
  const round = new CompanyScreening(context, { company: ref(company), number, kind, calendar, owner, dueAt });
  tx.persist(round);
  await tx.flush();
  if (kind === ScreeningKind.INITIAL) {
    for (const check of Object.values(ScreeningCheckKind)) tx.persist(new ScreeningCheck(context, round, check));
  }
  return round;
}
