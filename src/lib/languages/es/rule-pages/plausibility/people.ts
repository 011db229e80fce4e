import type { RulePageWords } from '../../../rule-words';

export const personPages: Readonly<Record<string, RulePageWords>> = {
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
	}
};
