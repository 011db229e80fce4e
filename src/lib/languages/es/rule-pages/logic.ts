import type { RulePageWords } from '../../rule-words';

const aeriesDates =
	'Busque en Course Attendance y en Enrollment History fechas que se superponen, faltan o están mal. Course Attendance Audit Listing muestra la mayoría.';
const aeriesSessions =
	'Los períodos académicos vienen de la tabla de períodos (TRM), con sus dos fechas (D1 y D2). Su id se forma con el código de la escuela y el del período, por ejemplo 994_F.';

const columnUnused = 'No usa esta columna.';
const columnUnseen = 'No mira esta columna.';

export const logicPages: Readonly<Record<string, RulePageWords>> = {
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
	},
	'enrollment-school-differs': {
		effects: [
			'Acepta una sola escuela; una inscripción que menciona otra se rechaza, y la importación se detiene.'
		],
		atSource: [
			'Una clase toma su curso (CN), su escuela (SC) y su período (SM) de su sección en el horario maestro (MST).'
		],
		falseAlarms: [
			'A veces los estudiantes que vienen a una clase desde una escuela vecina se inscriben a propósito con su propia escuela. Entonces todo está bien, si el receptor les muestra la clase.'
		],
		bad: [
			'un estudiante de otra escuela',
			'un departamento de otra escuela',
			'cambios que llegan sin las organizaciones'
		],
		good: [
			'la misma escuela',
			'un departamento, y su escuela',
			'dos veces un departamento',
			'un departamento que no dice a qué escuela pertenece',
			'departamentos que forman un círculo son un solo problema, no dos',
			'también una escuela que no está en el paquete',
			'también un distrito en lugar de una escuela',
			'también una escuela vacía',
			'una clase que está dos veces, en dos escuelas'
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
	},
	'primary-not-teacher': {
		effects: ['La columna primary es solo para docentes.', columnUnused, columnUnseen],
		atSource: [],
		falseAlarms: [
			'Si alguien que dirige una clase tiene a propósito el rol administrator o aide, la marca es intencional. Los receptores que la leen buscan a un docente.'
		],
		bad: ['un estudiante', 'alguien que vigila un examen'],
		good: [
			'nada en la columna',
			'una palabra que no es true ni false es un solo problema, no dos',
			'también un rol que no existe'
		]
	},
	'primary-teacher-twice': {
		effects: [
			'Acepta un solo docente principal por clase a la vez.',
			'Solo una persona debe ser docente principal a la vez.',
			columnUnused,
			columnUnseen
		],
		atSource: [],
		falseAlarms: [
			'Dos docentes que comparten una clase con los mismos derechos son principales los dos en el sistema escolar. OneRoster conoce uno solo, así que el receptor elige uno de los dos.'
		],
		bad: [
			'dos durante todo el año',
			'dos sin fechas, y uno de ellos dos veces',
			'dos en OneRoster 1.0, donde las inscripciones no tienen fechas',
			'un día de más del primero',
			'cambios que llegan sin la clase'
		],
		good: [
			'uno que empieza el día en que el otro termina',
			'uno para las primeras semanas, y otro antes y después, en cualquier orden',
			'el mismo docente dos veces',
			'un segundo docente que no es principal',
			'dos clases',
			'una fecha en otra forma es un solo problema, no dos',
			'también un docente que no está en el paquete',
			'también un estudiante con la marca de principal'
		]
	},
	'enrollment-role-differs': {
		effects: [
			'El rol en la clase tiene que ser el de roles.csv; si no, la fila se rechaza y la importación se detiene.'
		],
		atSource: [],
		falseAlarms: [
			'Una persona de la administración que enseña una clase, o un estudiante mayor que ayuda en una, tiene dos roles con razón. Los auxiliares no tienen un rol propio en una clase.'
		],
		bad: [
			'un estudiante que vigila un examen',
			'un docente que toma una clase',
			'un auxiliar entre los estudiantes',
			'un padre o una madre entre los estudiantes de 1.2, según roles.csv'
		],
		good: [
			'el mismo rol',
			'un auxiliar que ayuda a enseñar: en una clase no hay rol para auxiliares',
			'un docente principal con el rol de estudiante es un solo hallazgo',
			'un rol que no existe es un solo problema, no dos',
			'también un usuario que no está en el paquete',
			'uno de dos roles en 1.2',
			'un rol propio en 1.2'
		]
	},
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
