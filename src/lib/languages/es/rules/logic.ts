import type { RuleWords } from '../../rule-words';

export const logicRules: Readonly<Record<string, RuleWords>> = {
	'dates-out-of-order': {
		title: 'Las fechas están en el orden equivocado',
		what: 'Un período académico, una inscripción o un rol termina después de empezar, y un trabajo no se entrega antes de asignarse. La fecha final es el primer día que ya no cuenta.',
		why: 'Un receptor que pregunta qué vale hoy nunca llega a un día en que este registro valga. La clase, la persona en ella o el trabajo no se muestran nunca.',
		messages: {
			one: 'La inscripción termina el {value}, antes de empezar el {first}. Se espera un final posterior.',
			empty:
				'La inscripción empieza y termina el {value}, así que no vale ningún día. La fecha final debe ser el día siguiente al último.',
			session:
				'El período académico termina el {value}, antes de empezar el {first}. Se espera un final posterior.',
			sessionEmpty:
				'El período académico empieza y termina el {value}, así que no tiene ningún día. La fecha final debe ser el día siguiente al último.',
			role: 'El rol termina el {value}, antes de empezar el {first}. Se espera un final posterior.',
			roleEmpty:
				'El rol empieza y termina el {value}, así que no vale ningún día. La fecha final debe ser el día siguiente al último.',
			work: 'La tarea se debe entregar el {value}, antes de asignarse el {first}. Se espera ese día o uno posterior.',
			rows: 'En {count} registros, {column} es {value}, que no es posterior al día en que empiezan. Se espera un día posterior.',
			many: 'En {count} registros, {column} no es posterior al día en que empiezan. Se espera un día posterior.',
			workRows:
				'{count} tareas se deben entregar el {value}, antes de asignarse. Se espera un día posterior.',
			workMany: '{count} tareas se deben entregar antes de asignarse. Se espera un día posterior.'
		},
		advice: {
			one: 'Busque las dos fechas en el sistema escolar y corrija la equivocada. Si muchos registros comparten una fecha final, a menudo es un resto del año anterior.',
			empty:
				'Si alguien estuvo un solo día, la fecha final es el día siguiente. Deje fuera las inscripciones de personas que nunca vinieron.',
			session:
				'Corrija las fechas de este período en el calendario del sistema escolar y exporte otra vez. Todo lo que está en el período depende de ellas.',
			sessionEmpty:
				'Busque en qué día termina el período y escriba el día siguiente. Es un solo ajuste en el calendario del sistema escolar.',
			role: 'Busque desde cuándo y hasta cuándo la persona tiene este rol en la escuela, y corrija la fecha equivocada en el sistema escolar.',
			roleEmpty:
				'Si alguien tuvo el rol un solo día, la fecha final es el día siguiente. Deje fuera los roles que nunca valieron.',
			work: 'Corrija las dos fechas de esta tarea en el libro de calificaciones y exporte otra vez.'
		}
	},
	'school-year-end': {
		title: 'Un año escolar lleva un año que no es aquel en que termina',
		what: 'La columna schoolYear contiene el año en que termina el año escolar: 2027 para 2026-2027.',
		why: 'Los receptores ordenan las clases por años con este número. Con el año en que empieza, una clase de hoy parece del año pasado y puede archivarse como vieja.',
		messages: {
			one: 'El año escolar termina el {first}, pero schoolYear es {value}. Se espera {candidate}.',
			session:
				'El período académico termina el {first}, pero schoolYear es {value}. Se espera un año escolar que termine en el mismo año o en el siguiente.',
			rows: 'En {count} períodos académicos, schoolYear es {value}, que no es el año en que termina su año escolar. Se espera ese año.',
			many: 'En {count} períodos académicos, schoolYear no es el año en que termina su año escolar. Se espera ese año.'
		},
		advice: {
			one: 'Muchos sistemas escolares llaman al año escolar por su primer año. Configure la exportación para que escriba el segundo en la columna schoolYear, en todos los períodos de ese año.',
			session:
				'Vea cuál de los dos está mal: el año escolar o las fechas del período. A menudo un período se copió de un año anterior y solo se cambió uno de los dos.'
		}
	},
	'subjects-differ': {
		title: 'Las materias y sus códigos no forman pares',
		what: 'La primera materia va con el primer código de materia, la segunda con el segundo, etc. Así que las dos listas tienen el mismo largo.',
		why: 'Los receptores leen las dos listas en paralelo. Si una es más larga, una materia recibe el código de otra, o el registro se rechaza.',
		messages: {
			one: '{value} cuenta como {titles|materia|materias}, pero subjectCodes contiene {numbers|código|códigos}. Se espera la misma cantidad de materias que de códigos.',
			comma:
				'{value} cuenta como {titles|materia|materias}, porque una coma separa los elementos de una lista. subjectCodes contiene {numbers|código|códigos}; se espera la misma cantidad.',
			rows: 'En {count} registros con las materias {value}, subjectCodes no contiene la misma cantidad de códigos. Se espera la misma cantidad.',
			many: 'En {count} registros, subjectCodes no contiene tantos códigos como materias hay. Se espera la misma cantidad.'
		},
		advice: {
			one: 'Escriba en el sistema escolar un código para cada materia, en el mismo orden, o quite lo que sobra.',
			comma:
				'Si la coma es parte del nombre de una sola materia, quítela del nombre en el sistema escolar. Si no, escriba un código para cada materia, en el mismo orden.'
		}
	},
	'subjects-one-sided': {
		title: 'Solo están las materias o solo sus códigos',
		what: 'Un curso o una clase puede indicar sus materias, sus códigos, las dos cosas o ninguna. Algunos receptores quieren las dos o ninguna.',
		why: 'A la mayoría de los receptores no les importa. Unos pocos comparan las dos listas y rechazan un registro que tiene solo una.',
		messages: {
			one: '{filled} tiene contenido, pero {column} está vacía. Algunos receptores esperan las dos o ninguna.',
			rows: 'En {count} registros, {filled} tiene contenido, pero {column} está vacía. Algunos receptores esperan las dos o ninguna.'
		},
		advice: {
			one: 'No hay que hacer nada. Si el receptor rechaza estos registros, complete {column} en el sistema escolar o deje {filled} fuera de la exportación.'
		}
	},
	'enrollment-school-differs': {
		title: 'Una inscripción menciona otra escuela que su clase',
		what: 'Una clase pertenece a una escuela, y también cada lugar en ella. Los dos registros mencionan la escuela, y debe ser la misma.',
		why: 'Los receptores muestran a las personas las clases de su escuela. Quien está en otra escuela según su inscripción quizás no vea la clase, o la clase aparece en dos escuelas.',
		messages: {
			one: 'La inscripción pertenece a la escuela {value}, pero su clase pertenece a {other}. Se espera la misma escuela.',
			rows: '{count} inscripciones pertenecen a la escuela {value}, pero sus clases pertenecen a otras. Se espera la misma escuela.',
			many: '{count} inscripciones pertenecen a otra escuela que su clase. Se espera la misma escuela.'
		},
		advice: {
			one: 'Vea en el sistema escolar a qué escuela pertenece la clase. Si la clase está bien, corrija la escuela de la inscripción; si alguien cambió de escuela, termine la inscripción en la clase de antes.'
		}
	},
	'enrollment-outside-session': {
		title: 'Una inscripción está fuera de los períodos de su clase',
		what: 'Una persona está en una clase mientras duran sus períodos académicos: desde el primer día del más temprano hasta el final del último.',
		why: 'Los receptores abren y cierran una clase según sus períodos, y el lugar en ella según las fechas de la inscripción. Si no coinciden, la gente ve la clase demasiado pronto, demasiado tarde o nunca.',
		messages: {
			one: 'La inscripción empieza el {value}, pero los períodos de su clase duran del {first} al {second}. Se espera un comienzo dentro de ellos.',
			end: 'La inscripción termina el {value}, pero los períodos de su clase duran del {first} al {second}. Se espera un final dentro de ellos.',
			whole:
				'La inscripción dura del {value} al {other}, pero los períodos de su clase duran del {first} al {second}. Debería estar dentro de ellos.',
			rows: '{count} inscripciones empiezan el {value}, y eso está fuera de los períodos de sus clases. Deberían empezar dentro de ellos.',
			many: '{count} inscripciones empiezan fuera de los períodos de sus clases. Deberían empezar dentro de ellos.',
			endRows:
				'{count} inscripciones terminan el {value}, y eso está fuera de los períodos de sus clases. Deberían terminar dentro de ellos.',
			endMany:
				'{count} inscripciones terminan fuera de los períodos de sus clases. Deberían terminar dentro de ellos.'
		},
		advice: {
			one: 'Compare la inscripción con la clase en el sistema escolar. O una fecha está mal, o la clase está en un período equivocado (termSourcedIds). Si la fecha no significa nada, las dos pueden quedar vacías.',
			whole:
				'Casi siempre es una inscripción de otro año. Deje fuera de la exportación los años que ya terminaron, o corrija el período de la clase (termSourcedIds).'
		}
	},
	'primary-not-teacher': {
		title: 'Alguien que no es docente tiene la marca de docente principal',
		what: 'La columna primary marca a la única persona docente que responde por una clase. Para todas las demás es false o está vacía.',
		why: 'Algunos receptores rechazan una inscripción así. Otros pueden dar la clase, con su libro de calificaciones, a un estudiante.',
		messages: {
			one: 'primary es true, pero el rol en esta clase es {role}. Solo un docente debe ser principal.',
			rows: '{count} inscripciones tienen la marca de principal, aunque su rol no es teacher. Solo un docente debe ser principal.'
		},
		advice: {
			one: 'Configure la exportación para que escriba true en primary solo para docentes. Si esta persona sí enseña en la clase, corrija el rol de la inscripción en el sistema escolar.'
		}
	},
	'primary-teacher-twice': {
		title: 'Una clase tiene dos docentes principales a la vez',
		what: 'Una clase tiene un solo docente principal a la vez. Los demás que enseñan en ella tienen false en la columna primary.',
		why: 'Los receptores dan la clase a su docente principal. Si hay dos, toman uno al azar, y el otro no puede asignar tareas ni ver el libro de calificaciones.',
		messages: {
			one: 'La clase {other} tiene en ese tiempo otro docente principal: {first}, en la línea {firstLine}. Se espera uno a la vez.',
			rows: '{count} inscripciones ponen a alguien como docente principal de una clase que ya tiene uno en ese tiempo. Se espera uno a la vez.'
		},
		advice: {
			one: 'Decida en el sistema escolar quién responde por la clase, y marque como principal solo a esa persona. Si una relevó a la otra, dé a las dos las fechas en que empiezan y terminan.'
		}
	},
	'enrollment-role-differs': {
		title: 'El rol en una clase no es el rol del usuario',
		what: 'Cada usuario tiene un rol, y también cada lugar en una clase. Pueden ser distintos: alguien de la administración puede enseñar. Casi siempre son iguales.',
		why: 'Algunos receptores se guían por el rol del usuario y otros por el rol en la clase, así que la misma persona es docente en uno y estudiante en otro.',
		messages: {
			one: 'El rol en la clase es {value}, pero el rol de este usuario en {target} es {other}. Casi siempre se espera el mismo rol.',
			rows: 'En {count} inscripciones el rol es {value}, pero los usuarios mismos tienen otros roles. Casi siempre se espera el mismo rol.',
			many: 'En {count} inscripciones el rol no es el del usuario. Casi siempre se espera el mismo rol.'
		},
		advice: {
			one: 'No hay que hacer nada si los dos roles son a propósito. Si uno es un descuido, corríjalo en el sistema escolar.'
		}
	},
	'score-range-order': {
		title: 'La calificación más baja es mayor que la más alta',
		what: 'resultValueMin es la calificación más baja que puede tener una tarea, y resultValueMax la más alta.',
		why: 'Ninguna calificación cabe entre las dos, así que un receptor las rechaza todas o calcula notas finales sin sentido.',
		messages: {
			one: '{column} es {value}, pero resultValueMax es {other}. La calificación más alta no debe ser menor que la más baja.',
			rows: 'En {count} tareas, {column} es {value}, que es más que resultValueMax. La calificación más alta no debe ser menor que la más baja.',
			many: 'En {count} tareas, {column} es más que resultValueMax. La calificación más alta no debe ser menor que la más baja.'
		},
		advice: {
			one: 'Corrija los puntos de esta tarea en el libro de calificaciones. Si pasa en todas las tareas, la exportación tiene las dos columnas cambiadas.'
		}
	},
	'score-out-of-range': {
		title: 'Una calificación está fuera del rango de su tarea',
		what: 'Cada tarea (line item) dice cuál es su calificación más baja y cuál la más alta, las dos incluidas. Sus calificaciones están entre las dos.',
		why: 'Los receptores calculan las notas finales con este rango. Una calificación fuera de él se rechaza, se recorta o cuenta más que toda la tarea.',
		messages: {
			one: 'La calificación es {value}, pero esta tarea da de {first} a {second} puntos. Se espera una calificación entre los dos.',
			rows: 'En {count} resultados la calificación es {value}, que está fuera del rango de su tarea. Se esperan calificaciones dentro de él.',
			many: 'En {count} resultados la calificación está fuera del rango de su tarea. Se esperan calificaciones dentro de él.'
		},
		advice: {
			one: 'Corrija la calificación o los puntos de la tarea en el libro de calificaciones. Si los puntos de más son crédito adicional, pregunte al receptor si los acepta; si no, suba resultValueMax.'
		}
	},
	'result-not-enrolled': {
		title: 'Un estudiante tiene un resultado en una clase en la que no está',
		what: 'Un resultado pertenece a una tarea (line item), y la tarea a una clase. El estudiante del resultado está inscrito en esa clase.',
		why: 'Los receptores guardan los resultados con los estudiantes de la clase. Este lo dejan fuera, o lo guardan donde nadie lo ve.',
		messages: {
			one: 'El estudiante {value} tiene un resultado en la clase {other}, pero no está inscrito en ella. Se espera una inscripción.',
			rows: 'En {count} resultados, el estudiante {value} no está inscrito en la clase de la tarea. Se espera una inscripción.',
			many: 'En {count} resultados, el estudiante no está inscrito en la clase de la tarea. Se espera una inscripción para cada uno de estos {values} estudiantes.'
		},
		advice: {
			one: 'Si el estudiante dejó la clase, exporte la inscripción con la fecha en que terminó, para que los resultados conserven su lugar. Si nunca estuvo en ella, mueva el resultado en el libro de calificaciones.'
		}
	}
};
