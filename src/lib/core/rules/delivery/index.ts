import type { Rule } from '../rule';
import { neededFileMissing } from './needed-file-missing';
import { statusFilledInBulk } from './status-filled-in-bulk';
import { statusMissingInDelta } from './status-missing-in-delta';

/** Rules on what a delivery is, complete or changes only, and whether its rows fit that. */
export const deliveryRules: readonly Rule[] = [
	neededFileMissing,
	statusFilledInBulk,
	statusMissingInDelta
];
