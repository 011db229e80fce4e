import { COMMA } from './bounds';

const maxSamples = 64;
const maxSampleBytes = 1024;

/**
 * Copies of the first records that are not UTF-8, for guessing what they are instead. A long one is
 * cut at a comma, which in no encoding that is guessed can be half of a character.
 */
export class BadRecords {
	readonly samples: Uint8Array[] = [];

	/** Adds the record from `from` up to `to`, whose first bad byte lies at `bad`. */
	add(bytes: Uint8Array, from: number, to: number, bad: number): void {
		if (this.samples.length === maxSamples) return;
		const before = bytes.lastIndexOf(COMMA, bad);
		const start = bad - from > maxSampleBytes / 2 && before > from ? before + 1 : from;
		let end = to;
		if (end - start > maxSampleBytes) {
			const comma = bytes.indexOf(COMMA, Math.max(bad, start + maxSampleBytes));
			end = comma < 0 || comma > to ? to : comma;
		}
		this.samples.push(bytes.slice(start, end));
	}
}
