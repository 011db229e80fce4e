import { describe, expect, it } from 'vitest';
import { Memory } from './memory';

describe('Memory', () => {
	it('makes once for the same things, and anew where one of them or their order is another', () => {
		const memory = new Memory<number>();
		const [one, other] = [{}, {}];
		let made = 0;
		const make = (): number => made++;
		const given = [[one, other], [one, other], [one], [other, one], [one, {}], [one]];
		expect(given.map((things) => memory.of(things, make))).toEqual([0, 0, 1, 2, 3, 1]);
	});

	it('remembers that nothing was made, too', () => {
		const memory = new Memory<undefined>();
		const one = {};
		let made = 0;
		for (let time = 0; time < 2; time++) memory.of([one], () => void made++);
		expect(made).toBe(1);
	});
});
