import type { ContractFacts, NewContractFacts } from './contract.blockers.ts';

/** A statement runner: of the reads, or inside a transaction on the locked contract. */
export type Run = (text: string, values: readonly unknown[]) => Promise<(readonly unknown[])[]>;

/** What decides what may be done to contracts, in one statement, by the contract's key. */
export async function loadContractFacts(
  run: Run,
  contractIds: readonly string[],
): Promise<ReadonlyMap<string, ContractFacts>> {
  const rows = await run(ofContracts, [contractIds]);
  // The statement builds exactly this shape.
  return new Map(rows.map(([key, text]) => [String(key), JSON.parse(String(text)) as ContractFacts]));
}

/** What decides whether matches may become contracts, in one statement, by the match's key. */
export async function loadNewContractFacts(
  run: Run,
  matchIds: readonly string[],
): Promise<ReadonlyMap<string, NewContractFacts>> {
  const rows = await run(ofMatches, [matchIds]);
  // The statement builds exactly this shape.
  return new Map(rows.map(([key, text]) => [String(key), JSON.parse(String(text)) as NewContractFacts]));
}

const ofContracts = `
  select c.id, jsonb_build_object(
    'status', c.status,
    'isCompanyApproved', o.status = 'APPROVED',
    'isMatchAccepted', m.status = 'CLIENT_ACCEPTED',
    'isNoticeGiven', c.notice_given_on is not null,
    'openItems', (select count(*) from onboarding_item i where i.contract_id = c.id and i.completed_at is null)
  )::text as facts
  from contract c join company o on o.id = c.company_id join match m on m.id = c.match_id
  where c.id = any($1::uuid[])`;

const ofMatches = `
  select m.id, jsonb_build_object(
    'isCompanyApproved', o.status = 'APPROVED',
    'isMatchAccepted', m.status = 'CLIENT_ACCEPTED',
    'hasContract', exists (select from contract c where c.match_id = m.id and c.status <> 'CANCELLED')
  )::text as facts
  from match m join company o on o.id = m.company_id
  where m.id = any($1::uuid[])`;
