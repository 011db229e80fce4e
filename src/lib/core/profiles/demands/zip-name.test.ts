import { finds } from '../tried.test-support';

finds('zipName', {
	'other names': {
		demand: {
			names: ['Roster.zip', 'Export.zip']
		},
		says: ['zip: The zip is called OneRoster.zip. Example wants Roster.zip or Export.zip.']
	},
	'other letters': {
		demand: {
			names: ['oneroster.zip']
		},
		says: ['zip: The zip is called OneRoster.zip. Example wants oneroster.zip.']
	},
	'no other letters where they do not count': {
		demand: {
			names: ['oneroster.zip'],
			ignoreCase: true
		},
		says: []
	},
	'names of another form': {
		demand: {
			pattern: '[a-z]+\\.zip'
		},
		says: ['zip: The zip is called OneRoster.zip. Example wants a name of the form [a-z]+\\.zip.']
	},
	'a name that is tolerated': {
		demand: {
			names: ['Roster.zip'],
			tolerate: ['OneRoster.zip']
		},
		says: ['zip: The zip is called OneRoster.zip. Example wants Roster.zip.']
	}
});
