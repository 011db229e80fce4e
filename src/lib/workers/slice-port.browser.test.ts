import { afterEach, describe, expect, it } from 'vitest';
import { observe } from '../core/findings/observation';
import type { FileEnd } from '../core/zip/package';
import { remoteSlices, serveSlices, type OpenPath } from './slice-port';

/** The largest slice that the zip reader gives. */
const SLICE = 256 * 1024;
/**
 * What may be under way at most: the eight megabytes that are asked for ahead, and the message of
 * which the reader has the first slice in hand. A file is ten times that and more.
 */
const MOST_UNDER_WAY = 10 * 1024 * 1024;

const ports: MessagePort[] = [];

/** The two ends of a real channel: what opens files on one side is opened from the other. */
function wired(open: OpenPath): OpenPath {
	const { port1, port2 } = new MessageChannel();
	ports.push(port1, port2);
	serveSlices(port1, open);
	return remoteSlices(port2);
}

afterEach(() => {
	for (const port of ports.splice(0)) port.close();
});

const pause = (milliseconds = 0) => new Promise((go) => setTimeout(go, milliseconds));
const end: FileEnd = { ok: true, bytes: 7 };

/** So many slices, each with its number in every byte. */
async function* numbered(count: number, size: number): ReturnType<OpenPath> {
	for (let number = 0; number < count; number++) {
		await Promise.resolve();
		yield new Uint8Array(size).fill(number);
	}
	return end;
}

/** Reads to the end: all bytes, each slice copied before the next is asked for. */
async function readAll(slices: ReturnType<OpenPath>) {
	const read: Uint8Array[] = [];
	for (;;) {
		const step = await slices.next();
		if (step.done === true) {
			const bytes = new Uint8Array(await new Blob(read.map((part) => part.slice())).arrayBuffer());
			return { bytes, end: step.value };
		}
		read.push(step.value.slice());
	}
}

/** Where two arrays differ first, -1 where nowhere: `toEqual` takes seconds for some megabytes. */
function firstDifference(one: Uint8Array, other: Uint8Array): number {
	const at = one.findIndex((byte, index) => byte !== other[index]);
	return at === -1 && one.length !== other.length ? Math.min(one.length, other.length) : at;
}

describe('slices over a channel', () => {
	it.each([
		['none', 0, 1],
		['one', 1, 10],
		['small ones', 200, 33],
		['large ones', 40, SLICE]
	])('arrive whole and in order: %s', async (_, count, size) => {
		const open = wired(() => numbered(count, size));
		const read = await readAll(open('users.csv'));
		const expected = await readAll(numbered(count, size));
		expect(firstDifference(read.bytes, expected.bytes)).toBe(-1);
		expect(read.end).toEqual(end);
	});

	it('may be views into a larger buffer', async () => {
		const large = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
		const open = wired(async function* () {
			await Promise.resolve();
			yield large.subarray(10, 20);
			yield large.subarray(500, 600);
			return end;
		});
		const { bytes } = await readAll(open('users.csv'));
		expect(bytes).toEqual(Uint8Array.of(...large.subarray(10, 20), ...large.subarray(500, 600)));
	});

	it('of two files at once do not mix', async () => {
		const open = wired((path) => numbered(50, path === 'users.csv' ? 11 : 13));
		const [users, orgs] = await Promise.all([
			readAll(open('users.csv')),
			readAll(open('orgs.csv'))
		]);
		expect([users.bytes.length, orgs.bytes.length]).toEqual([550, 650]);
	});

	it('bring the end as it was, also a bad one', async () => {
		const bad: FileEnd = {
			ok: false,
			observation: observe('entry-damaged', { file: 'users.csv' })
		};
		const open = wired(async function* () {
			await Promise.resolve();
			yield new Uint8Array(3);
			return bad;
		});
		expect((await readAll(open('users.csv'))).end).toEqual(bad);
	});
});

describe('a file that cannot be read', () => {
	it.each(['NotReadableError', 'NotFoundError'])(
		'throws its %s on the other side',
		async (name) => {
			const open = wired(async function* () {
				yield new Uint8Array(3);
				await Promise.resolve();
				throw new DOMException('C:/exports/Canary.zip', name);
			});
			const thrown: unknown = await readAll(open('users.csv')).catch((fault: unknown) => fault);
			expect(thrown).toMatchObject({ name });
			expect(String(thrown)).not.toContain('Canary');
		}
	);

	it('leaves a line on which the next one is read', async () => {
		const open = wired(async function* (path) {
			if (path === 'gone.csv') throw new DOMException('gone', 'NotFoundError');
			return yield* numbered(3, 5);
		});
		await expect(readAll(open('gone.csv'))).rejects.toMatchObject({ name: 'NotFoundError' });
		await expect(readAll(open('users.csv'))).resolves.toMatchObject({ end });
	});
});

describe('back-pressure', () => {
	it('never has more under way than a few megabytes', async () => {
		let made = 0;
		let most = 0;
		let taken = 0;
		const open = wired(async function* () {
			for (let number = 0; number < 400; number++) {
				made += SLICE;
				most = Math.max(most, made - taken);
				await Promise.resolve();
				yield new Uint8Array(SLICE).fill(number);
			}
			return end;
		});
		const slices = open('enrollments.csv');
		// A reader that is slow at first, so that the other side runs ahead as far as it may.
		for (let turn = 0; ; turn++) {
			const step = await slices.next();
			if (step.done === true) break;
			taken += step.value.length;
			if (turn < 20) await pause(10);
		}
		expect(taken).toBe(400 * SLICE);
		expect(most).toBeLessThanOrEqual(MOST_UNDER_WAY);
	});

	it('lets nothing come when nobody takes', async () => {
		let made = 0;
		const open = wired(async function* () {
			for (;;) {
				made += SLICE;
				await Promise.resolve();
				yield new Uint8Array(SLICE);
			}
		});
		const slices = open('endless.csv');
		await slices.next();
		await pause(50);
		const before = made;
		await pause(50);
		expect(made).toBe(before);
		expect(made).toBeLessThanOrEqual(MOST_UNDER_WAY);
		await slices.return(end);
	});

	it('lets go of the file when the reader leaves early', async () => {
		let isClosed = false;
		const open = wired(async function* () {
			try {
				for (;;) {
					await Promise.resolve();
					yield new Uint8Array(SLICE);
				}
			} finally {
				isClosed = true;
			}
		});
		for await (const slice of open('endless.csv')) {
			expect(slice).toHaveLength(SLICE);
			break;
		}
		await expect.poll(() => isClosed).toBe(true);
	});
});
