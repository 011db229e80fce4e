import type { RuleWords } from '../../rule-words';

export const plausibilityRules: Readonly<Record<string, RuleWords>> = {
	'id-differs-in-case': {
		title: 'Dos identificadores solo se distinguen en las mayúsculas y minúsculas',
		what: 'Los identificadores de un archivo se distinguen en algo más que las mayúsculas y minúsculas.',
		why: 'Para algunos receptores, nan2381 y NaN2381 son lo mismo. Entonces juntan dos registros o rechazan uno de ellos.',
		messages: {
			one: '{value} se distingue de {other}, en la línea {firstLine}, solo en las mayúsculas y minúsculas. Se esperan dos identificadores que se distingan en algo más.',
			rows: '{value} se distingue de {other}, en la línea {firstLine}, solo en las mayúsculas y minúsculas. Se esperan dos identificadores que se distingan en algo más.',
			many: '{values} identificadores se distinguen de otros solo en las mayúsculas y minúsculas. Se esperan identificadores que se distingan en algo más.'
		},
		advice: {
			one: 'Vea si los dos son el mismo registro. Si lo son, deje uno fuera y use su identificador en todas partes; si no, dé a uno de los dos otro identificador en el sistema escolar.'
		}
	},
	'session-outside-year': {
		title: 'Un período académico queda fuera de su año escolar',
		what: 'Los períodos, los semestres y los períodos de calificación quedan dentro del año escolar que está por encima de ellos (parentSourcedId).',
		why: 'Los receptores abren y cierran las clases según estas fechas, y las ponen en el año que está por encima. Si los dos no coinciden, las clases aparecen en el año equivocado o se cierran demasiado pronto.',
		messages: {
			one: 'El período académico comienza el {value}, pero su año escolar comienza el {first} y termina el {second}. Se espera un día entre los dos.',
			end: 'El período académico termina el {value}, pero su año escolar comienza el {first} y termina el {second}. Se espera un día entre los dos.',
			many: '{count} períodos académicos comienzan fuera de su año escolar. Se espera un día dentro de él.',
			rows: '{count} períodos académicos comienzan el {value}, fuera de su año escolar. Se espera un día dentro de él.',
			endMany:
				'{count} períodos académicos terminan fuera de su año escolar. Se espera un día dentro de él.',
			endRows:
				'{count} períodos académicos terminan el {value}, fuera de su año escolar. Se espera un día dentro de él.'
		},
		advice: {
			one: 'Compare en el sistema escolar las fechas del período académico con las de su año escolar. Muchas veces se copió un período de otro año y no se cambió una fecha.'
		}
	},
	'class-without-teacher': {
		title: 'Una clase tiene estudiantes, pero no docente',
		what: 'Alguien enseña una clase: en enrollments.csv, al menos una persona tiene en ella el rol teacher.',
		why: 'Los estudiantes ven la clase, y nadie puede abrirla, poner tareas en ella ni ver cómo les va. Muchos receptores dejan fuera una clase así.',
		messages: {
			one: 'La clase {value} no tiene docente. Se espera al menos una inscripción con el rol teacher.',
			many: '{count} clases tienen estudiantes, pero no docente. Se espera en cada una al menos una inscripción con el rol teacher.'
		},
		advice: {
			one: 'Ponga en el sistema escolar al docente de la clase. Si allí ya lo tiene, configure la exportación para que escriba las inscripciones de todos los docentes, también de los que llegaron más tarde.'
		}
	},
	'class-without-students': {
		title: 'Una clase no tiene estudiantes',
		what: 'Alguien aprende en una clase: en enrollments.csv, al menos una persona tiene en ella el rol student.',
		why: 'El docente ve una clase con la lista vacía. Si se olvidaron sus estudiantes, ellos no encuentran su clase.',
		messages: {
			one: 'La clase {value} no tiene estudiantes. Se espera al menos una inscripción con el rol student.',
			nobody:
				'No hay nadie en la clase {value}, ni estudiantes ni docente. Se espera al menos uno de cada uno.',
			many: '{count} clases no tienen estudiantes. Se espera en cada una al menos una inscripción con el rol student.',
			nobodyMany:
				'{count} clases no tienen estudiantes, y algunas tampoco docente. Se espera al menos uno de cada uno.'
		},
		advice: {
			one: 'Vea en el sistema escolar si alguien toma esta clase. Si es así, configure la exportación para que escriba todas las inscripciones de sus estudiantes; si no, deje la clase fuera de la exportación.'
		}
	},
	'class-over-fifty': {
		title: 'Una clase tiene más de 50 estudiantes a la vez',
		what: 'Una clase es un grupo al que alguien enseña junto: rara vez hay más de 50 estudiantes a la vez.',
		why: 'Una clase muy grande suele ser un grado entero, un almuerzo o una sala de estudio. Su docente ve el trabajo de todos ellos, y algunos receptores la rechazan.',
		messages: {
			one: 'La clase {value} tiene {most} estudiantes a la vez. Se esperan 50 como máximo.',
			many: '{count} clases tienen más de 50 estudiantes a la vez. Se esperan 50 como máximo.'
		},
		advice: {
			one: 'Vea en el sistema escolar qué tipo de clase es. Deje fuera de la exportación el almuerzo, la sala de estudio y cosas así; si se juntaron clases por error, póngalas una por una.'
		}
	},
	'person-twice-email': {
		title: 'Dos usuarios tienen el mismo correo electrónico',
		what: 'Una persona tiene un solo registro en users.csv, con un solo sourcedId. Dos registros con el mismo rol y el mismo correo electrónico son probablemente una sola persona.',
		why: 'Los receptores hacen con ellos dos cuentas, cada una con una parte de las clases. Si se inicia sesión con el correo electrónico, a una de las dos no se llega nunca.',
		messages: {
			one: 'El usuario {value} tiene el rol y el correo electrónico de {other}, en la línea {firstLine}. Se espera un solo registro por persona.',
			names:
				'El usuario {value} tiene el rol y el correo electrónico de {other}, en la línea {firstLine}, pero otro nombre. Se espera una dirección propia.',
			many: '{count} usuarios tienen el rol y el correo electrónico de otro usuario. Se espera un solo registro por persona.',
			namesMany:
				'{count} usuarios tienen el rol y el correo electrónico de otro usuario, algunos con otro nombre. Se espera una dirección propia.'
		},
		advice: {
			one: 'Busque los dos registros en el sistema escolar y quédese con uno. Quien trabaja en varias escuelas necesita un solo registro que las nombre todas.',
			names:
				'Busque los dos registros en el sistema escolar. Si cambió un nombre, quédese con un solo registro; si dos personas comparten un buzón, dé a cada una su dirección.'
		}
	},
	'person-twice-birth-date': {
		title: 'Dos usuarios tienen el mismo nombre y la misma fecha de nacimiento',
		what: 'Una persona tiene un solo registro en users.csv, con un solo sourcedId. Dos registros con el mismo rol, nombre y fecha de nacimiento son probablemente una sola persona.',
		why: 'Los receptores hacen con ellos dos cuentas, cada una con una parte de las clases y del trabajo. Muchas veces un estudiante cambió de escuela y se le registró de nuevo.',
		messages: {
			one: 'El usuario {value} tiene el rol, el nombre y la fecha de nacimiento de {other}, en la línea {firstLine}. Se espera un solo registro por persona.',
			many: '{count} usuarios tienen el rol, el nombre y la fecha de nacimiento de otro usuario. Se espera un solo registro por persona.'
		},
		advice: {
			one: 'Busque los dos registros en el sistema escolar. Si es una sola persona, júntelos y quédese con un solo sourcedId; si son dos, no hay que hacer nada.'
		}
	},
	'email-domain-misspelt': {
		title: 'Un dominio de correo electrónico está probablemente mal escrito',
		what: 'Los correos electrónicos del personal, y los de los estudiantes, terminan en los mismos pocos dominios. Uno que se distingue de ellos en una o dos letras es probablemente un error al escribir.',
		why: 'Si se inicia sesión con el correo electrónico, esta persona no puede entrar. Los mensajes se pierden o llegan a extraños.',
		messages: {
			one: 'El dominio {value} es casi el de la mayoría de los demás. Se espera {candidate}.',
			rows: 'En {count} direcciones, el dominio {value} es casi el de la mayoría de los demás. Se espera {candidate}.'
		},
		advice: {
			one: 'Corrija la dirección en el sistema escolar. Vea también si la cuenta se hizo con la dirección equivocada.'
		}
	},
	'email-domain-rare': {
		title: 'Un dominio de correo electrónico es distinto de todos los demás',
		what: 'Los correos electrónicos del personal, y los de los estudiantes, terminan en los mismos pocos dominios. Un dominio que casi nadie tiene es una excepción.',
		why: 'Si se inicia sesión con la cuenta de la escuela, una dirección privada no funciona. También puede ser la dirección de otra persona.',
		messages: {
			one: 'El dominio {value} es distinto de los de casi todos los demás con un rol así. Se espera el dominio de la escuela.',
			rows: '{count} direcciones tienen el dominio {value}, distinto de los de casi todos los demás con un rol así. Se espera el dominio de la escuela.'
		},
		advice: {
			one: 'Busque a la persona en el sistema escolar. Ponga la dirección que le dio la escuela; si no tiene ninguna, no hay que hacer nada.'
		}
	},
	'test-account': {
		title: 'Un usuario es probablemente una prueba',
		what: 'Los usuarios que se envían son personas. Un nombre que dice test o demo, en dos campos que no dependen uno del otro, probablemente no es de nadie.',
		why: 'Los receptores pueden contar la cuenta como una licencia pagada. Muchas veces varias personas conocen su contraseña, y quien la tiene ve la clase.',
		messages: {
			one: 'El usuario {value} tiene el nombre {first} {second}, que parece una prueba. Solo se esperan personas.',
			many: '{count} usuarios tienen nombres que parecen pruebas. Solo se esperan personas.'
		},
		advice: {
			one: 'Decida si los receptores necesitan esta cuenta. Si no, déjela fuera de la exportación; si la necesitan, no hay que hacer nada.'
		}
	},
	'student-without-classes': {
		title: 'Un estudiante no está en ninguna clase',
		what: 'Cada estudiante está en al menos una clase: enrollments.csv menciona a cada uno.',
		why: 'Un estudiante sin clase puede iniciar sesión y no encuentra nada allí. Los receptores que hacen cuentas para quienes están en las clases no le hacen ninguna.',
		messages: {
			one: 'El estudiante {value} no está en ninguna clase. Se espera al menos una inscripción.',
			many: '{count} estudiantes no están en ninguna clase. Se espera al menos una inscripción para cada uno.'
		},
		advice: {
			one: 'Busque al estudiante en el sistema escolar. Si ya se fue, deje el registro fuera de la exportación. Si allí tiene clases, configure la exportación para que escriba todas las inscripciones.'
		}
	},
	'teacher-without-classes': {
		title: 'Un docente de una escuela no tiene clase',
		what: 'Quien tiene el rol teacher en una escuela está en al menos una clase en enrollments.csv.',
		why: 'Un docente sin clase inicia sesión y no encuentra a nadie allí. Algunos receptores cuentan a cada docente como una licencia pagada.',
		messages: {
			one: 'El docente {value} no tiene clase. Se espera al menos una inscripción.',
			many: '{count} docentes no tienen clase. Se espera al menos una inscripción para cada uno.'
		},
		advice: {
			one: 'Busque a la persona en el sistema escolar. Si no enseña, elija otro rol, como aide o administrator. Si enseña, configure la exportación para que escriba todas las inscripciones de los docentes.'
		}
	},
	'teacher-over-fifty': {
		title: 'Un docente tiene más de 50 clases a la vez',
		what: 'Nadie enseña más de 50 clases a la vez.',
		why: 'Quien está en tantas clases muchas veces no es docente, sino un nombre de relleno, como Staff, o una oficina que solo mira. Quien tiene la cuenta ve a los estudiantes de todas ellas.',
		messages: {
			one: 'El docente {value} tiene {most} clases a la vez. Se esperan 50 como máximo.',
			many: '{count} docentes tienen más de 50 clases a la vez. Se esperan 50 como máximo.'
		},
		advice: {
			one: 'Busque a la persona en el sistema escolar. En lugar de un nombre de relleno, ponga a los docentes mismos. Quien solo mira necesita el rol administrator y ninguna inscripción.'
		}
	},
	'enrollment-ended': {
		title: 'Una inscripción ya terminó',
		what: 'Las inscripciones que se envían no han terminado: su fecha de fin es posterior al día de la revisión o está vacía.',
		why: 'Los receptores que no miran las fechas dejan en la clase a quien ya la dejó. Los docentes ven estudiantes que ya no están, y los estudiantes ven la clase.',
		messages: {
			one: 'La inscripción terminó el {value}, y la revisión se hace para el {first}. Solo se esperan inscripciones que no han terminado.',
			rows: '{count} inscripciones terminaron el {value}, antes del día de la revisión. Solo se esperan inscripciones que no han terminado.',
			many: '{count} inscripciones terminaron antes del día de la revisión. Solo se esperan inscripciones que no han terminado.'
		},
		advice: {
			one: 'Configure la exportación para que escriba solo las inscripciones del día. Si un receptor quiere el año entero, pregunte si mira las fechas; si las mira, déjelas.'
		}
	}
};
