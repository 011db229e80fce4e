import { finds } from '../tried.test-support';

finds('version', {
	'a set of another version': {
		demand: {
			versions: ['1.0', '1.2']
		},
		says: [
			'manifest.csv 3 oneroster.version: This is a OneRoster 1.1 set. Example takes 1.0 or 1.2.'
		]
	},
	'a set without a manifest': {
		demand: {
			versions: ['1.1']
		},
		set: '1.0',
		says: ['zip: This is a OneRoster 1.0 set. Example takes 1.1.']
	}
});
