import type { RulePageWords } from '../../../rule-words';
import { columnUnseen } from './repeated';

const aeriesDates =
	'Busque en Course Attendance y en Enrollment History fechas que se superponen, faltan o están mal. Course Attendance Audit Listing muestra la mayoría.';
const aeriesSessions =
	'Los períodos académicos vienen de la tabla de períodos (TRM), con sus dos fechas (D1 y D2). Su id se forma con el código de la escuela y el del período, por ejemplo 994_F.';

export const datePages: Readonly<Record<string, RulePageWords>> = {
	'dates-out-of-order': {
		effects: [
			'No mira las fechas de las inscripciones, sino que toma las de los períodos.',
			'Las fechas de una inscripción tienen que estar dentro del período académico de su clase.'
		],
		atSource: [aeriesDates, aeriesSessions],
		falseAlarms: [
			'Algunos sistemas escolares guardan a las personas que nunca vinieron con una fecha final igual o anterior al primer día. Conviene dejarlas fuera, así que el hallazgo sirve de todos modos.'
		],
		bad: [
			'una inscripción que terminó el año anterior',
			'una inscripción de ningún día',
			'un período académico con las fechas cambiadas',
			'un período académico de ningún día',
			'roles con las fechas cambiadas, y de ningún día, en 1.2',
			'un trabajo que se debe entregar antes de asignarse'
		],
		good: [
			'una inscripción de un día',
			'sin fecha final',
			'sin fechas',
			'una fecha en otra forma es un solo problema, no dos',
			'también un día que no está en el calendario',
			'un trabajo que se debe entregar el día en que se asigna',
			'un registro con demasiados campos, cuyas celdas pueden haberse movido',
			'una inscripción que se va'
		]
	},
	'school-year-end': {
		effects: ['Para 2017-2018 pide 2018.', 'Pide esta columna, pero no la usa.', columnUnseen],
		atSource: [],
		falseAlarms: [
			'En países donde el año escolar es un año calendario, y en períodos de verano, las fechas pueden engañar. Mire qué año muestra el sistema escolar.'
		],
		bad: ['el año en que empieza', 'un año de más', 'semestres de otros años'],
		good: [
			'un semestre que termina en el año anterior',
			'un año escolar que es un año calendario, hasta su último día o el día siguiente',
			'un año en otra forma es un solo problema, no dos',
			'si las fechas están en el orden equivocado, el año no se juzga por ellas'
		]
	},
	'enrollment-outside-session': {
		effects: [
			'Las dos fechas tienen que estar dentro del período académico; sin fechas se toman las de la clase.',
			'Las fechas tienen que coincidir con el período académico de la clase.',
			'Las fechas tienen que coincidir con los períodos de la clase.',
			'No mira las fechas de las inscripciones.'
		],
		atSource: [
			aeriesDates,
			aeriesSessions,
			'Qmlativ arma los períodos con el comienzo más temprano y el final más tardío de sus secciones, así que mire primero las fechas de las secciones.'
		],
		falseAlarms: [
			'Las personas que entran en la lista antes del primer día, o que se quedan una semana más por exámenes tardíos, están bien en el sistema escolar. Los receptores que no leen las fechas no pierden nada.'
		],
		bad: [
			'alguien que empieza antes que el año',
			'alguien que empieza el día en que el año ya terminó',
			'alguien que se queda durante el verano',
			'un final en el primer día, antes del cual no hay ninguno',
			'una inscripción del año anterior es un solo hallazgo',
			'una que empieza demasiado pronto y termina demasiado tarde es un solo hallazgo',
			'una clase de un semestre'
		],
		good: [
			'desde el primer día hasta el final',
			'sin fechas',
			'llega tarde y se va pronto',
			'un final al día siguiente del último, cuando el período se escribe con su último día',
			'una clase de los dos semestres, y un comienzo entre ellos',
			'un período que no está en el paquete es un solo problema, no dos',
			'también un período académico con las fechas en el orden equivocado',
			'también una inscripción con las fechas en el orden equivocado',
			'cambios, y una clase que no está entre ellos'
		]
	}
};
