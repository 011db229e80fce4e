import type { RulePageWords } from '../../../rule-words';

export const characterPages: Readonly<Record<string, RulePageWords>> = {
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
	}
};
