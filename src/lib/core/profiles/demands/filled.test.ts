import { finds } from '../tried.test-support';

finds('filled', {
	'empty cells, and those with blanks alone': {
		demand: {
			files: ['users.csv'],
			columns: ['email']
		},
		put: {
			'users.csv': [
				['akaya@district.example', ''],
				['lnovak@district.example', '" "']
			]
		},
		says: [
			'users.csv 2 email: email is empty. Example needs a value here.',
			'users.csv 3 email: email is empty. Example needs a value here.'
		]
	},
	'the records that are meant': {
		demand: {
			files: ['users.csv'],
			columns: ['grades'],
			when: [['row.role', 'is', 'student']]
		},
		put: {
			'users.csv': [[',,03,', ',,,']]
		},
		says: ['users.csv 3 grades: grades is empty. Example needs a value here.']
	},
	'nothing where the column is not there': {
		demand: {
			files: ['users.csv'],
			columns: ['metadata.title']
		},
		says: []
	},
	'no record whose cells may have moved': {
		demand: {
			files: ['users.csv'],
			columns: ['email']
		},
		put: {
			'users.csv': [['Ada,Kaya,,T1,akaya@district.example,', 'Ada,Kaya,,']]
		},
		says: []
	}
});
