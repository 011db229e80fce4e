import { describe, expect, it } from 'vitest';
import { contentKind } from './content-kind';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, swap: boolean): Uint8Array =>
	Uint8Array.from(
		Array.from(text).flatMap((c) => (swap ? [0, c.charCodeAt(0)] : [c.charCodeAt(0), 0]))
	);

describe('contentKind', () => {
	it.each([
		['zip', ascii('PK\x03\x04')],
		['zip', ascii('PK\x05\x06')],
		['gzip', ascii('\x1f\x8b\x08')],
		['rar', ascii('Rar!\x1a\x07\x01\x00')],
		['7z', ascii("7z\xbc\xaf'\x1c")],
		['pdf', ascii('%PDF-1.7\n')],
		['html', ascii('<!DOCTYPE html><html>')],
		['html', ascii('\r\n  <html lang="en">')],
		['html', ascii('<?xml version="1.0"?><Error><Code>AccessDenied</Code>')],
		['html', ascii('\xef\xbb\xbf<html>')],
		['csv', ascii('sourcedId,status\r\n')],
		['csv', ascii('sourcedId;status\r\n')],
		['csv', ascii('sourcedId\tstatus')],
		['csv', ascii('sourcedId|status')],
		['csv', ascii('\xef\xbb\xbf"sourcedId","status"\n')],
		['csv', ascii('\n\nsourcedId,status\n')],
		['csv', ascii('nom,pr\xe9nom\r\n')],
		['csv', utf16('sourcedId,status\n', false)],
		['csv', utf16('sourcedId,status\n', true)],
		['text', ascii('sourcedId\r\n1,2')],
		['other', ascii('MZ\x90\x00\x03')],
		['other', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)]
	])('%s', (kind, head) => {
		expect(contentKind(head)).toBe(kind);
	});

	it('knows UTF-16 by its byte order mark', () => {
		expect(contentKind(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x2c, 0))).toBe('csv');
		expect(contentKind(Uint8Array.of(0xfe, 0xff, 0, 0x61, 0, 0x2c))).toBe('csv');
	});
});
