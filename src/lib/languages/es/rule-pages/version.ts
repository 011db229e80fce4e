import type { RulePageWords } from '../../rule-words';

export const versionPages: Readonly<Record<string, RulePageWords>> = {
	'not-oneroster': {
		effects: [
			'Cada archivo CSV debe seguir el estándar que nombra.',
			'Rechaza un zip que no puede leer como lista escolar y dice por qué.'
		],
		atSource: [
			'Un administrador configura la exportación en School Info, Imports and Exports, OneRoster v1.1 Configuration. Desde allí se puede enviar una prueba por correo electrónico.',
			'Los archivos de OneRoster se configuran en System Administration, Data Utilities, Data Extract Utility, Data Extract Utility Set Up.',
			'Si los archivos vienen de plantillas de exportación, vaya a Setup, System, Page and Data Management, Export Data: la plantilla dice qué columnas tiene un archivo, y AutoSend lo envía.'
		],
		falseAlarms: [
			'Algunos proveedores tienen formatos propios con archivos que se llaman igual, como users.csv. Para ellos el zip puede estar bien, pero no es OneRoster.'
		],
		bad: [
			'otra tabla cualquiera',
			'archivos de otro formato con los nombres de OneRoster',
			'un zip sin ningún archivo',
			'un paquete de clase con frase de contraseña'
		],
		good: ['la lista escolar más pequeña']
	},
	'manifest-missing': {
		effects: [
			'Dice que falta el manifiesto y no importa nada.',
			'No puede saber qué versión es y da errores que confunden.',
			'El manifiesto debe ser parte de cada zip.',
			'No procesa nada mientras falte uno de sus siete archivos.',
			'Se detiene: falta el manifiesto.',
			'No lee el manifiesto ni lo necesita.'
		],
		atSource: [
			'Cada archivo necesita su propia exportación, del tipo BULK para archivos completos. Después Zip Tool los junta.'
		],
		falseAlarms: [
			'Apple School Manager y Great Minds no necesitan manifiesto, así que un zip que es solo para ellos puede estar bien sin él.'
		],
		bad: ['todos los archivos menos el manifiesto'],
		good: ['el manifiesto está']
	},
	'version-mixed': {
		effects: [],
		atSource: [
			'La exportación se basa en OneRoster 1.1. Se configura en School Info, Imports and Exports, OneRoster v1.1 Configuration.',
			'La exportación CSV es OneRoster 1.1 y no se mantiene al día. Infinite Campus ofrece su servicio web a los receptores que quieren más.'
		],
		falseAlarms: [
			'Si los archivos están bien y manifest.csv nombra la versión equivocada, elija la otra versión en el informe y revise otra vez. Luego corrija la versión en manifest.csv.'
		],
		bad: [
			'un manifiesto de 1.1 con todos los archivos de 1.0',
			'un manifiesto de 1.1 con users de 1.2',
			'un archivo de 1.0 en un conjunto de 1.1',
			'users de 1.1 en un conjunto de 1.2',
			'classes de 1.1 en un conjunto de 1.0'
		],
		good: [
			'todo de 1.0',
			'todo de 1.2',
			'una columna de otra versión, de la que habla otra regla',
			'un archivo que tiene pocas columnas de cualquier versión, del que habla otra regla'
		]
	},
	'roster-file-missing': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Muchos receptores nunca miraron demographics.csv y aceptan un conjunto sin él. El estándar no dice nada de eso para la versión 1.0, así que el hallazgo se queda.'
		],
		bad: ['sin datos demográficos', 'sin cursos, a los que apuntan las clases'],
		good: ['los siete', 'un conjunto de 1.1, que puede dejar archivos fuera']
	},
	'value-capitals': {
		effects: [
			'No le importan las mayúsculas en true y false, pero rechaza otras palabras.',
			'No le importan las mayúsculas y minúsculas en estos valores.'
		],
		atSource: [],
		falseAlarms: [
			'La propia versión 1.0 mostraba en algunos lugares el sexo como Female y Male. Un receptor que todavía acepta la versión 1.0 bien puede esperar eso.'
		],
		bad: ['como lo escribe una hoja de cálculo', 'con mayúscula inicial'],
		good: [
			'otra palabra, de la que habla otra regla',
			'otra palabra en lugar de true, de la que habla otra regla'
		]
	},
	'leading-zero-lost': {
		effects: ['Acepta exactamente un código por clase, y ninguna lista.'],
		atSource: [],
		falseAlarms: [
			'La versión 1.0 no da ninguna lista de grados. Un receptor que tiene su propia tabla puede aceptar 9 igual que 09.'
		],
		bad: ['un grado de una clase y de un curso', 'un estado de residencia'],
		good: ['un rango de grados, y uno con dos dígitos']
	}
};
