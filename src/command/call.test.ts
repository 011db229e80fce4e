import { describe, expect, it } from 'vitest';
import { callOf } from './call';

const whole = {
	verb: 'check',
	file: 'a.zip',
	oneroster: null,
	previous: null,
	asOf: null,
	profiles: [],
	profileFiles: [],
	answers: [],
	sample: null,
	html: null,
	isPrivate: false,
	json: false,
	yes: false
};

describe('a call', () => {
	it.each([
		['check a.zip', whole],
		['check a.zip --json --yes', { ...whole, json: true, yes: true }],
		['--json check a.zip', { ...whole, json: true }],
		['check --sample 5 a.zip', { ...whole, sample: 5 }],
		['check a.zip --sample 0', { ...whole, sample: 0 }],
		['check a.zip --oneroster=1.2', { ...whole, oneroster: '1.2' }],
		['check a.zip --previous b.zip', { ...whole, previous: 'b.zip' }],
		['check a.zip --as-of 2028-02-29', { ...whole, asOf: '2028-02-29' }],
		['check a.zip --html p.html --private', { ...whole, html: 'p.html', isPrivate: true }],
		['check -- --odd.zip', { ...whole, file: '--odd.zip' }],
		[
			'check a.zip --profile st-math --profile hmh --profile-file own.json',
			{ ...whole, profiles: ['st-math', 'hmh'], profileFiles: ['own.json'] }
		],
		[
			'check a.zip --profile hmh --answer hmh.sftp=false',
			{
				...whole,
				profiles: ['hmh'],
				answers: [{ profile: 'hmh', key: 'sftp', value: 'false' }]
			}
		],
		['profiles --json', { verb: 'profiles', json: true }],
		['rules', { verb: 'rules', json: false }],
		['rules --json', { verb: 'rules', json: true }],
		['--help', { verb: 'help' }],
		['check --help', { verb: 'help' }],
		['-h', { verb: 'help' }]
	])('%s', (words, call) => {
		expect(callOf(words.split(' '))).toEqual({ ok: true, value: call });
	});
});

describe('a wrong call is answered with what can be called', () => {
	it.each([
		['', 'Say what to do: check, diff, delta, anonymise, fix, rules or profiles.'],
		[
			'compare a.zip b.zip',
			'There is no "compare". What can be called is check, diff, delta, anonymise, fix, rules and profiles.'
		],
		[
			'toString',
			'There is no "toString". What can be called is check, diff, delta, anonymise, fix, rules and profiles.'
		],
		['check', 'Name what to check: a zip, a folder or one CSV file.'],
		['check a b c', 'one zip, folder or CSV file at a time; 3 were named'],
		[
			'check a --receiver st-math',
			'no option --receiver. What it has is --profile, --profile-file, --answer, '
		],
		['diff a.zip', 'Name two deliveries to compare'],
		['check a --answer hmh', '--answer takes PROFILE.KEY=VALUE, not "hmh".'],
		['check a --constructor', 'check has no option --constructor.'],
		['check a -j', 'check has no option -j.'],
		['check a --json=yes', '--json takes no value.'],
		['check a --json --json', '--json was given twice.'],
		['check a --sample', '--sample needs a value after it.'],
		['check a --sample --json', '--sample needs a value after it.'],
		['check a --sample=', '--sample needs a value after it.'],
		['check a --sample -1', '--sample takes a whole number from 0 on, not "-1".'],
		['check a --sample 1.5', '--sample takes a whole number from 0 on, not "1.5".'],
		['check a --sample 99999999999999999999', 'whole number from 0 on'],
		['check a --oneroster 2', '--oneroster takes 1.0, 1.1 or 1.2, not "2".'],
		['check a --as-of 2027-02-29', 'a day of the calendar as YYYY-MM-DD, not "2027-02-29".'],
		['check a --as-of 10/1/2026', 'a day of the calendar as YYYY-MM-DD, not "10/1/2026".'],
		['check a --as-of today', 'a day of the calendar as YYYY-MM-DD, not "today".'],
		['rules a.zip', 'rules takes no file. To check one, say check a.zip.'],
		['rules --sample 3', 'rules has no option --sample. What it has is --json.']
	])('%s', (words, problem) => {
		const call = callOf(words === '' ? [] : words.split(' '));
		expect(call).toEqual({ ok: false, problem: expect.stringContaining(problem) });
	});
});
