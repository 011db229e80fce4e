import { describe, expect, it } from 'vitest';
import type { RuleLine } from '../../core/report/rule-page';
import { byFamily, everyRule, filesOf, filterRules, versionsOf } from './rule-filter';

const line = (given: Partial<RuleLine> & { id: string }): RuleLine => ({
	family: 'cells',
	severity: 'error',
	versions: ['1.1'],
	files: ['any'],
	title: 'A title',
	what: 'A sentence.',
	...given
});

const rules = [
	line({ id: 'zip-empty', family: 'package', title: 'The file is empty' }),
	line({ id: 'date-form', what: 'A date is written as year, month and day.' }),
	line({ id: 'score-range', severity: 'warning', files: ['lineItems.csv', 'results.csv'] }),
	line({ id: 'role-twice', severity: 'info', versions: ['1.2', '1.0'], files: ['roles.csv'] })
];

const ids = (filter: Partial<typeof everyRule>) =>
	filterRules(rules, { ...everyRule, ...filter }).map(({ id }) => id);

describe('filterRules', () => {
	it('shows every rule in its order where nothing is wanted', () => {
		expect(ids({})).toEqual(rules.map(({ id }) => id));
	});

	it('finds words in title, sentence, name and files, in any order and case', () => {
		expect(ids({ text: 'EMPTY file' })).toEqual(['zip-empty']);
		expect(ids({ text: 'month year' })).toEqual(['date-form']);
		expect(ids({ text: 'date-form' })).toEqual(['date-form']);
		expect(ids({ text: 'score range' })).toEqual(['score-range']);
		expect(ids({ text: 'results.csv' })).toEqual(['score-range']);
		expect(ids({ text: 'month nowhere' })).toEqual([]);
	});

	it('goes by severity, version and family', () => {
		expect(ids({ severity: 'warning' })).toEqual(['score-range']);
		expect(ids({ version: '1.0' })).toEqual(['role-twice']);
		expect(ids({ family: 'package' })).toEqual(['zip-empty']);
		expect(ids({ family: 'package', severity: 'info' })).toEqual([]);
	});

	it('takes rules on any file for every file, and those on the zip for none', () => {
		expect(ids({ file: 'roles.csv' })).toEqual(['date-form', 'role-twice']);
		expect(ids({ file: 'zip' })).toEqual(['zip-empty']);
	});
});

it('offers the files, versions and families that occur', () => {
	expect(filesOf(rules)).toEqual(['lineItems.csv', 'results.csv', 'roles.csv']);
	expect(versionsOf(rules)).toEqual(['1.0', '1.1', '1.2']);
	expect([...byFamily(rules)].map(([family, members]) => [family, members.length])).toEqual([
		['package', 1],
		['cells', 3]
	]);
});
