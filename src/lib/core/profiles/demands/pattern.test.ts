import { finds } from '../tried.test-support';

finds('pattern', {
	'values that are written otherwise': {
		demand: {
			files: ['classes.csv'],
			columns: ['classCode'],
			pattern: '[0-9]+',
			expected: 'digits alone'
		},
		says: [
			'classes.csv 2 classCode: R3A is not written as Example wants classCode. Expected is digits alone.'
		]
	},
	'values with other characters': {
		demand: {
			files: ['users.csv'],
			columns: ['givenName'],
			characters: 'A-Za-z',
			expected: 'letters from A to Z'
		},
		says: [
			'users.csv 3 givenName: Léa is not written as Example wants givenName. Expected is letters from A to Z.'
		]
	},
	'items with other characters; the commas between them do not count': {
		demand: {
			files: ['users.csv'],
			columns: ['userIds'],
			characters: 'A-Za-z:{}',
			expected: 'letters'
		},
		put: {
			'users.csv': [['{Local:17}', '"{Local:a},{Local:1}"']]
		},
		says: [
			'users.csv 3 userIds: {Local:a},{Local:1} is not written as Example wants userIds. Expected is letters.'
		]
	},
	'only what has one of the suspects': {
		demand: {
			files: ['users.csv'],
			columns: ['middleName'],
			pattern: '[^;]*',
			suspects: ';',
			expected: 'no semicolon'
		},
		put: {
			'users.csv': [['Ada,Kaya,', 'Ada,Kaya,A;B']]
		},
		says: [
			'users.csv 2 middleName: A;B is not written as Example wants middleName. Expected is no semicolon.'
		]
	},
	'only what has one at its ends': {
		demand: {
			files: ['users.csv'],
			columns: ['middleName'],
			pattern: '[^ ]*',
			suspects: ' ',
			suspectsAt: 'ends',
			expected: 'no blank'
		},
		put: {
			'users.csv': [
				['Ada,Kaya,', 'Ada,Kaya,A B'],
				['Léa,Novak,', 'Léa,Novak,B ']
			]
		},
		says: [
			'users.csv 3 middleName: B  is not written as Example wants middleName. Expected is no blank.'
		]
	},
	'nothing in cells that are empty': {
		demand: {
			files: ['users.csv'],
			columns: ['phone'],
			pattern: '[0-9]+',
			expected: 'digits'
		},
		says: []
	},
	'the whole value': {
		demand: {
			files: ['orgs.csv'],
			columns: ['identifier'],
			pattern: '01',
			expected: '01'
		},
		says: [
			'orgs.csv 3 identifier: 0101 is not written as Example wants identifier. Expected is 01.'
		]
	}
});
