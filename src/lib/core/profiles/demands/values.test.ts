import { finds } from '../tried.test-support';

finds('values', {
	'other values': {
		demand: {
			files: ['users.csv'],
			columns: ['role'],
			values: ['student', 'aide']
		},
		says: [
			'users.csv 2 role: teacher is no value that Example takes for role. It takes student or aide.'
		]
	},
	'no empty cell': {
		demand: {
			files: ['users.csv'],
			columns: ['sms'],
			values: ['1']
		},
		says: []
	},
	'items of a list': {
		demand: {
			files: ['users.csv'],
			columns: ['grades'],
			values: ['01', '02']
		},
		put: {
			'users.csv': [[',03,', ',"01,03",']]
		},
		says: ['users.csv 3 grades: 03 is no value that Example takes for grades. It takes 01 or 02.']
	},
	'nothing that differs in case alone, where case does not count': {
		demand: {
			files: ['users.csv'],
			columns: ['role'],
			values: ['Teacher', 'STUDENT'],
			ignoreCase: true
		},
		says: []
	},
	'what differs in case where it counts': {
		demand: {
			files: ['users.csv'],
			columns: ['role'],
			values: ['Teacher', 'student']
		},
		says: [
			'users.csv 2 role: teacher is no value that Example takes for role. It takes Teacher or student.'
		]
	}
});
