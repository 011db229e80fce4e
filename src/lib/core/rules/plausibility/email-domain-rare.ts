import { everyVersion } from '../../spec/spec';
import type { Rule } from '../rule';
import { addresses, addresses12, lastAddress } from './domain-examples';
import { reportDomains } from './domain-report';
import { asChanges } from './plausibility-examples';
import { aeries } from '../student-systems';

const other = 'elsewhere.example';
const found = [lastAddress(other)];

export const emailDomainRare: Rule = {
	meta: {
		id: 'email-domain-rare',
		// Coaches and substitutes often have private addresses: most often all is well.
		severity: 'info',
		basis: 'PRACTICE',
		clauses: [70],
		source: 'Not demanded by OneRoster: email domains compared within the set',
		versions: everyVersion,
		files: ['users.csv'],
		byValue: true
	},
	texts: {
		title: 'An email domain differs from all others',
		what: 'Email addresses of staff, and those of students, end in the same few domains. A domain that hardly anybody has is an exception.',
		why: 'Where people log in with the account of their school, a private address does not work. It may also be the address of somebody else.',
		messages: {
			one: 'The domain {value} differs from those of nearly all others with such a role. The domain of the school is expected.',
			rows: '{count} addresses have the domain {value}, which differs from those of nearly all others with such a role. The domain of the school is expected.'
		},
		advice: {
			one: 'Look the person up in the student system. Enter the address that the school gave; for somebody who has none, nothing has to be done.'
		}
	},
	page: {
		effects: [],
		atSource: [aeries.emails],
		falseAlarms: [
			'Coaches, substitutes and people of partner schools often use an address of their own.',
			'Addresses of parents and guardians are never judged.',
			'Where many domains are in use, none is named.'
		]
	},
	bad: [
		{
			name: 'a student with an address of another domain',
			files: addresses(`p30@${other}`),
			finds: found
		},
		{ name: 'a teacher', files: addresses(`p30@${other}`, 'teacher'), finds: found },
		{ name: 'in a set of 1.2', version: '1.2', files: addresses12(`p30@${other}`), finds: found }
	],
	good: [
		{ name: 'no address', files: addresses(''), finds: [] },
		{
			name: 'a part of the usual domain',
			files: addresses('p30@mail.district.example'),
			finds: []
		},
		{
			name: 'staff and students with domains of their own',
			files: ownDomains(),
			finds: []
		},
		{
			name: 'a guardian with a private address',
			files: addresses(`p30@${other}`, 'guardian'),
			finds: []
		},
		{
			name: 'students with private addresses of many domains',
			files: addresses(`p30@${other}`, 'student', (number) => `mail${String(number)}.example`),
			finds: []
		},
		{
			name: 'a slip is named by another rule',
			files: addresses('p30@district.exampel'),
			finds: [],
			also: ['email-domain-misspelt']
		},
		{ name: 'changes', files: asChanges(addresses(`p30@${other}`)), finds: [] }
	],
	checkSet(set, report) {
		reportDomains(set, report, ({ meant }) => meant === null);
	}
};

/** Students with one domain, and their teacher with another. */
function ownDomains(): Record<string, string> {
	const files = addresses('p30@students.example', 'student', () => 'students.example');
	return {
		...files,
		'users.csv': files['users.csv'].replace('lnovak@district.example', 'lnovak@students.example')
	};
}
