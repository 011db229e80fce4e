import { MessageChannel, Worker, type MessagePort as NodePort } from 'node:worker_threads';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckOptions } from '../../src/lib/core/check';
import { toBytes } from '../../src/lib/core/sample/roster-file';
import { bytesSource } from '../../src/lib/core/zip/byte-source';
import { openPackage } from '../../src/lib/core/zip/open-package';
import type { PackageFile } from '../../src/lib/core/zip/package';
import { writeZip, type ZipEntry } from '../../src/lib/core/zip/zip-writer';
import { remoteSlices, serveSlices, type PortLike } from '../../src/lib/workers/slice-port';
import { checked, reportText, zipInput } from '../support/checked';
import { fewestStudents, plantedDistricts } from '../support/district';
import { rechunked } from '../support/rechunked';

/*
 * The report of one input is the same to the byte, however its bytes come: a roster full of faults,
 * so that there is much to differ.
 */

const [planted] = plantedDistricts({ students: fewestStudents, seed: 11 });
if (planted === undefined) throw new Error('there is no fault to plant');
const files: ZipEntry[] = planted.files.map((file) => ({ name: file.name, bytes: toBytes(file) }));
const zip = writeZip(files);

const reportOf = async (bytes: Uint8Array, options: CheckOptions = {}): Promise<string> =>
	reportText(await checked(zipInput(bytes), options));

let expected = '';
beforeAll(async () => {
	expected = await reportOf(zip);
});

// A port of node has `onmessage` as one of the browser has; its types leave it out.
const asPort = (port: NodePort): PortLike => port as unknown as PortLike;

/** A thread does not take over the loader that reads TypeScript: it has to bring in its own. */
const inflateThread = (): Worker =>
	new Worker(
		`import('tsx/esm/api').then(({ register }) => {
			register();
			return import(require('node:worker_threads').workerData);
		});`,
		{ eval: true, workerData: new URL('../support/inflate-thread.ts', import.meta.url).href }
	);

/** A report as data, with `folder` taken off the names of files. */
const parsed = (text: string, folder: string): { input: { bytes: number } } & object =>
	// The report is the one of contracts.md; only `input` is looked into here.
	JSON.parse(text.replaceAll(`"${folder}`, '"')) as { input: { bytes: number } };

/** Opens files by the path of those that are given. */
const openFrom = (opened: readonly PackageFile[]) => (wanted: string) => {
	const same = opened.find(({ path }) => path === wanted);
	if (same === undefined) throw new Error(`no ${wanted}`);
	return same.open();
};

describe('the same report', () => {
	it('twice, with hundreds of findings', async () => {
		expect(expected.split('"group":').length).toBeGreaterThan(80);
		expect(await reportOf(zip)).toBe(expected);
	});

	it.each([[[1]], [[7]], [[64, 1]], [[1000]], [[4096, 3, 65_536]], [[262_144]], [[10_000_000]]])(
		'with bytes in chunks of %j',
		async (lengths) => {
			const open = (file: PackageFile) => rechunked(file.open(), lengths);
			expect(await reportOf(zip, { open })).toBe(expected);
		}
	);

	it.each(['native', 'fflate'] as const)('inflated by %s', async (engine) => {
		const opened = await openPackage(zipInput(zip), undefined, engine);
		if (!opened.ok) throw new Error('the zip is whole');
		const open = openFrom(opened.value.files);
		expect(await reportOf(zip, { open: ({ path }) => open(path) })).toBe(expected);
	});

	it.each([
		['turned round', (entries: ZipEntry[]) => entries.toReversed()],
		['by name', (entries: ZipEntry[]) => entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))],
		[
			'by length',
			(entries: ZipEntry[]) => entries.toSorted((a, b) => a.bytes.length - b.bytes.length)
		]
	])('with entries %s', async (_, sorted) => {
		expect(await reportOf(writeZip(sorted(files)))).toBe(expected);
	});

	it('with pauses between the rules', async () => {
		const pause = () => new Promise<void>((done) => setTimeout(done));
		expect(await reportOf(zip, { pause })).toBe(expected);
	});

	it('inflated behind a message port', async () => {
		const opened = await openPackage(zipInput(zip));
		if (!opened.ok) throw new Error('the zip is whole');
		const { port1, port2 } = new MessageChannel();
		serveSlices(asPort(port2), openFrom(opened.value.files));
		const open = remoteSlices(asPort(port1));
		expect(await reportOf(zip, { open: ({ path }) => open(path) })).toBe(expected);
		port1.close();
	});

	it('inflated in a second thread', async () => {
		const { port1, port2 } = new MessageChannel();
		const thread = inflateThread();
		const failure = new Promise<never>((_, reject) => thread.once('error', reject));
		thread.postMessage({ zip, port: port2 }, [port2]);
		const open = remoteSlices(asPort(port1));
		const report = reportOf(zip, { open: ({ path }) => open(path) });
		expect(await Promise.race([report, failure])).toBe(expected);
		port1.close();
		await thread.terminate();
	}, 300_000);

	it.each(['folder', 'files'] as const)('as a %s, but for what the input is', async (kind) => {
		const at = kind === 'folder' ? 'export/' : '';
		const loose = files.map(({ name, bytes }) => ({
			source: bytesSource(bytes, name),
			path: at + name
		}));
		const result = await checked({ files: loose, name: 'OneRoster.zip', kind });
		const { input, ...rest } = parsed(reportText(result), at);
		const { input: zipped, ...same } = parsed(expected, '');
		expect(rest).toEqual(same);
		expect({ ...input, bytes: zipped.bytes }).toEqual(zipped);
	});
});
