import { finds } from '../tried.test-support';

finds('columns', {
	'columns that are not there': {
		demand: {
			files: ['classes.csv'],
			required: ['title', 'metadata.more']
		},
		says: [
			'classes.csv 1 metadata.more: classes.csv has no column metadata.more. Example needs it.'
		]
	},
	'none of several': {
		demand: {
			files: ['users.csv'],
			anyOf: ['metadata.title', 'metadata.position']
		},
		says: [
			'users.csv 1: users.csv has none of the columns metadata.title or metadata.position. Example needs one.'
		]
	},
	'columns beyond the base': {
		demand: {
			files: '*',
			extra: 'refused'
		},
		put: {
			'orgs.csv': [
				['name,', 'name,metadata.more,'],
				['District,', 'District,,'],
				['School,', 'School,,']
			]
		},
		says: [
			'orgs.csv 1 metadata.more: orgs.csv has a column metadata.more that Example does not know.'
		]
	},
	'no columns that are known': {
		demand: {
			files: ['orgs.csv'],
			extra: ['metadata.a.*', 'colour']
		},
		put: {
			'orgs.csv': [
				[',parentSourcedId', ',parentSourcedId,metadata.a.b,colour,metadata.b'],
				['district,,', 'district,,,,,'],
				['0101,district-1', '0101,district-1,,,']
			]
		},
		says: ['orgs.csv 1 metadata.b: orgs.csv has a column metadata.b that Example does not know.']
	},
	'columns that are not wanted': {
		demand: {
			files: ['users.csv'],
			forbidden: ['password']
		},
		says: ['users.csv 1 password: users.csv has a column password that Example does not know.']
	},
	'columns out of their order': {
		demand: {
			files: ['orgs.csv'],
			order: ['metadata.a', 'metadata.b']
		},
		put: {
			'orgs.csv': [
				[',parentSourcedId', ',parentSourcedId,metadata.b,metadata.a'],
				['district,,', 'district,,,,'],
				['0101,district-1', '0101,district-1,,']
			]
		},
		says: [
			'orgs.csv 1 metadata.b: The column metadata.b of orgs.csv does not stand where Example wants it.'
		]
	}
});
