import { finds } from '../tried.test-support';

finds('reference', {
	'what names nothing': {
		demand: {
			of: {
				file: 'classes.csv',
				column: 'classCode'
			},
			to: {
				file: 'courses.csv',
				column: 'courseCode'
			}
		},
		says: ['classes.csv 2 classCode: classCode names R3A, which is not in courses.csv.']
	},
	'nothing that differs in case, where case does not count': {
		demand: {
			of: {
				file: 'classes.csv',
				column: 'courseSourcedId'
			},
			to: {
				file: 'courses.csv',
				column: 'sourcedId'
			},
			ignoreCase: true
		},
		put: {
			'classes.csv': [['course-1', 'COURSE-1']]
		},
		says: []
	},
	'what names a record of another kind': {
		demand: {
			of: {
				file: 'users.csv',
				column: 'orgSourcedIds'
			},
			to: {
				file: 'orgs.csv',
				column: 'sourcedId'
			},
			where: [['target.type', 'is', 'district']],
			when: [['row.role', 'is', 'student']]
		},
		says: [
			'users.csv 3 orgSourcedIds: orgSourcedIds names school-1, and that record of orgs.csv is not of the kind Example needs.'
		]
	},
	'no record that is not there, where it is to be of a kind': {
		demand: {
			of: {
				file: 'users.csv',
				column: 'orgSourcedIds'
			},
			to: {
				file: 'orgs.csv',
				column: 'sourcedId'
			},
			where: [['target.type', 'is', 'school']]
		},
		put: {
			'users.csv': [['true,school-1,student', 'true,school-9,student']]
		},
		says: []
	},
	'items of a list that the base does not have': {
		demand: {
			of: {
				file: 'classes.csv',
				column: 'metadata.more'
			},
			to: {
				file: 'courses.csv',
				column: 'sourcedId'
			},
			list: true
		},
		put: {
			'classes.csv': [
				[',periods', ',periods,metadata.more'],
				[',1\r', ',1,"course-1,course-2"\r']
			]
		},
		says: [
			'classes.csv 2 metadata.more: metadata.more names course-2, which is not in courses.csv.'
		]
	},
	'what does not fit to the record that names it': {
		demand: {
			of: {
				file: 'enrollments.csv',
				column: 'userSourcedId'
			},
			to: {
				file: 'users.csv',
				column: 'sourcedId'
			},
			where: [['target.orgSourcedIds', 'sameAs', 'row.schoolSourcedId']]
		},
		put: {
			'users.csv': [['true,school-1,student', 'true,district-1,student']]
		},
		says: [
			'enrollments.csv 3 userSourcedId: userSourcedId names student-1, and that record of users.csv is not of the kind Example needs.'
		]
	},
	'nothing where the other file is changes alone': {
		demand: {
			of: {
				file: 'classes.csv',
				column: 'courseSourcedId'
			},
			to: {
				file: 'courses.csv',
				column: 'sourcedId'
			}
		},
		put: {
			'manifest.csv': [['courses,bulk', 'courses,delta']],
			'classes.csv': [['course-1', 'course-9']],
			'courses.csv': [['course-1,,', 'course-1,active,2026-10-01T08:00:00.000Z']]
		},
		says: []
	},
	'nothing where the other file is not there': {
		demand: {
			of: {
				file: 'classes.csv',
				column: 'courseSourcedId'
			},
			to: {
				file: 'courses.csv',
				column: 'sourcedId'
			}
		},
		put: {
			'courses.csv': null
		},
		says: []
	}
});
