import { describe, expect, it } from 'vitest';
import { person, row } from '../../../../tests/support/comparison-fixture';
import { cellPairs } from './record-cells';
import { twinRow } from './twin-row';

describe('one record before and after', () => {
	const before = [
		{ column: 'familyName', text: 'Diaz' },
		{ column: 'phone', text: '' },
		{ column: 'role', text: 'student' }
	];
	const after = [
		{ column: 'familyName', text: 'Díaz' },
		{ column: 'email', text: '' },
		{ column: 'role', text: 'student' }
	];

	it('marks what changed, and leaves out what is empty on both sides', () => {
		const changes = [{ column: 'familyName', before: 'Diaz', after: 'Díaz' }];
		const pairs = cellPairs(row(person('u-1', 'Ada'), { before, after, changes }));
		expect(pairs).toEqual([
			{ column: 'familyName', before: 'Diaz', after: 'Díaz', isChanged: true },
			{ column: 'role', before: 'student', after: 'student', isChanged: false }
		]);
	});

	it('makes one of two records under two ids', () => {
		const was = row(person('u-1', 'Ada'), { before: [{ column: 'sourcedId', text: 'u-1' }] });
		const is = row(person('u-9', 'Ada'), {
			rowBefore: null,
			rowAfter: 7,
			before: [],
			after: [{ column: 'sourcedId', text: 'u-9' }]
		});
		expect(twinRow(was, is)).toMatchObject({
			rowBefore: 2,
			rowAfter: 7,
			changes: [{ column: 'sourcedId', before: 'u-1', after: 'u-9' }]
		});
		expect(twinRow(null, is)).toBe(is);
	});
});
