import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/lib/core/check';
import { rawField } from '../../src/lib/core/csv/raw-fields';
import { RawRecords } from '../../src/lib/core/csv/raw-records';
import type { Edit } from '../../src/lib/core/edits/edit';
import { EditLog } from '../../src/lib/core/edits/edit-log';
import type { EditedRoster } from '../../src/lib/core/edits/edited-roster';
import { finishedZip, type FinishedZip } from '../../src/lib/core/edits/finished-zip';
import { checkEdited } from '../../src/lib/core/edits/plan-fixes';
import { judge } from '../../src/lib/core/profiles/judge';
import { shippedProfile } from '../../src/lib/core/profiles/shipped';
import { findings } from '../../src/lib/core/report/json';
import { summary } from '../../src/lib/core/report/summary';
import { chance } from '../../src/lib/core/sample/random';
import { openPackage, type PackageInput } from '../../src/lib/core/zip/open-package';
import type { Package } from '../../src/lib/core/zip/package';
import { concatenate } from '../../src/lib/core/zip/zip-records';
import { checked, zipInput } from '../support/checked';
import { districtZip, plantedDistrict } from '../support/district';
import { readByOthers } from '../support/outer-readers';

/*
 * What holds of every corrected zip, whatever was edited: its check from scratch says what the edited
 * roster said, for the receivers too; every byte that no edit names stands as it stood; the same edits
 * give the same bytes; and programs of others read it.
 */

const receivers = ['st-math', 'hmh'].flatMap((id) => {
	const profile = shippedProfile(id);
	return profile === undefined ? [] : [{ profile }];
});

const options = { toolVersion: 'test', asOf: null, sha256: null, sample: null };

/** Everything a report says, but for the size of the zip. */
const said = (result: Checked) => {
	const { files, groups, counts, notRun, profiles } = summary(result, options);
	return { files, groups, counts, notRun, profiles, findings: [...findings(result, null)] };
};

async function packageOf(input: PackageInput): Promise<Package> {
	const opened = await openPackage(input);
	if (!opened.ok) throw new Error('not opened');
	return opened.value;
}

/** The raw fields of each record of a file, the header first. */
async function rawOf(pack: Package, name: string): Promise<string[][]> {
	const file = pack.files.find((each) => each.name === name);
	const all: string[][] = [];
	const records = new RawRecords({
		record: (_, { bytes, to }, scan) => {
			const fields = Array.from({ length: scan.count }, (_each, f) =>
				Buffer.from(rawField(bytes, scan, f)).toString('latin1')
			);
			const end = Buffer.from(bytes.subarray(scan.ends[scan.count - 1] ?? to, to));
			all.push([...fields, end.toString('latin1')]);
		},
		between: () => undefined
	});
	if (file !== undefined) for await (const chunk of file.open()) records.push(chunk);
	records.end();
	return all;
}

/** Fields (and line ends) that no edit names and that are not what they were, byte by byte. */
async function disturbed(before: Package, after: Package, roster: EditedRoster) {
	const wrong: string[] = [];
	for (const [name, { table, original, records, columns }] of roster.tables) {
		if (roster.styles.has(name)) continue;
		const [was, is] = [await rawOf(before, name), await rawOf(after, name)];
		for (let record = 0; record < table.records; record++) {
			const from = records === null ? record : (records[record] ?? -1);
			if (from < 0) continue;
			const [old = [], now = []] = [was[from + 1], is[record + 1]];
			if (table.ragged.has(record)) {
				if (old.join() !== now.join()) wrong.push(`${name} ${record}`);
				continue;
			}
			columns.forEach((column, at) => {
				if (column < 0) return;
				const isSame = table.columns[at]?.textAt(record) === original.columns[column]?.textAt(from);
				if (isSame && old[column] !== now[at]) wrong.push(`${name} ${record} ${at}`);
			});
			const isLast = record === table.records - 1 || from === original.records - 1;
			if (!isLast && old.at(-1) !== now.at(-1)) wrong.push(`${name} ${record} line end`);
		}
	}
	return wrong;
}

async function copiedBytes(pack: Package, path: string): Promise<string> {
	const packed = pack.files.find((each) => each.path === path)?.packed;
	if (packed === undefined) return 'not there';
	return Buffer.from(await packed.source.read(packed.start, packed.end)).toString('base64');
}

const bytesOf = ({ pieces }: FinishedZip): Uint8Array => concatenate(pieces);

describe('every corrected zip', () => {
	it('says what the edited roster said, and disturbs no byte that no edit names', async () => {
		const planted = plantedDistrict({ students: 2000, seed: 5 }, [
			'reference-missing-nobody',
			'enumeration-value-misspelt',
			'email-form',
			'id-twice',
			'parent-cycle'
		]);
		const input = zipInput(await districtZip(planted, 1), 'Roster.zip');
		const before = await judge(await checked(input), receivers);
		const pack = await packageOf(input);
		let drawn = 0;
		const draw = (below: number): number => Math.floor((chance(17, 3, drawn++) / 2 ** 32) * below);
		const files = ['users.csv', 'orgs.csv', 'classes.csv', 'enrollments.csv', 'courses.csv'];
		for (let round = 0; round < 6; round++) {
			const log = new EditLog(before.set);
			const table = (file: string) =>
				log.roster.tables.get(file)?.table ?? before.set.tables.get(file);
			const edit = (): Edit => {
				const file = files[draw(files.length)] ?? 'users.csv';
				const header = table(file)?.header ?? [];
				const column = header[draw(header.length)] ?? 'sourcedId';
				const values = table(file)?.column(column)?.dictionary;
				const any = (): string => values?.text(draw(values.size)) ?? '';
				const makers: readonly (() => Edit)[] = [
					() => ({ kind: 'setCell', file, row: 2 + draw(50), column, to: 'x, "y"' }),
					() => ({ kind: 'replaceValue', file, column, from: any(), to: any() }),
					() => ({ kind: 'removeRecords', file, rows: [2 + draw(9), 20 + draw(9)] }),
					() => ({ kind: 'addRecords', file, records: [{ sourcedId: `new-${draw(99)}` }] }),
					() => ({ kind: 'addColumn', file, column: 'metadata.x', at: header.length, value: '' }),
					() => ({ kind: 'dropColumn', file, column }),
					() => ({ kind: 'orderColumns', file, columns: [column] }),
					() => ({ kind: 'renameColumn', file, column, to: column.toUpperCase() }),
					() => ({ kind: 'restyleFile', file, quoting: 'all', lineEnd: 'lf' }),
					() => ({ kind: 'moveFile', path: file, to: `in/${file}` }),
					() => ({ kind: 'dropFile', path: 'demographics.csv' }),
					() => ({ kind: 'setManifest', property: 'file.orgs', value: 'absent' }),
					() => ({ kind: 'nameZip', to: 'OneRoster.zip' })
				];
				return (makers[draw(makers.length)] ?? makers[0])?.() ?? { kind: 'deflateAll' };
			};
			for (let count = 1 + draw(5); count > 0; count--) log.add(edit());
			if (draw(3) === 0) log.undo();
			const after = await checkEdited(pack, log.roster, before);
			const zip = await finishedZip(pack, log.roster, after);
			if (!zip.ok) throw new Error(`${zip.problem.code} ${JSON.stringify(log.edits)}`);
			expect(said(zip.value.checked)).toEqual(said(after));
			const written = await packageOf(zipInput(bytesOf(zip.value), zip.value.name));
			expect(await disturbed(pack, written, log.roster)).toEqual([]);
			for (const { path, copied } of zip.value.files.filter((each) => each.copied)) {
				const from = [...log.roster.paths].find(([, to]) => to === path)?.[0] ?? path;
				expect([path, copied, await copiedBytes(written, path)]).toEqual([
					path,
					true,
					await copiedBytes(pack, from)
				]);
			}
			const again = await finishedZip(pack, log.roster, after);
			expect(again.ok && Buffer.compare(bytesOf(again.value), bytesOf(zip.value))).toBe(0);
			if (round === 0) readByOthers(bytesOf(zip.value));
		}
	});
});
