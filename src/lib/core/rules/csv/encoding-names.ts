/** An encoding in words that people find in the menus of their programs, by the readers' name for it. */
export const encodingNames: Readonly<Record<string, string>> = {
	'windows-1252': 'Windows-1252 (also called ANSI or Western European)',
	shift_jis: 'Shift_JIS (Japanese, as Windows writes it)',
	'utf-16le': 'UTF-16 LE (programs call it Unicode)',
	'utf-16be': 'UTF-16 BE (programs call it Unicode big endian)',
	'utf-32le': 'UTF-32 LE',
	'utf-32be': 'UTF-32 BE'
};
