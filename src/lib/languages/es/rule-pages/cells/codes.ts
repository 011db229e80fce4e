import type { RulePageWords } from '../../../rule-words';

export const codePages: Readonly<Record<string, RulePageWords>> = {
	'grade-code': {
		effects: [
			'Deja al estudiante sin grado cuando el valor no está en su tabla de grados.',
			'Conoce también 1 a 12 sin cero y palabras como Kinder.',
			'Acepta exactamente un código por clase, y ninguna lista.',
			'Rechaza una clase cuyo grado no está en su lista, y con ella toda la importación.',
			'Calcula con el grado el año en que se termina la escuela, y no puede prescindir de él.',
			'Rechaza otros códigos en las clases, y en la última fila detienen la importación.'
		],
		atSource: [
			'Los grados de una sección (MST) o de un curso (CRS) van del más bajo (LO) al más alto (HI), así que corrija estos dos.'
		],
		falseAlarms: [
			'OneRoster recomienda estos códigos y no los exige. Fuera de los Estados Unidos, o con un receptor que tiene su propia tabla de grados, otros códigos pueden ser correctos.'
		],
		bad: [
			'un cero perdido',
			'una letra para kínder',
			'un número ordinal',
			'minúsculas',
			'un grado que no lo es',
			'dos incorrectos en una lista',
			'un rango, y grados con otro signo entre ellos'
		],
		good: ['todos los códigos', 'sin grado']
	},
	'grade-unlisted': {
		effects: ['Rechaza una clase cuyo grado no está en su lista, y con ella toda la importación.'],
		atSource: [
			'Los grados de una sección (MST) o de un curso (CRS) van del más bajo (LO) al más alto (HI), así que corrija estos dos.'
		],
		falseAlarms: [
			'Fuera de los Estados Unidos lo normal son otras palabras para los grados, y OneRoster 1.2 las permite. Entonces no hay nada que hacer.'
		],
		bad: [
			'un cero perdido',
			'una palabra para kínder, y una de otro país',
			'un rango, y grados con otro signo entre ellos'
		],
		good: ['códigos de la lista', 'sin grado']
	},
	'subject-code': {
		effects: ['Quiere esta columna vacía, sea cual sea el código.', 'No usa esta columna.'],
		atSource: [],
		falseAlarms: [
			'Fuera de los Estados Unidos, y donde un distrito tiene códigos propios, esto no dice nada de errores. A los receptores que no leen los códigos les da igual.'
		],
		bad: ['un código propio', 'un cero perdido'],
		good: ['cinco dígitos', 'un código largo con nivel y créditos', 'sin código y sin materia']
	},
	'residence-code': {
		effects: ['No usa esta columna.', 'No mira esta columna.'],
		atSource: [],
		falseAlarms: [
			'Fuera de los Estados Unidos los códigos no significan nada, y los estados tienen códigos propios. A menos que un receptor pida el valor, todo está bien.'
		],
		bad: ['un cero perdido', 'una palabra'],
		good: ['un código de la lista', 'nada']
	}
};
