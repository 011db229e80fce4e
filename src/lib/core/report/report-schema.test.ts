import { describe, expect, it } from 'vitest';
import { checked, zipInput } from '../../../../tests/support/checked';
import { disagreements, schemaFaults } from '../../../../tests/support/report-schema';
import { checkedSmall, smallEntries } from '../../../../tests/support/small-roster';
import { zipWithTrait } from '../../../../tests/support/zip-traits';
import type { Checked } from '../check';
import { rules } from '../rules/index';
import type { RuleExample } from '../rules/rule';
import { writeZip } from '../zip/zip-writer';
import { reportJson } from './json';
import type { Report } from './report';
import { ruleCatalogue } from './rule-catalogue';

/*
 * Real reports against static/schemas, and their numbers against each other: the schemas are what
 * others build on.
 */

const text = (result: Checked, sample: number | null = null): string =>
	[...reportJson(result, { toolVersion: '1.0.0', asOf: null, sha256: null, sample })].join('');

// What the schema says of it is what is tested.
const report = (result: Checked, sample: number | null = null): Report =>
	JSON.parse(text(result, sample)) as Report;

const faultsOf = (made: Report): string[] => [
	...schemaFaults('report', made),
	...disagreements(made)
];

function ofExample({ files, trait, asOf }: RuleExample): Promise<Checked> {
	const entries = smallEntries(files);
	const zip = trait === undefined ? writeZip(entries) : zipWithTrait(entries, trait);
	return checked(zipInput(zip, trait?.kind === 'zip-name' ? 'x' : 'OneRoster.zip'), {
		asOf: asOf ?? null
	});
}

describe('the report keeps to its schema', () => {
	it.each(rules.map((rule) => [rule.meta.id, rule.bad] as const))('for %s', async (_, bad) => {
		for (const example of bad) {
			const result = await ofExample(example);
			expect(faultsOf(report(result))).toEqual([]);
			expect(faultsOf(report(result, 1))).toEqual([]);
		}
	});

	it('where nothing is wrong', async () => {
		const made = report(await checkedSmall());
		expect(faultsOf(made)).toEqual([]);
		expect(made).toMatchObject({
			groups: [],
			findings: [],
			notRun: [{ rule: 'enrollment-ended' }],
			profiles: []
		});
	});

	it('with names, headers and values of every kind', async () => {
		const nasty = '"\u0000\u001b[2J\u2028\u202e\ud83d {value} {count|a|b} ""=1"""';
		const made = report(
			await checkedSmall({
				'orgs.csv': `sourcedId,${nasty},type\r\n${nasty},x,school\r\n,,\r\n${nasty},${nasty},${nasty}\r\n`,
				'a\u0301\ud83d\ude00 "b".csv': 'x\r\n'
			})
		);
		expect(faultsOf(made)).toEqual([]);
		expect(made.findings.length).toBeGreaterThan(3);
	});

	it('with an id of nearly a megabyte, which is printed whole', async () => {
		const id = 'x'.repeat(900_000);
		const made = report(
			await checkedSmall({ 'orgs.csv': `sourcedId,name\r\n${id},a\r\n${id},b\r\n` })
		);
		expect(faultsOf(made)).toEqual([]);
		expect(made.findings.find(({ rule }) => rule === 'id-twice')?.value).toBe(id);
	});
});

describe('the schema is strict', () => {
	it.each<[string, (made: Record<string, unknown>) => void]>([
		['a key more', (made) => (made['more'] = 1)],
		['a key less', (made) => delete made['notRun']],
		['another format', (made) => (made['format'] = 'rollcall-report/2')],
		['a count that is no number', (made) => (made['counts'] = { error: '1', warning: 0, info: 0 })],
		['a day that is no day', (made) => (made['asOf'] = 'today')],
		['an unknown state', (made) => (made['files'] = [{ name: 'a', state: 'fine' }])]
	])('and refuses %s', async (_, spoil) => {
		// JSON as it stands, to be spoilt.
		const made = JSON.parse(text(await checkedSmall())) as Record<string, unknown>;
		spoil(made);
		expect(schemaFaults('report', made)).not.toEqual([]);
	});
});

it('the catalogue of rules keeps to its schema and leaves no rule out', () => {
	const catalogue = ruleCatalogue(rules, '1.0.0');
	expect(schemaFaults('rules', catalogue)).toEqual([]);
	expect(catalogue.rules.map(({ id }) => id)).toEqual(rules.map(({ meta }) => meta.id));
});
