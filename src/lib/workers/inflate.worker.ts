import { blobSource } from '../core/zip/byte-source';
import { openPackage } from '../core/zip/open-package';
import type { PackageFile } from '../core/zip/package';
import { serveSlices } from './slice-port';
import type { CheckRequest } from './api';

/** Which package it is now. The port to the worker that reads goes over with the first one. */
export interface InflateStart {
	readonly request: CheckRequest;
	readonly port: MessagePort | null;
}

/*
 * Inflates and nothing else, so that reading and inflating run beside each other on two cores. It
 * opens the package by itself (the directory is a few kilobytes) and serves slices on a port.
 */
let files: Promise<Map<string, PackageFile>> = Promise.resolve(new Map());

self.onmessage = ({ data }: MessageEvent<InflateStart | 'beat'>) => {
	// A sign of life; see `watch` in connect.ts.
	if (data === 'beat') {
		self.postMessage('beat');
		return;
	}
	files = openFiles(data.request);
	// Whoever asks for one of the files hears of it; the console need not.
	files.catch(() => undefined);
	if (data.port === null) return;
	serveSlices(data.port, async function* (path) {
		const file = (await files).get(path);
		if (file === undefined) throw new DOMException('no such file', 'NotFoundError');
		return yield* file.open();
	});
};

async function openFiles({ files, name, kind }: CheckRequest): Promise<Map<string, PackageFile>> {
	const sources = files.map(({ file, path }) => ({
		source: blobSource(file, file.name),
		path: path === '' ? file.name : path
	}));
	const opened = await openPackage({ files: sources, name, kind });
	return new Map(opened.ok ? opened.value.files.map((file) => [file.path, file]) : []);
}
