import { expect, it } from 'vitest';
import { besideOptions } from './finish-beside';
import { remoteSlices } from './slice-port';
import InflateWorker from './inflate.worker?worker&inline';
import { engineExport, engineExportHash } from '../core/edits/engine-export.test-support';

it('writes the same corrected zip in a browser as in Node', async () => {
	expect(await engineExport()).toBe(engineExportHash);
});

it('writes it with a second worker, too', async () => {
	const slices = new MessageChannel();
	const worker = new InflateWorker();
	worker.postMessage({ slices: slices.port2 }, [slices.port2]);
	const { deflate } = besideOptions(remoteSlices(slices.port1));
	if (deflate === undefined) throw new Error('nobody deflates');
	expect(await engineExport({ deflate })).toBe(engineExportHash);
	worker.terminate();
});
