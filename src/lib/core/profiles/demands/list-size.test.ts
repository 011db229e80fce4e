import { finds } from '../tried.test-support';

finds('listSize', {
	'lists that are too long': {
		demand: {
			files: ['users.csv'],
			columns: ['grades'],
			max: 1
		},
		put: {
			'users.csv': [[',03,', ',"03,04",']]
		},
		says: ['users.csv 3 grades: grades lists 2 entries. Example takes 1 at most.']
	},
	'lists that are too short': {
		demand: {
			files: ['users.csv'],
			columns: ['grades'],
			min: 2
		},
		says: ['users.csv 3 grades: grades lists 1 entry. Example takes 2 at least.']
	},
	'no empty cell': {
		demand: {
			files: ['users.csv'],
			columns: ['agentSourcedIds'],
			min: 1
		},
		says: []
	}
});
