/** Signs between fields, other than commas: "separated by …". */
export const delimiterWords: Readonly<Record<string, string>> = {
	';': 'semicolons (;)',
	'\t': 'tabs',
	'|': 'vertical bars (|)'
};

/** An encoding in words that people find in the menus of their programs, by the readers' name for it. */
export const encodingWords: Readonly<Record<string, string>> = {
	'windows-1252': 'Windows-1252 (also called ANSI or Western European)',
	shift_jis: 'Shift_JIS (Japanese, as Windows writes it)',
	'utf-16le': 'UTF-16 LE (programs call it Unicode)',
	'utf-16be': 'UTF-16 BE (programs call it Unicode big endian)',
	'utf-32le': 'UTF-32 LE',
	'utf-32be': 'UTF-32 BE'
};

/** Characters that cannot be seen. */
export const characterWords: {
	/** By number, where people use a name. */
	readonly names: Readonly<Record<number, string>>;
	readonly direction: string;
} = {
	names: {
		0x00: 'NUL',
		0x07: 'bell',
		0x08: 'backspace',
		0x0b: 'vertical tab',
		0x0c: 'form feed',
		0x1a: 'substitute',
		0x1b: 'escape',
		0x1c: 'file separator',
		0x1d: 'group separator',
		0x1e: 'record separator',
		0x1f: 'unit separator',
		0x7f: 'delete',
		0x200b: 'a space without a width',
		0x2060: 'a joiner without a width',
		0xfeff: 'a byte order mark'
	},
	direction: 'a mark that turns the direction of writing'
};
