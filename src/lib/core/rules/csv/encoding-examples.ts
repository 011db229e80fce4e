import type { RuleExample } from '../rule';
import { smallestSet } from '../smallest-set';

const encoder = new TextEncoder();

/** The smallest set's orgs.csv with bytes in the place of the last letter of a text. */
export function withBytes(text: string, ...bytes: readonly number[]): Record<string, Uint8Array> {
	const [before, behind] = smallestSet['orgs.csv'].split(text);
	return {
		'orgs.csv': joined(encoder.encode(before + text.slice(0, -1)), bytes, encoder.encode(behind))
	};
}

function joined(...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A text of Latin-1 letters in Windows-1252, where they have the same numbers. */
const western = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** A text in an encoding with units of `width` bytes. */
function wide(text: string, width: 2 | 4, littleEndian: boolean): Uint8Array {
	const bytes = new Uint8Array(text.length * width);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (width === 2) view.setUint16(at * 2, unit, littleEndian);
		else view.setUint32(at * 4, unit, littleEndian);
	}
	return bytes;
}

const users = smallestSet['users.csv'];
const orgs = smallestSet['orgs.csv'];

/** A finding about a whole file, at the first byte that shows it. */
const wholeFile = (file: string, line: number, byte: number) => [
	{ file, row: null, line, byte, column: null, value: null }
];

const wideExample = (name: string, bytes: Uint8Array): RuleExample => ({
	name,
	files: { 'orgs.csv': bytes },
	finds: wholeFile('orgs.csv', 1, 0)
});

/** 学校 (school) in Shift_JIS. */
const gakko = [0x8a, 0x77, 0x8d, 0x5a];

/** Good letters beyond ASCII in both records, two bad bytes in the first and one in the second. */
const damagedUsers = encoder
	.encode(
		users.replace('akaya,,Ada,Kaya', '\u0001kay\u0001,,Adá Zoë,Kayá').replace('Léa', 'L\u0001a Åsa')
	)
	.map((byte) => (byte === 1 ? 0xff : byte));

/** Examples of files in other encodings: what the rule on encodings must say of them. */
export const encodingExamples: readonly RuleExample[] = [
	{
		name: 'Windows-1252: one finding, at the first letter that shows it',
		files: { 'users.csv': western(users.replace('Ada,Kaya', 'Ada,Kayá')) },
		finds: wholeFile('users.csv', 2, users.indexOf('Kaya') + 3)
	},
	{
		name: 'Shift_JIS',
		files: {
			'orgs.csv': joined(
				encoder.encode(orgs.slice(0, orgs.indexOf('Example School'))),
				gakko,
				encoder.encode(orgs.slice(orgs.indexOf('Example School')))
			)
		},
		finds: wholeFile('orgs.csv', 3, orgs.indexOf('Example School'))
	},
	wideExample('UTF-16 LE with a mark', wide(`\ufeff${orgs}`, 2, true)),
	wideExample('UTF-16 BE with a mark', wide(`\ufeff${orgs}`, 2, false)),
	wideExample('UTF-16 LE without a mark', wide(orgs, 2, true)),
	wideExample('UTF-32 LE', wide(`\ufeff${orgs}`, 4, true)),
	wideExample('UTF-32 BE', wide(`\ufeff${orgs}`, 4, false)),
	{
		name: 'an encoding that cannot be told: one finding for the file',
		// Cyrillic letters of Windows-1251: as Windows-1252 they would be long runs of accented capitals.
		files: withBytes('Example School', 0xd8, 0xea, 0xee, 0xeb, 0xe0),
		finds: [{ file: 'orgs.csv', row: null, line: 3, column: null }]
	},
	{
		name: 'two damaged records in a file of good UTF-8: each with its line and byte',
		files: { 'users.csv': damagedUsers },
		finds: [2, 3].map((line) => ({
			file: 'users.csv',
			row: line,
			line,
			byte: line === 2 ? damagedUsers.indexOf(0xff) : damagedUsers.lastIndexOf(0xff),
			column: null,
			value: null
		}))
	}
];
