/** No chunk given out is longer: what reads them keeps buffers of this order. */
export const maxChunk = 256 * 1024;

/** Shorter chunks are joined, since each one given out may cost its receiver a message. */
const minChunk = 64 * 1024;

/**
 * Evens chunks out to between 64 and 256 KB (where a long one follows short ones, and at the end,
 * one may be shorter). Every chunk given out owns its buffer, so that the receiver may transfer it.
 * @returns what `chunks` returned
 */
export async function* evenChunks<End>(
	chunks: AsyncGenerator<Uint8Array, End, undefined>
): AsyncGenerator<Uint8Array, End, undefined> {
	let short: Uint8Array[] = [];
	let bytes = 0;
	let ended = false;
	try {
		for (;;) {
			const step = await chunks.next();
			ended = step.done === true;
			const isLong = step.done !== true && step.value.length >= minChunk;
			if (step.done !== true && !isLong) bytes += short[short.push(step.value) - 1].length;
			if (bytes >= minChunk || (bytes > 0 && (ended || isLong))) {
				yield joined(short, bytes);
				short = [];
				bytes = 0;
			}
			if (step.done === true) return step.value;
			if (isLong) yield* pieces(step.value);
		}
	} finally {
		// The receiver went away in the middle: what lies below must free its stream.
		if (!ended) await chunks.return(undefined as never);
	}
}

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array {
	const whole = new Uint8Array(bytes);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

function* pieces(chunk: Uint8Array): Generator<Uint8Array> {
	if (chunk.length <= maxChunk && chunk.length === chunk.buffer.byteLength) yield chunk;
	else for (let at = 0; at < chunk.length; at += maxChunk) yield chunk.slice(at, at + maxChunk);
}
