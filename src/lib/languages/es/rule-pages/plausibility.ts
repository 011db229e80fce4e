import type { RulePageWords } from '../../rule-words';

export const plausibilityPages: Readonly<Record<string, RulePageWords>> = {
	'id-differs-in-case': {
		effects: [
			'Toma los dos por el mismo identificador, porque no mira las mayúsculas y minúsculas.',
			'Avisa de identificadores que solo se distinguen en las mayúsculas y minúsculas.'
		],
		atSource: [
			'En Additional Options, en la página OneRoster v1.1 Configuration, User.sourcedId dice qué campo se usa como id. Aeries aconseja dejarlo en Student ID y Staff ID.'
		],
		falseAlarms: [
			'Algunos sistemas hacen identificadores cortos al azar, con mayúsculas y minúsculas. Allí, dos pueden distinguirse solo en eso, y los receptores que comparan exactamente los distinguen.'
		],
		bad: ['una clase dos veces', 'en un conjunto de 1.0', 'en un conjunto de 1.2'],
		good: ['otro número', 'el mismo en dos archivos', 'cambios']
	},
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
	},
	'person-twice-email': {
		effects: ['Quiere una sola fila por usuario, con todas las escuelas de la persona en ella.'],
		atSource: [],
		falseAlarms: [
			'Se señala al personal que comparte un buzón, como el de la oficina.',
			'Hermanos, padres, madres y tutores que comparten la dirección de la familia nunca se señalan: sus nombres de pila son distintos.',
			'Una persona con dos roles puede tener dos registros, y no se señala.'
		],
		bad: [
			'un estudiante dos veces, con la dirección en mayúsculas',
			'un docente dos veces',
			'un docente que cambió de nombre',
			'en un conjunto de 1.0',
			'en un conjunto de 1.2'
		],
		good: [
			'hermano y hermana con la dirección de la familia',
			'madre y padre con una misma dirección',
			'un hijo con el nombre y la dirección de su padre',
			'una persona que es docente y también padre o madre',
			'una cuenta que se desactivó',
			'ninguna dirección',
			'cambios'
		]
	},
	'person-twice-birth-date': {
		effects: ['Quiere una sola fila por usuario.'],
		atSource: [],
		falseAlarms: [
			'En un distrito grande, dos personas bien pueden compartir un nombre frecuente y una fecha de nacimiento.',
			'Los gemelos nunca se señalan, porque sus nombres de pila son distintos. Tampoco las personas cuyo segundo nombre o sexo es distinto.'
		],
		bad: [
			'un estudiante dos veces, escrito de otra forma',
			'en un conjunto de 1.0',
			'en un conjunto de 1.2'
		],
		good: [
			'gemelos',
			'otro día',
			'ningún día',
			'otro sexo',
			'otro segundo nombre',
			'si también el correo electrónico es el mismo, lo señala otra regla',
			'cambios'
		]
	},
	'email-domain-misspelt': {
		effects: [],
		atSource: [
			'Llene Student Email Address (STU.SEM). Para el personal, las direcciones en Staff (STF) y Security Users (UGN) deben estar llenas y coincidir en todas las escuelas, también en las que no se usan.'
		],
		falseAlarms: [
			'Dos distritos que comparten una escuela pueden tener dominios casi iguales.',
			'Las direcciones de padres, madres y tutores nunca se juzgan.'
		],
		bad: ['dos letras cambiaron de lugar', 'de un docente', 'en un conjunto de 1.2'],
		good: [
			'el dominio habitual en mayúsculas',
			'una parte del dominio habitual',
			'un tutor',
			'otro dominio del todo distinto lo señala otra regla',
			'cambios'
		]
	},
	'email-domain-rare': {
		effects: [],
		atSource: [
			'Llene Student Email Address (STU.SEM). Para el personal, las direcciones en Staff (STF) y Security Users (UGN) deben estar llenas y coincidir en todas las escuelas, también en las que no se usan.'
		],
		falseAlarms: [
			'Entrenadores, suplentes y personas de escuelas asociadas muchas veces usan una dirección propia.',
			'Las direcciones de padres, madres y tutores nunca se juzgan.',
			'Donde se usan muchos dominios, no se señala ninguno.'
		],
		bad: ['un estudiante con una dirección de otro dominio', 'un docente', 'en un conjunto de 1.2'],
		good: [
			'ninguna dirección',
			'una parte del dominio habitual',
			'personal y estudiantes con dominios propios',
			'un tutor con una dirección privada',
			'estudiantes con direcciones privadas de muchos dominios',
			'un error al escribir lo señala otra regla',
			'cambios'
		]
	},
	'test-account': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'A veces los receptores piden un estudiante de prueba para poder probar una cuenta.',
			'Las familias que se llaman Test o Sample, y nombres como Testa, nunca se señalan: un solo campo no es señal de nada.'
		],
		bad: [
			'Test Student',
			'Teacher 2 de la familia Demo',
			'un nombre de pila y un nombre de usuario',
			'un nombre de pila y una dirección',
			'en un conjunto de 1.0',
			'en un conjunto de 1.2'
		],
		good: [
			'Mr. Testa',
			'una familia que se llama Test, con el nombre de usuario y la dirección que salen de ahí',
			'una familia que se llama Sample-Ortiz',
			'una familia que se llama Student',
			'solo un nombre de usuario',
			'cambios'
		]
	},
	'student-without-classes': {
		effects: ['Quiere solo estudiantes que están inscritos.'],
		atSource: [
			'Busque fechas que se superponen, que faltan o que están mal en Course Attendance y Enrollment History. Course Attendance Audit Listing muestra la mayoría.'
		],
		falseAlarms: [
			'Los estudiantes que llegaron hoy pueden estar esperando su horario.',
			'Los estudiantes con la cuenta desactivada en users.csv nunca se señalan.'
		],
		bad: ['un estudiante más que inscripciones', 'en un conjunto de 1.0', 'en un conjunto de 1.2'],
		good: [
			'un estudiante con la cuenta desactivada',
			'un tutor',
			'una persona que es estudiante y docente en 1.2',
			'una inscripción que no menciona a nadie es un solo error, no dos',
			'un estudiante de 1.0 que está inactivo',
			'cambios, que dejan fuera las clases que se enviaron antes'
		]
	},
	'teacher-without-classes': {
		effects: [],
		atSource: [
			'En escuelas con Flex Scheduling, los docentes de una clase vienen de la tabla Section Staff (SSE), según las fechas de comienzo y fin que hay allí (SD y ED).'
		],
		falseAlarms: [
			'Quienes dan consejería, atienden la biblioteca o hacen suplencias muchas veces tienen el rol teacher y ninguna clase propia.',
			'Una persona de la dirección con el rol teacher parece un docente sin clase.',
			'Las personas de la oficina del distrito y las cuentas desactivadas nunca se señalan.'
		],
		bad: ['un docente más que clases', 'en un conjunto de 1.0', 'en un conjunto de 1.2'],
		good: [
			'un administrador',
			'una persona de la oficina del distrito con el rol teacher',
			'una persona de la dirección en 1.2 que también tiene el rol teacher',
			'un docente con la cuenta desactivada',
			'un docente que cuida un examen',
			'una inscripción que no menciona a nadie es un solo error, no dos',
			'cambios, que dejan fuera las clases que se enviaron antes',
			'solo usuarios'
		]
	},
	'teacher-over-fifty': {
		effects: ['Pide que ningún docente esté en más de 50 clases.'],
		atSource: [],
		falseAlarms: [
			'Un docente de música o deportes que ve un rato a cada clase de una escuela grande puede tener tantas. Las clases de otros períodos no cuentan.'
		],
		bad: [
			'cincuenta más además de la única clase',
			'en un conjunto de 1.0',
			'en un conjunto de 1.2'
		],
		good: [
			'las mismas clases repartidas en dos semestres',
			'una persona que está en todas las clases sin ser su docente',
			'cambios'
		]
	},
	'enrollment-ended': {
		effects: [
			'Quiere solo datos activos y ningún registro del pasado.',
			'Pide que se envíen solo inscripciones activas.'
		],
		atSource: [
			'Busque fechas que se superponen, que faltan o que están mal en Course Attendance y Enrollment History. Course Attendance Audit Listing muestra la mayoría.'
		],
		falseAlarms: [
			'En primavera, una exportación de todo el año contiene también las inscripciones del primer semestre. Los receptores que miran las fechas no necesitan nada más.',
			'Algunas exportaciones escriben el último día como fecha de fin: una inscripción que termina hoy no se señala.'
		],
		bad: ['una persona que se fue hace un mes', 'en un conjunto de 1.2'],
		good: [
			'el año no ha terminado',
			'un final en este mismo día',
			'ninguna fecha',
			'ningún día con el que juzgar',
			'un final antes del comienzo es un solo error, no dos',
			'cambios, y el fin de una inscripción es uno de ellos'
		]
	}
};
