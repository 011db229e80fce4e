import { describe, expect, it } from 'vitest';
import { smallZip, withRecords } from '../../../tests/support/small-roster';
import { smallestSet } from '../core/rules/smallest-set';
import { bytesSource } from '../core/zip/byte-source';
import { openPackage } from '../core/zip/open-package';
import { writeZip } from '../core/zip/zip-writer';
import { snapshotFile } from '../core/snapshots/snapshot-file';
import { unpackDetails } from '../core/snapshots/snapshot-details';
import { newFileCipher } from '../storage/file-cipher';
import type { KeepHead } from './keep-api';
import { RosterService } from './roster-service';

/* Keeping in the check worker, without a worker. */

const at = '2026-11-27T08:00:00.000Z';
const label = { name: 'Monday', note: 'Noted', brakes: [] };
const secret = 'pupil-9,,,true,school-1,student,pupil.nine,,Nina,Neun,,,,,,,03,Geheim-4711';
const zip = smallZip({ 'users.csv': withRecords('users.csv', secret) });

const judge = (...ids: string[]) => ({ profiles: ids.map((id) => ({ id })), day: null });

async function checked(bytes = zip, ...receivers: string[]): Promise<RosterService> {
	const service = new RosterService('test', () => undefined, null);
	const file = new File([bytes as BlobPart], 'roster.zip');
	const answer = await service.check({
		files: [{ file, path: '' }],
		name: 'roster.zip',
		kind: 'zip',
		confirmed: true,
		asOf: null,
		judge: judge(...receivers)
	});
	expect(answer.ok).toBe(true);
	return service;
}

/** All that was made ready, and the pieces as they came. */
async function pieces(service: RosterService): Promise<Uint8Array[]> {
	const all: Uint8Array[] = [];
	for (;;) {
		const piece = await service.keepPiece();
		if (!piece.ok) throw new Error(piece.problem.detail);
		if (piece.value === null) return all;
		all.push(piece.value);
	}
}

async function started(service: RosterService): Promise<KeepHead> {
	const head = await service.startKeeping(label, at);
	if (!head.ok || head.value === null) throw new Error('nothing was made ready');
	return head.value;
}

async function textOf(kept: Uint8Array, name: string): Promise<string> {
	const source = bytesSource(kept, 'kept.zip');
	const opened = await openPackage({
		name: 'kept.zip',
		kind: 'zip',
		files: [{ source, path: 'kept.zip' }]
	});
	const found = opened.ok ? opened.value.files.find((file) => file.name === name) : undefined;
	let text = '';
	for await (const piece of found?.open() ?? []) text += new TextDecoder().decode(piece);
	return text;
}

/** A check as a file, as the page makes one. */
async function saved(passphrase: string | null): Promise<File> {
	const service = await checked();
	const head = await started(service);
	const roster = bytesSource(Buffer.concat(await pieces(service)), 'roster.zip');
	const cipher = passphrase === null ? null : await newFileCipher(passphrase);
	const made: Uint8Array[] = [];
	for await (const piece of snapshotFile({ at, label, details: head.details, roster }, cipher))
		made.push(piece);
	return new File(made as BlobPart[], 'kept.zip');
}

describe('keeping the loaded check', () => {
	it('gives its line, its details and its files without passwords', async () => {
		const service = await checked(zip, 'hmh');
		const head = await started(service);
		expect(head.line).toMatchObject({ ...label, verdicts: [{ id: 'hmh' }] });
		const details = await unpackDetails(head.details);
		expect(details.ok && details.value.summary.input.name).toBe('roster.zip');
		const users = await textOf(Buffer.concat(await pieces(service)), 'users.csv');
		expect(users).toContain('Neun');
		expect(users).toContain('(hidden)');
		expect(users).not.toContain('Geheim');
	});

	it('keeps the verdicts of the receivers that were chosen last', async () => {
		const service = await checked(zip, 'hmh');
		await service.judge(judge('st-math'));
		const { line } = await started(service);
		expect(line.verdicts.map(({ id }) => id)).toEqual(['st-math']);
	});

	it('keeps the roster as it is corrected, with the report of that', async () => {
		const service = await checked();
		const before = await started(service);
		const cells = [{ row: 2, column: 'familyName', to: 'Neumann' }];
		const cell = { file: 'users.csv', cells };
		expect((await service.applyEdit({ kind: 'cells', wish: cell })).ok).toBe(true);
		const role = { file: 'users.csv', cells: [{ row: 2, column: 'role', to: 'pupil' }] };
		expect((await service.applyEdit({ kind: 'cells', wish: role })).ok).toBe(true);
		const head = await started(service);
		expect(head.line.counts.error).toBe(before.line.counts.error + 1);
		const kept = Buffer.concat(await pieces(service));
		const users = await textOf(kept, 'users.csv');
		expect([users.includes('Neumann'), users.includes('Geheim')]).toEqual([true, false]);
		expect(await textOf(kept, 'orgs.csv')).toBe(await textOf(zip, 'orgs.csv'));
		await service.undoEdit();
		await service.undoEdit();
		expect((await started(service)).line).toEqual(before.line);
		const undone = await textOf(Buffer.concat(await pieces(service)), 'users.csv');
		expect([undone.includes('Neumann'), undone.includes('pupil,')]).toEqual([false, false]);
	});

	it('names what is left out of a corrected roster, too', async () => {
		const notes = { name: 'notes.txt', bytes: new TextEncoder().encode('n') };
		const entries = Object.entries(smallestSet).map(([name, text]) => ({
			name,
			bytes: new TextEncoder().encode(text)
		}));
		const service = await checked(writeZip([...entries, notes]));
		const leftOut = async (): Promise<unknown> => {
			const details = await unpackDetails((await started(service)).details);
			return details.ok && details.value.leftOut;
		};
		const before = await leftOut();
		expect(before).toEqual([{ name: 'notes.txt', because: 'other' }]);
		const cells = [{ row: 2, column: 'familyName', to: 'Neumann' }];
		await service.applyEdit({ kind: 'cells', wish: { file: 'users.csv', cells } });
		expect(await leftOut()).toEqual(before);
	});

	it('gives nothing where nothing is loaded, or no longer', async () => {
		const service = new RosterService('test', () => undefined, null);
		expect(await service.startKeeping(label, at)).toEqual({ ok: true, value: null });
		const other = await checked();
		await started(other);
		await other.close();
		expect(await other.keepPiece()).toEqual({ ok: true, value: null });
		expect(await other.startKeeping(label, at)).toEqual({ ok: true, value: null });
	});

	it('reads no further once it is stopped', async () => {
		const service = await checked();
		await started(service);
		await service.stopKeeping();
		expect(await service.keepPiece()).toEqual({ ok: true, value: null });
	});

	it('keeps the sample district, too', async () => {
		const service = new RosterService('test', () => undefined, null);
		await service.checkSample();
		const { line, expectedBytes } = await started(service);
		const bytes = (await pieces(service)).reduce((sum, { length }) => sum + length, 0);
		expect(line.source.name).toBe('Larkfield Student System');
		// The headers of its entries are guessed.
		expect(Math.abs(bytes - expectedBytes)).toBeLessThan(1000);
	});
});

describe('a file that somebody hands in', () => {
	const service = (): RosterService => new RosterService('test', () => undefined, null);

	it('is a kept check again', async () => {
		const target = service();
		const taken = await target.takeFile(await saved(null), null);
		expect(taken.ok && taken.value).toMatchObject({ kind: 'ready', head: { at, line: label } });
		expect(await textOf(Buffer.concat(await pieces(target)), 'users.csv')).toContain('Neun');
	});

	it('is opened by its passphrase alone', async () => {
		const file = await saved('correct horse battery');
		const target = service();
		expect(await target.takeFile(file, null)).toEqual({ ok: true, value: { kind: 'sealed' } });
		const wrong = await target.takeFile(file, 'another');
		expect(wrong.ok && wrong.value).toMatchObject({
			kind: 'refused',
			problem: { code: 'wrong-passphrase' }
		});
		const right = await target.takeFile(file, 'correct horse battery');
		expect(right.ok && right.value).toMatchObject({ kind: 'ready', head: { line: label } });
	});

	it('is refused where it is something else', async () => {
		const taken = await service().takeFile(new File([zip as BlobPart], 'roster.zip'), null);
		expect(taken.ok && taken.value).toMatchObject({
			kind: 'refused',
			problem: { code: 'foreign' }
		});
	});
});
