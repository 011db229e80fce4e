import { describe, expect, it } from 'vitest';
import { check } from '../check';
import { reportJson } from '../report/json';
import { GridMaker } from '../report/grid';
import { lines, smallestSet } from '../rules/smallest-set';
import { bytesSource } from '../zip/byte-source';
import { writeZip } from '../zip/zip-writer';
import { isPasswordHeader, passwordPlaces } from './masked-column';

const secret = 'Tulip-77';
const users = smallestSet['users.csv'].replaceAll(/,\r$/gm, `,${secret}\r`);
const smallestProfiles = lines(
	'sourcedId,status,dateLastModified,userSourcedId,profileType,vendorId,applicationId,description,credentialType,username,password',
	`profile-1,,,student-1,login,vendor-1,,,clear,lnovak,${secret}`
);
const rows = users.slice(users.indexOf('\n') + 1);

/** Everything that a report and its grids say of a set with these users. */
async function everythingSaid(text: string): Promise<string> {
	const entries = Object.entries({ ...smallestSet, 'users.csv': text }).map(([name, content]) => ({
		name,
		bytes: new TextEncoder().encode(content)
	}));
	const source = bytesSource(writeZip(entries), 'OneRoster.zip');
	const checked = await check({
		files: [{ source, path: 'OneRoster.zip' }],
		name: 'OneRoster.zip',
		kind: 'zip'
	});
	if (checked.kind !== 'checked') throw new Error('this zip raises no question');
	const options = { toolVersion: '1.0.0', asOf: null, sha256: null, sample: null };
	const report = [...reportJson(checked, options)].map((piece) => String(piece)).join('');
	const grids = new GridMaker(checked);
	const pages = checked.groups.map(({ id }) => grids.page(id, 0, 100, 2));
	return report + JSON.stringify(pages);
}

describe('a password never shows', () => {
	it.each([
		['under its name', users],
		['without a header row', rows],
		['without a header row, beside a bell', rows.replace('Novak', 'No\u0007vak')],
		['without a header row, with a bell in itself', rows.replace(secret, `${secret}\u0007`)],
		['under a title', `People\r\n${users}`],
		['under a title that is filled up with commas', `People${','.repeat(17)}\r\n${users}`],
		['without a header row, beside a wrong date', rows.replace('true,', 'TRUE,')],
		['in a row with a field too many', users.replace('Ada,', 'Ada,,')]
	])('%s', async (_, text) => {
		expect(await everythingSaid(text)).not.toContain(secret);
	});
});

describe('where passwords stand in a first row', () => {
	const header = users.split('\r\n')[0].split(',');
	const first = rows.split('\r\n')[0].split(',');
	const profiles = smallestProfiles.split('\r\n').map((line) => line.split(','));

	it.each([
		['under their name', 'users.csv', header, [17]],
		['without names, where any version has them', 'users.csv', first, [15, 17]],
		['without names, in the profiles of 1.2', 'userProfiles.csv', profiles[1], [10]],
		['under their name in the profiles', 'userProfiles.csv', profiles[0], [10]],
		['under a name of another language', 'users.csv', header.with(17, 'Kennwort'), [17]],
		['under no name', 'users.csv', header.with(17, ''), [17]],
		['nowhere, when another column stands there', 'users.csv', header.with(17, 'metadata.bus'), []],
		['nowhere in a file of schools', 'orgs.csv', ['0101', '', '', 'Elm'], []]
	])('%s', (_, file, fields, places) => {
		expect([...passwordPlaces(file, fields)].sort()).toEqual(places);
	});
});

it.each([
	'password',
	'Password',
	'pass word',
	'passwd',
	'pasword',
	'passwort',
	'pwd',
	'user_password',
	'metadata.passcode'
])('%s is a column of passwords', (name) => {
	expect(isPasswordHeader(name)).toBe(true);
});

it.each(['passport', 'compass', 'passed', 'grades', 'metadata.pass'])('%s is none', (name) => {
	expect(isPasswordHeader(name)).toBe(false);
});
