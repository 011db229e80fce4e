import { parentPort, type MessagePort as NodePort } from 'node:worker_threads';
import { openPackage } from '../../src/lib/core/zip/open-package';
import { serveSlices, type PortLike } from '../../src/lib/workers/slice-port';
import { zipInput } from './checked';

/*
 * The thread that inflates, as `inflate.worker.ts` is in the browser: it opens the zip by itself and
 * serves the slices of its files on a port.
 */
parentPort?.on('message', ({ zip, port }: { zip: Uint8Array; port: NodePort }) => {
	const opened = openPackage(zipInput(zip));
	// A port of node has `onmessage` as one of the browser has; its types leave it out.
	serveSlices(port as unknown as PortLike, async function* (path) {
		const pack = await opened;
		const file = pack.ok ? pack.value.files.find((each) => each.path === path) : undefined;
		if (file === undefined) throw new DOMException('no such file', 'NotFoundError');
		return yield* file.open();
	});
});
