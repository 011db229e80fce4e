import { finds } from '../tried.test-support';

finds('sameGroup', {
	'lists whose records differ in a column': {
		demand: {
			of: {
				file: 'users.csv',
				column: 'orgSourcedIds'
			},
			to: {
				file: 'orgs.csv',
				column: 'sourcedId'
			},
			by: 'type'
		},
		put: {
			'users.csv': [['true,school-1,teacher', 'true,"school-1,district-1",teacher']]
		},
		says: [
			'users.csv 2 orgSourcedIds: The records that school-1,district-1 names do not belong together.'
		]
	},
	'no list of one group': {
		demand: {
			of: {
				file: 'users.csv',
				column: 'orgSourcedIds'
			},
			to: {
				file: 'orgs.csv',
				column: 'sourcedId'
			},
			by: 'status'
		},
		put: {
			'users.csv': [['true,school-1,teacher', 'true,"school-1,district-1",teacher']]
		},
		says: []
	}
});
