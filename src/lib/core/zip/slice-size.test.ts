import { expect, it } from 'vitest';
import { sliceSizer } from './slice-size';

const small = 16 * 1024;
const large = 64 * 1024;

it('grows once an engine has shown that it bounds its output', () => {
	const sizer = sliceSizer();
	const sizes = Array.from({ length: 10 }, () => {
		sizer.sawChunk(65_536);
		return sizer.size();
	});
	expect(sizes).toEqual([...Array<number>(8).fill(small), large, large]);
});

it('stays small for good after a chunk that was too long', () => {
	const sizer = sliceSizer();
	for (let slice = 0; slice < 9; slice++) sizer.size();
	sizer.sawChunk(300_000);
	sizer.sawChunk(10);
	expect(sizer.size()).toBe(small);
});
