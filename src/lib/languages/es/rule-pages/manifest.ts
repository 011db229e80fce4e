import type { RulePageWords } from '../../rule-words';

const aeriesFiles =
	'En la página OneRoster v1.1 Configuration (School Info, Imports and Exports), seleccione en Extract Files cada archivo que se debe enviar.';

const doesNotFit = 'Avisa que el manifiesto y el archivo no coinciden, y no importa.';

export const manifestPages: Readonly<Record<string, RulePageWords>> = {
	'manifest-header': {
		effects: [
			'Rechaza un manifiesto cuyas columnas no son propertyName y value, en este orden.',
			'Quiere arriba exactamente esta línea: propertyName,value.'
		],
		atSource: [],
		falseAlarms: ['Un receptor que no lee el manifiesto, como Great Minds, no se da cuenta.'],
		bad: [
			'otro nombre para los valores',
			'otras mayúsculas',
			'una columna de más',
			'comas que agregó una hoja de cálculo',
			'una sola columna',
			'una columna dos veces',
			'valores sin un nombre encima',
			'columnas cambiadas',
			'otro nombre para los valores, debajo de una línea vacía',
			'sin primera fila'
		],
		good: ['todo entre comillas', 'filas en otro orden']
	},
	'manifest-property-missing': {
		effects: [
			'Avisa que faltan propiedades, y no importa.',
			'Necesita todas las propiedades de su plantilla, también las de datos que no guarda.',
			'Marca todas las propiedades de 1.1 como siempre obligatorias.',
			'Quiere absent para cada archivo que no se envía.',
			'El manifiesto tiene que mencionar también los archivos que no se envían.'
		],
		atSource: [],
		falseAlarms: [
			'Los receptores que miran solo unas pocas propiedades, como las de las listas escolares, no echan de menos las demás. Hasta en sus propios ejemplos pueden faltar.'
		],
		bad: [
			'sin fila para un archivo que no se envía',
			'sin fila para un archivo que se envía, y sin versión del manifiesto',
			'una propiedad mal escrita es un solo hallazgo, y vale para su archivo',
			'un manifiesto de 1.2 solo con las filas de 1.1: un solo hallazgo, también si se envían archivos',
			'lo mismo sin la fila de un archivo que 1.1 ya tenía: un hallazgo más',
			'otra tabla con el nombre del manifiesto'
		],
		good: [
			'sin nombre del sistema escolar, que es opcional',
			'sin primera fila: vale lo que está en su lugar'
		]
	},
	'manifest-footnote-mark': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Algunas exportaciones copiaron el asterisco del documento, y algunos receptores lo aceptan. Los nombres sin él los aceptan todos.'
		],
		bad: ['una propiedad nueva', 'todas las propiedades nuevas como las imprime el documento'],
		good: ['sin marca', 'dos asteriscos y una mayúscula: el nombre también está mal de otra manera']
	},
	'manifest-property-twice': {
		effects: ['Indica como error las propiedades que están dos veces.'],
		atSource: [],
		falseAlarms: [
			'Si las dos filas tienen el mismo valor, en la mayoría de los receptores no cambia nada. Se indica porque los estrictos se detienen.'
		],
		bad: ['lo mismo otra vez', 'dos modos para un archivo: vale el primero'],
		good: ['cada una una vez']
	},
	'manifest-property-unknown': {
		effects: ['Indica como error una propiedad que no conoce.'],
		atSource: [],
		falseAlarms: [
			'Algunos proveedores ponen una propiedad suya en el manifiesto. En sus propios receptores eso está bien.'
		],
		bad: [
			'un archivo propio de un sistema',
			'un archivo de OneRoster 1.2',
			'una propiedad opcional con otras mayúsculas',
			'un valor solo'
		],
		good: ['una propiedad obligatoria mal escrita es un hallazgo aparte']
	},
	'manifest-version-value': {
		effects: [
			'Acepta solo 1.0, y dice que cualquier otra cosa no es una versión válida de un manifiesto.',
			'Quiere 1.0.',
			'Su manifiesto de ejemplo dice 1, y no 1.0.'
		],
		atSource: [],
		falseAlarms: [
			'El manifiesto de ejemplo de Wriddle dice 1, así que allí se acepta un zip hecho según él. Otros receptores quieren 1.0.'
		],
		bad: [
			'acortado por una hoja de cálculo',
			'con coma decimal',
			'la versión del estándar',
			'un espacio al final',
			'vacío'
		],
		good: ['entre comillas']
	},
	'manifest-oneroster-version': {
		effects: [
			'Acepta solo 1.2, y dice que cualquier otra cosa no es una versión válida de OneRoster.',
			'Acepta solo 1.1.',
			'Admite 1.1.',
			'Distingue 1.1 de versiones anteriores por el manifiesto; no admite 1.2.'
		],
		atSource: [
			'La exportación se basa en OneRoster 1.1. Se configura en School Info, Imports and Exports, OneRoster v1.1 Configuration.',
			'La exportación CSV es OneRoster 1.1, y no se mantiene al día. Infinite Campus ofrece su servicio web a los receptores que quieren más.'
		],
		falseAlarms: [
			'Si el conjunto se revisó como otra versión que la suya, el manifiesto está bien y la versión elegida no. Se puede cambiar encima del informe.'
		],
		bad: [
			'el número del documento',
			'un espacio delante',
			'con coma decimal',
			'una palabra delante',
			'vacío'
		],
		good: [
			'entre comillas',
			'el número del documento de 1.2, para el que otra regla tiene palabras más suaves'
		]
	},
	'manifest-document-number': {
		effects: ['Rechaza toda versión que no sea 1.2, porque no es una versión de OneRoster.'],
		atSource: [],
		falseAlarms: [
			'Un receptor que hasta ahora aceptó zips con 1.2.1 los seguirá aceptando. Aun así vale la pena cambiar la fila, porque otros no los aceptan.'
		],
		bad: ['el número del documento'],
		good: ['la versión', 'otra forma de ella es un error de otra regla']
	},
	'manifest-mode-value': {
		effects: [
			'Rechaza cualquier valor que no sea absent, bulk o delta.',
			'No entiende ningún valor que no sea bulk, delta o absent.',
			'Quiere una de las tres palabras para cada archivo, también para datos que no guarda.',
			'Conoce tres valores: bulk, delta y absent.'
		],
		atSource: [
			'Hay exportaciones bulk y delta: bulk es completa, delta contiene los últimos cambios. Se configuran en Data Extract Utility Set Up.'
		],
		falseAlarms: [
			'Los receptores que comparan estas palabras sin mirar las mayúsculas aceptan Bulk o BULK, así que hasta ahora puede haber funcionado.'
		],
		bad: [
			'una mayúscula',
			'un espacio detrás',
			'letras cambiadas de lugar',
			'otra palabra',
			'vacío',
			'todo en mayúsculas',
			'una mayúscula: el archivo sigue contando como delta'
		],
		good: ['entre comillas', 'solo cambios']
	},
	'manifest-file-missing': {
		effects: [
			doesNotFit,
			'Indica que el archivo falta, o dice que no se necesita y que hay que ponerlo en absent.'
		],
		atSource: [
			aeriesFiles,
			'Cada archivo necesita su propia exportación, del tipo BULK para archivos completos. Después Zip Tool los junta.'
		],
		falseAlarms: [
			'Un manifiesto que es igual todos los días promete un archivo también los días en que no hay nada que enviar. A los receptores que nunca leen este archivo no les importa.'
		],
		bad: [
			'un archivo olvidado',
			'un archivo al que otros hacen referencia: sigue siendo un solo hallazgo',
			'un archivo casi con el nombre correcto'
		],
		good: [
			'el nombre en mayúsculas es un hallazgo aparte',
			'también una carpeta que lo contiene todo',
			'un archivo bloqueado sí está',
			'un archivo dañado sí está'
		]
	},
	'manifest-file-unexpected': {
		effects: [
			doesNotFit,
			'Quiere absent para cada archivo que no se envía, así que los dos tienen que coincidir.',
			'Revisa todos los archivos CSV del zip, y falla con uno que no sea de los cinco que conoce.'
		],
		atSource: [aeriesFiles],
		falseAlarms: [
			'Algunos receptores miran solo los archivos y leen este, diga lo que diga el manifiesto. Otros lo dejan fuera sin avisar.'
		],
		bad: [
			'un archivo que el manifiesto da por ausente',
			'con otras mayúsculas: un hallazgo más, sobre la palabra'
		],
		good: ['un manifiesto y nada más: no ha cambiado nada']
	}
};
