import { describe, expect, it } from 'vitest';
import { checked } from '../../../../../tests/support/checked';
import { exampleInput } from '../../../../../tests/support/example-zip';
import { notUtf8 } from './not-utf8';

/** What is said of each file in another encoding, by the name of the example. */
async function messages(): Promise<Record<string, string>> {
	const said: Record<string, string> = {};
	for (const example of notUtf8.bad) {
		const { groups } = await checked(exampleInput(example));
		const own = groups.find(({ rule }) => rule === notUtf8);
		said[example.name] = own?.group(0).message ?? '';
	}
	return said;
}

describe('not-utf8', () => {
	it('names every encoding that can be told', async () => {
		const said = await messages();
		for (const name of [
			'Windows-1252',
			'Shift_JIS',
			'UTF-16 LE',
			'UTF-16 BE',
			'UTF-32 LE',
			'UTF-32 BE'
		]) {
			const wrong = Object.entries(said).filter(
				([example, message]) => example.startsWith(name) && !message.includes(` in ${name}`)
			);
			expect(wrong).toEqual([]);
			expect(Object.keys(said).some((example) => example.startsWith(name))).toBe(true);
		}
	});
});
