import { finds } from '../tried.test-support';

finds('alias', {
	'headers that stand for columns of the base': {
		demand: {
			files: ['orgs.csv'],
			names: {
				orgName: 'name'
			}
		},
		put: {
			'orgs.csv': [[',name,', ',orgName,']]
		},
		says: ['orgs.csv 1 orgName: The column orgName is taken for name by Example.']
	}
});
