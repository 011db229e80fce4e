import { describe, expect, it } from 'vitest';
import type { FileEnd } from '../core/zip/package';
import { lookAhead } from './look-ahead';
import type { OpenPath } from './slice-port';

const files = ['a', 'b', 'c'];
const following = (path: string): string | undefined => files[files.indexOf(path) + 1];

/** Files of five slices of ten bytes. What happens to them is noted. */
function noted(): { open: OpenPath; notes: string[] } {
	const notes: string[] = [];
	const open: OpenPath = async function* (path) {
		notes.push(`open ${path}`);
		let given = 0;
		try {
			for (; given < 5; given++) yield new Uint8Array(10).fill(path.charCodeAt(0) + given);
			return { ok: true, bytes: 50 };
		} finally {
			notes.push(`${given === 5 ? 'end' : `left at ${given}`} ${path}`);
		}
	};
	return { open, notes };
}

async function read(slices: ReturnType<OpenPath>): Promise<{ first: number[]; end: FileEnd }> {
	const first: number[] = [];
	for (;;) {
		const step = await slices.next();
		if (step.done === true) return { first, end: step.value };
		first.push(step.value[0]);
	}
}

const settled = (): Promise<unknown> => new Promise((go) => setTimeout(go, 5));
const expected = (path: string) => ({
	first: [0, 1, 2, 3, 4].map((n) => path.charCodeAt(0) + n),
	end: { ok: true, bytes: 50 }
});

describe('lookAhead', () => {
	it.each([1, 25, 50, 1000])('gives every file whole with %i bytes ahead', async (bytes) => {
		const { open } = noted();
		const ahead = lookAhead(open, following, bytes);
		for (const path of [...files, 'b', 'a', 'a', 'c']) {
			expect(await read(ahead(path))).toEqual(expected(path));
			await settled();
		}
	});

	it('begins with the next file, and no further than it may', async () => {
		const { open, notes } = noted();
		const ahead = lookAhead(open, following, 25);
		await read(ahead('a'));
		await settled();
		expect(notes).toEqual(['open a', 'end a', 'open b']);
		await read(ahead('b'));
		expect(notes.filter((note) => note === 'open b')).toHaveLength(1);
	});

	it('keeps what it began while another file is read', async () => {
		const { open, notes } = noted();
		const ahead = lookAhead(open, following, 25);
		await read(ahead('a'));
		await read(ahead('a'));
		expect(await read(ahead('b'))).toEqual(expected('b'));
		expect(notes.filter((note) => note === 'open b')).toHaveLength(1);
	});

	it('leaves a file that is not asked for', async () => {
		const { open, notes } = noted();
		const ahead = lookAhead(open, following, 25);
		await read(ahead('a'));
		await read(ahead('b'));
		await read(ahead('a'));
		await settled();
		expect(notes).toContain('left at 2 c');
	});

	it('leaves a file whose reader goes away', async () => {
		const { open, notes } = noted();
		const ahead = lookAhead(open, following, 25);
		await read(ahead('a'));
		for await (const slice of ahead('b')) {
			expect(slice.length).toBe(10);
			break;
		}
		expect(notes).toContain('left at 2 b');
	});

	it('tells of a fault only when the file is asked for', async () => {
		const gone = new DOMException('gone', 'NotReadableError');
		const { open } = noted();
		const ahead = lookAhead(
			async function* (path) {
				if (path === 'b') throw gone;
				return yield* open(path);
			},
			following,
			25
		);
		expect(await read(ahead('a'))).toEqual(expected('a'));
		await settled();
		await expect(read(ahead('b'))).rejects.toBe(gone);
	});
});
