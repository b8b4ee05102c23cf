import type { BadRow, CaselessRow, ImportReport } from './tally.ts';

/** A report as a person reads it: every bad row with line, column and reason, and in the end what was done. */
export function linesOfReport(report: ImportReport, { isRehearsal }: { readonly isRehearsal: boolean }): string[] {
  return [...report.bad.map(lineOfBad), ...report.withoutCase.map(lineOfCaseless), summaryOf(report, isRehearsal)];
}

function lineOfBad({ line, column, reason }: BadRow): string {
  return `Line ${String(line)}${column === null ? '' : `, column ${column}`}: ${reason}`;
}

function lineOfCaseless({ line, blockers }: CaselessRow): string {
  return `Line ${String(line)} opens no case: ${blockers.map(({ message }) => message).join(' ')}`;
}

function summaryOf({ rows, imported, newCandidates, badRows }: ImportReport, isRehearsal: boolean): string {
  const rehearsed = isRehearsal ? 'Dry run, nothing was changed: ' : '';
  const verb = isRehearsal ? 'would be' : imported === 1 ? 'was' : 'were';
  const bad = `${counted(badRows, 'row')} of ${String(rows)} ${badRows === 1 ? 'is' : 'are'} bad`;
  if (imported === 0 && badRows > 0)
    return capital(`${rehearsed}nothing ${isRehearsal ? 'would be' : 'was'} imported, for ${bad}.`);
  const known = imported - newCandidates;
  const whose = `${counted(newCandidates, 'new candidate')}, ${counted(known, 'application')} of somebody known`;
  return capital(
    `${rehearsed}${counted(imported, 'row')} ${verb} imported: ${whose}${badRows === 0 ? '' : `; ${bad}`}.`,
  );
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
