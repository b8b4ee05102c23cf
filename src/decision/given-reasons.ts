import { invalid } from '../kernel/user-error.ts';
import type { GivenReason } from './decision.reasons.ts';

/** What was written, without blanks around it; null when nothing was. */
export function writtenIn(text: string | null | undefined): string | null {
  const written = text?.trim() ?? '';
  return written === '' ? null : written;
}

/** Refuses the same reason given twice; `field` is where the input holds them. */
export function mustDiffer(reasons: readonly GivenReason[], field: string): void {
  const codes = reasons.map(({ code }) => code);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) !== index);
  if (twice >= 0) throw invalid('Give each reason once.', field, String(twice), 'code');
}
