import { check } from '../../../src/lib/core/check';
import type { Edit } from '../../../src/lib/core/edits/edit';
import { EditLog } from '../../../src/lib/core/edits/edit-log';
import { exportZip } from '../../../src/lib/core/edits/export-zip';
import { Recheck } from '../../../src/lib/core/edits/recheck';
import { bytesSource } from '../../../src/lib/core/zip/byte-source';
import { openPackage } from '../../../src/lib/core/zip/open-package';
import type { Package, PackedData } from '../../../src/lib/core/zip/package';
import { besideOptions } from '../../../src/lib/workers/finish-beside';
import InflateWorker from '../../../src/lib/workers/inflate.worker?worker&inline';
import type { InflateStart } from '../../../src/lib/workers/inflate.worker';
import { remoteSlices } from '../../../src/lib/workers/slice-port';

/*
 * Bundled as the app is and put into an empty page: a zip is checked, one value of a column is
 * replaced and checked again, and the corrected zip is written; as in the app, a second worker deflates
 * a part of it. Beside it the platform inflates and deflates the files that changed. `rollcallFix` has a
 * function for each step.
 */

const slices = new MessageChannel();
const second = new InflateWorker();
second.postMessage({ slices: slices.port2 } satisfies InflateStart, [slices.port2]);
const { deflate } = besideOptions(remoteSlices(slices.port1));

interface Loaded {
	readonly pack: Package;
	readonly recheck: Recheck;
	readonly log: EditLog;
}

let loaded: Loaded | null = null;

async function load(): Promise<void> {
	const file = document.querySelector('input')?.files?.[0];
	if (file === undefined) throw new Error('no file');
	const source = bytesSource(new Uint8Array(await file.arrayBuffer()), file.name);
	const input = { files: [{ source, path: file.name }], name: file.name, kind: 'zip' as const };
	const checked = await check(input, { confirmed: true });
	const opened = await openPackage(input);
	if (checked.kind === 'question' || !opened.ok) throw new Error('the zip was not read');
	const recheck = new Recheck(checked);
	await recheck.prepare();
	loaded = { pack: opened.value, recheck, log: new EditLog(checked.set) };
}

const ready = (): Loaded => {
	if (loaded === null) throw new Error('nothing is loaded');
	return loaded;
};

/** Replaces one value of a column and checks again; then takes the edit back. Milliseconds. */
async function recheck(): Promise<number> {
	const { recheck: checks, log } = ready();
	const start = performance.now();
	if (log.add(edit) === 0) throw new Error('nothing was replaced');
	const after = await checks.after(log.roster);
	const ms = performance.now() - start;
	if (after === null) throw new Error('a whole check was wanted');
	log.undo();
	await checks.after(log.roster);
	return ms;
}

const edit: Edit = {
	kind: 'replaceValue',
	file: 'users.csv',
	column: 'role',
	from: 'teacher',
	to: 'Teacher'
};

/** Writes the corrected zip, and beside it inflates and deflates natively what changed. */
async function write(): Promise<{ exportMs: number; nativeMs: number }> {
	const { pack, log } = ready();
	log.add(edit);
	const start = performance.now();
	const zip = await exportZip(pack, log.roster, deflate === undefined ? {} : { deflate });
	if (!zip.ok) throw new Error(zip.problem.because);
	let bytes = 0;
	for await (const piece of zip.value.bytes()) bytes += piece.length;
	const exportMs = performance.now() - start;
	log.undo();
	const changed = zip.value.files.filter(({ copied }) => !copied).map(({ path }) => path);
	const files = pack.files.filter(({ path }) => changed.includes(path));
	if (bytes === 0 || files.length === 0) throw new Error('nothing was written anew');
	const before = performance.now();
	for (const { packed } of files) if (packed !== undefined) await natively(packed);
	return { exportMs, nativeMs: performance.now() - before };
}

async function natively({ source, start, end }: PackedData): Promise<void> {
	// The source holds the whole file in memory of its own.
	const bytes = (await source.read(start, end)) as Uint8Array<ArrayBuffer>;
	const through = new Blob([bytes])
		.stream()
		.pipeThrough(new DecompressionStream('deflate-raw'))
		.pipeThrough(new CompressionStream('deflate-raw'));
	const reader = through.getReader();
	while (!(await reader.read()).done);
}

Reflect.set(globalThis, 'rollcallFix', { load, recheck, write });
