import { finds } from '../tried.test-support';

finds('blank', {
	'filled cells': {
		demand: {
			files: ['orgs.csv'],
			columns: ['identifier', 'parentSourcedId']
		},
		says: [
			'orgs.csv 3 identifier: identifier holds 0101. Example wants it empty.',
			'orgs.csv 3 parentSourcedId: parentSourcedId holds district-1. Example wants it empty.'
		]
	},
	'no cell of blanks alone': {
		demand: {
			files: ['orgs.csv'],
			columns: ['identifier']
		},
		put: {
			'orgs.csv': [['0101', '" "']]
		},
		says: []
	},
	'a password without showing it': {
		demand: {
			files: ['users.csv'],
			columns: ['password']
		},
		put: {
			'users.csv': [[',03,', ',03,secret']]
		},
		says: ['users.csv 3 password: password holds (hidden). Example wants it empty.']
	}
});
