import { describe, expect, it } from 'vitest';
import { bytesSource } from './byte-source';
import { openPackage } from './open-package';
import { concatenate } from './zip-records';
import { writeZip, type ZipEntry } from './zip-writer';
import { rosterLimits } from './limits';

const text = new TextEncoder();
const entries: ZipEntry[] = [
	{ name: 'manifest.csv', bytes: text.encode('propertyName,value\r\n') },
	{ name: 'users.csv', bytes: text.encode('sourcedId\r\nu-1\r\n'.repeat(100)) },
	{ name: 'écoles.csv', bytes: text.encode('a,b\r\n'), stored: true },
	{ name: 'orgs.csv', bytes: new Uint8Array() }
];

async function contents(zip: Uint8Array, maxEntries = rosterLimits.maxEntries): Promise<object> {
	const opened = await openPackage(
		{ files: [{ source: bytesSource(zip, 'a.zip'), path: 'a.zip' }], name: 'a.zip', kind: 'zip' },
		{ ...rosterLimits, maxEntries }
	);
	if (!opened.ok) return opened.problem;
	expect(opened.value.observations).toEqual([]);
	const read: Record<string, string> = {};
	for (const file of opened.value.files) {
		const chunks: Uint8Array[] = [];
		for await (const chunk of file.open()) chunks.push(chunk);
		read[file.name] = new TextDecoder().decode(concatenate(chunks));
	}
	return read;
}

const asText = (of: readonly ZipEntry[]): object =>
	Object.fromEntries(of.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));

describe('writeZip', () => {
	it.each([false, true])('writes what the reader reads (zip64 %s)', async (zip64) => {
		expect(await contents(writeZip(entries, zip64))).toEqual(asText(entries));
	});

	it('writes an empty zip', async () => {
		expect(await contents(writeZip([]))).toEqual({});
	});

	it('writes the same bytes for the same entries, with the first date of the format', () => {
		const zip = writeZip(entries);
		expect(writeZip(entries)).toEqual(zip);
		expect([...zip.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
	});

	it('writes real sizes and no data descriptor into local headers', () => {
		const view = new DataView(writeZip(entries).buffer);
		expect(view.getUint16(6, true)).toBe(0);
		expect(view.getUint32(22, true)).toBe(20);
	});

	it('counts more than 65,534 entries in zip64 records', async () => {
		const many = Array.from({ length: 66_000 }, (_, at) => ({
			name: `${at}.csv`,
			bytes: new Uint8Array(),
			stored: true
		}));
		expect(await contents(writeZip(many))).toMatchObject([
			{ rule: 'zip-too-large', variant: 'entries', facts: { entries: 66_000, limit: 1000 } }
		]);
	});
});
