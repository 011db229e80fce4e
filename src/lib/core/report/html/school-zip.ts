import type { Checked } from '../../check';
import { deflatedEntry } from '../../zip/deflated-entry';
import { zipStream, type ReadyEntry } from '../../zip/zip-stream';
import type { ReportSummary } from '../report';
import { partCsv } from './part-csv';
import { schoolPage } from './report-pages';
import { schoolReports, type SchoolReport } from './school-report';
import { htmlWords } from './words';

/** What a zip for the offices of schools is made with. */
export interface SchoolZipOptions {
	/** sourcedId of the only school that is wanted, null for what belongs to none; left out for all. */
	readonly only?: string | null;
	/** Awaited now and then, so that long work can answer in between. */
	readonly pause?: () => Promise<void>;
}

/**
 * A zip with a page and a list (CSV, all rows) for each school, so that every office gets its own rows
 * and no others; what belongs to no school has a page and a list of its own. See `schoolReports`.
 */
export async function* schoolZip(
	checked: Checked,
	summary: ReportSummary,
	{ only, pause }: SchoolZipOptions = {}
): AsyncGenerator<Uint8Array> {
	const all = await schoolReports(checked, Infinity, pause);
	const names = fileNames(all);
	const wanted = all.flatMap((part, at) =>
		only === undefined || part.school === only ? [{ part, name: names[at] }] : []
	);
	yield* zipStream(entries(wanted, summary, pause));
}

async function* entries(
	wanted: readonly { readonly part: SchoolReport; readonly name: string }[],
	summary: ReportSummary,
	pause: SchoolZipOptions['pause']
): AsyncGenerator<ReadyEntry> {
	for (const { part, name } of wanted) {
		await pause?.();
		yield await deflatedEntry(`${name}.html`, encoded(schoolPage(part, summary)));
		await pause?.();
		yield await deflatedEntry(`${name}.csv`, encoded(partCsv(part)));
	}
}

const encoder = new TextEncoder();

function* encoded(texts: Iterable<string>): Generator<Uint8Array> {
	for (const text of texts) yield encoder.encode(text);
}

/** Longest name of a file: with its ending and a number every system takes it. */
const LONGEST = 80;
/** Names that Windows keeps for itself. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** The name of each school as that of a file that every system can write, each once. */
export function fileNames(parts: readonly Pick<SchoolReport, 'school' | 'name'>[]): string[] {
	const taken = new Set<string>();
	return parts.map(({ school, name }) => {
		const plain = plainName(school === null ? htmlWords.noSchool : name);
		let made = plain;
		for (let number = 2; taken.has(made.toLowerCase()); number++)
			made = `${plain} (${String(number)})`;
		taken.add(made.toLowerCase());
		return made;
	});
}

function plainName(name: string): string {
	const plain = name
		.normalize('NFC')
		.replace(/[^\p{L}\p{N}\p{M} ._'’&-]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.slice(0, LONGEST)
		.replace(/^[ .]+|[ .]+$/g, '');
	return plain === '' || RESERVED.test(plain) ? htmlWords.schoolFile(plain).trim() : plain;
}
