import { finds } from '../tried.test-support';

finds('type', {
	'what is no email address': {
		demand: {
			files: ['users.csv'],
			columns: ['username'],
			type: 'email'
		},
		put: {
			'users.csv': [['akaya,', 'akaya@district.example,']]
		},
		says: ['users.csv 3 username: lnovak is not an email address. Example needs that in username.']
	},
	'what is no date': {
		demand: {
			files: ['academicSessions.csv'],
			columns: ['startDate'],
			type: 'date'
		},
		put: {
			'academicSessions.csv': [['2026-08-17', '2026-02-30']]
		},
		says: [
			'academicSessions.csv 2 startDate: 2026-02-30 is not a date such as 2026-09-01. Example needs that in startDate.'
		]
	},
	'what is no time': {
		demand: {
			files: ['users.csv'],
			columns: ['dateLastModified'],
			type: 'dateTime'
		},
		put: {
			'users.csv': [
				['teacher-1,,,', 'teacher-1,,2026-10-01T08:00:00Z,'],
				['student-1,,,', 'student-1,,2026-10-01,']
			]
		},
		says: [
			'users.csv 3 dateLastModified: 2026-10-01 is not a time such as 2026-09-01T06:00:00.000Z. Example needs that in dateLastModified.'
		]
	},
	'what is no year': {
		demand: {
			files: ['academicSessions.csv'],
			columns: ['schoolYear'],
			type: 'year'
		},
		put: {
			'academicSessions.csv': [[',2027\r', ',27\r']]
		},
		says: [
			'academicSessions.csv 2 schoolYear: 27 is not a year such as 2027. Example needs that in schoolYear.'
		]
	},
	'what is no whole number': {
		demand: {
			files: ['classes.csv'],
			columns: ['periods'],
			type: 'integer'
		},
		put: {
			'classes.csv': [[',1\r', ',"1,2a"\r']]
		},
		says: ['classes.csv 2 periods: 2a is not a whole number. Example needs that in periods.']
	},
	'what is neither true nor false': {
		demand: {
			files: ['users.csv'],
			columns: ['enabledUser'],
			type: 'boolean'
		},
		put: {
			'users.csv': [['teacher-1,,,true', 'teacher-1,,,TRUE']]
		},
		says: ['users.csv 2 enabledUser: TRUE is not true or false. Example needs that in enabledUser.']
	},
	'what is no identifier': {
		demand: {
			files: ['orgs.csv'],
			columns: ['name'],
			type: 'guid'
		},
		says: [
			'orgs.csv 2 name: Example District is not an identifier (letters, digits and . - _ / @). Example needs that in name.',
			'orgs.csv 3 name: Example School is not an identifier (letters, digits and . - _ / @). Example needs that in name.'
		]
	},
	'what is no list of identifiers with types': {
		demand: {
			files: ['users.csv'],
			columns: ['userIds'],
			type: 'typedIds'
		},
		put: {
			'users.csv': [['{Local:17}', '"{Local:17},17"']]
		},
		says: ['users.csv 3 userIds: 17 is not written as {type:id}. Example needs that in userIds.']
	}
});
