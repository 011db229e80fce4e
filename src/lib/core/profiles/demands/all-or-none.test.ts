import { finds } from '../tried.test-support';

finds('allOrNone', {
	'the empty cells of a column that others fill': {
		demand: {
			files: ['users.csv'],
			columns: ['grades', 'sms', 'email']
		},
		says: ['users.csv 2 grades: grades is filled in some rows and empty in others.']
	}
});
