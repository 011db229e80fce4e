import { describe, expect, it } from 'vitest';
import { changed, lines, smallestSet } from '../../src/lib/core/rules/smallest-set';
import { makeDistrict, type DistrictOptions } from '../../src/lib/core/sample/district';
import {
	quoteCell,
	renderRecord,
	toByteFile,
	toBytes,
	type RosterFile
} from '../../src/lib/core/sample/roster-file';
import { versions } from '../../src/lib/core/spec/versions';
import { writeZip } from '../../src/lib/core/zip/zip-writer';
import { checked, findingsOf, zipInput } from '../support/checked';

/*
 * What is allowed, or too common to be told as a fault: never an error or a warning. Each is tried on
 * the smallest roster or in every file of a whole district.
 */

const encoder = new TextEncoder();
type Contents = Readonly<Record<string, string | Uint8Array>>;

/** Errors and warnings about a roster, in words. */
async function faultsOf(files: Contents): Promise<string[]> {
	const entries = Object.entries(files).map(([name, content]) => ({
		name,
		bytes: typeof content === 'string' ? encoder.encode(content) : content
	}));
	return findingsOf(await checked(zipInput(writeZip(entries))))
		.filter(({ severity }) => severity !== 'info')
		.map(({ rule, file, message }) => `${rule} in ${String(file)}: ${message}`);
}

/** As `faultsOf`, for the smallest roster with some of its files changed. */
const faultsIn = (files: Contents): Promise<string[]> => faultsOf({ ...smallestSet, ...files });

const options: DistrictOptions = { students: 200, seed: 5, gradebook: true, resources: true };
const clean = makeDistrict(options).files;

/** A district with every file written by `write`. */
const faultsWritten = (write: (file: RosterFile) => Uint8Array): Promise<string[]> =>
	faultsOf(Object.fromEntries(clean.map((file) => [file.name, write(file)])));

const bytesOf = (file: RosterFile): Uint8Array => toBytes(toByteFile(file));

const textOf = (file: RosterFile): string => new TextDecoder().decode(bytesOf(file));

/** A file as text, with header and records written by `write`. */
const rendered = (file: RosterFile, write: (cells: readonly string[]) => string): Uint8Array => {
	const records = Array.from({ length: file.count }, (_, index) => file.record(index));
	return encoder.encode([file.header, ...records].map((cells) => `${write(cells)}\r\n`).join(''));
};

const allQuoted = (cells: readonly string[]): string =>
	cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

describe('never an error or a warning', () => {
	it.each([
		['one', ['metadata.bus']],
		['several', ['metadata.a', 'metadata.b.c', 'metadata.Ümlaut']]
	])('metadata columns at the right end: %s, in every data file', async (_, columns) => {
		const write = (file: RosterFile): Uint8Array => {
			if (file.name === 'manifest.csv') return bytesOf(file);
			const values = columns.map((name, index) => (index === 0 ? '' : name.slice(9)));
			return rendered(
				{
					...file,
					header: [...file.header, ...columns],
					record: (r) => [...file.record(r), ...values]
				},
				renderRecord
			);
		};
		expect(await faultsWritten(write)).toEqual([]);
	});

	it('a byte order mark in every file', async () => {
		expect(await faultsWritten((file) => encoder.encode(`\ufeff${textOf(file)}`))).toEqual([]);
	});

	it('a byte order mark before a header in quotes', async () => {
		const write = (file: RosterFile): Uint8Array =>
			Uint8Array.from([0xef, 0xbb, 0xbf, ...rendered(file, allQuoted)]);
		expect(await faultsWritten(write)).toEqual([]);
	});

	it('an org of type department, also as the org of a course', async () => {
		const orgs = `${smallestSet['orgs.csv'] ?? ''}dep-1,,,Science,department,,school-1\r\n`;
		const courses = changed('courses.csv', '03,school-1', '03,dep-1');
		expect(await faultsIn({ 'orgs.csv': orgs, 'courses.csv': courses })).toEqual([]);
	});

	it('a missing line end at the end of every file', async () => {
		expect(await faultsWritten((file) => encoder.encode(textOf(file).trimEnd()))).toEqual([]);
	});

	it('lines that end in LF in every file', async () => {
		expect(
			await faultsWritten((file) => encoder.encode(textOf(file).replaceAll('\r\n', '\n')))
		).toEqual([]);
	});

	it('headers in quotes', async () => {
		const write = (file: RosterFile): Uint8Array => {
			let isHeader = true;
			return rendered(file, (cells) => {
				const text = isHeader ? allQuoted(cells) : renderRecord(cells);
				isHeader = false;
				return text;
			});
		};
		expect(await faultsWritten(write)).toEqual([]);
	});

	it('all values in quotes', async () => {
		expect(await faultsWritten((file) => rendered(file, allQuoted))).toEqual([]);
	});

	it.each([
		['turned round', (rows: string[]) => rows.toReversed()],
		['by name', (rows: string[]) => rows.toSorted()],
		['by value', (rows: string[]) => rows.toSorted((a, b) => valueOf(a).localeCompare(valueOf(b)))]
	])('manifest rows in any order: %s', async (_, sorted) => {
		const [header = '', ...rows] = (smallestSet['manifest.csv'] ?? '').trimEnd().split('\r\n');
		expect(await faultsIn({ 'manifest.csv': lines(header, ...sorted(rows)) })).toEqual([]);
	});

	describe('blank optional cells', () => {
		const optional = versions['1.1'].files.flatMap(({ name, columns }) =>
			columns.filter(({ required }) => required === false).map((column) => [name, column.name])
		);

		it.each(optional)('%s, column %s, in every row', async (name, column) => {
			const write = (file: RosterFile): Uint8Array => {
				const at = file.name === name ? file.header.indexOf(column ?? '') : -1;
				if (at < 0) return bytesOf(file);
				return rendered({ ...file, record: (r) => file.record(r).with(at, '') }, renderRecord);
			};
			expect(await faultsWritten(write)).toEqual([]);
		});
	});

	it.each([
		['山田', '太郎'],
		['Иванова', 'Юлия'],
		['الأنصاري', 'محمّد'],
		['בן־דוד', 'נועה'],
		['ศรีสุข', 'สมชาย'],
		['कुमार', 'अनिल'],
		['Ó Súilleabháin', 'Pádraig'],
		["D'Angelo-O’Neil", "Zo'ë"],
		['Nguyễn', 'Thị Ánh'],
		['Müller, Jr.', 'Jürgen, "Jo"'],
		['𠮷野', '🙂'],
		['van der Berg III', 'J. R. R.'],
		['O', 'X'],
		['Null', 'True']
	])('the name %s, %s', async (family, given) => {
		const users = changed('users.csv', 'Léa,Novak', `${quoteCell(given)},${quoteCell(family)}`);
		expect(await faultsIn({ 'users.csv': users })).toEqual([]);
	});

	it('titles of schools, courses and classes with apostrophes, commas and quotes', async () => {
		const title = quoteCell('St. Mary\'s "Ace" School, North & 学校');
		expect(
			await faultsIn({
				'orgs.csv': changed('orgs.csv', 'Example School', title),
				'courses.csv': changed('courses.csv', ',Reading,READ', `,${title},READ`),
				'classes.csv': changed('classes.csv', 'Reading 3A', title)
			})
		).toEqual([]);
	});

	it.each(['aide', 'administrator', 'guardian', 'proctor', 'parent', 'relative'])(
		'a user whose role %s differs from the one in an enrollment',
		async (role) => {
			const users = changed('users.csv', 'school-1,teacher', `school-1,${role}`);
			expect(await faultsIn({ 'users.csv': users })).toEqual([]);
		}
	);

	it('a term outside the school year of the course', async () => {
		const sessions =
			(smallestSet['academicSessions.csv'] ?? '') +
			lines('year-26,,,2025-2026,schoolYear,2025-08-18,2026-06-06,,2026');
		const courses = changed('courses.csv', 'year-27', 'year-26');
		expect(await faultsIn({ 'academicSessions.csv': sessions, 'courses.csv': courses })).toEqual(
			[]
		);
	});

	it('a student twice in one class with different dates', async () => {
		const first = changed(
			'enrollments.csv',
			'false,2026-08-17,2027-06-05',
			'false,2026-08-17,2026-10-01'
		);
		const second = 'enrollment-3,,,class-1,school-1,student-1,student,false,2027-01-11,2027-06-05';
		expect(await faultsIn({ 'enrollments.csv': first + lines(second) })).toEqual([]);
	});

	it.each(['1', '0042', 'a', 'A.b-c_d/e@f', '255901001_2021_Fall', '9'.repeat(40)])(
		'the id %s, which is no UUID',
		async (id) => {
			expect(
				await faultsIn({
					'users.csv': changed('users.csv', 'student-1', id),
					'enrollments.csv': changed('enrollments.csv', 'student-1', id)
				})
			).toEqual([]);
		}
	);
});

const valueOf = (row: string): string => row.split(',')[1] ?? '';
