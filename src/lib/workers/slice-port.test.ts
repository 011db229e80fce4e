import { afterEach, describe, expect, it } from 'vitest';
import { deflateSegment } from '../core/zip/deflate-segments';
import type { FileEnd } from '../core/zip/package';
import { remoteSlices, serveSlices, type OpenPath } from './slice-port';

const ports: MessagePort[] = [];
afterEach(() => {
	for (const port of ports.splice(0)) port.close();
});

/** Both ends of the wire, in one thread. */
function wired(open: OpenPath): OpenPath {
	const { port1, port2 } = new MessageChannel();
	ports.push(port1, port2);
	serveSlices(port1, open);
	return remoteSlices(port2);
}

const slice = (length: number, byte: number): Uint8Array => new Uint8Array(length).fill(byte);
const whole = (bytes: number): FileEnd => ({ ok: true, bytes });

async function read(slices: ReturnType<OpenPath>): Promise<{ slices: Uint8Array[]; end: FileEnd }> {
	const read: Uint8Array[] = [];
	for (;;) {
		const step = await slices.next();
		if (step.done === true) return { slices: read, end: step.value };
		read.push(step.value);
	}
}

describe('the wire between two workers', () => {
	it('brings every slice in order, and how the file ended', async () => {
		const lengths = [10, 70_000, 1, 300_000, 0, 5];
		const open = wired(async function* (path) {
			for (const [at, length] of lengths.entries()) yield slice(length, at + path.length);
			return whole(370_016);
		});
		for (const path of ['users.csv', 'orgs.csv']) {
			const found = await read(open(path));
			expect(found.slices.map(({ length }) => length)).toEqual(lengths);
			expect(found.slices[3][299_999]).toBe(3 + path.length);
			expect(found.end).toEqual(whole(370_016));
		}
	});

	it('copies what is part of a larger buffer and leaves the rest alone', async () => {
		const large = slice(100, 7);
		const open = wired(async function* () {
			yield large.subarray(10, 20);
			return whole(10);
		});
		expect((await read(open('a'))).slices).toEqual([slice(10, 7)]);
		expect(large.length).toBe(100);
	});

	it('turns to another package before it opens a file of it', async () => {
		const { port1, port2 } = new MessageChannel();
		ports.push(port1, port2);
		let name = 'first';
		const serve: OpenPath = async function* () {
			yield slice(name.length, 1);
			return whole(name.length);
		};
		serveSlices(port1, serve, (request) => (name = request.name));
		const remote = remoteSlices(port2);
		expect((await read(remote('a'))).end).toEqual(whole(5));
		const open = remote.turnTo?.({ files: [], name: 'another', kind: 'zip' }) ?? remote;
		expect((await read(open('a'))).end).toEqual(whole(7));
	});

	it('opens files of two packages in turn, each of its own', async () => {
		const { port1, port2 } = new MessageChannel();
		ports.push(port1, port2);
		let name = '';
		const serve: OpenPath = async function* () {
			const { length } = name;
			yield slice(length, 1);
			return whole(length);
		};
		serveSlices(port1, serve, (request) => (name = request.name));
		const remote = remoteSlices(port2);
		const opens = ['one', 'other'].map(
			(each) => remote.turnTo?.({ files: [], name: each, kind: 'zip' }) ?? remote
		);
		for (const at of [0, 1, 0, 0, 1])
			expect((await read(opens[at]('a'))).end).toEqual(whole([3, 5][at]));
	});

	it('deflates what is sent over', async () => {
		const { port1, port2 } = new MessageChannel();
		ports.push(port1, port2);
		serveSlices(port1, async function* () {
			yield slice(1, 1);
			return whole(1);
		});
		const segment = { bytes: slice(90_000, 3), before: new Uint8Array(), isLast: true };
		const made = await remoteSlices(port2).deflate?.(segment);
		expect([...(made ?? [])]).toEqual([...deflateSegment(segment)]);
	});

	it('brings an empty file and a file that is damaged', async () => {
		const damaged: FileEnd = {
			ok: false,
			observation: {
				...{ rule: 'entry-damaged', file: 'a', row: null, line: null, byte: null },
				...{ column: null, value: null, facts: {} }
			}
		};
		const open = wired(async function* (path) {
			if (path === 'damaged') yield slice(5, 1);
			return path === 'damaged' ? damaged : whole(0);
		});
		expect(await read(open('empty'))).toEqual({ slices: [], end: whole(0) });
		expect(await read(open('damaged'))).toEqual({ slices: [slice(5, 1)], end: damaged });
	});

	it('makes no more than is asked for', async () => {
		let made = 0;
		const open = wired(async function* () {
			for (; made < 1000; made++) yield slice(64 * 1024, 1);
			return whole(0);
		});
		const slices = open('a');
		await slices.next();
		await new Promise((go) => setTimeout(go, 50));
		expect(made * 64).toBeLessThan(10 * 1024);
		expect((await read(slices)).slices.length).toBe(999);
	});

	it('closes the file when the reader goes away', async () => {
		let closed: () => void = () => undefined;
		const isClosed = new Promise<void>((resolve) => (closed = resolve));
		const open = wired(async function* () {
			try {
				for (;;) yield slice(64 * 1024, 1);
			} finally {
				closed();
			}
		});
		for await (const first of open('a')) {
			expect(first.length).toBe(64 * 1024);
			break;
		}
		await isClosed;
	});

	it('says by name what befell the file, and nothing else of it', async () => {
		const open = wired(async function* () {
			yield slice(1, 1);
			throw new DOMException('Maria Diaz could not be read', 'NotReadableError');
		});
		const fault = await read(open('a')).catch((reason: unknown) => reason);
		expect(fault).toBeInstanceOf(DOMException);
		expect(fault).toMatchObject({ name: 'NotReadableError', message: 'the file cannot be read' });
	});
});
