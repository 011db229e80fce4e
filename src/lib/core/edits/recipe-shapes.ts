/** What a field of an edit holds in a recipe: a kind of value, or one of a few words. */
export type Field =
	| 'text'
	| 'textOrNull'
	| 'yes'
	| 'place'
	| 'list'
	| 'texts'
	| 'conditions'
	| 'records'
	| readonly unknown[];

interface EditShape {
	readonly needed: Readonly<Record<string, Field>>;
	/** Fields that may be left out. */
	readonly more: Readonly<Record<string, Field>>;
}

const inFile = { file: 'text' } as const;
const inColumn = { file: 'text', column: 'text' } as const;

/** The fields of every kind of edit that may stand in a recipe: of all that names no row. */
export const editShapes: Readonly<Record<string, EditShape>> = {
	replaceValue: {
		needed: { ...inColumn, from: 'text', to: 'text' },
		more: { isItem: 'yes', where: 'conditions' }
	},
	blankColumn: { needed: inColumn, more: { where: 'conditions' } },
	addColumn: { needed: { ...inColumn, at: 'place', value: 'text' }, more: {} },
	dropColumn: { needed: inColumn, more: {} },
	renameColumn: { needed: { ...inColumn, to: 'text' }, more: {} },
	orderColumns: { needed: { ...inFile, columns: 'texts' }, more: {} },
	addRecords: { needed: { ...inFile, records: 'records' }, more: {} },
	removeRecords: { needed: { ...inFile, where: 'conditions' }, more: {} },
	moveFile: { needed: { path: 'text', to: 'text' }, more: {} },
	dropFile: { needed: { path: 'text' }, more: {} },
	addFile: { needed: inFile, more: {} },
	setManifest: { needed: { property: 'text', value: 'text' }, more: {} },
	restyleFile: {
		needed: inFile,
		more: {
			lineEnd: ['crlf', 'lf'],
			quoting: ['all', 'needed', 'blanks'],
			byteOrderMark: ['drop'],
			encoding: ['utf-8']
		}
	},
	nameZip: { needed: { to: 'text' }, more: {} },
	deflateAll: { needed: {}, more: {} }
};
