import { finds } from '../tried.test-support';

finds('known', {
	'values that the user did not list': {
		demand: {
			files: ['orgs.csv'],
			columns: ['sourcedId'],
			setting: 'schools',
			when: [['row.type', 'is', 'school']]
		},
		sent: {
			answers: {
				schools: 'school-8, school-9'
			}
		},
		profile: {
			settings: [
				{
					id: 'schools',
					ask: 'Which schools?',
					type: 'list'
				}
			]
		},
		says: [
			'orgs.csv 3 sourcedId: school-1 in sourcedId is none of those that you listed for Example.'
		]
	},
	'nothing that was listed': {
		demand: {
			files: ['orgs.csv'],
			columns: ['sourcedId'],
			setting: 'schools'
		},
		sent: {
			answers: {
				schools: 'school-1; district-1'
			}
		},
		profile: {
			settings: [
				{
					id: 'schools',
					ask: 'Which schools?',
					type: 'list'
				}
			]
		},
		says: []
	},
	'nothing where the question is not answered': {
		demand: {
			files: ['orgs.csv'],
			columns: ['sourcedId'],
			setting: 'schools'
		},
		profile: {
			settings: [
				{
					id: 'schools',
					ask: 'Which schools?',
					type: 'list'
				}
			]
		},
		says: []
	}
});
