import { invalid } from '../kernel/user-error.ts';
import type { GivenReason } from './decision.reasons.ts';

/** Refuses the same reason given twice; `field` is where the input holds them. */
export function mustDiffer(reasons: readonly GivenReason[], field: string): void {
  const codes = reasons.map(({ code }) => code);
  const twice = codes.findIndex((code, index) => codes.indexOf(code) !== index);
  if (twice >= 0) throw invalid('Give each reason once.', field, String(twice), 'code');
}
