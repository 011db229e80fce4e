import { finds } from '../tried.test-support';

finds('cover', {
	'records without one in the other file': {
		demand: {
			each: {
				file: 'users.csv'
			},
			has: {
				file: 'enrollments.csv',
				by: ['sourcedId', 'userSourcedId'],
				where: [['row.role', 'is', 'teacher']]
			}
		},
		says: ['users.csv 3 sourcedId: student-1 has no fitting record in enrollments.csv.']
	},
	'records whose other one is not filled in': {
		demand: {
			each: {
				file: 'classes.csv'
			},
			has: {
				file: 'courses.csv',
				by: ['courseSourcedId', 'sourcedId'],
				filled: ['courseCode', 'title']
			}
		},
		put: {
			'courses.csv': [['READ', '']]
		},
		says: [
			'classes.csv 2 courseSourcedId: course-1 has a record in courses.csv that is not filled in as Example needs it.'
		]
	},
	'through a list': {
		demand: {
			each: {
				file: 'academicSessions.csv'
			},
			has: {
				file: 'classes.csv',
				by: ['sourcedId', 'termSourcedIds']
			}
		},
		put: {
			'academicSessions.csv':
				'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\r\nyear-27,,,2026-2027,schoolYear,2026-08-17,2027-06-05,,2027\r\nterm-1,,,Term,term,2026-08-17,2027-01-05,year-27,2027\r\nterm-2,,,Term,term,2027-01-06,2027-06-05,year-27,2027\r\n',
			'classes.csv': [['year-27', '"term-1,year-27"']]
		},
		says: ['academicSessions.csv 4 sourcedId: term-2 has no fitting record in classes.csv.']
	},
	'nothing where the other file is not there': {
		demand: {
			each: {
				file: 'users.csv'
			},
			has: {
				file: 'demographics.csv',
				by: ['sourcedId', 'sourcedId']
			}
		},
		says: []
	}
});
