import { finds } from '../tried.test-support';

finds('filePresence', {
	'files that are needed': {
		demand: {
			files: ['users.csv', 'demographics.csv'],
			need: 'required'
		},
		says: ['demographics.csv: The manifest says that demographics.csv is absent. Example needs it.']
	},
	'files that are needed and not declared': {
		demand: {
			files: ['courses.csv'],
			need: 'required'
		},
		put: {
			'courses.csv': null
		},
		says: ['courses.csv: courses.csv is missing. Example needs it.']
	},
	'files that are advised': {
		demand: {
			files: ['demographics.csv'],
			need: 'recommended'
		},
		says: ['demographics.csv: demographics.csv is missing. Example advises to send it.']
	},
	'none of several': {
		demand: {
			files: ['results.csv', 'resources.csv'],
			need: 'anyOf'
		},
		says: ['zip: None of results.csv or resources.csv is there. Example needs at least one.']
	},
	'files that are not taken': {
		demand: {
			files: ['courses.csv', 'results.csv'],
			need: 'forbidden'
		},
		says: ['courses.csv: courses.csv is in the zip. Example does not take it.']
	},
	'files that are not read': {
		demand: {
			files: ['courses.csv', 'results.csv'],
			need: 'notRead'
		},
		says: ['courses.csv: courses.csv is in the zip. Example does not read it.']
	}
});
