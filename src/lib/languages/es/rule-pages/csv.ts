import type { RulePageWords } from '../../rule-words';

export const csvPages: Readonly<Record<string, RulePageWords>> = {
	'not-utf8': {
		effects: [
			'No puede leer el archivo: UTF-8 es obligatorio.',
			'Espera UTF-8 y nada más.',
			'Necesita UTF-8.'
		],
		atSource: [],
		falseAlarms: [
			'Un archivo cuyas letras extrañas están en columnas que un receptor no usa se acepta ahí sin daño.'
		],
		bad: [
			'Windows-1252: un solo hallazgo, en la primera letra que lo muestra',
			'Shift_JIS',
			'UTF-16 LE con una marca',
			'UTF-16 BE con una marca',
			'UTF-16 LE sin marca',
			'UTF-32 LE',
			'UTF-32 BE',
			'una codificación que no se puede reconocer: un solo hallazgo para el archivo',
			'dos registros dañados en un archivo de UTF-8 correcto: cada uno con su línea y su byte'
		],
		good: [
			'nombres en muchas escrituras',
			'una marca de orden de bytes antes de UTF-8',
			'una letra que ya se había perdido, escrita como U+FFFD en UTF-8 correcto'
		]
	},
	'delimiter-not-comma': {
		effects: [
			'Quiere valores separados por comas.',
			'Necesita un archivo separado por comas.',
			'Necesita un archivo separado por comas.',
			'Acepta comas, y también punto y coma.'
		],
		atSource: ['En Data Extract Utility, Column Delimiter dice qué signo hay entre las columnas.'],
		falseAlarms: [
			'Apple School Manager acepta punto y coma, así que un zip que es solo para él puede estar bien.'
		],
		bad: ['punto y coma', 'tabulaciones', 'barras verticales', 'debajo de una línea vacía'],
		good: ['signos de punto y coma y barras dentro de los campos']
	},
	'line-end-cr': {
		effects: ['Pide finales de línea como en Unix, es decir, LF.'],
		atSource: [],
		falseAlarms: [
			'No se conoce ninguna: un editor de texto puede mostrar bien un archivo así, pero los receptores no lo leen línea por línea.'
		],
		bad: [
			'un archivo entero',
			'un CR dentro de un campo sin comillas',
			'un CR de más al final de cada línea'
		],
		good: ['un CR entre comillas, del que habla otra regla', 'LF']
	},
	'quote-not-closed': {
		effects: [
			'Lee mal las filas cuyas comillas no se cierran.',
			'Informa de que no puede leer el archivo, con el motivo.'
		],
		atSource: [],
		falseAlarms: [
			'Unas comillas sueltas, como las de las pulgadas, son parte real del texto. El texto está bien; lo que está mal es solo cómo se escribe.'
		],
		bad: [
			'al principio de un nombre, sin otras en el archivo',
			'después de un salto de línea entre comillas, que desplaza las líneas hacia abajo',
			'unas comillas solas',
			'en el encabezado'
		],
		good: ['un campo vacío entre comillas, y uno que contiene solo unas comillas']
	},
	'record-too-long': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'No se conoce ninguna: ningún texto de una lista escolar se acerca a este largo.'
		],
		bad: ['una celda de un megabyte', 'un encabezado de un megabyte, del que no se dice nada más'],
		good: ['un comentario largo']
	},
	'quote-in-bare-field': {
		effects: [
			'Un campo con comillas tiene que ir entre comillas, con las de dentro duplicadas, o la fila se lee mal.',
			'Quiere una barra invertida antes de unas comillas en un valor.'
		],
		atSource: [],
		falseAlarms: [
			'Un signo de pulgadas o de un apodo es parte real del texto. El texto está bien; lo que está mal es solo cómo se escribe.'
		],
		bad: [
			'un apodo entre comillas, y pulgadas',
			'un espacio antes de las comillas de apertura',
			'en un campo',
			'en el nombre de una columna'
		],
		good: [
			'duplicadas dentro de un campo entre comillas',
			'en un archivo con punto y coma, del que habla otra regla',
			'comillas tipográficas y apóstrofos'
		]
	},
	'text-after-quote': {
		effects: [
			'Lee mal una fila cuyas comillas no están duplicadas dentro de un campo.',
			'No permite espacios ni tabulaciones entre una coma y un valor.'
		],
		atSource: [],
		falseAlarms: [
			'Un espacio entre las comillas de cierre y la coma no hace daño en algunos receptores.'
		],
		bad: [
			'comillas que no están duplicadas',
			'un espacio antes de la coma',
			'más allá de la última columna',
			'en el nombre de una columna'
		],
		good: [
			'en un archivo con tabulaciones, del que habla otra regla',
			'detrás, una coma, el final de la línea y el final del archivo'
		]
	},
	'line-break-in-field': {
		effects: [
			'No se permite un salto de línea en un campo.',
			'No acepta un salto de línea en un valor.',
			'Quiere una barra invertida antes de un salto de línea en un valor.'
		],
		atSource: [],
		falseAlarms: [
			'Entre comillas, un salto de línea es correcto según las reglas generales de CSV, y muchos programas muestran un archivo así sin errores. OneRoster lo prohíbe.'
		],
		bad: [
			'un salto de línea de cada tipo, en dos campos de un registro',
			'más allá de la última columna',
			'en el nombre de una columna'
		],
		good: ['comas y comillas entre comillas']
	},
	'field-count': {
		effects: [
			'Lee mal la fila: los campos vacíos tienen que conservarse, con sus comas.',
			'No puede relacionar la fila con las columnas, y termina toda la importación.',
			'Una lista de varios valores va entre comillas; si no, sus comas crean campos propios.'
		],
		atSource: [],
		falseAlarms: [
			'Algunos receptores completan una fila a la que solo le faltan campos vacíos al final. Entonces no se pierde nada, pero otros descartan la fila.'
		],
		bad: [
			'una coma en un nombre sin comillas',
			'campos vacíos que se dejaron fuera al final, y una coma de más',
			'una coma al final de todas las filas menos el encabezado',
			'filas de más tipos de los que conviene enumerar',
			'en el manifiesto'
		],
		good: [
			'campos vacíos, también entre comillas',
			'un título encima del encabezado, del que habla otra regla'
		]
	},
	'control-character': {
		effects: [
			'Acepta solo letras, dígitos, espacios y los símbolos de su lista.',
			'Rechaza textos con signos que no son letras, dígitos, espacios, puntos, comas ni guiones.'
		],
		atSource: [],
		falseAlarms: [
			'Algunos receptores aceptan una tabulación dentro de un título y la muestran como un espacio.'
		],
		bad: [
			'un carácter de campana en el nombre de un salón',
			'un NUL al final',
			'el carácter delete, solo en una celda, y uno en el cuarto lugar de una palabra',
			'un apóstrofo de Windows que se tomó por Latin-1',
			'un id, donde se define y no donde se menciona',
			'texto libre del manifiesto',
			'el nombre y las celdas de una columna propia'
		],
		good: [
			'una tabulación en un nombre, un espacio de no separación y letras de dos bytes',
			'la tilde (~) y el espacio, que están al lado de caracteres de control',
			'una fecha, de la que habla la regla sobre fechas',
			'una referencia a nada, de la que habla la regla sobre referencias'
		]
	},
	'line-end-mixed': {
		effects: ['Pide finales de línea como en Unix, es decir, LF.'],
		atSource: [],
		falseAlarms: ['Muchos receptores aceptan CR LF y LF mezclados. Ahí no se pierde nada.'],
		bad: ['LF solo detrás del encabezado', 'LF solo detrás del último registro'],
		good: [
			'un salto de línea en un campo distinto de los que hay entre las líneas',
			'sin final de línea detrás del último registro'
		]
	},
	'blank-line': {
		effects: [
			'No puede relacionar una línea vacía con las columnas, y termina toda la importación.'
		],
		atSource: [],
		falseAlarms: ['Casi todos los receptores omiten una línea vacía al final de un archivo.'],
		bad: ['entre dos registros, y dos al final', 'encima del encabezado'],
		good: [
			'sin final de línea detrás del último registro',
			'solo líneas vacías, de lo que habla otra regla',
			'líneas que terminan dos veces, de las que habla otra regla'
		]
	},
	'invisible-character': {
		effects: [
			'Acepta solo letras, dígitos, espacios y los símbolos de su lista.',
			'Rechaza textos con signos que no son letras, dígitos, espacios, puntos, comas ni guiones.'
		],
		atSource: [],
		falseAlarms: [
			'Los nombres en algunas escrituras, como la árabe o la hindi, necesitan un carácter de unión que no se ve. Si un nombre se escribe así a propósito, déjelo.'
		],
		bad: [
			'un espacio sin ancho dentro de un nombre',
			'una marca de orden de bytes antes de un nombre y un carácter de unión detrás',
			'marcas de dirección, de cada tipo',
			'una letra que se perdió en una conversión',
			'nada más en la celda',
			'una letra perdida en un id, de la que no habla ninguna otra regla',
			'el nombre y una celda de una columna propia'
		],
		good: [
			'caracteres de unión que son parte de cómo se escribe un nombre',
			'un espacio de no separación, un guion opcional y una raya',
			'una marca sola en una celda, de la que habla la regla sobre celdas en blanco',
			'nombres en japonés, árabe y griego',
			'un id, del que habla la regla sobre ids',
			'un rol, del que habla la regla sobre los valores de las listas',
			'un grado, del que habla la regla sobre grados'
		]
	},
	'byte-order-mark': {
		effects: [
			'Pasa por alto la marca, como exige el estándar.',
			'Toma la marca por parte del nombre de la primera columna, que entonces no coincide.'
		],
		atSource: [],
		falseAlarms: [
			'La marca está permitida. Excel la necesita para mostrar bien los acentos, así que muchos sistemas escolares la escriben a propósito.'
		],
		bad: [
			'dos archivos: un solo hallazgo para el paquete',
			'el manifiesto, y un nombre de columna entre comillas detrás de la marca'
		],
		good: ['ninguna marca en ningún archivo']
	},
	'line-end-lf': {
		effects: ['Pide finales de línea como en Unix, es decir, LF.'],
		atSource: [],
		falseAlarms: [
			'La mayoría de los archivos que tienen solo LF se aceptan sin problemas, y Apple School Manager incluso los pide. Por eso es solo una nota.'
		],
		bad: [
			'todos los archivos: un solo hallazgo para el paquete',
			'solo el manifiesto',
			'sin final de línea detrás del último registro'
		],
		good: ['CR LF en todos los archivos', 'sin ningún final de línea']
	}
};
