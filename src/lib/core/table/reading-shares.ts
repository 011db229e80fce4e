/** Below this many inflated bytes in all, handing tables over takes longer than it saves. */
const WORTH_SHARING = 16 * 1024 * 1024;
/** A smaller file is read here: it is done before anybody beside has begun. */
const LEAST_BYTES = 1024 * 1024;
/** What inflating a byte takes, where reading it takes 1. Measured in Chromium. */
const INFLATE = 0.65;
/** What judging a byte takes in the end. Measured over the rules of a whole district. */
const JUDGE = 0.3;

interface Sized {
	readonly name: string;
	/** Inflated bytes. */
	readonly size: number;
}

/**
 * Which files another thread reads whole, where there is one beside the thread that judges: the one
 * beside inflates everything and reads its share, this one reads the rest and judges it all. The
 * largest file stays here; each of the others goes to whoever has less to do. Small rosters are not
 * shared.
 */
export function filesBeside<File extends Sized>(files: readonly File[]): ReadonlySet<File> {
	const total = files.reduce((sum, { size }) => sum + size, 0);
	const beside = new Set<File>();
	if (total < WORTH_SHARING) return beside;
	const [largest, ...others] = files.toSorted((a, b) => b.size - a.size);
	let here = largest.size + total * JUDGE;
	let there = total * INFLATE;
	for (const file of others) {
		if (file.size >= LEAST_BYTES && there <= here) {
			beside.add(file);
			there += file.size;
		} else here += file.size;
	}
	return beside;
}
