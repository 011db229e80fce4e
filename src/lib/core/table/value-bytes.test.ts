import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Dictionary } from './dictionary';
import { valueBytes } from './value-bytes';

function dictionaryOf(values: readonly Uint8Array[]): Dictionary {
	const dictionary = new Dictionary();
	for (const value of values) {
		const bytes = Uint8Array.from(value);
		dictionary.add(new DataView(bytes.buffer), 0, bytes.length);
	}
	dictionary.freeze();
	return dictionary;
}

it('knows every byte that values hold, and no other', () => {
	fc.assert(
		fc.property(fc.array(fc.uint8Array({ maxLength: 11 })), (values) => {
			const { used, longest } = valueBytes(dictionaryOf(values));
			const held = new Set(values.flatMap((value) => [...value]));
			const marked = [...used.keys()].filter((byte) => used[byte] !== 0);
			expect(marked).toEqual([...held].sort((a, b) => a - b));
			expect(longest).toBe(Math.max(0, ...values.map(({ length }) => length)));
		})
	);
});

it('tells a zero in a value from what fills it up', () => {
	expect(valueBytes(dictionaryOf([Uint8Array.of(65)])).used[0]).toBe(0);
	expect(valueBytes(dictionaryOf([Uint8Array.of(65, 0)])).used[0]).toBe(1);
	expect(valueBytes(dictionaryOf([Uint8Array.of(0)])).used[0]).toBe(1);
});
