import { describe, expect, it } from 'vitest';
import { encoded } from '../../../../tests/support/encodings';
import { guessEncoding, type GuessedEncoding } from './guess-encoding';

const western = [
	'u-1,José,Muñoz',
	'u-2,Zoë,Brontë',
	'u-3,François,Lefèvre',
	'u-4,Jürgen,Groß',
	'u-5,Åsa,Ångström',
	'u-6,Þóra,Jónsdóttir',
	'u-7,Émile,Zola',
	'u-8,Renée,O’Brien',
	'u-10,Ann,O’Brien',
	'u-11,Nina,D’Angelo',
	'École “Jean Moulin”,ÉCOLE',
	'Straße 9,MÜLLER',
	'Ação,São João',
	'u-9,Noël – Élodie,5€',
	'4,5,©',
	'Nº 7,±2 °C',
	'½ day,§ 3',
	'Señor,¿Qué?',
	'Ž,Šimek'
];

const japanese = [
	'u-1,山田,太郎',
	'u-2,ヤマダ,タロウ',
	'u-3,やまだ,はなこ',
	'u-4,ﾔﾏﾀﾞ,ﾀﾛｳ',
	'東京都立第一中学校,school',
	'１年２組,国語',
	'高橋,さくら',
	'齋藤,美咲',
	'u-5,林,光',
	'u-6,3A達也,A組'
];

const guess = (
	texts: readonly string[],
	encoding: GuessedEncoding & ('windows-1252' | 'shift_jis')
) => guessEncoding(texts.map((text) => encoded(text, encoding)));

describe('guessEncoding', () => {
	it.each(western)('%s is Windows-1252', (text) => {
		expect(guess([text], 'windows-1252')).toBe('windows-1252');
	});

	it.each(japanese)('%s is Shift_JIS', (text) => {
		expect(guess([text], 'shift_jis')).toBe('shift_jis');
	});

	it('of many records, each is told as what most of them look like', () => {
		expect(guess(western, 'windows-1252')).toBe('windows-1252');
		expect(guess(japanese, 'shift_jis')).toBe('shift_jis');
	});

	it.each([
		['nothing', []],
		['names in Windows-1251', [Uint8Array.of(0xc8, 0xe2, 0xe0, 0xed, 0xee, 0xe2)]],
		['bytes without a meaning in either', [Uint8Array.of(0x61, 0x81, 0x20)]],
		['noise', [Uint8Array.of(0xff, 0xfe, 0xfd, 0x90, 0x81, 0x00)]]
	])('no guess is made of %s', (_, samples) => {
		expect(guessEncoding(samples)).toBe('unknown');
	});
});
