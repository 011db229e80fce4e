import { choices, type KindWords } from './fields';
import { place, where, ignoreCase, files, columns, file, column } from './words.common-fields.en';

/** Kinds of demands on how records go together. */
export const referenceKinds: Readonly<
	Record<'reference' | 'unique' | 'cover' | 'sameGroup', KindWords>
> = {
	reference: {
		group: 'set',
		name: 'Leads to another record',
		does: 'What a column names is there, or is of a certain kind.',
		effect: 'dropsRow',
		make: () => ({
			of: { file: 'enrollments.csv', column: 'userSourcedId' },
			to: { file: 'users.csv', column: 'sourcedId' },
			where: [['target.enabledUser', 'is', 'true']]
		}),
		fields: [
			place('of', 'The column that names records'),
			place('to', 'The ids that it names them by'),
			where('where', 'The record that is named is like this', [['to', 'file']], {
				hasTarget: true,
				hint: 'With it, only records that are there are looked at.'
			}),
			{
				key: 'list',
				control: 'flag',
				label: 'The cells hold lists',
				optional: true,
				more: true
			},
			{ ...ignoreCase, more: true }
		]
	},
	unique: {
		group: 'set',
		name: 'There once',
		does: 'No value of a column comes twice.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['email'], across: 'file' }),
		fields: [
			files,
			{ ...columns, all: undefined },
			{
				key: 'across',
				control: 'pick',
				label: 'Once',
				choices: choices({ file: 'in each file', allFiles: 'in all files together' })
			},
			ignoreCase,
			{
				key: 'ignoreAccents',
				control: 'flag',
				label: 'Letters with and without accents count as equal',
				optional: true,
				more: true
			},
			{
				key: 'except',
				control: 'tokens',
				from: 'files',
				label: 'But not in these files',
				optional: true,
				more: true
			}
		]
	},
	cover: {
		group: 'set',
		name: 'Has a record elsewhere',
		does: 'For each record of one file there is one in another, such as demographics for students.',
		effect: 'dropsRow',
		make: () => ({
			each: { file: 'users.csv', where: [['row.role', 'is', 'student']] },
			has: { file: 'enrollments.csv', by: ['sourcedId', 'userSourcedId'] }
		}),
		fields: [
			{
				key: 'each',
				control: 'group',
				label: 'For each of these records',
				fields: [file('file', 'File'), where('where', 'Only records like this', [['each', 'file']])]
			},
			{
				key: 'has',
				control: 'group',
				label: 'There is one',
				fields: [
					file('file', 'File'),
					{
						key: 'by',
						control: 'group',
						label: 'By the same value',
						fields: [
							column(0, 'Column of the first file', [['each', 'file']]),
							column(1, 'Column of this file', [['has', 'file']])
						]
					},
					where('where', 'Only records like this', [['has', 'file']]),
					{
						...columns,
						key: 'filled',
						all: undefined,
						of: [['has', 'file']],
						optional: true,
						label: 'With these columns filled'
					}
				]
			}
		]
	},
	sameGroup: {
		group: 'set',
		name: 'A list stays within one group',
		does: 'All that one list names shares a value, such as one school.',
		effect: 'dropsRow',
		make: () => ({
			of: { file: 'users.csv', column: 'agentSourcedIds' },
			to: { file: 'users.csv', column: 'sourcedId' },
			by: 'role'
		}),
		fields: [
			place('of', 'The column with lists'),
			place('to', 'The ids that it names'),
			column('by', 'Share a value of', [['to', 'file']])
		]
	}
};
