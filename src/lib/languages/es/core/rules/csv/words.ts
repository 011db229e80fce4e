import type * as en from '../../../../../core/rules/csv/words.en';

/** Signs between fields, other than commas: "separados por …". */
export const delimiterWords: typeof en.delimiterWords = {
	';': 'punto y coma (;)',
	'\t': 'tabuladores',
	'|': 'barras verticales (|)'
};

/** An encoding in words that people find in the menus of their programs, by the readers' name for it. */
export const encodingWords: typeof en.encodingWords = {
	'windows-1252': 'Windows-1252 (también llamado ANSI o europeo occidental)',
	shift_jis: 'Shift_JIS (japonés, como lo escribe Windows)',
	'utf-16le': 'UTF-16 LE (los programas lo llaman Unicode)',
	'utf-16be': 'UTF-16 BE (los programas lo llaman Unicode big endian)',
	'utf-32le': 'UTF-32 LE',
	'utf-32be': 'UTF-32 BE'
};

/** Characters that cannot be seen. */
export const characterWords: typeof en.characterWords = {
	names: {
		0x00: 'NUL',
		0x07: 'timbre',
		0x08: 'retroceso',
		0x0b: 'tabulación vertical',
		0x0c: 'salto de página',
		0x1a: 'sustitución',
		0x1b: 'escape',
		0x1c: 'separador de archivos',
		0x1d: 'separador de grupos',
		0x1e: 'separador de registros',
		0x1f: 'separador de unidades',
		0x7f: 'suprimir',
		0x200b: 'un espacio sin ancho',
		0x2060: 'un carácter de unión sin ancho',
		0xfeff: 'una marca de orden de bytes'
	},
	direction: 'una marca que cambia la dirección de la escritura'
};
