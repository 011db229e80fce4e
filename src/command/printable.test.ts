import { describe, expect, it } from 'vitest';
import { printable, shortened } from './printable';

describe('a text for a terminal', () => {
	it.each([
		['an escape sequence', '\u001b[2J', '\\u001b[2J'],
		['a line end, a tab, a NUL', 'a\r\nb\tc\0', 'a\\u000d\\u000ab\\u0009c\\u0000'],
		['a C1 control', '\u009b31m', '\\u009b31m'],
		['a turn of direction', 'a\u202eb', 'a\\u202eb'],
		['a mark of no width', 'a\u200bb\ufeff', 'a\\u200bb\\ufeff'],
		['half of a pair', 'a\ud83d', 'a\\ud83d'],
		['names in any script', 'Zoë Ōta 王芳 Иван 😀', 'Zoë Ōta 王芳 Иван 😀'],
		['a joiner that is part of the writing', 'می\u200cخواهم', 'می\u200cخواهم']
	])('shows %s', (_, text, shown) => {
		expect(printable(text)).toBe(shown);
	});

	it('is cut where it is long, never within a pair, and says how much is missing', () => {
		expect(shortened('abc', 3)).toBe('abc');
		expect(shortened('abcd', 3)).toBe('abc… (1 more characters)');
		expect(shortened('ab😀cd', 3)).toBe('ab… (4 more characters)');
		expect(shortened('x'.repeat(1_000_000)).length).toBeLessThan(200);
	});
});
