import type { RuleWords } from '../../rule-words';

export const csvRules: Readonly<Record<string, RuleWords>> = {
	'not-utf8': {
		title: 'El archivo no está escrito en UTF-8',
		what: 'Los archivos están en UTF-8, que tiene las letras de todos los idiomas.',
		why: 'Los receptores leen todos los archivos como UTF-8. En un archivo que no lo es, José se convierte en Jos�, o el archivo se rechaza.',
		messages: {
			one: 'El archivo está escrito en {encoding}. Se espera UTF-8. Se nota por primera vez en la línea {line}. Rollcall lo leyó de todos modos.',
			wide: 'El archivo está escrito en {encoding}. Se espera UTF-8. Rollcall lo leyó de todos modos.',
			unknown:
				'El archivo no está escrito en UTF-8, que es lo que se espera, y Rollcall no puede saber en qué está. {records|fila contiene|filas contienen} letras que no se pueden leer; la primera está en la línea {line}.',
			damaged:
				'Una letra en la línea {line} no se puede leer: el byte {byte} del archivo ({sign}) no es UTF-8. Las demás letras del archivo sí lo son, como se espera.',
			damagedRows:
				'{count|fila contiene|filas contienen} letras que no se pueden leer. La primera está en la línea {line}: el byte {byte} del archivo ({sign}) no es UTF-8. Las demás letras del archivo sí lo son, como se espera.'
		},
		advice: {
			one: 'Configure la exportación del sistema escolar en UTF-8. Si el archivo se guardó desde un programa de hojas de cálculo, guárdelo ahí como “CSV UTF-8”, no como “CSV”; en un editor de texto, elija UTF-8 al guardar.',
			wide: 'Configure la exportación del sistema escolar en UTF-8, no en Unicode. Si el archivo se guardó desde un programa de hojas de cálculo, guárdelo ahí como “CSV UTF-8”, no como “Texto Unicode”; en un editor de texto, elija UTF-8 al guardar.',
			unknown:
				'Configure la exportación del sistema escolar en UTF-8. Si no tiene ese ajuste, pregunte a su soporte técnico; lo que hay que adivinar no se puede corregir después.',
			damaged:
				'Escriba este valor de nuevo donde lo guarda el sistema escolar, y exporte otra vez. Si hay muchos, pregunte a su soporte técnico: probablemente junta textos de varias fuentes sin convertirlos a UTF-8.'
		}
	},
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
	'line-end-cr': {
		title: 'Las líneas terminan solo en CR',
		what: 'Las líneas terminan en dos signos, CR y LF. También se acepta solo LF, pero no solo CR: así lo escribían únicamente las Mac antiguas.',
		why: 'Los receptores no ven dónde termina una línea. Leen todo el archivo como una sola línea larga, o pegan unos registros a otros.',
		messages: {
			one: 'Todas las líneas terminan solo en CR. Se espera CR LF. Rollcall leyó el archivo de todos modos.',
			some: '{cr|línea termina|líneas terminan} solo en CR, y {others|línea termina|líneas terminan} de otra manera. El primer cambio está en la línea {line}. Se espera CR LF. Rollcall tomó cada CR por el final de una línea.',
			twice:
				'Todas las líneas terminan en CR CR LF: sobra un CR. Se espera CR LF. Rollcall leyó el archivo de todos modos.'
		},
		advice: {
			one: 'Configure los finales de línea de la exportación en Windows (CR LF). Si el archivo se guardó desde Excel en una Mac, guárdelo ahí como “CSV UTF-8”, no como “CSV (Macintosh)”.',
			some: 'Un CR en medio de un registro viene de un valor con un salto de línea: quítelo donde el sistema escolar guarda el valor. Si no es eso, configure los finales de línea de la exportación en Windows (CR LF).',
			twice:
				'Un programa cambió los finales de línea una segunda vez en el camino, por ejemplo una transferencia en modo texto. Transfiera el archivo sin cambios (binario), o configure los finales de línea de la exportación en LF.'
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
	},
	'control-character': {
		title: 'Una celda contiene un carácter de control',
		what: 'Los caracteres de control son señales para impresoras y programas. No son texto, no se ven y no deben estar en un archivo CSV.',
		why: 'Muchos receptores dejan de leer en ese carácter, o cortan el valor ahí. Otros lo guardan, y entonces el valor ya no se encuentra nunca.',
		messages: {
			one: '{value} contiene un carácter de control, que no se espera: {signs}. Es el carácter {place} de {length}.',
			only: 'La celda parece vacía y contiene un carácter de control, que no se espera: {signs}.',
			many: '{values} valores distintos contienen caracteres de control, que no se esperan. El primero es {value}, con {signs}.',
			western:
				'{value} contiene {number}, que no se ve. Probablemente se quiso decir {candidate}: el texto se convirtió mal.',
			westernMany:
				'{values} valores distintos contienen caracteres de control, que no se esperan. El primero es {value}; probablemente se quiso decir {candidate}.',
			header:
				'El nombre de columna {value} contiene un carácter de control, que no se espera: {signs}.'
		},
		advice: {
			one: 'Escriba el valor de nuevo donde lo guarda el sistema escolar: estos caracteres suelen llegar al pegar texto, o vienen de una base de datos dañada. Después, exporte otra vez.',
			western:
				'Estos valores se leyeron mal una vez, al entrar en el sistema escolar o al salir de él. Si son pocos, escríbalos de nuevo ahí; si son muchos, pida a su soporte técnico que exporte en UTF-8.',
			header:
				'Pida al soporte técnico del sistema escolar que escriba el nombre de la columna sin él. Si la fila del encabezado se hizo a mano, escríbala de nuevo.'
		}
	},
	'line-end-mixed': {
		title: 'Las líneas terminan de dos maneras en un mismo archivo',
		what: 'Todas las líneas de un archivo terminan igual: mejor en CR LF, como en Windows, o si no solo en LF, como en Linux y Mac.',
		why: 'Los receptores se deciden por una manera en la primera línea. Entonces las líneas que terminan de otra se juntan, o queda un signo de más en la última columna.',
		messages: {
			one: '{crlf|línea termina|líneas terminan} en CR LF y {lf|línea termina|líneas terminan} solo en LF. El primer cambio está en la línea {line}. Se espera CR LF en todo el archivo.'
		},
		advice: {
			one: 'Un archivo así se juntó a partir de dos, o se cambió a mano. Envíelo tal como lo escribe el sistema escolar. Si ya sale así de ahí, pregunte a su soporte técnico.'
		}
	},
	'blank-line': {
		title: 'Hay líneas vacías',
		what: 'Cada línea de un archivo es un registro. Una línea sin nada no lo es.',
		why: 'La mayoría de los receptores omite las líneas vacías. Los estrictos las toman por registros con campos de menos y rechazan el archivo.',
		messages: {
			one: 'La línea está vacía. Se espera un registro en cada línea.',
			rows: '{count|línea está vacía|líneas están vacías}; la primera es la línea {line}. Se espera un registro en cada una.'
		},
		advice: {
			one: 'Suelen estar al final de un archivo que se juntó de varios o se cambió a mano. Envíe el archivo tal como lo escribe el sistema escolar, o pida a su soporte técnico que deje fuera las líneas vacías.'
		}
	},
	'invisible-character': {
		title: 'Una celda contiene un carácter que no se ve',
		what: 'Algunos caracteres no tienen ancho o solo cambian la dirección de la escritura. Otro, �, está donde se perdió una letra.',
		why: 'Dos valores que parecen iguales no lo son: una persona no se encuentra por su nombre, o tiene dos cuentas. Lo que se perdió en una conversión no lo puede recuperar ningún receptor.',
		messages: {
			one: '{value} contiene {signs}, que no se ve. Se espera {candidate}.',
			many: '{values} valores distintos contienen caracteres que no se ven o que marcan texto perdido. No se espera ninguno. El primero es {value}.',
			only: 'La celda parece vacía y contiene {signs}, que no se ve. Se espera una celda vacía.',
			lost: '{value} perdió una letra: en su lugar está � (U+FFFD). Se espera la letra misma.',
			header:
				'El nombre de columna {value} contiene {signs}, que no se ve. Se espera solo el nombre.'
		},
		advice: {
			one: 'Escriba el valor de nuevo donde lo guarda el sistema escolar. Estos caracteres llegan con texto copiado de una página web o de un documento.',
			only: 'Vacíe la celda donde el sistema escolar guarda el valor. Estos caracteres llegan con texto copiado de una página web o de un documento.',
			lost: 'Busque el valor en el sistema escolar. Si ahí está bien, es la exportación la que pierde letras: configúrela en UTF-8. Si no, escríbalo de nuevo.',
			header: 'Escriba de nuevo el nombre de la columna donde se configura la exportación.'
		}
	},
	'byte-order-mark': {
		title: 'Los archivos empiezan con una marca de orden de bytes',
		what: 'Tres bytes antes de la primera letra que dicen: esto es UTF-8. Los receptores tienen que pasarlos por alto.',
		why: 'Está permitida. Un receptor que no la conoce toma la marca por parte del nombre de la primera columna, y entonces no encuentra esa columna.',
		messages: {
			one: '{files|archivo empieza|archivos empiezan} con una marca de orden de bytes: {names}.'
		},
		advice: {
			one: 'No hay nada que hacer. Solo si un receptor dice que falta la columna sourcedId, exporte en UTF-8 sin marca de orden de bytes (también llamada BOM).'
		}
	},
	'line-end-lf': {
		title: 'Las líneas terminan como en Linux y Mac',
		what: 'En los archivos CSV las líneas terminan en dos signos, CR y LF, como en Windows. En Linux y Mac terminan solo en LF.',
		why: 'Casi todos los receptores aceptan ambas formas. Al menos un receptor grande no puede leer un manifest.csv que tiene solo LF.',
		messages: {
			one: 'Las líneas terminan solo en LF en {files|archivo|archivos}: {names}.',
			all: 'Las líneas terminan solo en LF en todos los archivos ({files|archivo|archivos}).'
		},
		advice: {
			one: 'No hay nada que hacer, a menos que el receptor se queje. En ese caso, configure los finales de línea de la exportación en Windows (CR LF).'
		}
	}
};
