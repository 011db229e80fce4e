import type { RulePageWords } from '../../../rule-words';

export const classPages: Readonly<Record<string, RulePageWords>> = {
	'session-outside-year': {
		effects: [
			'Acepta solo períodos académicos dentro de su propio año escolar actual, si las clases los usan.'
		],
		atSource: [
			'Los períodos académicos vienen de la tabla de períodos (TRM), con sus dos fechas (D1 y D2). Su id se forma con el código de la escuela y el código del período, como 994_F.',
			'Qmlativ forma los períodos con el comienzo más temprano y el final más tardío de sus secciones, así que mire primero las fechas de las secciones.'
		],
		falseAlarms: [
			'La escuela de verano queda entre dos años. Nunca se señala si su título dice summer, intersession o extended school year; con otro título puede señalarse.',
			'Los períodos académicos que no tienen un año escolar por encima nunca se señalan.'
		],
		bad: [
			'un semestre que comienza un año antes de lo debido',
			'un período de calificación de un semestre que termina después del año',
			'un período académico de otro año es un solo hallazgo',
			'en un conjunto de 1.0',
			'en un conjunto de 1.2'
		],
		good: [
			'dos semestres',
			'un final el día después del final del año',
			'escuela de verano',
			'un período sin año por encima',
			'fechas en el orden equivocado son un solo error, no dos',
			'también un año cuyas propias fechas están en el orden equivocado',
			'cambios, que dejan fuera el año que se envió antes'
		]
	},
	'class-without-teacher': {
		effects: [],
		atSource: [
			'En escuelas con Flex Scheduling, los docentes de una clase vienen de la tabla Section Staff (SSE), según las fechas de comienzo y fin que hay allí (SD y ED).'
		],
		falseAlarms: [
			'Las clases que da un proveedor de fuera del distrito pueden no tener un docente del distrito.',
			'Antes de que comience el año, una clase puede estar esperando a un docente que todavía no se contrata.'
		],
		bad: [
			'una clase solo con un estudiante',
			'una clase con un estudiante y una persona que cuida un examen',
			'en un conjunto de 1.0',
			'en un conjunto de 1.2'
		],
		good: [
			'una clase de homeroom, que muchas veces es solo una lista para la asistencia',
			'una clase cuyo único docente la dejó',
			'una clase sin nadie es un solo error, no dos',
			'un docente cuyo rol tiene otro nombre es un solo error, no dos',
			'también una inscripción del docente que no menciona ninguna clase',
			'una clase de 1.0 que está inactiva',
			'cambios, que dejan fuera al docente que se envió antes',
			'ninguna inscripción'
		]
	},
	'class-without-students': {
		effects: ['Necesita al menos un estudiante en cada clase.'],
		atSource: [
			'Un estudiante está en la exportación solo si tiene un registro actual de inscripción en una clase. Mire primero allí cuando falte un estudiante.'
		],
		falseAlarms: [
			'Una clase que se planeó y que nadie eligió se queda en muchos sistemas escolares hasta que termina el período.',
			'Las clases de homeroom nunca se señalan, ni las clases de períodos en los que todavía ninguna clase tiene estudiantes.'
		],
		bad: [
			'solo un docente',
			'nadie',
			'un período que ya comenzó, aunque ninguna de sus clases tiene estudiantes',
			'en un conjunto de 1.0',
			'en un conjunto de 1.2'
		],
		good: [
			'una clase de homeroom',
			'un período para el que todavía no se inscribió a nadie',
			'un período que todavía no llega',
			'un período que ya terminó',
			'una inscripción que no menciona ninguna clase es un solo error, no dos',
			'cambios, que dejan fuera a los estudiantes que se enviaron antes'
		]
	},
	'class-over-fifty': {
		effects: [
			'Se niega a hacer una clase de más de unos 50 estudiantes; grupos como la sala de estudio y el almuerzo deben dejarse fuera.'
		],
		atSource: [],
		falseAlarms: [
			'Una banda, un coro, una clase de deportes o una clase en línea bien puede tener más de 50 estudiantes.',
			'Las clases de homeroom nunca se señalan. Tampoco las clases en las que unos estudiantes siguen a otros, mientras no haya más de 50 en un mismo día.'
		],
		bad: [
			'cincuenta más además del único estudiante',
			'en un conjunto de 1.0',
			'en un conjunto de 1.2'
		],
		good: [
			'cincuenta',
			'una clase de homeroom de un grado entero',
			'sesenta que se siguen unos a otros',
			'un estudiante que se fue y volvió, una y otra vez',
			'estudiantes que no están en el paquete son un solo error, no dos',
			'cambios'
		]
	}
};
