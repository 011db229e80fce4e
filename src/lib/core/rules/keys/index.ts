import type { Rule } from '../rule';
import { idTwice } from './id-twice';
import { referenceFileMissing } from './reference-file-missing';
import { referenceMissing } from './reference-missing';
import { referenceMissingDelta } from './reference-missing-delta';

/** Rules on identifiers and on what points to them, in the order of fixing. */
export const keysRules: readonly Rule[] = [
	idTwice,
	referenceFileMissing,
	referenceMissing,
	referenceMissingDelta
];
