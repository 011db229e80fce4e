import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dictionary } from './dictionary';

const encoder = new TextEncoder();

/** A value somewhere in a buffer, as it lies in a file between other bytes. */
function placed(text: string): [DataView, number, number] {
	const value = encoder.encode(text);
	const bytes = new Uint8Array(value.length + 5).fill(0x2c);
	bytes.set(value, 3);
	return [new DataView(bytes.buffer), 3, 3 + value.length];
}

/** Codes as a plain map gives them out: 0 for the first value seen, and so on. */
function plainCodes(texts: readonly string[]): { codes: number[]; values: string[] } {
	const known = new Map<string, number>();
	const codes = texts.map((text) => {
		const code = known.get(text) ?? known.size;
		known.set(text, code);
		return code;
	});
	return { codes, values: [...known.keys()] };
}

const valuesOf = (dictionary: Dictionary): string[] =>
	Array.from({ length: dictionary.size }, (_, code) => dictionary.text(code));

/** Few different texts, so that they repeat, of all lengths around whole words. */
const someTexts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 9 }), {
	maxLength: 300
});

describe('Dictionary', () => {
	it('numbers values in the order in which they are first seen', () => {
		fc.assert(
			fc.property(someTexts, (texts) => {
				const dictionary = new Dictionary();
				const plain = plainCodes(texts);
				expect(texts.map((text) => dictionary.add(...placed(text)))).toEqual(plain.codes);
				expect(valuesOf(dictionary)).toEqual(plain.values);
				expect(dictionary.emptyCode).toBe(plain.values.indexOf(''));
			})
		);
	});

	it('gives the same codes for values taken unseen, once they are settled', () => {
		fc.assert(
			fc.property(someTexts, someTexts, someTexts, (seen, unseen, later) => {
				const dictionary = new Dictionary();
				const codes = seen.map((text) => dictionary.add(...placed(text)));
				codes.push(...unseen.map((text) => dictionary.addUnseen(...placed(text))));
				const settled = dictionary.settle();
				const known = codes.map((code) => settled?.[code] ?? code);
				known.push(...later.map((text) => dictionary.add(...placed(text))));
				const plain = plainCodes([...seen, ...unseen, ...later]);
				expect(known).toEqual(plain.codes);
				expect(valuesOf(dictionary)).toEqual(plain.values);
				expect(dictionary.emptyCode).toBe(plain.values.indexOf(''));
			})
		);
	});

	it('settles many values, twice', () => {
		const texts = Array.from({ length: 9000 }, (_, n) => `id-${n % 7000}-${'x'.repeat(n % 5)}`);
		const dictionary = new Dictionary();
		let codes: number[] = [];
		for (const half of [texts.slice(0, 4500), texts.slice(4500)]) {
			codes.push(...half.map((text) => dictionary.addUnseen(...placed(text))));
			const settled = dictionary.settle();
			codes = codes.map((code) => settled?.[code] ?? code);
		}
		const plain = plainCodes(texts);
		expect(codes).toEqual(plain.codes);
		expect(valuesOf(dictionary)).toEqual(plain.values);
	});

	it('says that all were new', () => {
		const dictionary = new Dictionary();
		for (let n = 0; n < 5000; n++) dictionary.addUnseen(...placed(`id-${n}`));
		expect(dictionary.settle()).toBeNull();
	});

	it('finds what it holds and nothing else, also after freezing', () => {
		fc.assert(
			fc.property(someTexts, someTexts, (texts, others) => {
				const dictionary = new Dictionary();
				for (const text of texts) dictionary.add(...placed(text));
				dictionary.freeze();
				const { values } = plainCodes(texts);
				for (const text of [...texts, ...others]) {
					expect(dictionary.find(text)).toBe(values.indexOf(text));
					expect(dictionary.findBytes(...placed(text))).toBe(values.indexOf(text));
				}
			})
		);
	});

	it('joins by value, in whatever order', () => {
		fc.assert(
			fc.property(someTexts, someTexts, (texts, others) => {
				const [own, other] = [new Dictionary(), new Dictionary()];
				for (const text of texts) own.add(...placed(text));
				for (const text of [...others, ...texts]) other.add(...placed(text));
				own.freeze();
				other.freeze();
				const expected = valuesOf(other).map((text) => valuesOf(own).indexOf(text));
				expect([...own.join(other)]).toEqual(expected);
			})
		);
	});

	it('keeps long values and more than one chunk of them', () => {
		const dictionary = new Dictionary();
		const texts = Array.from({ length: 12 }, (_, n) => String(n).repeat(400_000));
		for (const text of texts) dictionary.add(...placed(text));
		dictionary.freeze();
		expect(valuesOf(dictionary)).toEqual(texts);
		expect(dictionary.length(11)).toBe(800_000);
	});
});
