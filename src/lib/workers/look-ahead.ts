import type { FileEnd } from '../core/zip/package';
import type { OpenPath } from './slice-port';

type Slices = AsyncGenerator<Uint8Array, FileEnd, undefined>;

/**
 * Opens files as `open` does, and when one has been given out to its end begins with the one that
 * `following` names, up to `bytes` inflated bytes: whoever reads is then still busy with the last, and
 * finds the next one waiting. A fault of a file shows when that file is asked for.
 */
export function lookAhead(
	open: OpenPath,
	following: (path: string) => string | undefined,
	bytes: number
): OpenPath {
	let begun: Begun | null = null;
	const begin = (path: string | undefined): void => {
		if (path === undefined || begun?.path === path) return;
		void begun?.source.return({ ok: true, bytes: 0 });
		const source = open(path);
		begun = { path, source, held: pull(source, bytes) };
		// Whoever asks for the file hears of it.
		begun.held.catch(() => undefined);
	};
	const take = (path: string): Slices => {
		if (begun?.path !== path) return open(path);
		const taken = begun;
		begun = null;
		return resumed(taken);
	};
	return async function* (path) {
		const end = yield* take(path);
		begin(following(path));
		return end;
	};
}

/** A file that was begun: what has come of it, and where the rest comes from. */
interface Begun {
	readonly path: string;
	readonly source: Slices;
	readonly held: Promise<{ readonly slices: readonly Uint8Array[]; readonly end: FileEnd | null }>;
}

async function* resumed({ source, held }: Begun): Slices {
	try {
		const { slices, end } = await held;
		yield* slices;
		return end ?? (yield* source);
	} finally {
		// The reader may have gone away among the slices that were held.
		await source.return({ ok: true, bytes: 0 });
	}
}

async function pull(source: Slices, bytes: number): Begun['held'] {
	const slices: Uint8Array[] = [];
	for (let held = 0; held < bytes; held += slices[slices.length - 1].length) {
		const step = await source.next();
		if (step.done === true) return { slices, end: step.value };
		slices.push(step.value);
	}
	return { slices, end: null };
}
