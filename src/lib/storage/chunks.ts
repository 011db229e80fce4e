/** Pieces of any length as chunks of one length; the last is shorter. Each owns its buffer. */
export async function* inChunks(
	pieces: AsyncIterable<Uint8Array>,
	chunkBytes: number
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	let chunk = new Uint8Array(chunkBytes);
	let filled = 0;
	for await (const piece of pieces) {
		for (let at = 0; at < piece.length;) {
			const taken = piece.subarray(at, at + chunkBytes - filled);
			chunk.set(taken, filled);
			filled += taken.length;
			at += taken.length;
			if (filled === chunkBytes) {
				yield chunk;
				chunk = new Uint8Array(chunkBytes);
				filled = 0;
			}
		}
	}
	if (filled > 0) yield chunk.slice(0, filled);
}
