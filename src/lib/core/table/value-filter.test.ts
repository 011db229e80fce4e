import { expect, it } from 'vitest';
import { Dictionary } from './dictionary';
import { ValueFilter } from './value-filter';

function dictionaryOf(values: readonly string[]): Dictionary {
	const dictionary = new Dictionary();
	for (const value of values) {
		const bytes = new TextEncoder().encode(value);
		dictionary.add(new DataView(bytes.buffer), 0, bytes.length);
	}
	dictionary.freeze();
	return dictionary;
}

const ids = (name: string, count: number): string[] =>
	Array.from({ length: count }, (_, number) => `${name}-${String(number)}`);

it('lets every value through that was added, and few others', () => {
	const filter = new ValueFilter(3000);
	filter.add(dictionaryOf(ids('user', 2000)));
	filter.add(dictionaryOf(ids('class', 1000)));
	const looked = dictionaryOf([...ids('enrollment', 50_000), 'user-7', 'class-999']);
	const candidates = filter.candidates(looked).map((code) => looked.text(code));
	expect(candidates).toContain('user-7');
	expect(candidates).toContain('class-999');
	expect(candidates.length).toBeLessThan(1500);
});

it('lets nothing through when nothing was added', () => {
	expect(new ValueFilter(0).candidates(dictionaryOf(ids('user', 100)))).toEqual([]);
});
