import type { Rule } from '../rule';
import { deletedStillNamed } from './deleted-still-named';
import { deletedUnknown } from './deleted-unknown';
import { idTwice } from './id-twice';
import { parentCycle } from './parent-cycle';
import { referenceDanglingAfterDelta } from './reference-dangling-after-delta';
import { referenceDeleted } from './reference-deleted';
import { referenceFileMissing } from './reference-file-missing';
import { referenceMissing } from './reference-missing';
import { referenceMissingDelta } from './reference-missing-delta';
import { referenceNotInBulk } from './reference-not-in-bulk';
import { referenceWrongType } from './reference-wrong-type';

/** Rules on identifiers and on what points to them, in the order of fixing. */
export const keysRules: readonly Rule[] = [
	idTwice,
	referenceFileMissing,
	referenceMissing,
	referenceDanglingAfterDelta,
	referenceNotInBulk,
	referenceMissingDelta,
	referenceDeleted,
	deletedStillNamed,
	deletedUnknown,
	referenceWrongType,
	parentCycle
];
