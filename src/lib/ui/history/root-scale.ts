import type { ChartScale } from './chart-scale';

/** Numbers that are easy to read and whose quarter is, too. */
const EASY = [4, 8, 20];

/**
 * A scale from `-top` to `top` on which places grow with the square root of the number, so that a
 * few beside thousands can be seen. A quarter of the number stands at half of the way.
 */
export function rootScale(most: number, length: number): Pick<ChartScale, 'place' | 'ticks'> {
	const top = easyTop(most);
	const half = length / 2;
	const place = (value: number): number =>
		half + Math.sign(value) * Math.sqrt(Math.abs(value) / top) * half;
	return { place, ticks: [-top, -top / 4, 0, top / 4, top] };
}

function easyTop(most: number): number {
	for (let power = 1; ; power *= 10) {
		const easy = EASY.find((each) => each * power >= most);
		if (easy !== undefined) return easy * power;
	}
}
