/*
 * Stands behind the texts of papaparse and fflate in one worker. papaparse: time spent parsing decoded
 * blocks of 1 MB of whole lines, without inflating. fflate: time for inflating alone.
 */
const blockBytes = 1 << 20;
const sliceBytes = 1 << 16;

/** @type {typeof import('papaparse')} */
const papa = Reflect.get(self, 'Papa');
/** @type {typeof import('fflate')} */
const fflate = Reflect.get(self, 'fflate');

/**
 * Blocks of about 1 MB that end with a line, as texts.
 * @param {ReadableStream<Uint8Array>} stream
 */
async function* blocks(stream) {
	const decoder = new TextDecoder();
	let text = '';
	for (const reader = stream.getReader(); ;) {
		const { done, value } = await reader.read();
		text += done ? decoder.decode() : decoder.decode(value, { stream: true });
		const end = done ? text.length : text.lastIndexOf('\n') + 1;
		if (text.length >= blockBytes || done) {
			yield text.slice(0, end);
			text = text.slice(end);
		}
		if (done) return;
	}
}

/**
 * @param {File} file
 * @param {readonly import('../zip-facts').EntryPlace[]} entries
 */
const papaparse = async (file, entries) => {
	let ms = 0;
	for (const { from, to } of entries) {
		const data = file.slice(from, to).stream();
		for await (const text of blocks(data.pipeThrough(new DecompressionStream('deflate-raw')))) {
			const newline = text.includes('\r\n') ? '\r\n' : '\n';
			const start = performance.now();
			papa.parse(text, { delimiter: ',', newline });
			ms += performance.now() - start;
		}
	}
	return ms;
};

/**
 * @param {File} file
 * @param {readonly import('../zip-facts').EntryPlace[]} entries
 */
const inflate = async (file, entries) => {
	const start = performance.now();
	for (const { from, to } of entries) {
		const inflater = new fflate.Inflate(() => undefined);
		for (let at = from; at < to; at += sliceBytes) {
			const end = Math.min(to, at + sliceBytes);
			inflater.push(new Uint8Array(await file.slice(at, end).arrayBuffer()), end === to);
		}
	}
	return performance.now() - start;
};

/** @param {{ file: File, entries: readonly import('../zip-facts').EntryPlace[] }} job */
const measure = async ({ file, entries }) => {
	const deflated = entries.filter(({ method }) => method === 8);
	return {
		papaparseMs: await papaparse(file, deflated),
		fflateInflateMs: await inflate(file, deflated)
	};
};

self.onmessage = ({ data }) => {
	measure(data).then(
		(done) => self.postMessage(done),
		(error) => self.postMessage({ error: String(error) })
	);
};
