import { finds } from '../tried.test-support';

finds('records', {
	'every record that is so': {
		demand: {
			file: 'users.csv',
			column: 'role',
			is: [
				['row.role', 'is', 'teacher'],
				['row.email', 'filled']
			],
			says: '{value} is somebody else here.'
		},
		says: ['users.csv 2 role: teacher is somebody else here.']
	},
	'records that go away, where the status is asked for': {
		demand: {
			file: 'orgs.csv',
			column: 'status',
			is: [['row.status', 'is', 'tobedeleted']]
		},
		put: {
			'manifest.csv': [['orgs,bulk', 'orgs,delta']],
			'orgs.csv': [['school-1,,', 'school-1,tobedeleted,2026-10-01T08:00:00.000Z']]
		},
		says: ['orgs.csv 3 status: Example treats this record in a special way.']
	},
	'no records that go away otherwise': {
		demand: {
			file: 'orgs.csv',
			column: 'type',
			is: [['row.type', 'is', 'school']]
		},
		put: {
			'manifest.csv': [['orgs,bulk', 'orgs,delta']],
			'orgs.csv': [['school-1,,', 'school-1,tobedeleted,2026-10-01T08:00:00.000Z']]
		},
		says: []
	}
});
