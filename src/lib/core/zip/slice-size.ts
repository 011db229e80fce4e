/** Compressed bytes handed to an engine at once. */
const smallSlice = 16 * 1024;
const largeSlice = 64 * 1024;

/** Chunks above this show an engine that does not bound its output. */
const boundedOutput = 256 * 1024;

/** Slices to watch before trusting the engine with larger ones. */
const trial = 8;

/**
 * Chooses the slice length by what the engine does. Chromium, Firefox and Node give small chunks
 * whatever comes in and are faster with 64 KB; WebKit gives one chunk for each slice, which a zip
 * bomb makes a thousand times as long, so there it stays at 16 KB.
 */
export function sliceSizer(): { size(): number; sawChunk(bytes: number): void } {
	let asked = 0;
	let bounded = true;
	return {
		size: () => (bounded && asked++ >= trial ? largeSlice : smallSlice),
		sawChunk: (bytes) => {
			bounded &&= bytes <= boundedOutput;
		}
	};
}
