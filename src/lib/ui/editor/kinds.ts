import type { KindWords } from './fields';
import { fileKinds } from './words.kinds.files';
import { formKinds } from './words.kinds.forms';
import { recordKinds } from './words.kinds.records';
import { referenceKinds } from './words.kinds.references';
import { standardKinds } from './words.kinds.standard';
import { valueKinds } from './words.kinds.values';
import { zipKinds } from './words.kinds.zip';

/** The kinds of demands, the ones that are wanted most often first within their group. */
export const kinds: Readonly<Record<string, KindWords>> = {
	filled: valueKinds.filled,
	values: valueKinds.values,
	pattern: formKinds.pattern,
	type: formKinds.type,
	length: formKinds.length,
	blank: valueKinds.blank,
	listSize: formKinds.listSize,
	map: valueKinds.map,
	known: valueKinds.known,
	allOrNone: valueKinds.allOrNone,
	filePresence: fileKinds.filePresence,
	version: zipKinds.version,
	manifestMode: zipKinds.manifestMode,
	zipName: zipKinds.zipName,
	columns: fileKinds.columns,
	fileRows: fileKinds.fileRows,
	text: fileKinds.text,
	alias: fileKinds.alias,
	manifestValue: zipKinds.manifestValue,
	zipSize: zipKinds.zipSize,
	zipMethod: zipKinds.zipMethod,
	reference: referenceKinds.reference,
	unique: referenceKinds.unique,
	count: recordKinds.count,
	cover: referenceKinds.cover,
	dateWindow: recordKinds.dateWindow,
	sameGroup: referenceKinds.sameGroup,
	records: recordKinds.records,
	base: standardKinds.base,
	relax: standardKinds.relax
};
