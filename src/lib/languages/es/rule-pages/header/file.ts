import type { RulePageWords } from '../../../rule-words';

export const filePages: Readonly<Record<string, RulePageWords>> = {
	'file-empty': {
		effects: [
			'Se detiene: no se procesa ningún registro mientras un archivo no tenga datos.',
			'La fila con los nombres de las columnas tiene que estar, también cuando no hay datos.',
			'Un archivo sin datos necesita la fila con los nombres de las columnas.',
			'Enumera los nombres de columna que faltan.'
		],
		atSource: [
			'En la página OneRoster v1.1 Configuration (School Info, Imports and Exports), seleccione en Extract Files cada archivo que se debe enviar.'
		],
		falseAlarms: [
			'Una exportación que no tiene nada que enviar puede escribir un archivo vacío a propósito. Los receptores no pueden distinguirlo de una exportación que se interrumpió.'
		],
		bad: [
			'un archivo de 0 bytes',
			'solo una marca de orden de bytes',
			'solo líneas vacías',
			'el manifiesto'
		],
		good: ['un encabezado y ningún registro, de lo que habla otra regla']
	},
	'header-missing': {
		effects: [
			'Rechaza un archivo sin la fila de los nombres de las columnas.',
			'La fila con los nombres de las columnas es obligatoria.',
			'La fila con los nombres de las columnas siempre tiene que estar.',
			'La fila con los nombres de las columnas no se debe cambiar.',
			'La fila con los nombres de las columnas tiene que quedarse.'
		],
		atSource: [
			'Una plantilla de exportación pone el nombre de la tabla antes de cada columna, como CC.ID, a menos que se escriba otro nombre para la salida.'
		],
		falseAlarms: [
			'No se conoce ninguna: donde la primera fila se toma por un registro, tampoco los receptores encuentran las columnas.'
		],
		bad: [
			'usuarios, empezando por un docente',
			'organizaciones, con casi ningún valor en el primer registro',
			'un solo registro',
			'un título de una celda encima de los nombres',
			'un título y una fecha encima de los nombres, completados con comas',
			'celdas vacías'
		],
		good: [
			'nombres con otras mayúsculas, de los que habla otra regla',
			'otros nombres, de los que hablan otras reglas',
			'el manifiesto, que tiene una regla propia'
		]
	},
	'no-data-rows': {
		effects: [
			'Se detiene: no se procesa ningún registro mientras un archivo no tenga datos.',
			'Las clases, inscripciones, organizaciones y usuarios no deben estar vacíos.',
			'Falla en todas las columnas de un archivo sin registros.',
			'Acepta cursos, períodos académicos y demographics que solo tienen la fila de los nombres.',
			'Acepta archivos que solo tienen la fila de los nombres, y pide los ocho archivos.',
			'Entiende que no hay registros, de modo que en una entrega completa se archivan todos los registros de este tipo.'
		],
		atSource: [
			'En la página OneRoster v1.1 Configuration (School Info, Imports and Exports), seleccione en Extract Files cada archivo que se debe enviar.',
			'En la página OneRoster v1.1 Configuration (School Info, Imports and Exports), seleccione en Extract Schools cada escuela que se debe enviar.',
			'En una plantilla de exportación, un filtro con Enroll_Status = 0 deja solo a los estudiantes activos.'
		],
		falseAlarms: [
			'HMH, Renaissance y ManageBac+ aceptan o incluso quieren archivos así. Para ellos puede quedarse; el estándar quiere que se deje fuera.'
		],
		bad: [
			'solo un encabezado',
			'un encabezado sin final de línea, y uno con una línea vacía debajo',
			'un archivo al que otros hacen referencia'
		],
		good: ['un registro', 'el manifiesto, que tiene reglas propias']
	}
};
