import { describe, expect, it } from 'vitest';
import { linePath, nearestPoint, pointPlace, scaleAround, scaleFromZero } from './chart-scale';
import { rootScale } from './root-scale';

describe('a scale', () => {
	it('has round ticks from end to end, and every number lies on it', () => {
		for (const values of [[9842, 9654], [500, 15], [7, 7], [0, 0], [1], [1_890_214, 1_201_000]]) {
			const { from, to, ticks, place } = scaleAround(values, 100);
			expect(ticks[0]).toBe(from);
			expect(ticks.at(-1)).toBe(to);
			expect(ticks.length).toBeGreaterThan(1);
			expect(ticks.length).toBeLessThan(8);
			expect(place(from)).toBe(0);
			expect(place(to)).toBe(100);
			for (const value of values) {
				expect(place(value)).toBeGreaterThanOrEqual(0);
				expect(place(value)).toBeLessThanOrEqual(100);
			}
		}
	});

	it('begins at 0 where numbers differ much, and near them where they do not', () => {
		expect(scaleAround([500, 15], 100).from).toBe(0);
		expect(scaleAround([9842, 9654], 100)).toMatchObject({ from: 9000, to: 10_500 });
		expect(scaleAround([3, 4], 100).from).toBe(0);
	});

	it('draws small what is small against the whole', () => {
		const { place } = scaleAround([10_000, 10_004], 100);
		expect(Math.abs(place(10_004) - place(10_000))).toBeLessThan(1);
	});

	it('counts in whole numbers', () => {
		expect(scaleFromZero(2, 100).ticks).toEqual([0, 1, 2]);
		expect(scaleFromZero(0, 100).ticks).toEqual([0, 1]);
	});
});

describe('points along an axis', () => {
	it('have one distance, and are found again by their places', () => {
		expect([0, 1, 2].map((index) => pointPlace(index, 3, 100))).toEqual([0, 50, 100]);
		expect(pointPlace(0, 1, 100)).toBe(50);
		expect([-5, 24, 26, 80, 120].map((place) => nearestPoint(place, 3, 100))).toEqual([
			0, 0, 1, 2, 2
		]);
		expect(nearestPoint(3, 1, 100)).toBe(0);
	});

	it('are joined by a line that is broken where one is missing', () => {
		expect(linePath([[0, 1], [10, 2.25], null, [30, 4], [40, 5]])).toBe('M0 1L10 2.3M30 4L40 5');
		expect(linePath([])).toBe('');
	});
});

describe('a scale by square roots', () => {
	it('has its ground in the middle, and a quarter at half of the way', () => {
		const { place, ticks } = rootScale(1589, 100);
		expect(ticks).toEqual([-2000, -500, 0, 500, 2000]);
		expect([-2000, -500, 0, 500, 2000].map(place)).toEqual([0, 25, 50, 75, 100]);
		expect(rootScale(0, 100).ticks).toEqual([-4, -1, 0, 1, 4]);
		expect(rootScale(9, 100).ticks).toEqual([-20, -5, 0, 5, 20]);
	});
});
