import type { RulePageWords } from '../../../rule-words';

export const tokenPages: Readonly<Record<string, RulePageWords>> = {
	'enumeration-value': {
		effects: [
			'Se omite una fila de roles.csv cuando su rol no es systemAdministrator, teacher, parent o student.',
			'Los roles de usuario y los tipos de organización que no están en la lista no tienen adónde ir.',
			'Rechaza el valor, y no se importa nada si está en la última fila de su archivo.',
			'Conoce solo los roles student, teacher y administrator.',
			'En estos valores le dan igual las mayúsculas y minúsculas.'
		],
		atSource: [],
		falseAlarms: [
			'Un receptor puede haber acordado con usted una palabra propia, o pueden darle igual las mayúsculas. A otros receptores del mismo archivo no.'
		],
		bad: [
			'otra palabra',
			'una mayúscula',
			'mal escrito',
			'un espacio al final',
			'un rol propio',
			'un rol de usuario que no es de inscripción',
			'dos palabras en lugar de una',
			'una organización para la que OneRoster no tiene tipo',
			'una letra para el sexo',
			'un sexo para el que 1.1 no tiene palabra',
			'una lista con un espacio después de la coma, y una palabra que no está en ella',
			'una lista con punto y coma',
			'un rol en una clase que no es de usuario en 1.2',
			'un rol de usuario que no es de recurso en 1.2',
			'un valor nuevo sin ext en 1.2',
			'la palabra antigua para un registro eliminado en 1.2',
			'el estado de un cambio'
		],
		good: [
			'valores propios que empiezan con ext, en columnas de 1.2 que los aceptan',
			'un departamento',
			'sin sexo',
			'una lista de todos los roles'
		]
	},
	'status-inactive': {
		effects: [
			'Conoce la palabra inactive, y desactiva a la persona.',
			'Acepta la palabra inactive.',
			'Conoce solo active y tobedeleted.'
		],
		atSource: [],
		falseAlarms: [
			'FitnessGram acepta la palabra antigua y hace lo que se quiere decir. Si es el único receptor del archivo, no hay que cambiar nada.'
		],
		bad: ['una escuela que es inactive'],
		good: ['active', 'tobedeleted']
	},
	'extension-token': {
		effects: [
			'Los programas tienen que ser organizaciones del tipo ext:program; de otros agregados ahí se informa con una advertencia.',
			'Rechaza el valor, y no se importa nada si está en la última fila de su archivo.',
			'Acepta los tipos de organización que enumera OneRoster, y ningún otro.'
		],
		atSource: [],
		falseAlarms: [
			'Un receptor que pidió justo este valor lo conoce. ManageBac+, por ejemplo, necesita ext:program en orgs.csv.'
		],
		bad: ['una importancia propia', 'en una lista'],
		good: ['valores de la lista']
	},
	'extension-not-allowed': {
		effects: ['Pasa por alto todos los roles que no son primary, diga lo que diga ahí.'],
		atSource: [],
		falseAlarms: [
			'Un receptor puede haber aceptado un valor así en una de estas columnas. Aun así, el estándar cierra ahí la lista, y otros receptores lo rechazan.'
		],
		bad: ['un tipo de rol', 'una importancia', 'un estado'],
		good: [
			'un tipo de clase y un rol para un recurso, que pueden ser propios',
			'en un sí o no es un solo error, del que habla otra regla'
		]
	},
	'boolean-value': {
		effects: [
			'Activa y desactiva las cuentas según enabledUser, que tiene que ser true o false.',
			'Acepta true y false en enabledUser, y nada más.',
			'Le dan igual las mayúsculas en true y false, pero rechaza otras palabras.',
			'Le dan igual las mayúsculas y minúsculas.'
		],
		atSource: [],
		falseAlarms: [
			'Muchos receptores leen TRUE y FALSE en mayúsculas. Otros buscan las minúsculas que escribe OneRoster, así que el hallazgo se queda.'
		],
		bad: [
			'como lo escribe una hoja de cálculo',
			'un dígito',
			'una letra',
			'otro idioma',
			'mal escrito',
			'un espacio al final',
			'otra cosa',
			'no en otras dos columnas'
		],
		good: ['false', 'nada donde no hace falta nada']
	},
	'list-empty-item': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Algunos receptores omiten una entrada vacía y leen el resto. Otros buscan una escuela o clase sin id.'
		],
		bad: [
			'dos comas seguidas',
			'una coma al final',
			'una coma al principio',
			'un espacio entre dos comas',
			'solo comas',
			'en una lista de referencias',
			'en una lista de roles',
			'una celda con varios huecos: un solo hallazgo'
		],
		good: ['una lista vacía', 'varias entradas']
	},
	'item-spaces': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Los ejemplos del texto de OneRoster 1.0 mostraban un espacio después de la coma, y muchos receptores lo quitan. Entonces todo está bien.'
		],
		bad: [
			'un espacio después de una coma',
			'un espacio antes de una coma',
			'una sola entrada',
			'un espacio de no separación',
			'las entradas con forma propia no se juzgan además por esto'
		],
		good: ['espacios dentro de una entrada', 'letras de otras escrituras en los extremos']
	}
};
