/** A scale from numbers to places along an axis, and the numbers to write beside it. */
export interface ChartScale {
	readonly from: number;
	readonly to: number;
	/** Round numbers from `from` to `to`, both included. */
	readonly ticks: readonly number[];
	/** The place of a number between the two ends, in the unit of `length`, counted from `from`. */
	place(value: number): number;
}

/** Steps between ticks that people read with ease, times a power of ten. */
const EASY = [1, 2, 5, 10];
/** So few are always drawn from 0 on. */
const FEW = 20;
/** Smaller moves than this share of a size are drawn small, or a change of 4 would look like a landslide. */
const LEAST_SPAN = 0.1;

/**
 * A scale around numbers: from 0 where they reach down to a half of the highest, else from a round
 * number below the lowest.
 * @param length of the axis
 * @param steps so many ticks about, beside the first
 */
export function scaleAround(values: readonly number[], length: number, steps = 3): ChartScale {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	if (values.length === 0 || least < most / 2 || most < FEW)
		return scaleFromZero(most, length, steps);
	const span = Math.max(most - least, most * LEAST_SPAN);
	const middle = (most + least) / 2;
	return scale(Math.max(0, middle - span / 2), middle + span / 2, length, steps);
}

/** A scale from 0 to a round number at or above `most`. */
export const scaleFromZero = (most: number, length: number, steps = 3): ChartScale =>
	scale(0, Math.max(1, most), length, steps);

function scale(least: number, most: number, length: number, steps: number): ChartScale {
	const step = easyStep((most - least) / steps);
	const from = Math.floor(least / step) * step;
	const to = Math.ceil(most / step) * step;
	const ticks = Array.from(
		{ length: Math.round((to - from) / step) + 1 },
		(_, i) => from + i * step
	);
	return { from, to, ticks, place: (value) => ((value - from) / (to - from)) * length };
}

/** The easy step at or above a rough one. Things are counted: never below 1. */
function easyStep(rough: number): number {
	const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
	return power * (EASY.find((easy) => easy * power >= rough) ?? 10);
}

/**
 * Where the points of a chart lie along an axis: one distance from each to the next, whatever time
 * lies between; a single one in the middle.
 */
export const pointPlace = (index: number, count: number, length: number): number =>
	count < 2 ? length / 2 : (index / (count - 1)) * length;

/** The index of the point nearest to a place along the axis. */
export const nearestPoint = (place: number, count: number, length: number): number =>
	count < 2 ? 0 : Math.min(count - 1, Math.max(0, Math.round((place / length) * (count - 1))));

/**
 * A line through points as the path of an SVG; it is broken where there is none.
 * @param points by index [x, y], or null
 */
export function linePath(points: readonly (readonly [x: number, y: number] | null)[]): string {
	let isOpen = false;
	let path = '';
	for (const point of points) {
		if (point !== null) path += `${isOpen ? 'L' : 'M'}${rounded(point[0])} ${rounded(point[1])}`;
		isOpen = point !== null;
	}
	return path;
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
