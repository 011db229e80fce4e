import { finds } from '../tried.test-support';

finds('length', {
	'values that are too long': {
		demand: {
			files: ['orgs.csv'],
			columns: ['name'],
			max: 14
		},
		says: ['orgs.csv 2 name: A value of name has 16 characters. Example takes 14 at most.']
	},
	'characters, not bytes': {
		demand: {
			files: ['users.csv'],
			columns: ['givenName'],
			max: 3
		},
		put: {
			'users.csv': [['Léa', 'éêè']]
		},
		says: []
	},
	'the longest item of a list': {
		demand: {
			files: ['users.csv'],
			columns: ['grades'],
			max: 2
		},
		put: {
			'users.csv': [[',03,', ',"01,Third",']]
		},
		says: ['users.csv 3 grades: A value of grades has 5 characters. Example takes 2 at most.']
	}
});
