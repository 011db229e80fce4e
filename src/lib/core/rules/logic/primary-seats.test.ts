import { describe, expect, it } from 'vitest';
import { doubledSeats, type Seat } from './primary-seats';

type Given = readonly [user: number, begin: number, end: number];

/** Seats of class 0, by the number of the teacher and two days; each is the record of its place. */
const seats = (...given: Given[]): Seat[] =>
	given.map(([user, begin, end], record) => ({ record, classCode: 0, user, begin, end }));

const doubled = (...given: Given[]): [number, number][] => [...doubledSeats(seats(...given))];

describe('primary teachers of one class', () => {
	it('each later one is held against the first that it overlaps', () => {
		expect(doubled([1, 0, 10], [2, 5, 15], [3, 9, 20], [4, 15, 20])).toEqual([
			[1, 0],
			[2, 0]
		]);
	});

	it('may follow each other in any order of the file', () => {
		expect(doubled([1, 20, 30], [2, 0, 10], [3, 10, 20])).toEqual([]);
	});

	it('one who is there twice is held against all that this one says', () => {
		expect(doubled([1, 0, 5], [1, 5, 10], [2, 7, 8], [1, 0, 10])).toEqual([[2, 1]]);
	});

	it('open ends overlap whatever comes before or after', () => {
		expect(doubled([1, -Infinity, Infinity], [2, 400, 401])).toEqual([[1, 0]]);
		expect(doubled([1, -Infinity, 400], [2, 400, Infinity])).toEqual([]);
	});

	it('of other classes do not matter', () => {
		const [first, second] = seats([1, 0, 10], [2, 0, 10]);
		expect([...doubledSeats([first, { ...second, classCode: 1 }])]).toEqual([]);
	});
});
