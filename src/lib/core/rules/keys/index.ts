import type { Rule } from '../rule';
import { idTwice } from './id-twice';
import { parentCycle } from './parent-cycle';
import { referenceDeleted } from './reference-deleted';
import { referenceFileMissing } from './reference-file-missing';
import { referenceMissing } from './reference-missing';
import { referenceMissingDelta } from './reference-missing-delta';
import { referenceWrongType } from './reference-wrong-type';

/** Rules on identifiers and on what points to them, in the order of fixing. */
export const keysRules: readonly Rule[] = [
	idTwice,
	referenceFileMissing,
	referenceMissing,
	referenceMissingDelta,
	referenceDeleted,
	referenceWrongType,
	parentCycle
];
