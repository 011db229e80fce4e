/** Signatures and sizes of PKWARE APPNOTE 6.3.10, section 4.3. */
export const signature = {
	local: 0x04034b50,
	central: 0x02014b50,
	end: 0x06054b50,
	zip64End: 0x06064b50,
	zip64Locator: 0x07064b50,
	spanned: 0x08074b50,
	spannedOnePart: 0x30304b50
} as const;

/** Bytes of each record before its parts of free length. */
export const recordSize = {
	local: 30,
	central: 46,
	end: 22,
	zip64End: 56,
	zip64Locator: 20
} as const;

/** Ids of extra fields, APPNOTE 4.5 and 4.6. */
export const extraId = { zip64: 0x0001, unicodePath: 0x7075, aes: 0x9901 } as const;

/** General purpose flags, APPNOTE 4.4.4. */
export const flag = {
	encrypted: 1 << 0,
	dataDescriptor: 1 << 3,
	strongEncryption: 1 << 6,
	utf8: 1 << 11,
	maskedHeader: 1 << 13
} as const;

export const method = { stored: 0, deflate: 8, aes: 99 } as const;

/** The value of a 16-bit or 32-bit field whose real value stands in a zip64 record. */
export const saturated16 = 0xffff;
export const saturated32 = 0xffffffff;

const methodNames: Readonly<Record<number, string>> = {
	0: 'Stored',
	1: 'Shrink',
	2: 'Reduce',
	3: 'Reduce',
	4: 'Reduce',
	5: 'Reduce',
	6: 'Implode',
	8: 'Deflate',
	9: 'Deflate64',
	10: 'PKWARE Implode',
	12: 'BZIP2',
	14: 'LZMA',
	16: 'IBM z/OS CMPSC',
	18: 'IBM TERSE',
	19: 'IBM LZ77',
	20: 'Zstandard',
	93: 'Zstandard',
	94: 'MP3',
	95: 'XZ',
	96: 'JPEG',
	97: 'WavPack',
	98: 'PPMd',
	99: 'AES'
};

/** Stands for the name of a method that the list lacks; rules have the words for it. */
export const UNKNOWN_METHOD = 'unknown';

/** Name of a compression method by its number (APPNOTE 4.4.5). */
export const methodName = (number: number): string => methodNames[number] ?? UNKNOWN_METHOD;
