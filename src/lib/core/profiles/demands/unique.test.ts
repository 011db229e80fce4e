import { finds } from '../tried.test-support';

finds('unique', {
	'values that are there again': {
		demand: {
			files: ['users.csv'],
			columns: ['familyName'],
			across: 'file'
		},
		put: {
			'users.csv': [['Léa,Novak', 'Léa,Kaya']]
		},
		says: ['users.csv 3 familyName: Kaya is there more than once. Example needs each value once.']
	},
	'values that differ in case alone': {
		demand: {
			files: ['users.csv'],
			columns: ['familyName'],
			across: 'file',
			ignoreCase: true
		},
		put: {
			'users.csv': [['Léa,Novak', 'Léa,KAYA']]
		},
		says: ['users.csv 3 familyName: KAYA and Kaya are one and the same to Example.']
	},
	'values that differ in accents alone': {
		demand: {
			files: ['users.csv'],
			columns: ['familyName'],
			across: 'file',
			ignoreAccents: true
		},
		put: {
			'users.csv': [['Léa,Novak', 'Léa,Käyá']]
		},
		says: ['users.csv 3 familyName: Käyá and Kaya are one and the same to Example.']
	},
	'values of another file': {
		demand: {
			files: '*',
			columns: ['sourcedId'],
			across: 'allFiles',
			except: ['demographics.csv']
		},
		put: {
			'users.csv': [['teacher-1,', 'class-1,']]
		},
		says: ['users.csv 2 sourcedId: class-1 is there more than once. Example needs each value once.']
	},
	'nothing that is empty': {
		demand: {
			files: ['users.csv'],
			columns: ['sms'],
			across: 'file'
		},
		says: []
	},
	'only the records that are meant': {
		demand: {
			files: ['users.csv'],
			columns: ['familyName'],
			across: 'file',
			when: [['row.role', 'is', 'student']]
		},
		put: {
			'users.csv': [['Léa,Novak', 'Léa,Kaya']]
		},
		says: []
	}
});
