import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FreeDays } from './free-days';

/** The nearest day that is free, looked for day by day. */
function lookedFor(taken: ReadonlySet<number>, day: number): number {
	for (let away = 0; ; away++) {
		for (const each of [day - away, day + away]) if (!taken.has(each)) return each;
	}
}

describe('FreeDays', () => {
	it('finds the nearest free day, however many are taken', () => {
		const days = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 60 });
		fc.assert(
			fc.property(days, days, (first, wanted) => {
				const free = new FreeDays();
				const taken = new Set(first);
				for (const day of first) free.take(day);
				for (const day of wanted) {
					const found = free.nearest(day);
					expect(found).toBe(lookedFor(taken, day));
					free.take(found);
					taken.add(found);
				}
			})
		);
	});

	it('has no use for what is no day', () => {
		const free = new FreeDays();
		free.take(undefined);
		expect(free.nearest(3)).toBe(3);
	});
});
