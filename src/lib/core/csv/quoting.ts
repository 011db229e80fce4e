import { COMMA, SPACE } from './bounds';
import { QUOTED, type RecordScan } from './record-scan';

/** How fields stand in quotes or not, as bits: what of it was met in a file. */
export const BARE = 1;
/** A field without quotes that holds a blank. */
export const BARE_BLANK = 2;
/**
 * Quotes around a field without the delimiter, a quote, a line break or a blank, and without any of
 * the few other signs up to the comma (such as an apostrophe), about which people disagree.
 */
export const NEEDLESS = 4;
const ALL = BARE | BARE_BLANK | NEEDLESS;

/** What was met already with what the fields of one more record show. */
export function quotingOf(
	bytes: Uint8Array,
	scan: RecordScan,
	delimiter: number,
	met: number
): number {
	const isNeedy = (byte: number): boolean => byte <= COMMA || byte === delimiter;
	let shown = met;
	for (let f = 0; f < scan.count && shown !== ALL; f++) {
		const content = bytes.subarray(scan.starts[f], scan.closes[f]);
		if ((scan.flags[f] & QUOTED) === 0) shown |= content.includes(SPACE) ? BARE | BARE_BLANK : BARE;
		else if (scan.ends[f] === scan.closes[f] + 1 && !content.some(isNeedy)) shown |= NEEDLESS;
	}
	return shown;
}
