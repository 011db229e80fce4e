import { afterAll, describe, expect, it } from 'vitest';
import { CheckChild } from '../support/check-child';
import { corpusFiles } from '../support/corpus';

/*
 * 164 archives of other projects' tests, most of them broken on purpose. None holds a roster, so each
 * must end soon and small in a plain refusal: never a crash, a hang or "no problems".
 */

const seconds = 5;
const megabytes = 300;

const archives = corpusFiles('zip');
const child = new CheckChild();
afterAll(() => child.end());

describe('archives that nobody on this project wrote', () => {
	it('are all here', () => {
		expect(archives).toHaveLength(164);
	});

	it.each(archives)('$path ends in a plain refusal', async ({ place }) => {
		const { refused, errors, grownBytes } = await child.check(place, seconds * 1000);
		expect(refused).toBe(true);
		expect(errors).not.toEqual([]);
		expect(errors.filter((error) => !/^[a-z-]+: .{15,}[.!?]$/.test(error))).toEqual([]);
		expect(grownBytes).toBeLessThan(megabytes * 1024 ** 2);
	});
});
