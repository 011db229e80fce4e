import type { KindWords } from './fields';
import { file, where, column, columns, inFile, place } from './words.common-fields.en';

/** Kinds of demands on numbers and dates of records. */
export const recordKinds: Readonly<Record<'count' | 'dateWindow' | 'records', KindWords>> = {
	count: {
		group: 'set',
		name: 'A number of records',
		does: 'So many records of a kind, at least or at most; also for each class, school and so on.',
		effect: 'none',
		make: () => ({
			of: { file: 'enrollments.csv', where: [['row.role', 'is', 'teacher']] },
			by: 'classSourcedId',
			max: 1
		}),
		fields: [
			{
				key: 'of',
				control: 'group',
				label: 'What is counted',
				fields: [file('file', 'File'), where('where', 'Only records like this', [['of', 'file']])]
			},
			{ ...column('by', 'For each', [['of', 'file']]), optional: true },
			{ key: 'min', control: 'whole', label: 'Fewest', optional: true },
			{ key: 'max', control: 'whole', label: 'Most', optional: true }
		]
	},
	dateWindow: {
		group: 'set',
		name: 'Dates within a span',
		does: 'Dates lie within those of a session, or of a span that the sender gives.',
		effect: 'dropsRow',
		make: () => ({
			file: 'enrollments.csv',
			dates: ['beginDate', 'endDate'],
			within: {
				through: 'classSourcedId',
				file: 'academicSessions.csv',
				from: 'startDate',
				to: 'endDate'
			}
		}),
		fields: [
			file('file', 'File'),
			{ ...columns, key: 'dates', all: undefined, of: inFile, optional: true, label: 'Dates' },
			{
				key: 'within',
				control: 'group',
				label: 'They lie within these records',
				optional: true,
				make: () => ({
					through: 'termSourcedIds',
					file: 'academicSessions.csv',
					from: 'startDate',
					to: 'endDate'
				}),
				fields: [
					column('through', 'Through the column'),
					file('file', 'Which names records of'),
					column('from', 'First day', [['within', 'file']]),
					column('to', 'Last day', [['within', 'file']])
				]
			},
			{
				key: 'settings',
				control: 'group',
				label: 'Or within the answers to two questions',
				optional: true,
				more: true,
				make: () => ['', ''],
				fields: [
					{ key: 0, control: 'one', from: 'settings', label: 'First day' },
					{ key: 1, control: 'one', from: 'settings', label: 'Last day' }
				]
			},
			place('usedBy', 'Only records that this column names', { optional: true, more: true }),
			{
				key: 'contiguous',
				control: 'flag',
				label: 'Those records leave no gap between them',
				optional: true,
				more: true
			}
		]
	},
	records: {
		group: 'set',
		name: 'Records of a special kind',
		does: 'Finds every record that meets your conditions, for what no other kind says.',
		effect: 'none',
		make: () => ({
			file: 'users.csv',
			column: 'status',
			is: [['row.status', 'is', 'tobedeleted']]
		}),
		fields: [
			file('file', 'File'),
			column('column', 'Column to mark'),
			{ key: 'is', control: 'when', of: inFile, label: 'Records like this are found' }
		]
	}
};
