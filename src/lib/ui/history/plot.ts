import { pointPlace, type ChartScale } from './chart-scale';

/** Where things lie in the drawing of a chart, in pixels from its upper left corner. */
export interface Plot {
	readonly width: number;
	readonly height: number;
	/** Edges of the drawing inside its labels. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Width of a bar. */
	readonly band: number;
	/** Place of a point by its index. */
	x(index: number): number;
	y(value: number): number;
}

const MARKS = 26;
const DATES = 22;
const LABELS = 56;
const WIDEST_BAND = 26;

/**
 * Lays out a chart of so many points.
 * @param scaleOf the scale for a height in pixels
 */
export function plotOf(
	width: number,
	height: number,
	count: number,
	scaleOf: (length: number) => Pick<ChartScale, 'place'>
): Plot {
	const [left, right] = [LABELS, width - 8];
	const [top, bottom] = [MARKS, height - DATES];
	const band = Math.max(2, Math.min(WIDEST_BAND, ((right - left) / Math.max(1, count)) * 0.6));
	const first = left + Math.max(8, band / 2 + 2);
	const length = right - Math.max(8, band / 2 + 2) - first;
	const { place } = scaleOf(bottom - top);
	return {
		width,
		height,
		left,
		right,
		top,
		bottom,
		band,
		x: (index) => first + pointPlace(index, count, length),
		y: (value) => bottom - place(value)
	};
}
