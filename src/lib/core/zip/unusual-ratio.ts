import { observe, type Observation } from '../findings/observation';
import type { Package, ZipLimits } from './package';
import { askTotalBytes, ratioGraceBytes } from './limits';

/**
 * Whether the person should be asked before a zip is inflated: a file above the grace of 100 KB that
 * is declared to grow more than `askRatio` times, or more than 2 GB in all. `ratio` is the largest
 * of a file, rounded to whole numbers. Declared sizes will do: no file gives more than it declares.
 */
export function unusual(
	files: readonly Readonly<{ size: number; compressedSize: number }>[],
	limits: ZipLimits
): Package['question'] {
	const ratios = files
		.filter(({ size }) => size > ratioGraceBytes)
		.map(({ size, compressedSize }) => size / Math.max(1, compressedSize));
	const ratio = Math.round(ratios.reduce((most, one) => Math.max(most, one), 0));
	const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
	return ratio > limits.askRatio || totalBytes > askTotalBytes ? { ratio, totalBytes } : null;
}

/** What the report says of a zip that was read after the person said so; null for a usual one. */
export const unusualRatio = ({ question }: Package): Observation | null =>
	question === null
		? null
		: observe('zip-unusual-ratio', {
				facts: { ratio: question.ratio, bytes: question.totalBytes }
			});
