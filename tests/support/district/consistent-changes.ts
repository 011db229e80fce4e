import { makeDistrict } from '../../../src/lib/core/sample/district';
import { mix } from '../../../src/lib/core/sample/random';
import { renderRecord } from '../../../src/lib/core/sample/roster-file';
import { fileNames, versions } from '../../../src/lib/core/spec/versions';
import { writeZip } from '../../../src/lib/core/zip/zip-writer';
import { asVersion12 } from './as-1.2';

/** A record by its columns. */
export type Cells = Readonly<Record<string, string>>;

/** One file as records, in the columns of its header. */
export interface TextFile {
	readonly header: readonly string[];
	readonly records: readonly Cells[];
}

/** Files by name, without the manifest. */
export type TextRoster = ReadonlyMap<string, TextFile>;

/** A made-up district as records, with gradebook and resources. */
export function textRoster(students: number, seed: number, version: '1.1' | '1.2'): TextRoster {
	const made = makeDistrict({ students, seed, schools: 2, gradebook: true, resources: true });
	const { files } = version === '1.2' ? asVersion12(made) : made;
	const data = files.filter(({ name }) => name !== 'manifest.csv');
	return new Map(
		data.map(({ name, header, count, record }) => {
			const records = Array.from({ length: count }, (_, index) => {
				const cells = record(index);
				return Object.fromEntries(header.map((column, at) => [column, cells[at] ?? '']));
			});
			return [name, { header, records }];
		})
	);
}

/** The zip of a complete delivery. */
export function textZip(roster: TextRoster, version: '1.1' | '1.2'): Uint8Array {
	const { manifest } = versions[version];
	const rows = (manifest?.properties ?? []).flatMap(({ name, file, required, allowedValues }) => {
		if (file !== undefined) return [[name, roster.has(file) ? 'bulk' : 'absent']];
		return [[name, required ? (allowedValues?.[0] ?? '') : 'Larkfield, "SIS"']];
	});
	const texts = [['propertyName', 'value'], ...rows].map(renderRecord);
	const files: [string, string[]][] = [['manifest.csv', texts]];
	for (const name of fileNames(version)) {
		const file = roster.get(name);
		if (file === undefined) continue;
		const lines = file.records.map((cells) =>
			renderRecord(file.header.map((column) => cells[column] ?? ''))
		);
		files.push([name, [renderRecord(file.header), ...lines]]);
	}
	return writeZip(
		files.map(([name, lines]) => ({
			name,
			bytes: new TextEncoder().encode(lines.map((line) => `${line}\r\n`).join(''))
		}))
	);
}

/** Draws of one seed. */
export class Draws {
	#count = 0;
	constructor(readonly seed: number) {}
	below(limit: number): number {
		return mix(this.seed * 7919 + this.#count++) % limit;
	}
	/** True once in so many times. */
	oneIn(many: number): boolean {
		return this.below(many) === 0;
	}
}

/** Columns that hold something of a record that nothing else hangs on. */
const changeable: Readonly<Record<string, readonly string[]>> = {
	'users.csv': ['familyName', 'middleName'],
	'classes.csv': ['title', 'location'],
	'courses.csv': ['title'],
	'orgs.csv': ['name'],
	'lineItems.csv': ['title', 'description'],
	'resources.csv': ['title']
};

/** What is put into changed cells: nothing that the standard minds, and all that quotes are for. */
const values = ['Zoë', 'O"Hara', 'a, b', 'Müller ', '王', "d'Arc", '=1+1', ''];

/**
 * A later delivery of a district, drawn by seed, in which nothing dangles: cells changed, people gone
 * with all that names them, new people, ids that are others now (some in capital letters only), a
 * column that comes and one that goes, a file that comes and one that goes, records out of order.
 * @returns the earlier delivery, too, since some of what changes has to be in it
 */
export function consistentChanges(
	students: number,
	seed: number,
	version: '1.1' | '1.2'
): { readonly before: TextRoster; readonly after: TextRoster } {
	const draws = new Draws(seed);
	let before = textRoster(students, seed, version);
	let after = withChangedCells(before, draws);
	after = withoutPeople(after, (_, index) => index % 17 === seed % 17);
	// Whom the earlier delivery does not have, is new in the later one.
	before = withoutPeople(before, (_, index) => index % 19 === (seed + 5) % 19);
	after = withOtherIds(after, draws);
	before = withColumn(before, 'users.csv', 'metadata.bus', (index) => (index % 3 === 0 ? 'A' : ''));
	after = withColumn(after, 'users.csv', 'metadata.house', (index) =>
		index % 5 === 0 ? 'x,y' : ''
	);
	after = withColumn(after, 'courses.csv', 'metadata.empty', () => '');
	if (seed % 2 === 0) after = without(after, 'demographics.csv');
	else before = without(before, 'demographics.csv');
	return { before, after: shuffled(after, draws) };
}

const mapFiles = (
	roster: TextRoster,
	change: (file: TextFile, name: string) => TextFile
): TextRoster => new Map([...roster].map(([name, file]) => [name, change(file, name)]));

const without = (roster: TextRoster, gone: string): TextRoster =>
	new Map([...roster].filter(([name]) => name !== gone));

const withChangedCells = (roster: TextRoster, draws: Draws): TextRoster =>
	mapFiles(roster, ({ header, records }, name) => ({
		header,
		records: records.map((cells) => {
			const columns = changeable[name] ?? [];
			if (columns.length === 0 || !draws.oneIn(12)) return cells;
			const column = columns[draws.below(columns.length)] ?? '';
			const value = values[draws.below(values.length)] ?? '';
			return { ...cells, [column]: value === '' && column !== 'middleName' ? 'New' : value };
		})
	}));

/** Columns of users, in any file. */
const ofUsers = ['userSourcedId', 'studentSourcedId'];

/** Takes students away, with all records that name them. */
function withoutPeople(
	roster: TextRoster,
	isGone: (cells: Cells, index: number) => boolean
): TextRoster {
	const users = roster.get('users.csv')?.records ?? [];
	const students = studentIds(roster);
	const gone = new Set(
		users
			.filter((cells, index) => students.has(cells['sourcedId'] ?? '') && isGone(cells, index))
			.map(({ sourcedId = '' }) => sourcedId)
	);
	const left = mapFiles(roster, ({ header, records }, name) => ({
		header,
		records: records.flatMap((cells) => {
			const own = name === 'users.csv' || name === 'demographics.csv' ? ['sourcedId'] : ofUsers;
			if (own.some((column) => gone.has(cells[column] ?? ''))) return [];
			const agents = cells['agentSourcedIds'];
			if (agents === undefined) return [cells];
			const others = agents.split(',').filter((id) => !gone.has(id));
			return [{ ...cells, agentSourcedIds: others.join(',') }];
		})
	}));
	const results = new Set(left.get('results.csv')?.records.map(({ sourcedId }) => sourcedId));
	return mapFiles(left, ({ header, records }) => ({
		header,
		records: records.filter(({ resultSourcedId: id }) => id === undefined || results.has(id))
	}));
}

function studentIds(roster: TextRoster): Set<string> {
	const roles = roster.get('roles.csv')?.records;
	const records = roles ?? roster.get('users.csv')?.records ?? [];
	const column = roles === undefined ? 'sourcedId' : 'userSourcedId';
	return new Set(
		records.filter(({ role }) => role === 'student').map((cells) => cells[column] ?? '')
	);
}

/** Gives some users other ids wherever they are named: new ones, or the same in capital letters. */
function withOtherIds(roster: TextRoster, draws: Draws): TextRoster {
	const others = new Map<string, string>();
	for (const { sourcedId = '' } of roster.get('users.csv')?.records ?? []) {
		if (!draws.oneIn(25)) continue;
		const isCase = draws.oneIn(2) && sourcedId.toUpperCase() !== sourcedId;
		others.set(sourcedId, isCase ? sourcedId.toUpperCase() : `re-${sourcedId}`);
	}
	const now = (id: string): string => others.get(id) ?? id;
	const columns = [...ofUsers, 'agentSourcedIds'];
	return mapFiles(roster, ({ header, records }, name) => ({
		header,
		records: records.map((cells) => {
			const own = name === 'users.csv' || name === 'demographics.csv' ? ['sourcedId'] : [];
			const named = [...own, ...columns].filter((column) => cells[column] !== undefined);
			return {
				...cells,
				...Object.fromEntries(
					named.map((column) => [column, (cells[column] ?? '').split(',').map(now).join(',')])
				)
			};
		})
	}));
}

function withColumn(
	roster: TextRoster,
	file: string,
	column: string,
	value: (index: number) => string
): TextRoster {
	return mapFiles(roster, (given, name) =>
		name !== file
			? given
			: {
					header: [...given.header, column],
					records: given.records.map((cells, index) => ({ ...cells, [column]: value(index) }))
				}
	);
}

/** The same records in another order, in some files. */
const shuffled = (roster: TextRoster, draws: Draws): TextRoster =>
	mapFiles(roster, ({ header, records }) =>
		draws.oneIn(2) ? { header, records: [...records].reverse() } : { header, records }
	);
