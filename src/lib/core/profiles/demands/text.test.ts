import { finds } from '../tried.test-support';

finds('text', {
	'other ends of lines': {
		demand: {
			files: ['orgs.csv'],
			lineEnds: ['lf']
		},
		says: ['orgs.csv: Lines of orgs.csv end in CR LF. Example wants LF.']
	},
	'other signs between fields': {
		demand: {
			files: ['orgs.csv', 'users.csv'],
			delimiters: [';']
		},
		put: {
			'users.csv': 'a;b\r\n1;2\r\n'
		},
		says: ['orgs.csv: The fields of orgs.csv are separated by a sign that Example does not take.']
	},
	'fields without quotes': {
		demand: {
			files: ['orgs.csv'],
			quoting: 'all'
		},
		says: ['orgs.csv: orgs.csv has fields without double quotes. Example wants all fields in them.']
	},
	'quotes that are not needed': {
		demand: {
			files: ['orgs.csv', 'users.csv'],
			quoting: 'needed'
		},
		put: {
			'orgs.csv': [['0101', '"0101"']]
		},
		says: ['orgs.csv: orgs.csv has double quotes around fields that need none.']
	},
	'blanks without quotes': {
		demand: {
			files: ['orgs.csv', 'users.csv'],
			quoting: 'blanks'
		},
		says: ['orgs.csv: orgs.csv has fields with a blank in them and no double quotes around them.']
	}
});
