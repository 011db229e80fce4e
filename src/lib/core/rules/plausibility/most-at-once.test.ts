import { expect, it } from 'vitest';
import { mostAtOnce } from './most-at-once';

const stay = (who: number, begin = -Infinity, end = Infinity) => ({ who, begin, end });

it.each([
	['nobody', [], 0],
	['two without dates', [stay(1), stay(2)], 2],
	['one who is there twice', [stay(1), stay(1, 3, 9)], 1],
	['one who comes on the day the other leaves', [stay(1, 0, 5), stay(2, 5, 9)], 1],
	['two who overlap by a day', [stay(1, 0, 6), stay(2, 5, 9)], 2],
	['one who is there twice and leaves once', [stay(1, 0, 9), stay(1, 0, 4), stay(2, 5, 9)], 2],
	['a stay that ends before it begins', [stay(1, 9, 0), stay(2)], 1]
])('the most at one time: %s', (_, stays, most) => {
	expect(mostAtOnce(stays)).toBe(most);
});
