import { finds } from '../tried.test-support';

finds('count', {
	'too few in a file': {
		demand: {
			of: {
				file: 'orgs.csv',
				where: [['row.type', 'is', 'school']]
			},
			min: 2
		},
		says: ['orgs.csv: orgs.csv has 1 such record. Example wants 2 at least.']
	},
	'too many in a file': {
		demand: {
			of: {
				file: 'orgs.csv'
			},
			max: 1
		},
		says: ['orgs.csv: orgs.csv has 2 such records. Example wants 1 at most.']
	},
	'too many for one value': {
		demand: {
			of: {
				file: 'enrollments.csv'
			},
			by: 'classSourcedId',
			max: 1
		},
		says: [
			'enrollments.csv 2 classSourcedId: class-1 has 2 such records in enrollments.csv. Example wants 1 at most.'
		]
	},
	'nothing in between': {
		demand: {
			of: {
				file: 'enrollments.csv'
			},
			by: 'classSourcedId',
			min: 1,
			max: 2
		},
		says: []
	}
});
