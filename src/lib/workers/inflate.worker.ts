import { openPackage } from '../core/zip/open-package';
import type { PackageFile } from '../core/zip/package';
import type { PreviousRequest } from './api';
import { lookAhead } from './look-ahead';
import { packageInput } from './package-input';
import { serveSlices, type OpenPath } from './slice-port';

/** First message from the page: the line to the worker that reads, which says what to inflate. */
export interface InflateStart {
	readonly slices: MessagePort;
}

/** Inflated bytes of the next file that may wait while the last one is being judged. */
const AHEAD = 16 * 1024 * 1024;

/*
 * Inflates and nothing else, so that reading and inflating run beside each other on two cores. It
 * opens the package by itself (the directory is a few kilobytes) and serves slices on a port.
 */
let opener = Promise.resolve(inReadingOrder([]));

self.onmessage = ({ data }: MessageEvent<InflateStart | 'beat'>) => {
	// A sign of life; see `watch` in connect.ts.
	if (data === 'beat') {
		self.postMessage('beat');
		return;
	}
	serveSlices(
		data.slices,
		async function* (path) {
			const open = await opener;
			return yield* open(path);
		},
		turnTo
	);
};

function turnTo(request: PreviousRequest): void {
	opener = openFiles(request);
	// Whoever asks for one of the files hears of it; the console need not.
	opener.catch(() => undefined);
}

async function openFiles(request: PreviousRequest): Promise<OpenPath> {
	const opened = await openPackage(packageInput(request));
	return inReadingOrder(opened.ok ? opened.value.files : []);
}

/** Opens any of the files, and is quick where they are asked for in the order in which they stand. */
function inReadingOrder(files: readonly PackageFile[]): OpenPath {
	const place = (path: string): number => files.findIndex((file) => file.path === path);
	return lookAhead(
		async function* (path) {
			const file = files[place(path)];
			if (file === undefined) throw new DOMException('no such file', 'NotFoundError');
			return yield* file.open();
		},
		(path) => files[place(path) + 1]?.path,
		AHEAD
	);
}
