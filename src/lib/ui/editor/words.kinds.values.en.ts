import type { KindWords } from './fields';
import { files, columns, ignoreCase } from './words.common-fields.en';

/** Kinds of demands on what a cell holds: what each is for, and its form. */
export const valueKinds: Readonly<
	Record<'filled' | 'values' | 'blank' | 'map' | 'known' | 'allOrNone', KindWords>
> = {
	filled: {
		group: 'cells',
		name: 'Has to be filled',
		does: 'Cells of a column may not be empty.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['email'] }),
		fields: [files, columns]
	},
	values: {
		group: 'cells',
		name: 'One of these values',
		does: 'Cells hold one of the values that you list.',
		effect: 'dropsRow',
		make: () => ({ files: ['orgs.csv'], columns: ['type'], values: ['school', 'district'] }),
		fields: [
			files,
			columns,
			{ key: 'values', control: 'tokens', label: 'Values that are taken' },
			ignoreCase
		]
	},
	blank: {
		group: 'cells',
		name: 'Has to be empty',
		does: 'Cells of a column may hold nothing.',
		effect: 'dropsValue',
		make: () => ({ files: ['users.csv'], columns: ['password'] }),
		fields: [files, columns]
	},
	map: {
		group: 'cells',
		name: 'Has a counterpart in a table',
		does: 'Each value is one that your table translates, such as grades.',
		effect: 'dropsValue',
		make: () => ({ files: ['users.csv'], columns: ['grades'], table: 'grades' }),
		fields: [
			files,
			columns,
			{ key: 'table', control: 'one', from: 'maps', label: 'Table', hint: 'See “Tables” below.' },
			ignoreCase
		]
	},
	known: {
		group: 'cells',
		name: 'One that the sender listed',
		does: 'Each value is one of those that a sender lists as the answer to a question.',
		effect: 'dropsRow',
		make: () => ({ files: ['orgs.csv'], columns: ['identifier'], setting: 'schools' }),
		fields: [
			files,
			columns,
			{
				key: 'setting',
				control: 'one',
				from: 'settings',
				label: 'Question',
				hint: 'One of “Questions to the sender” below, of the type list.'
			}
		]
	},
	allOrNone: {
		group: 'cells',
		name: 'In every row or in none',
		does: 'A column is filled throughout, or empty throughout.',
		effect: 'none',
		make: () => ({ files: ['users.csv'], columns: ['email'] }),
		fields: [files, columns]
	}
};
