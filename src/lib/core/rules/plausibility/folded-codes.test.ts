import { expect, it } from 'vitest';
import { checked } from '../../../../../tests/support/checked';
import { exampleInput } from '../../../../../tests/support/example-zip';
import { foldedCodes } from './folded-codes';
import { more, schoolClass } from './plausibility-examples';

/** What the identifiers of classes fold to: `class-1` of the smallest set, then these. */
async function folded(...ids: readonly string[]): Promise<number[] | null> {
	const files = more('classes.csv', ...ids.map((id) => schoolClass(id)));
	const { set } = await checked(exampleInput({ name: 'classes', files, finds: [] }));
	const column = set.tables.get('classes.csv')?.column('sourcedId');
	const codes = column === undefined ? null : foldedCodes(column);
	return codes === null ? null : [...codes];
}

it.each([
	[['CLASS-1'], [0, 0]],
	[
		['x', 'cLASS-1', 'X', 'Class-1'],
		[0, 1, 0, 1, 0]
	],
	[
		[...Array.from({ length: 90 }, (_, n) => `a-${String(n)}`), 'A-89'],
		[...Array(91).keys(), 90]
	]
])('values that differ in case alone fold to the first of them: %j', async (ids, codes) => {
	expect(await folded(...ids)).toEqual(codes);
});

it.each([
	[['class-2', 'class_1', 'class@1']],
	[['Class-2', 'CLASS-3']],
	// These signs are 32 apart, as small and capital letters are.
	[['A@', 'A`', 'A[', 'A{']]
])('others do not fold: %j', async (ids) => {
	expect(await folded(...ids)).toBeNull();
});
