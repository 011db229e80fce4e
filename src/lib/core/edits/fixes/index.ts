import { columnAdd } from './column-add';
import { dateLocal } from './date-local';
import { headerName } from './header-name';
import { headerOrder } from './header-order';
import { manifestVersion } from './manifest-version';
import type { QuickFix } from './quick-fix';
import { referenceNear } from './reference-near';
import { referenceSpaces } from './reference-spaces';
import { referenceZeros } from './reference-zeros';
import { statusBlank } from './status-blank';
import { tokenCase } from './token-case';
import { tokenNear } from './token-near';
import { tokenSpaces } from './token-spaces';

/** Every quick fix, in the order in which they are made: names and places of columns before values. */
export const quickFixes: readonly QuickFix[] = [
	manifestVersion,
	headerName,
	columnAdd,
	headerOrder,
	statusBlank,
	tokenCase,
	tokenSpaces,
	tokenNear,
	dateLocal,
	referenceSpaces,
	referenceZeros,
	referenceNear
];
