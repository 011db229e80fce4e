import { flag, method } from '../../src/lib/core/zip/zip-format';
import { packed, writeZip, type ZipEntry } from '../../src/lib/core/zip/zip-writer';
import {
	concatenate,
	directoryRecord,
	endRecords,
	localHeader,
	type EntryFields
} from '../../src/lib/core/zip/zip-records';

/** Everything that `zipWithTrait` can do to a zip. Those of the last line change no finding. */
export const traitKinds = [
	...['encrypted', 'method', 'crc', 'size-long', 'size-short', 'inflate', 'cut'],
	...['header-name', 'header-method', 'header-size', 'header-crc', 'header-flags'],
	...['duplicate', 'duplicate-case', 'duplicate-unicode', 'overlap', 'overlap-directory'],
	...['evil-name', 'wrong-case', 'folder', 'in-folder', 'macosx', 'nested', 'unknown-file'],
	...['truncated-end', 'truncated-directory', 'truncated-start', 'directory', 'multi-disk'],
	...['ratio', 'empty', 'not-a-zip'],
	...['data-descriptor', 'zip64', 'comment', 'stored', 'prefix', 'junk', 'utf8-flag', 'zip-name']
] as const;

/** One thing done to a zip: what, to which entry (the first when not said), and how. */
export interface ZipTrait {
	readonly kind: string;
	readonly entry?: string;
	readonly to?: string;
}

/** One entry on its way into the zip, each part free to lie. */
interface Part {
	readonly local: EntryFields;
	readonly central: EntryFields;
	readonly data: Uint8Array;
	/** Bytes after the data: a data descriptor. */
	readonly after?: Uint8Array;
	/** Added to the offset in the directory. */
	readonly shift?: number;
}

const text = new TextEncoder();

/** Changes the same fields in local header and directory. */
const both = (part: Part, change: Partial<EntryFields>): Part => ({
	...part,
	local: { ...part.local, ...change },
	central: { ...part.central, ...change }
});

const central = (part: Part, change: Partial<EntryFields>): Part => ({
	...part,
	central: { ...part.central, ...change }
});

const partOf = (entry: ZipEntry): Part => {
	const { fields, data } = packed(entry);
	return { local: fields, central: fields, data };
};

const encryption: Readonly<Record<string, Partial<EntryFields>>> = {
	classic: { flags: flag.encrypted },
	aes: { flags: flag.encrypted, method: method.aes },
	strong: { flags: flag.encrypted | flag.strongEncryption },
	directory: { flags: flag.encrypted | flag.maskedHeader }
};

/** APPNOTE 4.3.9: with bit 3 the local header holds zeros and the numbers follow the data. */
function withDescriptor(part: Part): Part {
	const { crc, compressedSize, size } = part.central;
	const after = new Uint8Array(16);
	const view = new DataView(after.buffer);
	[0x08074b50, crc, compressedSize, size].forEach((value, at) =>
		view.setUint32(4 * at, value, true)
	);
	const flags = part.central.flags | flag.dataDescriptor;
	return {
		...part,
		local: { ...part.local, flags, crc: 0, compressedSize: 0, size: 0 },
		central: { ...part.central, flags },
		after
	};
}

/** A reserved block type in the first byte: no inflater takes it. */
function corrupt(part: Part): Part {
	const data = part.data.slice();
	data[0] |= 0b110;
	return { ...part, data };
}

type Change = (part: Part, to: string | undefined) => Part;

/** Traits of one entry. */
const entryTraits: Readonly<Record<string, Change>> = {
	encrypted: (part, to = 'classic') => both(part, encryption[to] ?? {}),
	method: (part, to = '9') => both(part, { method: Number(to) }),
	crc: (part) => both(part, { crc: part.central.crc ^ 1 }),
	'size-long': (part) => both(part, { size: part.central.size + 1000 }),
	'size-short': (part) => both(part, { size: Math.max(0, part.central.size - 10) }),
	inflate: corrupt,
	cut: (part) => both(part, { compressedSize: part.central.compressedSize + 1_000_000 }),
	'header-name': (part, to = 'other.csv') => central(part, { name: text.encode(to) }),
	'header-method': (part) => ({ ...part, local: { ...part.local, method: method.stored } }),
	'header-size': (part) => ({ ...part, local: { ...part.local, size: 1 } }),
	'header-crc': (part) => ({ ...part, local: { ...part.local, crc: 1 } }),
	'header-flags': (part) => ({ ...part, local: { ...part.local, flags: flag.encrypted } }),
	'evil-name': (part, to = '../users.csv') => both(part, { name: text.encode(to) }),
	'wrong-case': (part, to) => {
		const upper = new TextDecoder().decode(part.central.name).toUpperCase();
		return both(part, { name: text.encode(to ?? upper) });
	},
	'in-folder': (part, to = 'roster') =>
		both(part, { name: concatenate([text.encode(`${to}/`), part.central.name]) }),
	'overlap-directory': (part) =>
		both(part, { compressedSize: part.central.compressedSize + 60, size: part.central.size + 60 }),
	'data-descriptor': withDescriptor,
	'utf8-flag': (part) => both(part, { flags: part.central.flags | flag.utf8 })
};

const renamed = (part: Part, name: string): Part => both(part, { name: text.encode(name) });

/** Traits of all entries, or that add one. The part given is the one the trait speaks of. */
const zipTraits: Readonly<Record<string, (parts: Part[], part: Part, to?: string) => Part[]>> = {
	duplicate: (parts, part, to) => [...parts, to === undefined ? part : nameOf(part, to)],
	'duplicate-case': (parts, part) => [
		...parts,
		renamed(part, new TextDecoder().decode(part.central.name).toUpperCase())
	],
	'duplicate-unicode': (parts, part) => [
		...parts,
		renamed(part, 'école.csv'.normalize('NFC')),
		renamed(part, 'école.csv'.normalize('NFD'))
	],
	overlap: (parts, part) =>
		parts.map((other) =>
			other === part
				? both(part, { compressedSize: part.data.length + 20, size: part.central.size + 20 })
				: other
		),
	folder: (parts, _, to = 'roster') =>
		parts.map((part) =>
			both(part, { name: concatenate([text.encode(`${to}/`), part.central.name]) })
		),
	macosx: (parts, part) => [
		...parts,
		renamed(part, `__MACOSX/._${new TextDecoder().decode(part.central.name)}`),
		partOf({ name: '__MACOSX/._.DS_Store', bytes: text.encode('x') })
	],
	nested: (parts, _, to = 'backup.zip') => [
		...parts,
		partOf({ name: to, bytes: writeZip([{ name: 'a.txt', bytes: text.encode('a') }]) })
	],
	'unknown-file': (parts, _, to = 'readme.txt') => [
		...parts,
		partOf({ name: to, bytes: text.encode('a,b\r\n1,2\r\n') })
	],
	ratio: (parts, _, to = 'notes.txt') => [
		...parts,
		partOf({ name: to, bytes: new Uint8Array(300_000).fill(44) })
	]
};

/** The name of `part` on new content. */
function nameOf(part: Part, content: string): Part {
	return both(partOf({ name: '', bytes: text.encode(content) }), { name: part.central.name });
}

interface Assembly {
	readonly zip64?: boolean;
	readonly comment?: Uint8Array;
	/** Change of the numbers in the end record. */
	readonly entries?: number;
}

function assemble(parts: readonly Part[], how: Assembly = {}): Uint8Array {
	const zip64 = how.zip64 ?? false;
	const body: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let offset = 0;
	for (const part of parts) {
		const pieces = [localHeader(part.local, zip64), part.data, part.after ?? new Uint8Array()];
		directory.push(directoryRecord(part.central, offset + (part.shift ?? 0), zip64));
		body.push(...pieces);
		offset += pieces.reduce((sum, piece) => sum + piece.length, 0);
	}
	const size = directory.reduce((sum, record) => sum + record.length, 0);
	const entries = parts.length + (how.entries ?? 0);
	const end = endRecords({ entries, size, offset, comment: how.comment }, zip64);
	return concatenate([...body, ...directory, end]);
}

/** Where the directory of a zip without zip64 records and comment begins. */
const directoryStart = (zip: Uint8Array): number =>
	new DataView(zip.buffer, zip.byteOffset).getUint32(zip.length - 6, true);

/** Traits of the finished bytes. */
const byteTraits: Readonly<Record<string, (zip: Uint8Array) => Uint8Array>> = {
	'truncated-end': (zip) => zip.slice(0, directoryStart(zip) - 5),
	'truncated-directory': (zip) => zip.slice(0, directoryStart(zip) + 50),
	'truncated-start': (zip) => zip.slice(20),
	directory: (zip) => zip.with(directoryStart(zip), 0),
	'multi-disk': (zip) => zip.with(zip.length - 18, 1),
	empty: () => new Uint8Array(),
	'not-a-zip': () => text.encode('<!doctype html><title>Sign in</title>'),
	prefix: (zip) => concatenate([text.encode('#!/bin/sh\nexit\n'), zip]),
	junk: (zip) => concatenate([zip, new Uint8Array(7)])
};

/**
 * A zip of these files with one trait: a fault, or a harmless oddity. `to` says how, where a trait
 * has ways: the method's number, the kind of encryption, the new name, the folder, the other content.
 * Throws for a kind or an entry that it does not know.
 */
export function zipWithTrait(files: readonly ZipEntry[], trait: ZipTrait): Uint8Array {
	const { kind, entry, to } = trait;
	const parts = files.map((file) => partOf(kind === 'stored' ? { ...file, stored: true } : file));
	const at = entry === undefined ? 0 : files.findIndex(({ name }) => name === entry);
	const part = parts.at(at);
	if (part === undefined || at === -1) throw new Error(`no entry ${entry ?? ''} to give a trait`);
	const change = entryTraits[kind];
	if (change !== undefined) return assemble(parts.with(at, change(part, to)));
	const rebuild = zipTraits[kind];
	if (rebuild !== undefined) return assemble(rebuild(parts, part, to));
	const damage = byteTraits[kind];
	if (damage !== undefined) return damage(assemble(parts));
	switch (kind) {
		case 'zip64':
			return assemble(parts, { zip64: true });
		case 'comment':
			return assemble(parts, { comment: text.encode(to ?? 'exported on Monday PK\u0005\u0006') });
		case 'stored':
		case 'zip-name': // Stands outside the bytes: who opens the zip names it by `to`.
			return assemble(parts);
		default:
			throw new Error(`no trait ${kind}; there are ${traitKinds.join(', ')}`);
	}
}
