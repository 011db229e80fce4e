import { finds } from '../tried.test-support';

finds('zipMethod', {
	'files that are not compressed': {
		demand: {},
		sent: {
			stored: true
		},
		says: [
			'zip: 7 files are not compressed: manifest.csv, orgs.csv, academicSessions.csv, courses.csv, classes.csv, users.csv, enrollments.csv. Example wants every file compressed by Deflate.'
		]
	},
	'nothing where all are': {
		demand: {},
		says: []
	}
});
