import { describe, expect, it } from 'vitest';
import { bytesSource } from './byte-source';
import { crc32 } from './crc32';
import { deflated } from './deflate';
import { openPackage } from './open-package';
import type { PackageFile } from './package';
import { concatenate } from './zip-records';
import { packedBytes, zipStream, type ReadyEntry } from './zip-stream';
import { packed, writeZip } from './zip-writer';

const text = (records: number): Uint8Array =>
	new TextEncoder().encode('u-1,active,2026-08-01,Ana\r\n'.repeat(records));

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	for await (const piece of pieces) parts.push(piece);
	return concatenate(parts);
}

async function filesOf(zip: Uint8Array): Promise<readonly PackageFile[]> {
	const files = [{ source: bytesSource(zip, 'a.zip'), path: 'a.zip' }];
	const opened = await openPackage({ files, name: 'a.zip', kind: 'zip' });
	if (!opened.ok) throw new Error(opened.problem.map(({ rule }) => rule).join());
	return opened.value.files;
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size)
		yield await Promise.resolve(bytes.subarray(at, at + size));
}

describe('zipStream', () => {
	const entries = [
		{ name: 'orgs.csv', bytes: text(3) },
		{ name: 'users.csv', bytes: text(500), stored: true },
		{ name: 'Größe/classes.csv', bytes: text(0) }
	];

	it('writes the same bytes as the writer in memory', async () => {
		const ready = entries.map((entry): ReadyEntry => {
			const { fields, data } = packed(entry);
			return { fields, data: [data] };
		});
		expect(await whole(zipStream(ready))).toEqual(writeZip(entries));
	});

	it('refuses data that is shorter than was said', async () => {
		const { fields, data } = packed(entries[0]);
		const cut = { fields, data: [data.subarray(1)] };
		await expect(whole(zipStream([cut]))).rejects.toThrow('bytes of an entry');
	});

	it('copies the data of an entry as it lies in its zip', async () => {
		const files = await filesOf(writeZip(entries));
		for (const { name, path, packed: place } of files) {
			if (place === undefined) throw new Error(name);
			const entry = entries.find((each) => each.name === path);
			if (entry === undefined) throw new Error(path);
			const { fields, data } = packed(entry);
			expect(Buffer.compare(await whole(packedBytes(place)), data)).toBe(0);
			expect(place).toMatchObject({ method: fields.method, crc: fields.crc });
		}
		expect(files).toHaveLength(3);
	});
});

describe('deflated', () => {
	it.each([true, false])('gives data that inflates to the same (native: %s)', async (native) => {
		const bytes = text(40_000);
		const data = await whole(deflated(inPieces(bytes, 100_000), native));
		expect(data.length).toBeLessThan(bytes.length / 50);
		const fields = {
			...packed({ name: 'users.csv', bytes }).fields,
			compressedSize: data.length,
			crc: crc32(bytes)
		};
		const [file] = await filesOf(await whole(zipStream([{ fields, data: [data] }])));
		expect(Buffer.compare(await whole(file.open()), bytes)).toBe(0);
	});

	it.each([true, false])('passes on why its input ended (native: %s)', async (native) => {
		async function* failing(): AsyncGenerator<Uint8Array> {
			yield await Promise.resolve(text(10));
			throw new Error('gone');
		}
		await expect(whole(deflated(failing(), native))).rejects.toThrow('gone');
	});
});
