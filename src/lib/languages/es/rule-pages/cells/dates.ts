import type { RulePageWords } from '../../../rule-words';

export const datePages: Readonly<Record<string, RulePageWords>> = {
	'date-form': {
		effects: [
			'Rechaza las fechas de períodos académicos en otra forma; si la última fila tiene una, no se importa nada.',
			'Pide año-mes-día en las fechas de los períodos académicos.',
			'Encuentra los años y los períodos por las fechas en las que empiezan y terminan.'
		],
		atSource: [],
		falseAlarms: [
			'No se conoce ninguna: una fecha en otra forma está mal aunque el receptor pueda adivinarla, porque el siguiente la lee al revés.'
		],
		bad: [
			'una fecha local que se lee de una sola manera',
			'una fecha local que se lee de dos maneras',
			'una fecha con hora',
			'la medianoche de otra zona horaria',
			'dos dígitos para el año',
			'el número de un día en una hoja de cálculo',
			'sin guiones, y un espacio',
			'palabras'
		],
		good: ['año, mes y día', 'sin fecha donde no hace falta ninguna', 'fechas en columnas de texto']
	},
	'date-impossible': {
		effects: [],
		atSource: [
			'Busque en Course Attendance y Enrollment History fechas que se traslapan, vacías o equivocadas. Course Attendance Audit Listing muestra la mayoría.'
		],
		falseAlarms: [
			'No se conoce ninguna: un día que no existe en el calendario es siempre un descuido, o una señal de “sin fecha” que debería ser una celda vacía.'
		],
		bad: [
			'el 30 de febrero',
			'un 29 de febrero en 1900',
			'día y mes al revés',
			'ningún mes con ese número, de ninguna de las dos maneras',
			'un día cero',
			'ceros en lugar de ninguna fecha'
		],
		good: ['un 29 de febrero', 'hace mucho tiempo']
	},
	'date-time-form': {
		effects: [
			'Acepta una fecha sola, o una hora con exactamente tres decimales y una Z; otras formas en la última fila detienen la importación.',
			'Pide aquí una fecha sola en la forma YYYY-MM-DD.'
		],
		atSource: [],
		falseAlarms: [
			'Apple pide una fecha sola en esta columna. Un archivo hecho solo para Apple puede conservarla.'
		],
		bad: [
			'un espacio en lugar de T, y sin zona',
			'la hora de otra zona',
			'una zona sin sus dos puntos',
			'una fecha sola',
			'el 30 de febrero',
			'un espacio al final',
			'sin milisegundos en 1.2.1',
			'seis decimales en 1.2.1',
			'una forma local'
		],
		good: ['milisegundos en 1.2.1', 'milisegundos', 'sin segundos', 'hora universal como +00:00']
	},
	'date-time-milliseconds': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Un receptor que sigue el primer texto de 1.2 acepta estas horas como están. Pregúntele antes de cambiar una exportación que funciona.'
		],
		bad: ['sin milisegundos', 'hora universal como +00:00'],
		good: [
			'milisegundos',
			'sin ninguna hora, de lo que habla otra regla',
			'un conjunto del texto posterior: ahí es un error de otra regla'
		]
	},
	'year-form': {
		effects: [
			'Rechaza un año que no son cuatro dígitos; si la última fila tiene uno, no se importa nada.',
			'Pide cuatro dígitos, el año en el que termina el año escolar.',
			'No mira esta columna.'
		],
		atSource: [],
		falseAlarms: [
			'No se conoce ninguna: OneRoster no deja otra forma de escribir el año. A los receptores que no leen la columna, como ManageBac+, no les hace daño.'
		],
		bad: [
			'un rango de años',
			'un rango corto',
			'un rango de más de dos años',
			'dos dígitos',
			'una fecha',
			'un espacio al final'
		],
		good: ['cuatro dígitos']
	}
};
