import { describe, expect, it } from 'vitest';
import { valueAt, withMoved, withName, withSource, withValue } from './json-edit';

const json = { a: [{ b: 1 }, { b: 2 }], c: 'x' };

describe('valueAt', () => {
	it.each([
		[[], json],
		[['a', 1, 'b'], 2],
		[['a', 5, 'b'], undefined],
		[['c', 'length'], undefined],
		[['toString'], undefined],
		[['__proto__'], undefined]
	])('%j', (path, expected) => {
		expect(valueAt(json, path)).toEqual(expected);
	});
});

describe('withValue', () => {
	it.each([
		['sets', ['a', 0, 'b'], 3, { a: [{ b: 3 }, { b: 2 }], c: 'x' }],
		['makes what is missing', ['d', 0, 'e'], true, { ...json, d: [{ e: true }] }],
		['takes a name away', ['c'], undefined, { a: json.a }],
		['takes an entry away', ['a', 0], undefined, { a: [{ b: 2 }], c: 'x' }],
		['adds an entry', ['a', 2], 7, { a: [...json.a, 7], c: 'x' }],
		['puts an object in the place of a word', ['c', 'd'], 1, { ...json, c: { d: 1 } }]
	] as const)('%s', (_, path, value, expected) => {
		expect(withValue(json, path, value)).toEqual(expected);
		expect(json).toEqual({ a: [{ b: 1 }, { b: 2 }], c: 'x' });
	});

	it('sets a name that means something to JavaScript as any other', () => {
		const made = withValue({}, ['__proto__', 'x'], 1);
		expect(JSON.stringify(made)).toBe('{"__proto__":{"x":1}}');
	});
});

describe('withMoved', () => {
	it('changes places', () => {
		expect(withMoved(json, ['a'], 1, 0)).toEqual({ a: [{ b: 2 }, { b: 1 }], c: 'x' });
		expect(withMoved(json, ['a'], 1, 2)).toBe(json);
	});
});

describe('withName', () => {
	it('keeps the order, and every other name', () => {
		expect(JSON.stringify(withName(json, [], 'a', 'z'))).toBe('{"z":[{"b":1},{"b":2}],"c":"x"}');
		expect(withName(json, [], 'a', 'c')).toBe(json);
	});
});

describe('withSource', () => {
	it('follows a source to where it is named', () => {
		const profile = {
			sources: { S1: { title: 'S1' } },
			demands: [{ src: ['S1', 'S2'], says: 'S1' }],
			snapshot: { match: [{ src: ['S1'] }] }
		};
		expect(withSource(profile, 'S1', 'guide')).toEqual({
			sources: { guide: { title: 'S1' } },
			demands: [{ src: ['guide', 'S2'], says: 'S1' }],
			snapshot: { match: [{ src: ['guide'] }] }
		});
	});
});
