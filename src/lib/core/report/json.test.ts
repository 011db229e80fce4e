import { expect, it } from 'vitest';
import { schemaFaults } from '../../../../tests/support/report-schema';
import { checkedSmall, withRecords } from '../../../../tests/support/small-roster';
import type { Checked } from '../check';
import { findings, reportJson } from './json';
import type { Report } from './report';
import { markOf } from './set-aside-marks';

const options = { toolVersion: '1.0.0', asOf: '2026-10-01', sha256: 'ab', sample: null };
const pieces = (checked: Checked, sample: number | null = null): string[] => [
	...reportJson(checked, { ...options, sample })
];
// The schema test holds the shape.
const parsed = (checked: Checked, sample: number | null = null): Report =>
	JSON.parse(pieces(checked, sample).join('')) as Report;

/** Two schools and two teachers under ids that are taken: three findings in two files. */
const twice = () =>
	checkedSmall({
		'orgs.csv': withRecords('orgs.csv', 'school-1,,,A,school,,', 'school-1,,,B,school,,'),
		'courses.csv': withRecords('courses.csv', 'course-1,,,year-27,C,,,school-1,,')
	});

it('has the keys of the contract in its order', async () => {
	const report = parsed(await twice());
	expect(Object.keys(report)).toEqual(
		'format tool asOf input previous files profiles counts notRun groups findings'.split(' ')
	);
	expect(Object.keys(report.groups[0] ?? {})).toEqual(
		'id rule base profile severity file column value values count kept causedBy relaxedBy message advice fix effect does setAside'.split(
			' '
		)
	);
	expect(Object.keys(report.findings[0] ?? {})).toEqual(
		'group rule profile severity file row line byte column value candidate related message'.split(
			' '
		)
	);
	expect(report).toMatchObject({ asOf: '2026-10-01', input: { sha256: 'ab', oneroster: '1.1' } });
});

it('keeps as many findings of each group as were asked for, and counts them all', async () => {
	const checked = await twice();
	const [all, one, none] = [null, 1, 0].map((sample) => parsed(checked, sample));
	const kept = (report?: Report) => report?.groups.map(({ count, kept }) => [count, kept]);
	expect(kept(all)).toEqual([
		[2, 2],
		[1, 1]
	]);
	expect(kept(one)).toEqual([
		[2, 1],
		[1, 1]
	]);
	expect(kept(none)).toEqual([
		[2, 0],
		[1, 0]
	]);
	expect([all, one, none].map((report) => report?.findings.length)).toEqual([3, 2, 0]);
	expect([all, one, none].map((report) => report?.counts.error)).toEqual([3, 3, 3]);
});

it('comes in pieces of a size that does not grow with the number of findings', async () => {
	const records = Array.from({ length: 5000 }, () => 'school-1,,,A,school,,');
	const checked = await checkedSmall({ 'orgs.csv': withRecords('orgs.csv', ...records) });
	const made = pieces(checked);
	expect([...findings(checked, null)].length).toBeGreaterThanOrEqual(5000);
	expect(made.length).toBeGreaterThan(10);
	expect(Math.max(...made.map(({ length }) => length))).toBeLessThan(70_000);
	expect(JSON.parse(made.join(''))).toMatchObject({ counts: { error: 5000 } });
});

it('lists what was set aside as such, and counts it all the same', async () => {
	const checked = await twice();
	const aside = { reason: 'Known since August', until: '2026-12-27' };
	const setAside = new Map([[markOf(null, 'g1'), aside]]);
	const made = JSON.parse([...reportJson(checked, { ...options, setAside })].join('')) as Report;
	expect(made.groups.map((group) => group.setAside)).toEqual([aside, null]);
	expect(made.counts).toEqual(parsed(checked).counts);
	expect(schemaFaults('report', { ...made, input: { ...made.input, sha256: null } })).toEqual([]);
});

it('ends with a line end, one finding a line', async () => {
	const text = pieces(await twice()).join('');
	expect(text.endsWith('\n}\n')).toBe(true);
	expect(text.split('\n').filter((line) => line.startsWith('  {"group":'))).toHaveLength(3);
});
