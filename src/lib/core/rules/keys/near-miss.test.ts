import { describe, expect, it } from 'vitest';
import { createScanner } from '../../csv/scanner';
import type { Column } from '../../table/column';
import { TableBuilder } from '../../table/table';
import { lines } from '../smallest-set';
import { nearMisses } from './near-miss';

/** A column of identifiers, as it stands in a target file. */
function idsOf(ids: readonly string[]): Column {
	const text = lines('sourcedId', ...ids.map((id) => `"${id}"`));
	const builder = new TableBuilder('users.csv');
	const scanner = createScanner(builder);
	scanner.push(new TextEncoder().encode(text));
	return builder.table(scanner.end(), false).columns[0];
}

const near = (value: string, ...ids: string[]): string | undefined => {
	const found = nearMisses([value], idsOf(ids)).get(value);
	return found === undefined ? undefined : `${found.kind} ${found.candidate}`;
};

describe('nearMisses', () => {
	it.each([
		['MA-207', ['ma-207'], 'case ma-207'],
		['MA-207', ['ma-207', 'Ma-207'], undefined],
		['ma-207 ', ['ma-207'], 'spaces ma-207'],
		['ma-207', ['ma-207\t', 'ma-208'], 'spaces ma-207\t'],
		['ma-207\u200b', ['ma-207'], 'invisible ma-207'],
		['ma-207', ['\ufeffma-207'], 'invisible \ufeffma-207'],
		['ma-207\u00a0', ['ma-207'], 'invisible ma-207'],
		['e\u0301cole', ['\u00e9cole'], 'unicode \u00e9cole'],
		['114', ['0114'], 'zerosLost 0114'],
		['114', ['0114', '00114'], undefined],
		['0114', ['114'], 'zerosAdded 114'],
		['0', ['00'], 'zerosLost 00'],
		['MA-207 ', ['ma-207'], 'several ma-207'],
		['ma-207 ', ['ma-207', 'MA-207'], 'spaces ma-207'],
		['ma-207', ['ma-208', 'xma-207', 'ma-20'], undefined],
		['', ['0', ''], undefined],
		['0', ['', 'x'], undefined]
	] as const)('%j among %j is %s', (value, ids, expected) => {
		expect(near(value, ...ids)).toBe(expected);
	});

	it.each([
		['1.23E+15', ['1230000000000000'], 'shortened 1230000000000000'],
		['1.23E+15', ['1234567890123456', '1240000000000000'], 'shortened 1234567890123456'],
		['1.23457E+11', ['123456789012'], 'shortened 123456789012'],
		['1,23457E+11', ['123456789012'], 'shortened 123456789012'],
		['1E+11', ['99999999999', '123456789012'], undefined],
		['1E+11', ['96666666666'], 'shortened 96666666666'],
		['1.23E+15', ['1230000000000000', '1231000000000000'], undefined],
		['1.23E+15', ['12300'], undefined],
		['1E5', ['100000', '1e5'], 'case 1e5']
	] as const)('%j among %j is %s', (value, ids, expected) => {
		expect(near(value, ...ids)).toBe(expected);
	});

	it('keeps several values apart', () => {
		const found = nearMisses(['A', '07', 'zz'], idsOf(['a', '7', 'b']));
		expect(Object.fromEntries(found)).toEqual({
			A: { kind: 'case', candidate: 'a' },
			'07': { kind: 'zerosAdded', candidate: '7' }
		});
	});
});
