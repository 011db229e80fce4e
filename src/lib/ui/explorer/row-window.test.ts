import { describe, expect, it } from 'vitest';
import { bodyHeight, ROW_HEIGHT, rowWindow, scrollTopFor, topRow } from './row-window';

const height = 500;

describe.each([10, 1000, 181_000, 1_600_000, 20_000_000])('%i rows', (rows) => {
	const most = Math.max(0, bodyHeight(rows) - height);

	it('are drawn from the first to the last, a few at a time', () => {
		expect(rowWindow({ scrollTop: 0, height, rows })).toMatchObject({ first: 0, offset: 0 });
		expect(rowWindow({ scrollTop: most, height, rows }).last).toBe(rows);
		for (const share of [0, 0.1, 0.5, 0.999, 1]) {
			const { first, last } = rowWindow({ scrollTop: most * share, height, rows });
			expect(last - first).toBeLessThanOrEqual(Math.ceil(height / ROW_HEIGHT) + 18);
		}
	});

	it('cover what is seen wherever the bar stands', () => {
		for (const share of [0, 0.25, 0.5, 0.75, 1]) {
			const scrollTop = Math.round(most * share);
			const { first, last, offset } = rowWindow({ scrollTop, height, rows });
			expect(first * ROW_HEIGHT + offset).toBeLessThanOrEqual(scrollTop + 1);
			const end = Math.min(scrollTop + height, bodyHeight(rows));
			expect(last * ROW_HEIGHT + offset).toBeGreaterThanOrEqual(end - 1);
		}
	});

	it('can each be brought into sight', () => {
		for (const row of [0, 1, Math.floor(rows / 3), rows - 2, rows - 1]) {
			for (const from of [0, most]) {
				const scrollTop = scrollTopFor(row, { scrollTop: from, height, rows });
				const { offset } = rowWindow({ scrollTop, height, rows });
				const top = row * ROW_HEIGHT + offset - scrollTop;
				expect(top).toBeGreaterThanOrEqual(-1);
				expect(top + ROW_HEIGHT).toBeLessThanOrEqual(height + 1);
			}
		}
	});

	it('stay where they are when the one is seen already', () => {
		const scrollTop = Math.round(most / 2);
		const scrolled = { scrollTop, height, rows };
		const seen = topRow(scrolled) + 2;
		if (seen < rows) expect(scrollTopFor(seen, scrolled)).toBe(scrollTop);
		expect(topRow({ scrollTop: 0, height, rows })).toBe(0);
	});
});
