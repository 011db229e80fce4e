import { finds } from '../tried.test-support';

finds('dateWindow', {
	'days outside what was answered': {
		demand: {
			file: 'academicSessions.csv',
			dates: ['startDate', 'endDate'],
			settings: ['from', 'to']
		},
		sent: {
			answers: {
				from: '2026-09-01',
				to: '2027-06-30'
			}
		},
		profile: {
			settings: [
				{
					id: 'from',
					ask: 'Which day?',
					type: 'date'
				},
				{
					id: 'to',
					ask: 'Which day?',
					type: 'date'
				}
			]
		},
		says: [
			'academicSessions.csv 2 startDate: 2026-08-17 lies outside the dates that Example allows here (2026-09-01 to 2027-06-30).'
		]
	},
	'nothing where no day was answered': {
		demand: {
			file: 'academicSessions.csv',
			dates: ['startDate'],
			settings: ['from', 'to']
		},
		profile: {
			settings: [
				{
					id: 'from',
					ask: 'Which day?',
					type: 'date'
				},
				{
					id: 'to',
					ask: 'Which day?',
					type: 'date'
				}
			]
		},
		says: []
	},
	'only records that a column names': {
		demand: {
			file: 'academicSessions.csv',
			dates: ['startDate'],
			settings: ['from', 'to'],
			usedBy: {
				file: 'classes.csv',
				column: 'termSourcedIds'
			}
		},
		put: {
			'classes.csv': [['year-27', 'year-26']]
		},
		sent: {
			answers: {
				from: '2026-09-01',
				to: '2027-06-30'
			}
		},
		profile: {
			settings: [
				{
					id: 'from',
					ask: 'Which day?',
					type: 'date'
				},
				{
					id: 'to',
					ask: 'Which day?',
					type: 'date'
				}
			]
		},
		says: []
	},
	'days outside what they belong to': {
		demand: {
			file: 'academicSessions.csv',
			dates: ['startDate', 'endDate'],
			within: {
				through: 'parentSourcedId',
				file: 'academicSessions.csv',
				from: 'startDate',
				to: 'endDate'
			}
		},
		put: {
			'academicSessions.csv': [
				['2027\r\n', '2027\r\nterm-1,,,Term,term,2026-08-16,2027-06-06,year-27,2027\r\n']
			]
		},
		says: [
			'academicSessions.csv 3 startDate: 2026-08-16 lies outside the dates that Example allows here (the dates of what it belongs to).',
			'academicSessions.csv 3 endDate: 2027-06-06 lies outside the dates that Example allows here (the dates of what it belongs to).'
		]
	},
	'sessions with a gap between them': {
		demand: {
			file: 'classes.csv',
			within: {
				through: 'termSourcedIds',
				file: 'academicSessions.csv',
				from: 'startDate',
				to: 'endDate'
			},
			contiguous: true
		},
		put: {
			'academicSessions.csv': [
				[
					'2027\r\n',
					'2027\r\nterm-1,,,T,term,2026-08-17,2027-01-05,year-27,2027\r\nterm-2,,,T,term,2027-01-07,2027-06-05,year-27,2027\r\n'
				]
			],
			'classes.csv': [['year-27', '"term-2,term-1"']]
		},
		says: ['classes.csv 2 termSourcedIds: The sessions in term-2,term-1 leave a gap between them.']
	},
	'no sessions of which one follows the other': {
		demand: {
			file: 'classes.csv',
			within: {
				through: 'termSourcedIds',
				file: 'academicSessions.csv',
				from: 'startDate',
				to: 'endDate'
			},
			contiguous: true
		},
		put: {
			'academicSessions.csv': [
				[
					'2027\r\n',
					'2027\r\nterm-1,,,T,term,2026-08-17,2027-01-05,year-27,2027\r\nterm-2,,,T,term,2027-01-06,2027-06-05,year-27,2027\r\n'
				]
			],
			'classes.csv': [['year-27', '"term-2,term-1"']]
		},
		says: []
	}
});
