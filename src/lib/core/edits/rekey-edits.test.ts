import { describe, expect, it } from 'vitest';
import type { RekeyFix } from '../snapshots/rekey-fix';
import type { Edit } from './edit';
import { rekeyAllEdits } from './rekey-edits';

const fix = (now: string, old: string): RekeyFix => ({
	...{ file: 'users.csv', column: 'sourcedId', before: now, after: old },
	references: [{ file: 'enrollments.csv', column: 'userSourcedId', list: false, records: 1 }]
});
const wish = (now: string, old: string, isSwap = false) => ({ fix: fix(now, old), isSwap });

/** What becomes of ids when the edits are made one after the other. */
function made(ids: readonly string[], edits: readonly Edit[], file = 'users.csv'): string[] {
	return edits.reduce<string[]>(
		(all, edit) => {
			if (edit.kind !== 'replaceValue' || edit.file !== file) return all;
			const after = all.map((id) => (id === edit.from ? edit.to : id));
			expect(new Set(after).size, 'no id means two').toBe(new Set(ids).size);
			return after;
		},
		[...ids]
	);
}

describe('old ids given back to many', () => {
	it('go where nobody has them, in every file', () => {
		const { edits, left } = rekeyAllEdits([wish('n1', 'o1'), wish('n2', 'o2')]);
		expect(made(['n1', 'n2', 'x'], edits)).toEqual(['o1', 'o2', 'x']);
		expect(made(['n2', 'n1'], edits, 'enrollments.csv')).toEqual(['o2', 'o1']);
		expect(left).toBe(0);
	});

	it('wait until whoever has the id has got another one', () => {
		const { edits, left } = rekeyAllEdits([wish('b', 'a', true), wish('a', 'c')]);
		expect(made(['b', 'a'], edits)).toEqual(['a', 'c']);
		expect(left).toBe(0);
	});

	it.each([
		['two', ['a', 'b']],
		['three', ['a', 'b', 'c']],
		['five', ['a', 'b', 'c', 'd', 'e']]
	])('change places again among %s', (_, ids) => {
		const old = [...ids.slice(1), ids[0]];
		const { edits } = rekeyAllEdits(ids.map((id, at) => wish(id, old[at], true)));
		expect(made(ids, edits)).toEqual(old);
		expect(made(ids, edits, 'enrollments.csv')).toEqual(old);
	});

	it('are left where somebody else keeps the id, with all who wait for theirs', () => {
		const { edits, left } = rekeyAllEdits([wish('b', 'a', true), wish('c', 'b', true)]);
		expect([edits, left]).toEqual([[], 2]);
	});
});
