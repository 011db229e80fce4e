/** One file of a folder with its SHA-256 as lower-case hex. */
export interface HashedFile {
	/** Path below the folder, parts separated by slashes. */
	readonly path: string;
	readonly sha256: string;
}

/**
 * What is hashed in place of the bytes where the input is a folder or several files: a line for each
 * file with its SHA-256, two spaces and its path, sorted by the bytes of the path. Whoever has the
 * folder gets the same number, in it, with
 * `find * -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum`.
 */
export function hashListing(files: readonly HashedFile[]): string {
	return [...files]
		.sort((a, b) => byCodePoints(a.path, b.path))
		.map(({ sha256, path }) => `${sha256}  ${path}\n`)
		.join('');
}

/** The order of the UTF-8 bytes, which is that of code points and not that of UTF-16 code units. */
function byCodePoints(a: string, b: string): number {
	const [left, right] = [Array.from(a), Array.from(b)];
	const at = left.findIndex((character, index) => character !== right[index]);
	if (at < 0) return left.length - right.length;
	return (left[at].codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}
