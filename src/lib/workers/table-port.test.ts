import { afterEach, describe, expect, it } from 'vitest';
import { readTable, type ReadBeside } from '../core/table/read-table';
import type { PackageFile } from '../core/zip/package';
import { remoteTables, serveTables } from './table-port';

const ports: MessagePort[] = [];
afterEach(() => {
	for (const port of ports.splice(0)) port.close();
});

/** Both ends of the wire, in one thread. */
function wired(read: ReadBeside): ReadBeside {
	const { port1, port2 } = new MessageChannel();
	ports.push(port1, port2);
	serveTables(port1, read);
	return remoteTables(port2);
}

const orgs = { path: 'export/orgs.csv', name: 'orgs.csv' };
const users = { path: 'users.csv', name: 'users.csv' };

/** A file of so many records, in slices of about a thousand bytes. */
const fileOf = (wanted: typeof orgs, records: number): PackageFile => ({
	...wanted,
	size: 0,
	compressedSize: 0,
	open: async function* () {
		yield new TextEncoder().encode('sourcedId,name\n');
		for (let at = 0; at < records; at += 50) {
			// Inflating lets messages come in between, and so does this.
			await new Promise((go) => setTimeout(go));
			const rows = Array.from({ length: Math.min(50, records - at) }, (_, n) => `id-${at + n},x\n`);
			yield new TextEncoder().encode(rows.join(''));
		}
		return { ok: true, bytes: 0 };
	}
});

const reader =
	(records: number): ReadBeside =>
	(file, tell, signal) =>
		readTable(fileOf(file, records), {
			...(signal === undefined ? {} : { signal }),
			onProgress: ({ bytes, rows }) => {
				tell(bytes, rows);
			}
		});

describe('the wire for whole tables', () => {
	it('brings a table as it was read, and tells how far it is', async () => {
		const told: number[] = [];
		const { table, fileEnd } = await wired(reader(120))(orgs, (_, rows) => told.push(rows));
		expect([table.name, table.records, fileEnd]).toEqual(['orgs.csv', 120, { ok: true, bytes: 0 }]);
		expect(table.column('sourcedId')?.textAt(119)).toBe('id-119');
		expect(told.length).toBeGreaterThan(0);
		expect(told).toEqual(told.toSorted((a, b) => a - b));
	});

	it('reads one file after the other, in the order asked for', async () => {
		const begun: string[] = [];
		let running = 0;
		const read = wired(async (file, tell, signal) => {
			begun.push(file.name);
			expect(++running).toBe(1);
			const made = await reader(60)(file, tell, signal);
			running--;
			return made;
		});
		const tables = await Promise.all([read(users, () => 0), read(orgs, () => 0)]);
		expect(tables.map(({ table }) => table.name)).toEqual(['users.csv', 'orgs.csv']);
		expect(begun).toEqual(['users.csv', 'orgs.csv']);
	});

	it('brings the name of a fault and no more, and goes on with the next file', async () => {
		const read = wired((file, tell) =>
			file.name === 'users.csv'
				? Promise.reject(new DOMException('Léa Novak is in here', 'NotReadableError'))
				: reader(1)(file, tell)
		);
		const lost = read(users, () => 0);
		const next = read(orgs, () => 0);
		await expect(lost).rejects.toMatchObject({
			name: 'NotReadableError',
			message: 'the file cannot be read'
		});
		expect((await next).table.records).toBe(1);
	});

	it('stops when it is told to, also a file that has not begun', async () => {
		const stop = new AbortController();
		let read = 0;
		const remote = wired((file, tell, signal) => {
			read++;
			return reader(50_000)(file, tell, signal);
		});
		const files = [users, orgs].map((file) => remote(file, () => undefined, stop.signal));
		setTimeout(() => {
			stop.abort();
		}, 20);
		const ended = await Promise.allSettled(files);
		expect(ended.map((each) => each.status === 'rejected' && String(each.reason))).toEqual([
			'AbortError: dropped',
			'AbortError: dropped'
		]);
		await new Promise((go) => setTimeout(go, 50));
		expect(read).toBe(1);
	});
});
