import { byteOrderMark } from './byte-order-mark';
import { cellFill } from './cell-fill';
import { cellsBlank } from './cells-blank';
import { columnAdd } from './column-add';
import { columnDrop } from './column-drop';
import { dateChoice } from './date-choice';
import { dateLocal } from './date-local';
import { deflateAll } from './deflate-all';
import { duplicateRecords } from './duplicate-records';
import { fileAdd } from './file-add';
import { fileDrop } from './file-drop';
import { fileLeaveOut } from './file-leave-out';
import { fileNameCase } from './file-name-case';
import { folderOut } from './folder-out';
import { headerName } from './header-name';
import { headerOrder } from './header-order';
import { idSpaces } from './id-spaces';
import { itemSpaces } from './item-spaces';
import { lineEnds } from './line-ends';
import { manifestFill } from './manifest-fill';
import { manifestTrue } from './manifest-true';
import { manifestVersion } from './manifest-version';
import { manifestWords } from './manifest-words';
import type { QuickFix } from './quick-fix';
import { quoting } from './quoting';
import { referenceChoice } from './reference-choice';
import { referenceNear } from './reference-near';
import { referenceSpaces } from './reference-spaces';
import { referenceZeros } from './reference-zeros';
import { statusBlank } from './status-blank';
import { systemFileOut } from './system-file-out';
import { textEncoding } from './text-encoding';
import { tokenCase } from './token-case';
import { tokenNear } from './token-near';
import { tokenSpaces } from './token-spaces';
import { valueBlank } from './value-blank';
import { zipName } from './zip-name';

/**
 * Every quick fix, in the order in which they are made: the zip and its files, how they are written,
 * names and places of columns, then values.
 */
export const quickFixes: readonly QuickFix[] = [
	...[zipName, systemFileOut, fileLeaveOut, fileDrop, folderOut, fileNameCase, fileAdd, deflateAll],
	...[manifestVersion, manifestWords, manifestTrue, manifestFill],
	...[textEncoding, byteOrderMark, lineEnds, quoting],
	...[headerName, columnAdd, columnDrop, headerOrder],
	...[statusBlank, cellsBlank, tokenCase, tokenSpaces, itemSpaces, valueBlank, tokenNear],
	...[dateLocal, dateChoice],
	...[idSpaces, referenceSpaces, referenceZeros, referenceNear, referenceChoice],
	...[duplicateRecords, cellFill]
];
