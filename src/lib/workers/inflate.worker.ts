import { blobSource } from '../core/zip/byte-source';
import { openPackage } from '../core/zip/open-package';
import type { PackageFile } from '../core/zip/package';
import { serveSlices } from './slice-port';
import type { CheckRequest } from './api';

/*
 * Inflates and nothing else, so that reading and inflating run beside each other on two cores. It
 * opens the package by itself (the directory is a few kilobytes) and serves slices on a port.
 */
let files: Promise<Map<string, PackageFile>> = Promise.resolve(new Map());

self.onmessage = ({ data }: MessageEvent<{ request: CheckRequest; port: MessagePort | null }>) => {
	files = openFiles(data.request);
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
