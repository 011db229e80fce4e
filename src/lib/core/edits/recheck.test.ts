import { describe, expect, it } from 'vitest';
import { districtZip, plantedDistrict } from '../../../../tests/support/district';
import { checked, zipInput } from '../../../../tests/support/checked';
import { findings } from '../report/json';
import { summary } from '../report/summary';
import type { Checked } from '../check';
import { chance } from '../sample/random';
import { deltaSet } from '../rules/delta-set';
import { openPackage } from '../zip/open-package';
import { concatenate } from '../zip/zip-records';
import { writeZip } from '../zip/zip-writer';
import type { Edit } from './edit';
import { EditLog } from './edit-log';
import { exportZip } from './export-zip';
import { Recheck } from './recheck';

const options = { toolVersion: 'test', asOf: null, sha256: null, sample: null };

/** Everything a report says, but for the size of the zip. */
const said = (result: Checked) => {
	const { files, groups, counts, notRun } = summary(result, options);
	return { files, groups, counts, notRun, findings: [...findings(result, null)] };
};

/** The check of the zip that is written with the edits of a log. */
async function checkedExport(bytes: Uint8Array, log: EditLog): Promise<Checked> {
	const opened = await openPackage(zipInput(bytes));
	if (!opened.ok) throw new Error('not opened');
	const zip = await exportZip(opened.value, log.roster);
	if (!zip.ok) throw new Error(zip.problem.because);
	const pieces: Uint8Array[] = [];
	for await (const piece of zip.value.bytes()) pieces.push(piece.slice());
	return checked(zipInput(concatenate(pieces)));
}

describe('Recheck', () => {
	it('says exactly what a check of the exported zip says, after any edits of cells', async () => {
		// Faults of cells, keys and logic only: those of the text would leave the file to a whole check.
		const planted = plantedDistrict({ students: 2000, seed: 5 }, [
			'reference-missing-nobody',
			'enumeration-value-misspelt',
			'grade-code-lost-zero',
			'email-form',
			'primary-teacher-twice',
			'enrollment-role-differs',
			'person-twice-email',
			'class-without-teacher',
			'test-account',
			'id-twice',
			'dates-out-of-order-session',
			'parent-cycle'
		]);
		const bytes = await districtZip(planted, 1);
		const result = await checked(zipInput(bytes));
		const recheck = new Recheck(result);
		await recheck.prepare();
		const log = new EditLog(result.set);
		let drawn = 0;
		const draw = (below: number): number => Math.floor((chance(11, 4, drawn++) / 2 ** 32) * below);
		const places = [
			['users.csv', 'role'],
			['users.csv', 'grades'],
			['users.csv', 'email'],
			['users.csv', 'orgSourcedIds'],
			['users.csv', 'sourcedId'],
			['enrollments.csv', 'role'],
			['enrollments.csv', 'classSourcedId'],
			['classes.csv', 'termSourcedIds'],
			['orgs.csv', 'type'],
			['academicSessions.csv', 'startDate'],
			['users.csv', 'givenName'],
			['users.csv', 'enabledUser'],
			['users.csv', 'status'],
			['enrollments.csv', 'status'],
			['enrollments.csv', 'endDate'],
			['demographics.csv', 'birthDate'],
			['classes.csv', 'schoolSourcedId']
		] as const;
		const edit = (): Edit => {
			const [file, column] = places[draw(places.length)] ?? places[0];
			const table = log.roster.tables.get(file)?.table ?? result.set.tables.get(file);
			const values = table?.column(column)?.dictionary;
			const any = (): string => values?.text(draw(values.size)) ?? '';
			const to = draw(3) === 0 ? 'nonsense' : any();
			return draw(2) === 0
				? { kind: 'replaceValue', file, column, from: any(), to }
				: { kind: 'setCell', file, row: 2 + draw(table?.records ?? 1), column, to };
		};
		for (let round = 0; round < 8; round++) {
			for (let count = draw(3); count >= 0; count--) log.add(edit());
			if (draw(4) === 0) log.undo();
			const after = await recheck.after(log.roster);
			if (after === null) throw new Error('a whole check was wanted');
			expect(said(after)).toEqual(said(await checkedExport(bytes, log)));
		}
	}, 120_000);

	it('says the same of changes (delta), where a status decides which records count', async () => {
		const zip = writeZip(
			Object.entries(deltaSet({})).map(([name, text]) => ({
				name,
				bytes: new TextEncoder().encode(text)
			}))
		);
		const result = await checked(zipInput(zip));
		const recheck = new Recheck(result);
		await recheck.prepare();
		const log = new EditLog(result.set);
		for (const file of ['users.csv', 'enrollments.csv', 'orgs.csv'])
			for (const to of ['tobedeleted', 'inactive', '', 'active'])
				for (const row of [2, 3]) {
					if (log.add({ kind: 'setCell', file, row, column: 'status', to }) === 0) continue;
					const after = await recheck.after(log.roster);
					if (after === null) throw new Error('a whole check was wanted');
					expect(said(after)).toEqual(said(await checkedExport(zip, log)));
				}
	}, 120_000);

	it('wants a whole check where more than cells was edited', async () => {
		const planted = plantedDistrict({ students: 2000, seed: 5 }, ['enumeration-value-misspelt']);
		const result = await checked(zipInput(await districtZip(planted, 1)));
		const recheck = new Recheck(result);
		await recheck.prepare();
		const edits: readonly Edit[] = [
			{ kind: 'dropColumn', file: 'users.csv', column: 'sms' },
			{ kind: 'removeRecords', file: 'users.csv', rows: [2] },
			{ kind: 'setManifest', property: 'source.systemName', value: 'x' },
			{ kind: 'nameZip', to: 'a.zip' }
		];
		for (const edit of edits) {
			const log = new EditLog(result.set);
			expect(log.add(edit)).toBeGreaterThan(0);
			const after = await recheck.after(log.roster);
			expect([edit.kind, after === null]).toEqual([edit.kind, edit.kind !== 'nameZip']);
		}
	});
});
