import type { RulePageWords } from '../../../rule-words';

export const subjectPages: Readonly<Record<string, RulePageWords>> = {
	'subjects-differ': {
		effects: [
			'Las dos listas necesitan el mismo largo y el mismo orden.',
			'Quiere subjectCodes vacía.'
		],
		atSource: [],
		falseAlarms: [
			'Una coma dentro del nombre de una materia la convierte en dos, aunque las personas vean una. El receptor cuenta de la misma manera, así que el hallazgo es correcto.'
		],
		bad: ['dos materias y un código', 'una materia y tres códigos, en clases'],
		good: [
			'dos y dos',
			'ninguna de las dos',
			'solo la materia',
			'un elemento vacío es un solo problema, no dos'
		]
	},
	'subjects-one-sided': {
		effects: [
			'Quiere subjectCodes vacía, así que allí está bien tener solo las materias.',
			'Necesita las materias de una clase, porque se convierten en su departamento.'
		],
		atSource: [],
		falseAlarms: [
			'La mayoría de las exportaciones llena solo una de las dos columnas, y la mayoría de los receptores lee solo una. Entonces todo está bien.'
		],
		bad: ['una materia sin código', 'un código sin materia, en clases'],
		good: ['las dos', 'ninguna', 'espacios en lugar de un código son un solo problema, no dos']
	}
};
