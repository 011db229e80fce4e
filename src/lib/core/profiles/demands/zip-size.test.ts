import { finds } from '../tried.test-support';

finds('zipSize', {
	'a zip that is too large': {
		demand: {
			maxBytes: 1000000
		},
		sent: {
			bytes: 1000001
		},
		says: ['zip: The zip has 1,000,001 bytes. Example takes 1,000,000 bytes at most.']
	},
	'no zip of the largest size': {
		demand: {
			maxBytes: 1000000
		},
		sent: {
			bytes: 1000000
		},
		says: []
	}
});
