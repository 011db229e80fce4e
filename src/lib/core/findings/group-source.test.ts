import { expect, it } from 'vitest';
import { check, type Checked } from '../check';
import { smallestSet } from '../rules/smallest-set';
import { bytesSource } from '../zip/byte-source';
import { writeZip } from '../zip/zip-writer';

/** The message of the one group and those of its findings, for other dates of the two enrollments. */
async function said(teacher: string, student: string): Promise<[string, string[]]> {
	const enrollments = smallestSet['enrollments.csv']
		.replace('true,2026-08-17,2027-06-05', `true,${teacher}`)
		.replace('false,2026-08-17,2027-06-05', `false,${student}`);
	const files = Object.entries({ ...smallestSet, 'enrollments.csv': enrollments });
	const zip = writeZip(
		files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
	);
	const source = bytesSource(zip, 'roster.zip');
	const checked = await check({
		files: [{ source, path: source.name }],
		name: source.name,
		kind: 'zip'
	});
	// The archive is an ordinary one, so nothing is asked.
	const [group, ...others] = (checked as Checked).groups;
	expect(others).toEqual([]);
	const findings = [...group.hits()].map((hit) => group.finding(hit).message);
	return [group.group(findings.length).message, findings];
}

it('a group of one finding has the words of the finding', async () => {
	const [message, findings] = await said(',', '2026-09-08,2026-08-18');
	expect(message).toBe(
		'The enrollment ends on 2026-08-18, before it begins on 2026-09-08. A later end is expected.'
	);
	expect(findings).toEqual([message]);
});

it('a group of several findings with one value does not speak with the facts of the first', async () => {
	const [message, findings] = await said('2026-09-01,2026-08-18', '2026-09-08,2026-08-18');
	expect(message).toBe(
		'In 2 records, endDate is 2026-08-18, which is no later than the day on which they begin. A later day is expected.'
	);
	expect(findings).toEqual([
		'The enrollment ends on 2026-08-18, before it begins on 2026-09-01. A later end is expected.',
		'The enrollment ends on 2026-08-18, before it begins on 2026-09-08. A later end is expected.'
	]);
});

it('a group of several values says so', async () => {
	const [message] = await said('2026-09-01,2026-08-18', '2026-09-08,2026-08-19');
	expect(message).toBe(
		'In 2 records, endDate is no later than the day on which they begin. A later day is expected.'
	);
});
