import { crc32 } from './crc32';
import { decodeCp437 } from './cp437';
import type { ExtraFields } from './extra-fields';
import type { Fault } from './fault';
import { viewOf } from './little-endian';
import { extraId, flag } from './zip-format';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | null {
	try {
		return utf8.decode(bytes);
	} catch {
		// TextDecoder has no way to ask first: bytes that are no UTF-8 are an answer here.
		return null;
	}
}

/**
 * An entry's name as text: the Info-ZIP Unicode Path field when its checksum still fits the name
 * (APPNOTE 4.6.9), else UTF-8 where the bytes allow it, whatever flag 11 says, because many writers
 * forget it; else code page 437.
 */
export function decodeName(raw: Uint8Array, flags: number, extra: ExtraFields): string {
	const unicode = flags & flag.utf8 ? null : unicodePath(raw, extra.get(extraId.unicodePath));
	return unicode ?? decodeUtf8(raw) ?? decodeCp437(raw);
}

function unicodePath(raw: Uint8Array, field: Uint8Array | undefined): string | null {
	if (field === undefined || field.length < 5 || field[0] !== 1) return null;
	if (viewOf(field).getUint32(1, true) !== crc32(raw)) return null;
	return decodeUtf8(field.subarray(5));
}

const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0);

/** The name with every control character written as `\x00`, fit to be shown. */
export const printableName = (name: string): string =>
	Array.from(name, (character) => {
		const code = character.charCodeAt(0);
		return isControl(code) ? `\\x${code.toString(16).padStart(2, '0')}` : character;
	}).join('');

/** Why a name may not be used, or null when it may. The order is that of the harm it can do. */
function evilPart(name: string): string | null {
	if (name === '') return 'empty';
	if (Array.from(name).some((character) => isControl(character.charCodeAt(0)))) return 'control';
	if (name.split(/[/\\]/).includes('..')) return 'parent';
	if (name.startsWith('/')) return 'absolute';
	if (/^[a-z]:/i.test(name)) return 'drive';
	return name.includes('\\') ? 'backslash' : null;
}

/**
 * Names that lead out of the folder an importer unpacks into, or that systems read differently:
 * `..`, absolute, with a drive letter, a backslash or a control character. Variants say which.
 */
export function nameFault(name: string): Fault | null {
	const variant = evilPart(name);
	return variant === null
		? null
		: { rule: 'entry-name', variant, facts: {}, value: printableName(name) };
}
