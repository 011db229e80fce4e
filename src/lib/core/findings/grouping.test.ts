import { describe, expect, it } from 'vitest';
import { check, type Checked } from '../check';
import { smallestSet } from '../rules/smallest-set';
import { bytesSource } from '../zip/byte-source';
import { writeZip } from '../zip/zip-writer';
import { MAX_GROUPS_PER_COLUMN } from './grouping';
import type { Group } from './finding';

const encoder = new TextEncoder();

/** The groups of the smallest set with some of its files replaced. */
async function groupsOf(files: Readonly<Record<string, string>>): Promise<Group[]> {
	const entries = Object.entries({ ...smallestSet, ...files });
	const zip = writeZip(entries.map(([name, text]) => ({ name, bytes: encoder.encode(text) })));
	const name = 'OneRoster.zip';
	const input = { files: [{ source: bytesSource(zip, name), path: name }], name } as const;
	const checked = await check({ ...input, kind: 'zip' });
	// A set this small never asks whether it may be unpacked.
	return (checked as Checked).groups.map((group) => group.group(group.count));
}

/** The file of enrollments with `count` more records, each made from its number. */
const withEnrollments = (count: number, made: (n: number) => string): Record<string, string> => {
	const more = Array.from({ length: count }, (_, n) => `${made(n)}\r\n`);
	return { 'enrollments.csv': `${smallestSet['enrollments.csv']}${more.join('')}` };
};

/** Enrollments in classes that do not exist: two in each of `classes`. */
const orphans = (classes: number): Record<string, string> =>
	withEnrollments(
		2 * classes,
		(n) => `more-${n},,,class-x${n % classes},school-1,student-1,student,false,,`
	);

const brief = ({ rule, column, value, values, count }: Group): unknown[] => [
	rule,
	column,
	value,
	values,
	count
];

describe('groups', () => {
	it('are one for each value that is a cause', async () => {
		expect((await groupsOf(orphans(2))).map(brief)).toEqual([
			['reference-missing', 'classSourcedId', 'class-x0', 1, 2],
			['reference-missing', 'classSourcedId', 'class-x1', 1, 2]
		]);
	});

	it(`are one for each of ${MAX_GROUPS_PER_COLUMN} values, and one for all of more`, async () => {
		expect(await groupsOf(orphans(MAX_GROUPS_PER_COLUMN))).toHaveLength(MAX_GROUPS_PER_COLUMN);
		const values = MAX_GROUPS_PER_COLUMN + 1;
		const [group, ...others] = await groupsOf(orphans(values));
		expect(others).toEqual([]);
		expect(brief(group)).toEqual(['reference-missing', 'classSourcedId', null, values, 2 * values]);
		expect(group.message).toBe(
			'51 different values in classSourcedId are not in classes.csv, where they are expected.'
		);
	});

	it('count values where a rule says that they belong together', async () => {
		const files = withEnrollments(
			3,
			(n) =>
				`more-${n},active,2026-10-0${n + 1}T08:00:00Z,class-1,school-1,student-1,student,false,,`
		);
		const groups = await groupsOf(files);
		expect(groups.map(brief)).toEqual([
			['status-filled-in-bulk', 'status', 'active', 1, 3],
			['status-filled-in-bulk', 'dateLastModified', null, 3, 3]
		]);
		expect(groups[1].message).toContain('filled in 3 rows, with 3 different values');
	});
});
