import type { RuleWords } from '../../../rule-words';

export const fieldRules: Readonly<Record<string, RuleWords>> = {
	'delimiter-not-comma': {
		title: 'Los campos no están separados por comas',
		what: 'En un archivo CSV hay una coma entre dos campos.',
		why: 'Los receptores buscan comas. Leen cada fila como un solo campo, no encuentran ninguna de las columnas y rechazan el archivo.',
		messages: {
			one: 'Los campos están separados por {sign}. Se esperan comas. Rollcall leyó el archivo de todos modos.'
		},
		advice: {
			one: 'Configure la coma como separador de la exportación. Si el archivo se guardó desde un programa de hojas de cálculo, el separador viene de la región configurada en esa computadora. En ese caso, envíe el archivo tal como lo escribe el sistema escolar.'
		}
	},
	'quote-not-closed': {
		title: 'Unas comillas no se cierran nunca',
		what: 'Un campo que empieza con comillas termina con comillas. Entre ellas, las comas y los saltos de línea son parte del texto.',
		why: 'Para un receptor, todo lo que sigue es parte de este único campo. Pierde todos los registros que vienen después, y puede creer que esas personas se fueron.',
		messages: {
			one: 'Las comillas que abren el campo {other} en la línea {line} no se cierran nunca. Se esperan las de cierre. Rollcall tomó las de apertura por una letra y siguió con la línea siguiente.',
			rows: 'En {count|campo|campos} no se cierran nunca las comillas del principio. El primero es {other} en la línea {line}. Se esperan en cada uno las de cierre. Rollcall tomó las de apertura por una letra y siguió con la línea siguiente.',
			surplus:
				'Las comillas que abren un campo en la línea {line} no se cierran nunca. Se esperan las de cierre. Rollcall tomó las de apertura por una letra y siguió con la línea siguiente.',
			surplusRows:
				'En {count|campo|campos} no se cierran nunca las comillas del principio; el primero está en la línea {line}. Se esperan en cada uno las de cierre. Rollcall tomó las de apertura por una letra y siguió con la línea siguiente.'
		},
		advice: {
			one: 'Quite las comillas donde el sistema escolar guarda este texto. Que puedan romper el archivo es un error de la exportación: pida al soporte técnico del sistema escolar que duplique las comillas.'
		}
	},
	'record-too-long': {
		title: 'Un registro es demasiado largo',
		what: 'Cada registro está en una línea propia. Tiene unos cientos de letras, nunca un millón.',
		why: 'Los receptores rechazan ese archivo o se quedan sin memoria. Casi siempre no es un registro: se perdieron los finales de línea, o el archivo está dañado.',
		messages: {
			one: 'Un registro tiene como máximo {limit}. El que empieza en la línea {line} tiene más, así que no se leyó.',
			rows: 'Un registro tiene como máximo {limit}. Sin leer: {count|registro que tiene|registros que tienen} más, a partir de la línea {line}.'
		},
		advice: {
			one: 'Mire esta línea con un editor de texto. Si a partir de aquí el archivo no tiene saltos de línea, expórtelo otra vez. Si una celda contiene un texto muy largo, acórtelo en el sistema escolar.'
		}
	},
	'quote-in-bare-field': {
		title: 'Hay comillas en un campo que no está entre comillas',
		what: 'Un campo que contiene comillas va entero entre comillas, y las de dentro se duplican: "Songs ""A"" 9".',
		why: 'Los receptores leen ese campo de maneras distintas. Algunos toman las comillas por el principio de un campo, y entonces las comas de todo el registro quedan en lugares equivocados.',
		messages: {
			one: 'El campo {other} contiene comillas, pero no va él mismo entre comillas, como se espera.',
			rows: '{count|campo contiene|campos contienen} comillas sin ir entre comillas, como se espera. El primero es {other}.',
			surplus: 'Un campo contiene comillas, pero no va él mismo entre comillas, como se espera.',
			surplusRows:
				'{count|campo contiene|campos contienen} comillas sin ir entre comillas, como se espera.'
		},
		advice: {
			one: 'Pida al soporte técnico del sistema escolar que escriba estos campos como lo pide CSV: el campo entre comillas, y las de dentro duplicadas. Mientras tanto, no ponga comillas en este texto.'
		}
	},
	'text-after-quote': {
		title: 'Hay texto detrás de las comillas de cierre',
		what: 'Después de las comillas que cierran un campo viene una coma o el final de la línea. Las que son parte del texto se duplican.',
		why: 'Los receptores leen ese campo de maneras distintas: unos descartan el resto, otros lo pasan al campo siguiente, otros rechazan el archivo.',
		messages: {
			one: 'Hay texto detrás de las comillas de cierre de un campo, donde se espera una coma. Rollcall leyó el campo como {other}.',
			rows: 'En {count|campo|campos} hay texto detrás de las comillas de cierre, donde se espera una coma. Rollcall leyó el primero como {other}.',
			surplus: 'Hay texto detrás de las comillas de cierre de un campo, donde se espera una coma.',
			surplusRows:
				'En {count|campo|campos} hay texto detrás de las comillas de cierre, donde se espera una coma.'
		},
		advice: {
			one: 'Pida al soporte técnico del sistema escolar que duplique las comillas dentro de un campo: "Songs ""A"" 9". Si escribe un espacio antes de la coma, tiene que quitarlo.'
		}
	},
	'line-break-in-field': {
		title: 'Un campo ocupa varias líneas',
		what: 'Cada registro está en una sola línea. OneRoster no permite un salto de línea dentro de un campo, ni siquiera entre comillas.',
		why: 'Los receptores que leen línea por línea toman el resto del campo por un registro nuevo: pierden este registro y encuentran uno roto.',
		messages: {
			one: 'El campo {other} contiene un salto de línea, que se muestra como ⏎. No se espera ninguno.',
			rows: '{count|campo contiene|campos contienen} un salto de línea. El primero es {other}, con ⏎ en el lugar del salto. No se espera ninguno.',
			surplus: 'Un campo contiene un salto de línea. No se espera ninguno.',
			surplusRows:
				'{count|campo contiene|campos contienen} un salto de línea. No se espera ninguno.'
		},
		advice: {
			one: 'Quite el salto de línea donde el sistema escolar guarda este texto; alguien presionó Enter ahí o lo pegó. Si hay muchos, pida a su soporte técnico que escriba espacios en lugar de saltos de línea.'
		}
	},
	'field-count': {
		title: 'Una fila tiene campos de más o de menos',
		what: 'Cada fila de un archivo tiene tantos campos como columnas tiene su primera fila, también cuando hay campos vacíos.',
		why: 'Nadie puede saber qué valor corresponde a qué columna. Los receptores descartan la fila o rechazan el archivo; algunos pasan los valores a columnas equivocadas. Rollcall no revisó los valores de estas filas.',
		messages: {
			one: 'La fila tiene {found|campo|campos}. El encabezado tiene {expected}, así que hay {off|campo|campos} de más.',
			rows: '{count|fila tiene|filas tienen} {found|campo|campos}. El encabezado tiene {expected}, así que hay {off|campo|campos} de más.',
			fewer:
				'La fila tiene {found|campo|campos}. El encabezado tiene {expected}, así que hay {off|campo|campos} de menos.',
			fewerRows:
				'{count|fila tiene|filas tienen} {found|campo|campos}. El encabezado tiene {expected}, así que hay {off|campo|campos} de menos.',
			every:
				'La fila tiene {found|campo|campos}, y el encabezado tiene {expected}. Se espera el mismo número. Ocurre lo mismo en todas las filas del archivo, así que probablemente lo que está mal es el encabezado.',
			everyRows:
				'Todas las filas ({count|fila|filas}) tienen {found|campo|campos}, y el encabezado tiene {expected}. Se espera el mismo número. Probablemente lo que está mal es el encabezado.',
			mixed:
				'La fila tiene {found|campo|campos}. El encabezado tiene {expected}, y se espera el mismo número.',
			mixedRows:
				'{count|fila tiene|filas tienen} más o menos campos que el encabezado, que tiene {expected}. Se espera el mismo número. La primera tiene {found}.'
		},
		advice: {
			one: 'Busque un valor que contenga una coma y no esté entre comillas. Pida al soporte técnico del sistema escolar que ponga esos valores entre comillas. Si el archivo se cambió a mano, expórtelo otra vez.',
			fewer:
				'Mire si la fila continúa en la línea siguiente. Si es así, la partió un salto de línea dentro de un valor, que hay que quitar en el sistema escolar. Si faltan todos los campos vacíos del final, los dejó fuera un programa de hojas de cálculo; exporte otra vez.',
			every:
				'Compare la primera fila con una de más abajo: falta un nombre de columna, aparece dos veces, o hay una coma de más o de menos. Corríjalo en la exportación.'
		}
	}
};
