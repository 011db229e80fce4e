import type { RulePageWords } from '../../../rule-words';

export const gradebookPages: Readonly<Record<string, RulePageWords>> = {
	'score-range-order': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'No se conoce ninguna: una calificación más baja que supera a la más alta nunca es a propósito, aunque a los receptores que no usan el rango no les hace daño.'
		],
		bad: ['las dos cambiadas', 'comparadas como números, no como textos'],
		good: [
			'de menos cinco a cinco',
			'una sola calificación',
			'un número en otra forma es un solo problema, no dos',
			'también un número vacío'
		]
	},
	'score-out-of-range': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'El crédito adicional da más puntos de los que tiene el trabajo, y es a propósito. Los receptores que conocen el crédito adicional lo aceptan.'
		],
		bad: [
			'puntos de más y puntos de menos',
			'comparadas como números, cada una con su propio trabajo',
			'puntos de más en un trabajo que no cuenta'
		],
		good: [
			'la calificación más baja y la más alta',
			'un marcador donde no hay calificación',
			'un trabajo con el rango al revés es un solo problema, no dos',
			'también una calificación en otra forma',
			'también un trabajo que no está en el paquete'
		]
	},
	'result-not-enrolled': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Un estudiante que cambió de clase conserva los resultados anteriores, mientras que la exportación deja fuera las inscripciones terminadas. Los resultados están bien, pero un receptor no tiene lugar para ellos.'
		],
		bad: [
			'un estudiante de otra clase',
			'un trabajo en una clase en la que no hay nadie, y un estudiante que no está en ninguna'
		],
		good: [
			'cada uno en la clase de la tarea',
			'un estudiante que ha dejado la clase',
			'un estudiante que no está en el paquete es un solo problema, no dos',
			'también una clase que no está en el paquete',
			'también un resultado de un docente que no está en ninguna clase',
			'inscripciones que llegan como cambios pueden haber llegado antes'
		]
	}
};
