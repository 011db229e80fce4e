import { inDrivenPage } from './page-driver';

/** What it costs to edit a roster and to write it. */
export interface FixFigures {
	/** A value replaced in a column, and checked again. */
	readonly recheckMs: number;
	/** Writing the corrected zip, over native inflate plus deflate of the files that changed. */
	readonly exportRatio: number;
}

const runs = 3;

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Edits a zip in a browser of its own; the median of three times each. */
export const measuredFix = (zip: string): Promise<FixFigures> =>
	inDrivenPage('fix-driver', async (page, _, drive) => {
		await drive();
		await page.setInputFiles('input >> nth=0', zip);
		await page.evaluate('rollcallFix.load()');
		const times: number[] = [];
		const ratios: number[] = [];
		for (let run = 0; run < runs; run++) times.push(await page.evaluate('rollcallFix.recheck()'));
		for (let run = 0; run < runs; run++) {
			const { exportMs, nativeMs } = await page.evaluate<{ exportMs: number; nativeMs: number }>(
				'rollcallFix.write()'
			);
			ratios.push(exportMs / nativeMs);
		}
		return { recheckMs: median(times), exportRatio: median(ratios) };
	});
