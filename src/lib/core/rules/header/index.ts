import type { Rule } from '../rule';
import { columnMissing } from './column-missing';
import { columnMisspelt } from './column-misspelt';
import { columnOrder } from './column-order';
import { columnTwice } from './column-twice';
import { columnUnknown } from './column-unknown';
import { columnUnnamed } from './column-unnamed';
import { fileEmpty } from './file-empty';
import { headerMissing } from './header-missing';
import { metadataColumnPlace } from './metadata-column-place';
import { noDataRows } from './no-data-rows';

/** Rules on the first row: whether there is one, then its names, then their order. */
export const headerRules: readonly Rule[] = [
	fileEmpty,
	headerMissing,
	noDataRows,
	columnMisspelt,
	columnMissing,
	columnUnknown,
	columnUnnamed,
	columnTwice,
	columnOrder,
	metadataColumnPlace
];
