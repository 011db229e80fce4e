import type { ByteSource } from './package';

/** Bytes read around a small read. A local header and a small file behind it come in one. */
const windowBytes = 64 * 1024;
const mostWindows = 16;

interface Window {
	readonly start: number;
	readonly end: number;
	readonly bytes: Promise<Uint8Array>;
}

/**
 * The same bytes in fewer reads. The directory of a zip, the headers before its entries and its small
 * files are read a few bytes at a time, and every read of a chosen file is a round trip to another
 * process: so a small read brings in what follows, and the last few of those windows are kept. Long
 * reads pass through.
 */
export function readAhead(source: ByteSource): ByteSource {
	const windows: Window[] = [];
	const open = (start: number): Window => {
		const end = Math.min(source.size, start + windowBytes);
		const made = { start, end, bytes: source.read(start, end) };
		windows.unshift(made);
		windows.length = Math.min(windows.length, mostWindows);
		return made;
	};
	return {
		name: source.name,
		size: source.size,
		async read(start, end) {
			const last = Math.min(end, source.size);
			const known = windows.find((window) => start >= window.start && last <= window.end);
			if (known === undefined && end - start >= windowBytes) return source.read(start, end);
			const { bytes, start: first } = known ?? open(start);
			return (await bytes).slice(start - first, end - first);
		}
	};
}
