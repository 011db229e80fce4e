import { expect, it } from 'vitest';
import { smallestSet } from '../rules/smallest-set';
import { blobSource } from '../zip/byte-source';
import { writeZip } from '../zip/zip-writer';
import { keptRoster } from './kept-roster';

/*
 * In a browser, because how far a stream runs ahead of its reader is the platform's affair.
 */

it('reads of a large entry without passwords its beginning, and copies the rest', async () => {
	const header = smallestSet['enrollments.csv'].split('\r\n')[0];
	let seed = 7;
	const next = (): number => (seed = (seed * 48_271) % 2_147_483_647);
	const letters = Uint8Array.from({ length: 12_000_000 }, () => 97 + (next() % 26));
	const rows = new TextDecoder().decode(letters).replaceAll(/.{100}/g, '$&\r\n');
	const bytes = new TextEncoder().encode(`${header}\r\n${rows}`);
	const zip = new Blob([new Uint8Array(writeZip([{ name: 'enrollments.csv', bytes }]))]);
	let read = 0;
	const blob = blobSource(zip, 'a.zip');
	const source: typeof blob = {
		...blob,
		read: (start, end) => {
			read += end - start;
			return blob.read(start, end);
		}
	};
	const roster = await keptRoster({
		files: [{ source, path: 'a.zip' }],
		name: 'a.zip',
		kind: 'zip'
	});
	if (!roster.ok) throw new Error('refused');
	for await (const piece of roster.value.bytes()) expect(piece.length).toBeLessThanOrEqual(2 ** 20);
	expect(zip.size).toBeGreaterThan(7_000_000);
	// Tail, headers, and the blocks that the reader takes ahead while it looks at the header.
	expect(read).toBeLessThan(zip.size + 3_000_000);
});
