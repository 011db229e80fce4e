import { describe, expect, it } from 'vitest';
import { characterWords } from '../words.group';
import { visibleText } from './visible-text';

/** Marks in angle brackets, as a sighted reader would tell them from text. */
const shown = (value: string, limit?: number): string =>
	visibleText(value, characterWords, limit)
		.parts.map((part) => (part.isMark ? `<${part.text}>` : part.text))
		.join('');

describe('visibleText', () => {
	it.each([
		['plain', 'S-20871', 'S-20871'],
		['empty', '', ''],
		['NUL', 'a\u0000b', 'a<NUL>b'],
		['tab', '\tx', '<TAB>x'],
		['line breaks', 'a\r\nb\nc', 'a<line break>b<line break>c'],
		['a control character', 'a\u0007', 'a<control>'],
		['no-break space', 'S\u00a01', 'S<no-break space>1'],
		['zero width', 'S1\u200b', 'S1<zero width>'],
		['a joiner between Latin letters', 'a\u200cb', 'a<zero width>b'],
		['direction marks', '\u202eabc\u2066', '<direction mark>abc<direction mark>'],
		['byte order mark', '\ufeffsourcedId', '<byte order mark>sourcedId'],
		['soft hyphen', 'a\u00adb', 'a<soft hyphen>b'],
		['a space in front', ' S1', '<space>S1'],
		['spaces behind', 'S1   ', 'S1<3 × space>'],
		['two spaces between', 'Anna  Lee', 'Anna<2 × space>Lee'],
		['only a space', ' ', '<space>'],
		['what could not be decoded', 'Mu\ufffdoz', 'Mu<unreadable>oz']
	])('shows %s', (_, value, text) => {
		expect(shown(value)).toBe(text);
	});

	it.each([
		['accents', 'Díaz'],
		['quotes and apostrophes', 'O’Brien, "Bo"'],
		['Arabic', 'محمد'],
		['Persian with its joiner', 'می\u200cخواهم'],
		['a joined emoji', '👩\u200d🎓'],
		['a name in Japanese with its wide space', '山田\u3000太郎']
	])('leaves %s alone', (_, value) => {
		expect(shown(value)).toBe(value);
	});

	it('cuts long values and counts what is left out', () => {
		const long = visibleText('x'.repeat(1_000_000), characterWords, 200);
		expect(long.parts).toEqual([{ text: 'x'.repeat(200), isMark: false }]);
		expect(long.more).toBe(999_800);
	});

	it('never cuts a pair of surrogates in two', () => {
		expect(shown('abc🎓def', 4)).toBe('abc');
		expect(visibleText('abc🎓def', characterWords, 4).more).toBe(5);
	});

	it('does not call a space the last one where the value goes on', () => {
		expect(shown('Anna Lee', 5)).toBe('Anna ');
	});

	it('loses no character', () => {
		const value = ' a\u0000\u200b b\u00a0\t';
		const { parts } = visibleText(value, characterWords);
		expect(parts.filter((part) => !part.isMark).map((part) => part.text)).toEqual(['a', ' b']);
		expect(parts.filter((part) => part.isMark)).toHaveLength(5);
	});
});
