import { expect, it } from 'vitest';
import { equalKeys } from './equal-keys';

it('groups records that have all keys in common, and none that lacks one', () => {
	const names = Int32Array.of(7, 8, 7, 7, -1, -1, 8, 7);
	const days = Int32Array.of(1, 1, 1, 2, 3, 3, 1, 1);
	expect(equalKeys([names, days])).toEqual([
		[0, 2, 7],
		[1, 6]
	]);
});

it('finds the same among many records, whatever their order', () => {
	const keys = Int32Array.from({ length: 10_000 }, (_, record) => (record * 7919) % 9_000);
	const groups = equalKeys([keys]);
	expect(groups).toHaveLength(1_000);
	expect(groups.every(([first, second]) => keys[first] === keys[second])).toBe(true);
});
