import { choices, type KindWords } from './fields';
import { files, columns } from './words.common-fields.en';

/** Kinds of demands on files and their columns. */
export const fileKinds: Readonly<
	Record<'filePresence' | 'columns' | 'fileRows' | 'text' | 'alias', KindWords>
> = {
	filePresence: {
		group: 'package',
		name: 'A file is needed, or not wanted',
		does: 'Says which files have to be in the zip, are passed over, or may not be there.',
		effect: 'refusesZip',
		make: () => ({ files: ['users.csv'], need: 'required' }),
		fields: [
			{ ...files, all: undefined },
			{
				key: 'need',
				control: 'pick',
				label: 'They are',
				choices: choices({
					required: 'needed, all of them',
					anyOf: 'needed, at least one',
					recommended: 'recommended',
					notRead: 'taken and not read',
					forbidden: 'not taken'
				})
			}
		]
	},
	columns: {
		group: 'package',
		name: 'Columns of a file',
		does: 'Says which columns have to be there, may not be there, and where others stand.',
		effect: 'refusesFile',
		make: () => ({ files: ['users.csv'], required: ['email'] }),
		fields: [
			files,
			{ ...columns, key: 'required', all: undefined, optional: true, label: 'Have to be there' },
			{
				...columns,
				key: 'anyOf',
				all: undefined,
				optional: true,
				more: true,
				label: 'At least one of these'
			},
			{
				key: 'extra',
				control: 'tokens',
				all: { value: 'refused', word: 'No column beyond the standard' },
				label: 'Columns beyond the standard that are known',
				hint: 'A star ends a beginning: metadata.*',
				optional: true,
				more: true
			},
			{
				...columns,
				key: 'forbidden',
				all: undefined,
				optional: true,
				more: true,
				label: 'May not be there'
			},
			{
				...columns,
				key: 'order',
				all: undefined,
				optional: true,
				more: true,
				label: 'Columns beyond the standard stand at the end, in this order'
			}
		]
	},
	fileRows: {
		group: 'package',
		name: 'So many records in a file',
		does: 'Files hold a number of records at least.',
		effect: 'refusesFile',
		make: () => ({ files: ['users.csv'], min: 1 }),
		fields: [files, { key: 'min', control: 'whole', label: 'Fewest records' }]
	},
	text: {
		group: 'package',
		name: 'How the text is written',
		does: 'Ends of lines, signs between fields, and where quotes stand.',
		effect: 'refusesFile',
		make: () => ({ files: '*', quoting: 'needed' }),
		fields: [
			files,
			{
				key: 'quoting',
				control: 'pick',
				label: 'Double quotes',
				choices: choices({
					all: 'around every field',
					needed: 'only where they are needed',
					blanks: 'around every field with a blank'
				}),
				optional: true
			},
			{
				key: 'lineEnds',
				control: 'picks',
				label: 'Ends of lines',
				choices: choices({ crlf: 'CR LF (Windows)', lf: 'LF (Unix)' }),
				optional: true,
				more: true
			},
			{
				key: 'delimiters',
				control: 'picks',
				label: 'Signs between fields',
				choices: choices({ ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Bar' }),
				optional: true,
				more: true
			}
		]
	},
	alias: {
		group: 'package',
		name: 'Another name for a column',
		does: 'Takes a header for a column of the standard.',
		effect: 'none',
		make: () => ({ files: ['users.csv'], names: { emailAddress: 'email' } }),
		fields: [
			files,
			{
				key: 'names',
				control: 'pairs',
				label: 'Headers',
				heads: ['What stands in the file', 'Column of the standard'],
				add: 'Add a header'
			}
		]
	}
};
