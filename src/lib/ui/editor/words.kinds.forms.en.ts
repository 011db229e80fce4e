import { choices, type KindWords } from './fields';
import { files, columns } from './words.common-fields.en';

/** Kinds of demands on how a value is written. */
export const formKinds: Readonly<Record<'pattern' | 'type' | 'length' | 'listSize', KindWords>> = {
	pattern: {
		group: 'cells',
		name: 'Written like this',
		does: 'Cells follow a pattern, or hold only certain characters.',
		effect: 'dropsRow',
		make: () => ({
			files: ['users.csv'],
			columns: ['username'],
			characters: 'A-Za-z0-9.@_-',
			expected: 'letters, digits, dots, hyphens, underscores and @'
		}),
		fields: [
			files,
			columns,
			{
				key: 'characters',
				control: 'line',
				label: 'Characters that are allowed',
				hint: 'As between the brackets of a pattern: A-Za-z0-9. Give these or a pattern.',
				optional: true
			},
			{
				key: 'pattern',
				control: 'line',
				label: 'Pattern over the whole cell',
				hint: 'RE2: no look-around, no back references.',
				optional: true
			},
			{
				key: 'expected',
				control: 'line',
				label: 'In words',
				hint: 'Ends the sentence “Expected is …”.'
			},
			{
				key: 'suspects',
				control: 'line',
				label: 'Look only at cells with one of these characters',
				hint: 'Makes a slow pattern quick.',
				optional: true,
				more: true
			},
			{
				key: 'suspectsAt',
				control: 'pick',
				label: 'Where in the cell they are looked for',
				choices: choices({ ends: 'at its beginning or end' }),
				optional: true,
				more: true
			}
		]
	},
	type: {
		group: 'cells',
		name: 'A date, a number, an email …',
		does: 'Cells hold a certain kind of value.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['email'], type: 'email' }),
		fields: [
			files,
			columns,
			{
				key: 'type',
				control: 'pick',
				label: 'Kind of value',
				choices: choices({
					date: 'A date: 2026-08-17',
					dateTime: 'A date and time',
					year: 'A year',
					integer: 'A whole number',
					boolean: 'true or false',
					email: 'An email address',
					guid: 'A GUID',
					typedIds: 'Ids with their type: {Local:17}'
				})
			}
		]
	},
	length: {
		group: 'cells',
		name: 'Not longer than',
		does: 'Cells have so many characters at most.',
		effect: 'dropsValue',
		make: () => ({ files: ['users.csv'], columns: ['username'], max: 64 }),
		fields: [files, columns, { key: 'max', control: 'whole', label: 'Most characters' }]
	},
	listSize: {
		group: 'cells',
		name: 'So many entries in a list',
		does: 'Cells with lists hold a number of entries between two limits.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['orgSourcedIds'], max: 1 }),
		fields: [
			files,
			columns,
			{ key: 'min', control: 'whole', label: 'Fewest entries', optional: true },
			{ key: 'max', control: 'whole', label: 'Most entries', optional: true }
		]
	}
};
