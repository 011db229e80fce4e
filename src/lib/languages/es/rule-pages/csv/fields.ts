import type { RulePageWords } from '../../../rule-words';

export const fieldPages: Readonly<Record<string, RulePageWords>> = {
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
	}
};
