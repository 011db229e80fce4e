import { everyVersion } from '../../spec/spec';
import type { Rule } from '../rule';
import { addresses, addresses12, lastAddress } from './domain-examples';
import { reportDomains } from './domain-report';
import { asChanges } from './plausibility-examples';
import { aeries } from '../student-systems';

const slip = 'district.exampel';
const found = [{ ...lastAddress(slip), candidate: 'district.example' }];

export const emailDomainMisspelt: Rule = {
	meta: {
		id: 'email-domain-misspelt',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [70],
		source: 'Not demanded by OneRoster: email domains compared within the set',
		versions: everyVersion,
		files: ['users.csv'],
		byValue: true
	},
	texts: {
		title: 'An email domain is probably misspelt',
		what: 'Email addresses of staff, and those of students, end in the same few domains. One that differs from them in a letter or two is probably a slip.',
		why: 'Where people log in by their email address, this person does not get in. Messages go astray, or to strangers.',
		messages: {
			one: 'The domain {value} is nearly that of most others. {candidate} is expected.',
			rows: 'In {count} addresses the domain {value} is nearly that of most others. {candidate} is expected.'
		},
		advice: {
			one: 'Correct the address in the student system. Look whether the account was made under the wrong address, too.'
		}
	},
	page: {
		effects: [],
		atSource: [aeries.emails],
		falseAlarms: [
			'Two districts that share a school may have domains that are nearly the same.',
			'Addresses of parents and guardians are never judged.'
		]
	},
	bad: [
		{ name: 'two letters changed places', files: addresses(`p30@${slip}`), finds: found },
		{ name: 'of a teacher', files: addresses(`p30@${slip}`, 'teacher'), finds: found },
		{ name: 'in a set of 1.2', version: '1.2', files: addresses12(`p30@${slip}`), finds: found }
	],
	good: [
		{
			name: 'the usual domain in capital letters',
			files: addresses('P30@DISTRICT.EXAMPLE'),
			finds: []
		},
		{
			name: 'a part of the usual domain',
			files: addresses('p30@mail.district.example'),
			finds: []
		},
		{
			name: 'a guardian',
			files: addresses(`p30@${slip}`, 'guardian'),
			finds: []
		},
		{
			name: 'another one altogether is named by another rule',
			files: addresses('p30@elsewhere.example'),
			finds: [],
			also: ['email-domain-rare']
		},
		{ name: 'changes', files: asChanges(addresses(`p30@${slip}`)), finds: [] }
	],
	checkSet(set, report) {
		reportDomains(set, report, ({ meant }) => meant !== null);
	}
};
