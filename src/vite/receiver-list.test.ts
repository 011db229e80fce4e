import { describe, expect, it } from 'vitest';
import { shippedIds } from '../lib/core/profiles/shipped';
import { receiverLines } from './receiver-list';

describe('the list of receivers', () => {
	const lines = receiverLines();

	it('has a line for every profile that comes with Rollcall', () => {
		expect(lines.map(({ id }) => id).sort()).toEqual([...shippedIds].sort());
	});

	it('stands in the order of titles, each with a sentence on who it is', () => {
		const titles = lines.map(({ title }) => title);
		expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'en')));
		expect(lines.filter(({ about }) => about === null)).toEqual([]);
	});

	it('says on which version a profile builds and how much it asks', () => {
		expect(lines.find(({ id }) => id === 'st-math')).toMatchObject({ base: '1.1', questions: 1 });
	});
});
