import { finds } from '../tried.test-support';

finds('fileRows', {
	'files without records': {
		demand: {
			files: ['courses.csv', 'users.csv'],
			min: 1
		},
		put: {
			'courses.csv':
				'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes\r\n'
		},
		says: ['courses.csv: courses.csv has a header and no records.']
	},
	'files with too few': {
		demand: {
			files: ['courses.csv', 'users.csv'],
			min: 2
		},
		says: ['courses.csv: courses.csv has 1 record. Example wants 2 at least.']
	}
});
