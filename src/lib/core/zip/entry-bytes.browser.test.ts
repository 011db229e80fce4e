import { describe, expect, it } from 'vitest';
import { blobSource } from './byte-source';
import { openPackage } from './open-package';
import type { Engine } from './entry-bytes';
import type { FileEnd } from './package';
import { writeZip } from './zip-writer';

/*
 * Native inflate differs from platform to platform, so what Node has proved is proved again where it
 * runs: in a browser, on a Blob.
 */

const engines: readonly Engine[] = ['native', 'fflate'];

/** A file of that many rows, without a period that an engine could like. */
function users(rows: number): Uint8Array {
	let seed = 7;
	const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
	const lines = Array.from(
		{ length: rows },
		() => `${String(next())},,,true,s-${String(next() % 9)}\r\n`
	);
	return new TextEncoder().encode(lines.join(''));
}

/** Opens a zip as the page does and reads its one file to the end. */
async function read(zip: Uint8Array, engine: Engine): Promise<{ bytes: Uint8Array; end: FileEnd }> {
	const blob = new Blob([new Uint8Array(zip)]);
	const input = {
		files: [{ source: blobSource(blob, 'a.zip'), path: 'a.zip' }],
		name: 'a.zip',
		kind: 'zip' as const
	};
	const opened = await openPackage(input, undefined, engine);
	const file = opened.ok ? opened.value.files[0] : undefined;
	if (file === undefined) expect.fail('the zip could not be opened');
	const slices = file.open();
	const parts: Uint8Array<ArrayBuffer>[] = [];
	for (;;) {
		const step = await slices.next();
		if (step.done === true) {
			return { bytes: new Uint8Array(await new Blob(parts).arrayBuffer()), end: step.value };
		}
		parts.push(new Uint8Array(step.value));
	}
}

/** The zip with one byte changed, counted from its start or, where negative, from its end. */
function changed(zip: Uint8Array, at: number): Uint8Array {
	const copy = new Uint8Array(zip);
	const index = at < 0 ? copy.length + at : at;
	copy[index] ^= 0xff;
	return copy;
}

/** Where two arrays differ first, -1 where nowhere: `toEqual` takes seconds for some megabytes. */
function firstDifference(one: Uint8Array = new Uint8Array(), other: Uint8Array): number {
	const at = one.findIndex((byte, index) => byte !== other[index]);
	return at === -1 && one.length !== other.length ? Math.min(one.length, other.length) : at;
}

const bytes = users(60_000);
const zip = writeZip([{ name: 'users.csv', bytes }]);
/** A central record without name is 46 bytes long, the end record 22; the CRC stands at 16. */
const centralCrc = zip.length - 22 - (46 + 'users.csv'.length) + 16;

describe('native and fflate', () => {
	it('give the same bytes, and vouch for them', async () => {
		const [native, fflate] = await Promise.all(engines.map((engine) => read(zip, engine)));
		expect(native?.end).toEqual({ ok: true, bytes: bytes.length });
		expect(fflate?.end).toEqual(native?.end);
		expect(firstDifference(native?.bytes, bytes)).toBe(-1);
		expect(firstDifference(fflate?.bytes, bytes)).toBe(-1);
	});

	it.each([
		['a file of one byte', users(1).slice(0, 1)],
		['an empty file', new Uint8Array()]
	])('agree on %s', async (_, content) => {
		const small = writeZip([{ name: 'users.csv', bytes: content }]);
		for (const engine of engines) {
			expect(await read(small, engine)).toEqual({
				bytes: content,
				end: { ok: true, bytes: content.length }
			});
		}
	});
});

describe.each(engines)('with %s', (engine) => {
	const fault = (variant: string) => ({
		ok: false,
		observation: expect.objectContaining({ rule: 'entry-damaged', variant })
	});

	it('a CRC that does not hold is found', async () => {
		// Changed in both headers, so that they do not differ from each other.
		const lied = changed(changed(zip, centralCrc), 14);
		const { bytes: given, end } = await read(lied, engine);
		expect(end).toEqual(fault('crc'));
		expect(given).toHaveLength(bytes.length);
	});

	it('damage in the middle of the data is found', async () => {
		const { end } = await read(changed(zip, Math.floor(zip.length / 2)), engine);
		expect(end.ok).toBe(false);
	});
});
