import { settledPss, watchPeak } from './memory-meter';
import { inDrivenPage } from './page-driver';

/** What it costs to hold two loaded deliveries against each other. */
export interface DiffFigures {
	readonly diffMs: number;
	/** The highest memory while both were loaded and compared, above that of the empty page. */
	readonly diffBytes: number;
}

/** Loads two zips in a browser of its own and compares them, the median of three times. */
export const measuredDiff = (before: string, after: string): Promise<DiffFigures> =>
	inDrivenPage('diff-driver', async (page, pid, drive) => {
		const empty = await settledPss(pid);
		await drive();
		await page.setInputFiles('input >> nth=0', before);
		await page.setInputFiles('input >> nth=1', after);
		const peak = watchPeak(pid);
		await page.evaluate('rollcallDiff.load()');
		const first = await comparedIn(page);
		const diffBytes = peak() - empty;
		// Nobody watches the memory any more: reading it takes a quarter of a core.
		const times = [first, await comparedIn(page), await comparedIn(page)].sort((a, b) => a - b);
		return { diffMs: times[1] ?? first, diffBytes };
	});

async function comparedIn(page: { evaluate<T>(text: string): Promise<T> }): Promise<number> {
	const { ms, changed } = await page.evaluate<{ ms: number; changed: number }>(
		'rollcallDiff.compare()'
	);
	if (changed === 0) throw new Error('nothing changed from one zip to the other');
	return ms;
}
