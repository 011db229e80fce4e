import { describe, expect, it } from 'vitest';
import { reportCsv } from '../../src/lib/core/report/csv';
import { GridMaker } from '../../src/lib/core/report/grid';
import { smallestSet } from '../../src/lib/core/rules/smallest-set';
import { writeZip } from '../../src/lib/core/zip/zip-writer';
import { checked, reportText, zipInput } from '../support/checked';
import { encoded } from '../support/encodings';

/*
 * A password in users.csv is never shown: not in a report, not in the rows of a group, whatever else
 * is wrong with the file.
 */

const canary = 'canary-Pa55';
const [header = '', teacher = '', student = ''] = (smallestSet['users.csv'] ?? '').split('\r\n');

/** users.csv with a password in both records, changed as text. */
const usersText = (change: (text: string) => string): string =>
	change(`${[header, teacher + canary, student + canary].join('\r\n')}\r\n`);

/** Everything that anybody could see of a check of the smallest set with these users. */
async function everythingShown(users: Uint8Array | string): Promise<string> {
	const bytes = typeof users === 'string' ? encoded(users, 'utf-8') : users;
	const entries = Object.entries(smallestSet)
		.filter(([name]) => name !== 'users.csv')
		.map(([name, text]) => ({ name, bytes: encoded(text, 'utf-8') }));
	const result = await checked(zipInput(writeZip([...entries, { name: 'users.csv', bytes }])));
	const grid = new GridMaker(result);
	const pages = result.groups.map(({ id }) => grid.page(id, 0, 50, 3));
	return [reportText(result), ...reportCsv(result, null), JSON.stringify(pages)].join('\n');
}

/** Puts `text` at the end of the header's or a record's cell for the password. */
const faults: readonly (readonly [string, (text: string) => string])[] = [
	['nothing else', (text) => text],
	['a wrong role in the same record', (text) => text.replace('teacher,akaya', 'pupil,akaya')],
	['a column too many', (text) => text.replaceAll(canary, `${canary},x`)],
	['a column too few', (text) => text.replace(',,,03,', ',,03,')],
	['two columns too few', (text) => text.replace(',,,03,', ',03,')],
	['a password of spaces and signs', (text) => text.replace(canary, ` ${canary}\u200b\u0007 `)],
	['a password with a comma in quotes', (text) => text.replace(canary, `"${canary},x"`)],
	['a password with a comma and no quotes', (text) => text.replace(canary, `x,${canary}`)],
	['a password in broken quotes', (text) => text.replace(canary, `"${canary}`)],
	['a quote inside the password', (text) => text.replace(canary, `a"${canary}"`)],
	['text behind the quotes', (text) => text.replace(canary, `"${canary}" ${canary}`)],
	['a line break in the password', (text) => text.replace(canary, `"${canary}\r\n${canary}"`)],
	['a password of 300 letters', (text) => text.replace(canary, canary.repeat(30))],
	['a password like a large number', (text) => text.replace(canary, `1.23E+15 ${canary}`)],
	['the header in capitals', (text) => text.replace('password', 'PASSWORD')],
	['a header with a space', (text) => text.replace('password', 'pass word')],
	['a header with a space behind', (text) => text.replace('password', 'password ')],
	['a header that is misspelt', (text) => text.replace('password', 'pasword')],
	['a header in metadata', (text) => text.replace('password', 'metadata.password')],
	['the header in quotes', (text) => text.replace('password', '"password"')],
	[
		'two columns of passwords',
		(text) =>
			text.replace('password', 'password,password').replaceAll(canary, `${canary},${canary}`)
	],
	['no header', (text) => text.slice(text.indexOf('\n') + 1)],
	['semicolons', (text) => text.replaceAll(',', ';')],
	['tabs', (text) => text.replaceAll(',', '\t')],
	['lines that end in CR', (text) => text.replaceAll('\r\n', '\r')],
	['blank lines', (text) => text.replaceAll('\r\n', '\r\n\r\n')],
	['ids twice', (text) => text.replace('student-1', 'teacher-1')]
];

describe('a password is never shown', () => {
	it.each(faults)('with %s', async (_, change) => {
		expect(await everythingShown(usersText(change))).not.toMatch(/canary|Pa55/);
	});

	it.each(['utf-16le', 'utf-16be', 'windows-1252'] as const)('in %s', async (encoding) => {
		const text = usersText((each) => each.replace('Novak', 'Novák').replace(canary, `${canary}é`));
		expect(await everythingShown(encoded(text, encoding))).not.toMatch(/canary|Pa55/);
	});

	it('but that there is one shows in the rows of a group', async () => {
		const shown = await everythingShown(
			usersText((text) => text.replace('teacher,akaya', 'pupil,akaya'))
		);
		expect(shown).toContain('enumeration-value');
		expect(shown).toContain('(hidden)');
	});
});
