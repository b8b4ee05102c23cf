import type { RowSql } from '../kernel/policy.ts';

/** A case and one of its stages, as SQL columns or placeholders. */
export interface CaseStageSql {
  readonly vettingCase: string;
  readonly stage: string;
}

/**
 * True in SQL while the viewer owes a scorecard on the stage of the case, and so is blind to every other one of it.
 * Not looked at: whether the case is closed, since a debt that sleeps still blinds. The debts are looked up once for a
 * whole list: they are few, and its rows may be many.
 */
export function owesSql({ vettingCase, stage }: CaseStageSql, viewer: string): string {
  return (
    `(${vettingCase}, ${stage}) in (select debtor.vetting_case_id, debtor.stage from interview_participant debtor ` +
    `where debtor.user_id = ${viewer} and debtor.blocks and debtor.feedback = 'OWED')`
  );
}

/** The viewer wrote this scorecard. */
export const isAuthor: RowSql = (card, viewer) => `${card}.author_id = ${viewer}`;

/** The scorecard of a peer is submitted, and the viewer submitted one on the same stage. */
export const isReadAfterOwn: RowSql = (card, viewer) =>
  `${card}.status = 'SUBMITTED' and exists (select 1 from scorecard own where own.vetting_case_id = ${card}.vetting_case_id ` +
  `and own.stage = ${card}.stage and own.author_id = ${viewer} and own.status = 'SUBMITTED')`;

/** A peer's scorecard of a stage on which the viewer owes one: a stand-in shows that it is there. */
export const isVeiled: RowSql = (card, viewer) =>
  `${card}.status <> 'VOIDED' and ${card}.author_id <> ${viewer} and ${owes(card, viewer)}`;

/** Nobody reads a peer's draft; who owes does not even see that one was voided. */
export const isClosedToPeers: RowSql = (card, viewer) =>
  `${card}.author_id <> ${viewer} and (${card}.status = 'DRAFT' or (${card}.status = 'VOIDED' and ${owes(card, viewer)}))`;

function owes(card: string, viewer: string): string {
  return owesSql({ vettingCase: `${card}.vetting_case_id`, stage: `${card}.stage` }, viewer);
}
