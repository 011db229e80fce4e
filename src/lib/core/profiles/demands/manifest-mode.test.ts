import { finds } from '../tried.test-support';

finds('manifestMode', {
	'files that are declared otherwise': {
		demand: {
			files: '*',
			allow: ['bulk', 'absent']
		},
		put: {
			'manifest.csv': [['users,bulk', 'users,delta']]
		},
		says: [
			'manifest.csv 16 file.users: The manifest declares users.csv as delta. Example takes bulk or absent.'
		]
	},
	'files that are declared alike once': {
		demand: { files: '*', allow: ['bulk', 'absent'] },
		put: {
			'manifest.csv': [
				['users,bulk', 'users,delta'],
				['orgs,bulk', 'orgs,delta']
			]
		},
		says: [
			'manifest.csv 13 file.orgs: The manifest declares orgs.csv and users.csv as delta. Example takes bulk or absent.'
		]
	},
	'no word that is none of the modes': {
		demand: {
			files: ['users.csv'],
			allow: ['bulk']
		},
		put: {
			'manifest.csv': [['users,bulk', 'users,complete']]
		},
		says: []
	},
	'nothing without a manifest': {
		demand: {
			files: '*',
			allow: ['bulk']
		},
		put: {
			'manifest.csv': null
		},
		says: []
	}
});
