import { describe, expect, it } from 'vitest';
import { concatenate } from './zip-records';
import { crc32 } from './crc32';
import { decodeName, nameFault, printableName } from './entry-name';
import { extraId, flag } from './zip-format';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const none = new Map<number, Uint8Array>();

/** An Info-ZIP Unicode Path field for the name `raw`. */
function unicodePath(raw: Uint8Array, name: string): Map<number, Uint8Array> {
	const head = new Uint8Array(5);
	head[0] = 1;
	new DataView(head.buffer).setUint32(1, crc32(raw), true);
	return new Map([[extraId.unicodePath, concatenate([head, utf8(name)])]]);
}

describe('decodeName', () => {
	const raw = Uint8Array.of(0x82, 0x2e, 0x63, 0x73, 0x76);

	it.each([
		['flagged UTF-8', utf8('école.csv'), flag.utf8, none, 'école.csv'],
		['UTF-8 without the flag', utf8('école.csv'), 0, none, 'école.csv'],
		['no UTF-8: code page 437', raw, 0, none, 'é.csv'],
		['no UTF-8 though flagged', raw, flag.utf8, none, 'é.csv'],
		['Unicode Path field', raw, 0, unicodePath(raw, 'users.csv'), 'users.csv'],
		['Unicode Path of another name', raw, 0, unicodePath(utf8('x'), 'users.csv'), 'é.csv'],
		['Unicode Path beside the flag', utf8('a'), flag.utf8, unicodePath(utf8('a'), 'b'), 'a'],
		['Unicode Path cut short', raw, 0, new Map([[0x7075, Uint8Array.of(1, 2)]]), 'é.csv'],
		['a byte order mark stays', utf8('\ufeffa'), 0, none, '\ufeffa']
	])('%s', (_, bytes, flags, extra, expected) => {
		expect(decodeName(bytes, flags, extra)).toBe(expected);
	});
});

describe('nameFault', () => {
	it.each([
		['../users.csv', 'parent'],
		['a/../../users.csv', 'parent'],
		['..', 'parent'],
		['a\\..\\users.csv', 'parent'],
		['/users.csv', 'absolute'],
		['//server/users.csv', 'absolute'],
		['C:/users.csv', 'drive'],
		['c:users.csv', 'drive'],
		['a\\users.csv', 'backslash'],
		['users.csv\0.txt', 'control'],
		['users\n.csv', 'control'],
		['users\u007f.csv', 'control'],
		['users\u0085.csv', 'control'],
		['', 'empty']
	])('%j is refused as %s', (name, variant) => {
		expect(nameFault(name)).toEqual({
			rule: 'entry-name',
			variant,
			facts: {},
			value: printableName(name)
		});
	});

	it.each([
		'users.csv',
		'a/b/users.csv',
		'..users.csv',
		'users..csv',
		'écoles 学校.csv',
		"O'Neil.csv"
	])('%j is fine', (name) => {
		expect(nameFault(name)).toBeNull();
	});

	it('shows control characters', () => {
		expect(printableName('a\0b\u009fc')).toBe('a\\x00b\\x9fc');
	});
});
