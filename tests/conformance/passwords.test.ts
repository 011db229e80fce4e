import { describe, expect, it } from 'vitest';
import { judge } from '../../src/lib/core/profiles/judge';
import { shippedIds, shippedProfile } from '../../src/lib/core/profiles/shipped';
import { mappingPreviews } from '../../src/lib/core/profiles/mapping-preview';
import { ProfileView } from '../../src/lib/core/profiles/profile-view';
import { reportCsv } from '../../src/lib/core/report/csv';
import { GridMaker } from '../../src/lib/core/report/grid';
import { changed, lines, smallestSet } from '../../src/lib/core/rules/smallest-set';
import { smallestSet12 } from '../../src/lib/core/rules/smallest-set-1.2';
import { writeZip } from '../../src/lib/core/zip/zip-writer';
import { checked, reportText, zipInput } from '../support/checked';
import { encoded } from '../support/encodings';

/*
 * A password in users.csv or userProfiles.csv is never shown: not in a report, not in the rows of a
 * group, whatever else is wrong with the file, and whoever is to receive it.
 */

/** Every receiver, with answers by which all that is asked of passwords is asked. */
const receivers = shippedIds.flatMap((id) => {
	const profile = shippedProfile(id);
	return profile === undefined ? [] : [{ profile, answers: { wriddleLogin: true } }];
});

const canary = 'canary-Pa55';

/** A roster in which two records of one file end up with a password. */
interface Roster {
	readonly title: string;
	readonly files: Readonly<Record<string, string>>;
	/** The file with the passwords. */
	readonly name: string;
	/** A fault in the cells of the first record, and the rule that finds it. */
	readonly wrong: readonly [from: string, to: string];
	readonly rule: string;
}

const profiles = lines(
	'sourcedId,status,dateLastModified,userSourcedId,profileType,vendorId,applicationId,description,credentialType,username,password',
	'profile-1,,,teacher-1,login,vendor-1,,,clear,akaya,',
	'profile-2,,,student-1,login,vendor-1,,,clear,lnovak,'
);

const rosters: readonly Roster[] = [
	{
		title: 'users.csv of 1.1',
		files: smallestSet,
		name: 'users.csv',
		wrong: ['teacher,akaya', 'pupil,akaya'],
		rule: 'enumeration-value'
	},
	{
		title: 'users.csv of 1.2',
		files: smallestSet12,
		name: 'users.csv',
		wrong: ['true,akaya', 'TRUE,akaya'],
		rule: 'boolean-value'
	},
	{
		title: 'userProfiles.csv of 1.2',
		files: {
			...smallestSet12,
			'userProfiles.csv': profiles,
			'manifest.csv': changed(
				'manifest.csv',
				'userProfiles,absent',
				'userProfiles,bulk',
				smallestSet12
			)
		},
		name: 'userProfiles.csv',
		wrong: ['teacher-1,login', 'nobody,login'],
		rule: 'reference-missing'
	}
];

/** The file with a password in both records, changed as text. */
function withPasswords({ files, name }: Roster, change: (text: string) => string): string {
	const [header = '', ...records] = (files[name] ?? '').trimEnd().split('\r\n');
	const place = header.split(',').indexOf('password');
	const filled = records.map((record) => record.split(',').with(place, canary).join(','));
	return change(lines(header, ...filled));
}

/** Everything that anybody could see of a check of a roster with this content of its file. */
async function everythingShown(roster: Roster, content: Uint8Array | string): Promise<string> {
	const bytes = typeof content === 'string' ? encoded(content, 'utf-8') : content;
	const entries = Object.entries(roster.files)
		.filter(([name]) => name !== roster.name)
		.map(([name, text]) => ({ name, bytes: encoded(text, 'utf-8') }));
	const zip = await checked(zipInput(writeZip([...entries, { name: roster.name, bytes }])));
	const result = await judge(zip, receivers);
	const own = result.judgements.flatMap(({ groups }) => groups);
	const grid = new GridMaker(result);
	const pages = [...result.groups, ...own].map(({ id }) => grid.page(id, 0, 50, 3));
	const findings = own.flatMap((group) => [...group.hits()].map((hit) => group.finding(hit)));
	const previews = receivers.flatMap((one) =>
		mappingPreviews(new ProfileView(one, zip.set, zip.input.bytes))
	);
	return [
		reportText(result),
		...reportCsv(result, null),
		JSON.stringify([pages, findings, previews])
	].join('\n');
}

type Change = (text: string, roster: Roster) => string;

/** Puts `text` at the end of the header's or a record's cell for the password. */
const faults: readonly (readonly [string, Change])[] = [
	['nothing else', (text) => text],
	['a wrong value in the same record', (text, { wrong: [from, to] }) => text.replace(from, to)],
	['a column too many', (text) => text.replaceAll(canary, `${canary},x`)],
	['a column too few', (text) => text.replace(/^((?:teacher|profile)-1,),/m, '$1')],
	['two columns too few', (text) => text.replace(/^((?:teacher|profile)-1,),,/m, '$1')],
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
	['a header in another language', (text) => text.replace('password', 'Kennwort')],
	['no name in the header', (text) => text.replace('password', '')],
	['the header in quotes', (text) => text.replace('password', '"password"')],
	[
		'two columns of passwords',
		(text) =>
			text.replace('password', 'password,password').replaceAll(canary, `${canary},${canary}`)
	],
	['no header', (text) => text.slice(text.indexOf('\n') + 1)],
	[
		'no header and a column too many',
		(text) => text.slice(text.indexOf('\n') + 1).replace(canary, `${canary},x`)
	],
	['semicolons', (text) => text.replaceAll(',', ';')],
	['tabs', (text) => text.replaceAll(',', '\t')],
	['lines that end in CR', (text) => text.replaceAll('\r\n', '\r')],
	['blank lines', (text) => text.replaceAll('\r\n', '\r\n\r\n')],
	['ids twice', (text) => text.replace('student-1', 'teacher-1').replace('profile-2', 'profile-1')]
];

describe.each(rosters)('a password in $title is never shown', (roster) => {
	it.each(faults)('with %s', async (_, change) => {
		const text = withPasswords(roster, (each) => change(each, roster));
		expect(await everythingShown(roster, text)).not.toMatch(/canary|Pa55/);
	});

	it.each(['utf-16le', 'utf-16be', 'windows-1252'] as const)('in %s', async (encoding) => {
		const text = withPasswords(roster, (each) =>
			each.replace('novak', 'novák').replace(canary, `${canary}é`)
		);
		expect(await everythingShown(roster, encoded(text, encoding))).not.toMatch(/canary|Pa55/);
	});

	it('but that there is one shows in the rows of a group', async () => {
		const text = withPasswords(roster, (each) => each.replace(...roster.wrong));
		const shown = await everythingShown(roster, text);
		expect(shown).toContain(roster.rule);
		expect(shown).toContain('(hidden)');
	});
});
