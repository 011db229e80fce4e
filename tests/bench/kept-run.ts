import { stat } from 'node:fs/promises';
import { inDrivenPage } from './page-driver';

/** What it costs to keep a check on the device and to open it again. */
export interface KeptFigures {
	/** From asking for it to the commit record, in milliseconds. */
	readonly keepMs: number;
	/** What it takes in storage over the length of its zip, all passwords left out. */
	readonly keptRatio: number;
	/** From asking for it to its tables, as the earlier of two deliveries. */
	readonly reopenMs: number;
	/** A check of the same zip in the same page: to hold the other against. */
	readonly checkMs: number;
}

type Times = Pick<KeptFigures, 'keepMs' | 'reopenMs' | 'checkMs'>;

const rounds = 3;

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * Checks a zip in which every user has a password, keeps it and opens it again, in a browser of its
 * own; the median of three times.
 */
export const measuredKeep = (zip: string): Promise<KeptFigures> =>
	inDrivenPage('kept-driver', async (page, _, drive) => {
		await drive();
		await page.setInputFiles('input >> nth=0', zip);
		const times: Times[] = [];
		let bytes = NaN;
		for (let round = 0; round < rounds; round++) {
			const { keptBytes, ...taken } = await page.evaluate<Times & { keptBytes: number }>(
				'rollcallKept.round()'
			);
			bytes = keptBytes;
			times.push(taken);
		}
		return {
			keepMs: median(times.map(({ keepMs }) => keepMs)),
			reopenMs: median(times.map(({ reopenMs }) => reopenMs)),
			checkMs: median(times.map(({ checkMs }) => checkMs)),
			keptRatio: bytes / (await stat(zip)).size
		};
	});
