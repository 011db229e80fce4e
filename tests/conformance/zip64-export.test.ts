import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/lib/core/check';
import { EditLog } from '../../src/lib/core/edits/edit-log';
import { exportZip } from '../../src/lib/core/edits/export-zip';
import { smallestSet } from '../../src/lib/core/rules/smallest-set';
import { bytesSource } from '../../src/lib/core/zip/byte-source';
import { crc32 } from '../../src/lib/core/zip/crc32';
import { rosterLimits } from '../../src/lib/core/zip/limits';
import { openPackage } from '../../src/lib/core/zip/open-package';
import { method } from '../../src/lib/core/zip/zip-format';
import { concatenate } from '../../src/lib/core/zip/zip-records';
import {
	entryFields,
	packedBytes,
	zipStream,
	type ReadyEntry
} from '../../src/lib/core/zip/zip-stream';
import { writeZip } from '../../src/lib/core/zip/zip-writer';
import { readByOthers } from '../support/outer-readers';

const text = (of: string): Uint8Array => new TextEncoder().encode(of);

describe('a corrected zip that needs zip64', () => {
	it('is read by others where it holds more files than the older records can count', async () => {
		const many = Array.from({ length: 66_000 }, (_, at) => ({
			name: `notes/${at}.txt`,
			bytes: new Uint8Array(),
			stored: true
		}));
		const roster = Object.entries(smallestSet).map(([name, of]) => ({ name, bytes: text(of) }));
		const source = bytesSource(writeZip([...roster, ...many]), 'many.zip');
		const input = { files: [{ source, path: 'many.zip' }], name: 'many.zip', kind: 'zip' as const };
		const limits = { ...rosterLimits, maxEntries: 100_000 };
		const checked = await check(input, { confirmed: true, limits });
		const opened = await openPackage(input, limits);
		if (checked.kind === 'question' || !opened.ok) throw new Error('the zip was not read');
		const log = new EditLog(checked.set);
		const changed = { file: 'users.csv', column: 'role', from: 'student', to: 'Student' };
		expect(log.add({ kind: 'replaceValue', ...changed })).toBe(1);
		const zip = await exportZip(opened.value, log.roster);
		if (!zip.ok) throw new Error(zip.problem.because);
		const pieces: Uint8Array[] = [];
		for await (const piece of zip.value.bytes()) pieces.push(piece.slice());
		expect(zip.value.files).toHaveLength(roster.length + many.length);
		expect(readByOthers(concatenate(pieces))['users.csv']).toBe(3);
	});

	it('is read by others where a file and what lies behind it are beyond 4 GB', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'rollcall-zip64-'));
		const path = join(folder, 'large.zip');
		try {
			await writeSparse(path, zipStream([largeEntry(), smallEntry()]));
			const script = [
				'import sys, zipfile',
				'z = zipfile.ZipFile(sys.argv[1])',
				'print([(i.filename, i.file_size, i.compress_size) for i in z.infolist()])',
				'print(z.read("users.csv"))'
			].join('\n');
			const python = execFileSync('python3', ['-c', script, path], { encoding: 'utf8' });
			expect(python).toBe(
				`[('enrollments.csv', ${LARGE}, ${LARGE}), ('users.csv', 11, 11)]\nb'sourcedId\\r\\n'\n`
			);
			const tested = execFileSync('unzip', ['-t', path, 'users.csv'], { encoding: 'utf8' });
			expect(tested).toContain('No errors detected');
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

const BLOCK = 1 << 20;
const LARGE = 2 ** 32 + 12_345;

/** A file of zeros that lies nowhere: every read gives the same block. */
function largeEntry(): ReadyEntry {
	const block = new Uint8Array(BLOCK);
	const read = (start: number, end: number): Promise<Uint8Array> =>
		Promise.resolve(
			end - start > block.length ? new Uint8Array(end - start) : block.subarray(0, end - start)
		);
	const source = { name: 'large.zip', size: LARGE, read };
	const numbers = { method: method.stored, crc: 0, compressedSize: LARGE, size: LARGE };
	const place = { source, start: 0, end: LARGE, crc: 0, method: method.stored };
	return { fields: entryFields('enrollments.csv', numbers), data: packedBytes(place) };
}

function smallEntry(): ReadyEntry {
	const bytes = text('sourcedId\r\n');
	const size = bytes.length;
	const numbers = { method: method.stored, crc: crc32(bytes), compressedSize: size, size };
	return { fields: entryFields('users.csv', numbers), data: [bytes] };
}

/** Leaves holes where the large file lies, so that it takes no room on the disk. */
async function writeSparse(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
	const file = openSync(path, 'w');
	let at = 0;
	for await (const piece of pieces) {
		if (piece.length < BLOCK) writeSync(file, piece, 0, piece.length, at);
		at += piece.length;
	}
	closeSync(file);
}
