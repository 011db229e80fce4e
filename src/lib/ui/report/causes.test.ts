import { describe, expect, it } from 'vitest';
import { groups } from '../../../../tests/support/ui-fixture';
import { errorsByCause, explainedBy, followersOf, rootOf } from './causes';
import { numbered } from './group-filter';

const all = groups.map((view) => view.group);

describe('causes', () => {
	it.each([
		['a', 'a'],
		['b', 'a'],
		['c', 'a'],
		['lost', 'lost']
	])('the root of %s is %s', (id, root) => {
		const causes = new Map([
			['a', null],
			['b', 'a'],
			['c', 'b'],
			['lost', 'not in the report']
		]);
		expect(rootOf(id, causes)).toBe(root);
	});

	it('sums what goes away with a group, the group itself left out', () => {
		expect([...explainedBy(all)]).toEqual([['g1', 184 + 1248 + 7977]]);
	});

	it('puts the groups that go away with another under that one, in their order', () => {
		const under = [...followersOf(numbered(groups))];
		expect(under.map(([root, each]) => [root, each.map(({ number }) => number)])).toEqual([
			['g1', ['1.1', '1.2', '1.3']]
		]);
	});

	it('shares all errors out among the causes', () => {
		const shares = errorsByCause(all);
		expect(shares.get('g1')).toBe(9410);
		expect([...shares.values()].reduce((sum, count) => sum + count, 0)).toBe(9459);
	});
});
