import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/lib/core/check';
import { deltaZip, type DeltaZip } from '../../src/lib/core/snapshots/delta-zip';
import { isDeltaOf } from '../../src/lib/core/snapshots/delta-zip-proof';
import { versions } from '../../src/lib/core/spec/versions';
import { concatenate } from '../../src/lib/core/zip/zip-records';
import { checked, zipInput } from '../support/checked';
import { districtZip } from '../support/district';
import {
	consistentChanges,
	textZip,
	type Cells,
	type TextRoster
} from '../support/district/consistent-changes';
import { changedDistrict } from '../support/district/known-changes';
import { tenSeeds } from '../support/seeds';

/*
 * A delivery of changes, applied to the older delivery by the few lines below that know nothing of how
 * it was made, gives the newer one, cell by cell.
 */

const AT = '2026-10-01T08:00:00.000Z';
const SENT = ['status', 'dateLastModified'];

async function bytesOf({ bytes }: DeltaZip): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	for await (const piece of bytes()) pieces.push(piece.slice());
	return concatenate(pieces);
}

interface Made {
	readonly was: Checked;
	readonly is: Checked;
	readonly zip: Uint8Array;
	readonly delta: Checked;
}

async function made(before: Uint8Array, after: Uint8Array): Promise<Made> {
	const [was, is] = [await checked(zipInput(before)), await checked(zipInput(after))];
	const plan = deltaZip(was.set, is.set, AT);
	if (!plan.ok) throw new Error(plan.problem.code);
	const zip = await bytesOf(plan.value);
	const delta = await checked(zipInput(zip), { previous: zipInput(before) });
	return { was, is, zip, delta };
}

/** Records of a zip by file and id. */
type Read = Map<string, Map<string, Cells>>;

function read(zip: Uint8Array): Read {
	const files: Read = new Map();
	for (const [name, bytes] of Object.entries(unzipSync(zip))) {
		if (name === 'manifest.csv') continue;
		// csv-parse gives an object of texts for each record where it reads the header.
		const records = parse(Buffer.from(bytes), { columns: true, bom: true }) as Cells[];
		files.set(name, new Map(records.map((cells) => [cells['sourcedId'] ?? '', cells])));
	}
	return files;
}

const isOff = ({ status = '' }: Cells): boolean => ['tobedeleted', 'inactive'].includes(status);

/** What counts of a complete delivery: who is there, and what is said of them. */
function live(files: Read): Map<string, Map<string, Cells>> {
	const left: Read = new Map();
	for (const [name, records] of files) {
		const there = [...records]
			.filter(([, cells]) => !isOff(cells))
			.map(([id, cells]) => [id, said(cells)] as const);
		if (there.length > 0) left.set(name, new Map(there.sort(([a], [b]) => (a < b ? -1 : 1))));
	}
	return left;
}

/** The cells that say something, whatever the order and number of columns. */
const said = (cells: Cells): Cells =>
	Object.fromEntries(
		Object.entries(cells)
			.filter(([column, value]) => value !== '' && !SENT.includes(column))
			.sort(([a], [b]) => (a < b ? -1 : 1))
	);

/** Clauses 58 and 59: a row of changes takes the place of the record, or takes it away. */
function applied(before: Read, changes: Read): Read {
	const now: Read = new Map([...before].map(([name, records]) => [name, new Map(records)]));
	for (const [name, records] of changes) {
		const file = now.get(name) ?? new Map<string, Cells>();
		now.set(name, file);
		for (const [id, cells] of records) {
			if (cells['status'] === 'tobedeleted') file.delete(id);
			else if (cells['status'] === 'active') file.set(id, cells);
			else throw new Error(`${name} ${id} has the status ${cells['status'] ?? ''}`);
			expect(cells['dateLastModified']).toBe(AT);
		}
	}
	return now;
}

/** What a check says, without the values: rule, file and column. */
const kindsOf = ({ groups }: Checked): string[] =>
	groups.map((group) => {
		const { rule, file, column } = group.group(0);
		return [rule, file, column].join(' ');
	});

function manifestOf(zip: Uint8Array): Record<string, string> {
	const bytes = unzipSync(zip)['manifest.csv'] ?? new Uint8Array();
	const rows = parse(Buffer.from(bytes)) as [string, string][];
	return Object.fromEntries(rows);
}

describe.each(['1.1', '1.2'] as const)('OneRoster %s', (version) => {
	describe.each(tenSeeds)('changes in which nothing dangles, seed %i', (seed) => {
		it('make the newer delivery, and the check has nothing new to say', async () => {
			const rosters = consistentChanges(160, seed, version);
			const [before, after] = [textZip(rosters.before, version), textZip(rosters.after, version)];
			const { was, is, zip, delta } = await made(before, after);
			expect(live(applied(read(before), read(zip)))).toEqual(live(read(after)));
			expect(isDeltaOf(was.set, is.set, delta.set)).toBe(true);
			expect(kindsOf(delta).filter((kind) => !kindsOf(is).includes(kind))).toEqual([]);
			const sent = Object.keys(unzipSync(zip));
			const manifest = manifestOf(zip);
			for (const { name, file } of versions[version].manifest?.properties ?? []) {
				const mode = file === undefined || !sent.includes(file) ? 'absent' : 'delta';
				if (file !== undefined) expect([name, manifest[name]]).toEqual([name, mode]);
			}
			expect(manifest['source.systemName']).toBe('Larkfield, "SIS"');
			expect(manifest['oneroster.version']).toBe(version);
		});
	});

	it.each(tenSeeds)('records that come back and that are gone, seed %i', async (seed) => {
		const district = changedDistrict({ students: 300, seed }, version);
		const before = await districtZip(district.before, 1);
		const after = await districtZip(district.after, 1);
		for (const [older, newer] of [
			[before, after],
			// The other way round the newer delivery marks records as gone that the older one has.
			[after, before]
		] as const) {
			const { was, is, zip, delta } = await made(older, newer);
			expect(live(applied(read(older), read(zip)))).toEqual(live(read(newer)));
			expect(isDeltaOf(was.set, is.set, delta.set)).toBe(true);
		}
	});
});

it('the changes drawn are of every kind', async () => {
	const { before, after } = consistentChanges(160, 1, '1.1');
	const { was, is } = await made(textZip(before, '1.1'), textZip(after, '1.1'));
	const plan = deltaZip(was.set, is.set, AT);
	if (!plan.ok) throw new Error(plan.problem.code);
	const users = plan.value.files.find(({ name }) => name === 'users.csv');
	expect(users?.active).toBeGreaterThan(20);
	expect(users?.gone).toBeGreaterThan(5);
	const ids = (roster: TextRoster): string[] =>
		(roster.get('users.csv')?.records ?? []).map(({ sourcedId = '' }) => sourcedId);
	const upper = ids(after).filter((id) => id !== id.toLowerCase());
	expect(upper.some((id) => ids(before).includes(id.toLowerCase()))).toBe(true);
	expect(ids(after).some((id) => id.startsWith('re-'))).toBe(true);
	expect(before.has('demographics.csv')).not.toBe(after.has('demographics.csv'));
});
