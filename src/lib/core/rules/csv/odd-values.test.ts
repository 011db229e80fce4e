import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScanner } from '../../csv/scanner';
import type { Column } from '../../table/column';
import { TableBuilder } from '../../table/table';
import { HIDDEN } from './character-names';
import { oddValues } from './odd-values';

/** The values as a column, in the order of their codes. */
function columnOf(values: readonly string[]): Column {
	const builder = new TableBuilder('users.csv');
	const scanner = createScanner(builder);
	const cells = values.map((value) => `"${value.replaceAll('"', '""')}"\r\n`);
	scanner.push(new TextEncoder().encode(`givenName\r\n${cells.join('')}`));
	return builder.table(scanner.end(), false).columns[0];
}

const textsOf = (column: Column, codes: readonly number[]): string[] =>
	codes.map((code) => column.text(code));

/** Every control character, tabs and line breaks among them. */
// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const anyControl = /[\u0000-\u001f\u007f-\u009f]/;

describe('oddValues', () => {
	it('finds a control character at every place of a value, and nothing beside', () => {
		const control = [0x00, 0x1f, 0x7f, 0x80, 0x9f].map((code) => String.fromCharCode(code));
		const values = control.flatMap((sign) =>
			[0, 1, 2, 3, 4, 5, 6, 7].map((at) => `${'a'.repeat(at)}${sign}${'~'.repeat(7 - at)}`)
		);
		const plain = [
			'',
			' ',
			'~',
			'abc',
			'abcd',
			'abcde',
			'\u00a0',
			'Ā',
			'山田',
			'🎵',
			'\u007e\u0020'
		];
		const column = columnOf([...plain, ...values]);
		expect(textsOf(column, oddValues(column).control)).toEqual(values);
		expect(oddValues(column).hidden).toEqual([]);
	});

	it('finds exactly the values that hold such characters', () => {
		const sign = fc.constantFrom(
			...[
				'a',
				'~',
				' ',
				',',
				'"',
				'é',
				'ÿ',
				'‐',
				'‒',
				'⁡',
				'￼',
				'山',
				'🎵',
				'\u200c',
				'\u200d',
				'\u200e'
			],
			...['\u0000', '\t', '\u001f', '\u007f', '\u0080', '\u0092', '\u00a0'],
			...['\u200b', '\u202a', '\u202e', '\u202f', '\u2060', '\u2066', '\u2069', '\ufeff', '\ufffd']
		);
		const values = fc.uniqueArray(fc.string({ unit: sign, maxLength: 9 }), { maxLength: 20 });
		fc.assert(
			fc.property(values, (texts) => {
				const column = columnOf(texts);
				const { control, hidden } = oddValues(column);
				expect(textsOf(column, control)).toEqual(texts.filter((text) => anyControl.test(text)));
				expect(textsOf(column, hidden)).toEqual(texts.filter((text) => HIDDEN.test(text)));
			}),
			{ numRuns: 2000 }
		);
	});
});
