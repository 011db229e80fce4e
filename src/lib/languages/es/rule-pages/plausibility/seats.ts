import type { RulePageWords } from '../../../rule-words';

export const seatPages: Readonly<Record<string, RulePageWords>> = {
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
