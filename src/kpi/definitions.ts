import type { KpiDefinition } from './kpi-definition.ts';
import { vettingTime, vettingTimeGross } from './vetting-time.kpi.ts';
import { vettingWait } from './vetting-wait.kpi.ts';

/** Every figure, in the order in which a report has them. */
export const kpiDefinitions: readonly KpiDefinition[] = [vettingTime, vettingTimeGross, vettingWait];
