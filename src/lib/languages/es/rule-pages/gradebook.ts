import type { RulePageWords } from '../../rule-words';

export const gradebookPages: Readonly<Record<string, RulePageWords>> = {
	'weight-percent-sign': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'El propio documento de OneRoster 1.2 muestra un signo de porcentaje en su ejemplo, así que es posible que un receptor lo acepte.'
		],
		bad: ['un signo de porcentaje'],
		good: [
			'un número solo',
			'los decimales con signo de porcentaje no son un número entero: un error de otra regla'
		]
	},
	'score-scale-form': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Un libro de calificaciones puede guardar una escala solo con palabras. Una escala así no le dice nada a un receptor, así que conviene dejarla fuera.'
		],
		bad: [
			'un valor solo después de un par correcto',
			'tres valores',
			'sin llaves',
			'un punto y coma entre dos',
			'una coma en un valor'
		],
		good: ['varios pares, con rangos y palabras']
	},
	'learning-objective-form': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Los objetivos propios de un distrito no son parte de la red CASE. Sus ids son correctos cuando la fuente dice unknown, o un valor que empieza con ext y dos puntos.'
		],
		bad: ['un código corto', 'el id solo'],
		good: [
			'un id de la red CASE',
			'un código de otra fuente',
			'la falta de id es asunto de otra regla'
		]
	},
	'result-class-differs': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Cuando dos clases se enseñan juntas, el libro de calificaciones puede guardar la tarea en una de ellas y a los estudiantes en la otra.'
		],
		bad: ['un resultado en otra clase'],
		good: [
			'la misma clase',
			'sin clase',
			'una clase que no está en el paquete es un solo error, no dos'
		]
	}
};
