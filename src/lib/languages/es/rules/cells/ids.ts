import type { RuleWords } from '../../../rule-words';

export const idRules: Readonly<Record<string, RuleWords>> = {
	'id-characters': {
		title: 'Un id contiene caracteres que los ids no deberían tener',
		what: 'Los ids (sourcedId) se componen de las letras de la A a la Z, mayúsculas o minúsculas, de dígitos y de . - _ / y @.',
		why: 'Los receptores usan estos ids en direcciones web y nombres de archivo. Otros caracteres se pierden o cambian ahí, y entonces el registro ya no se encuentra.',
		messages: {
			one: 'El id {value} contiene {signs}. Se esperan solo letras de la A a la Z, dígitos y . - _ / @.',
			many: '{values} ids distintos contienen caracteres que no son letras de la A a la Z, dígitos ni . - _ / @. No se esperan otros. El primero es {value}.',
			spaces: 'El id {value} tiene un espacio al principio o al final. Se espera solo {candidate}.',
			spacesMany:
				'{values} ids distintos contienen espacios u otros caracteres que los ids no deberían tener. El primero es {value}.'
		},
		advice: {
			one: 'Si el sistema escolar le deja elegir cómo se forman los ids, elija uno sin estos caracteres, por ejemplo su propio número de registro. Pregunte antes al receptor: si los ids cambian, toma a todas las personas por nuevas.',
			spaces:
				'Quite el espacio donde el sistema escolar guarda este id, para que todos los archivos lo tengan sin espacio.'
		}
	},
	'id-not-allowed': {
		title: 'Un id contiene caracteres que OneRoster 1.2 no permite en los ids',
		what: 'Los ids (sourcedId) se componen de las letras de la A a la Z, mayúsculas o minúsculas, de dígitos y de . - _ / y @. OneRoster 1.2 no permite nada más.',
		why: 'Los receptores usan estos ids en direcciones web y nombres de archivo. Los estrictos rechazan el registro; en otros el id cambia, y el registro ya no se encuentra.',
		messages: {
			one: 'El id {value} contiene {signs}. Se esperan solo letras de la A a la Z, dígitos y . - _ / @.',
			many: '{values} ids distintos contienen caracteres que no son letras de la A a la Z, dígitos ni . - _ / @. No se esperan otros. El primero es {value}.',
			spaces: 'El id {value} tiene un espacio al principio o al final. Se espera solo {candidate}.',
			spacesMany:
				'{values} ids distintos contienen espacios u otros caracteres que los ids no deben tener. El primero es {value}.'
		},
		advice: {
			one: 'Si el sistema escolar le deja elegir cómo se forman los ids, elija uno sin estos caracteres, por ejemplo su propio número de registro. Pregunte antes al receptor: si los ids cambian, toma a todas las personas por nuevas.',
			spaces:
				'Quite el espacio donde el sistema escolar guarda este id, para que todos los archivos lo tengan sin espacio.'
		}
	},
	'id-length': {
		title: 'Un id es demasiado largo',
		what: 'Un id (sourcedId) tiene como máximo 255 caracteres.',
		why: 'Los receptores guardan los ids en un campo de ese largo. Un id más largo se corta o se rechaza, y entonces ya no coincide nada de lo que lo nombra.',
		messages: {
			one: 'Este id tiene {length} caracteres. Se esperan como máximo 255.',
			many: '{values} ids distintos tienen más de 255 caracteres; el primero tiene {length}. Se esperan como máximo 255.'
		},
		advice: {
			one: 'Configure la exportación para que forme los ids con el número de registro del sistema escolar. Pregunte antes al receptor: si los ids cambian, toma a todas las personas por nuevas.'
		}
	},
	'user-id-form': {
		title: 'Un id de usuario no dice de qué tipo es',
		what: 'Cada entrada de userIds va entre llaves y contiene su tipo, dos puntos y el id mismo: {LDAP:jdoe}. Entre las entradas hay comas.',
		why: 'Los receptores buscan un tipo de id, por ejemplo el del directorio con el que las personas inician sesión. Una entrada sin tipo queda fuera, o queda fuera el usuario entero.',
		messages: {
			one: '{value} no es una entrada de {column}. Se esperan un tipo y un id entre llaves.',
			many: '{values} entradas distintas de {column} no son un tipo y un id entre llaves, que es lo que se espera. La primera es {value}.',
			noBraces: '{value} no está entre llaves. Se espera {candidate}.',
			noColon: '{value} no dice de qué tipo es el id. Se esperan delante el tipo y dos puntos.',
			noId: 'A {value} le falta el tipo o el id. Se esperan ambos, con dos puntos entre ellos.',
			several:
				'{value} contiene varias entradas. Se espera una coma entre las entradas: {candidate}.',
			cut: '{value} tiene una llave en un solo extremo; se espera una en cada extremo. Un id no puede contener una coma, porque las comas van entre las entradas.'
		},
		advice: {
			one: 'Configure la exportación para que escriba delante del id su tipo, todo entre llaves; por ejemplo, el tipo SIS para el número del sistema escolar. Si el receptor no necesita más ids, deje la columna vacía.',
			noId: 'Configure la exportación para que deje fuera la entrada de las personas que no tienen un id de este tipo.',
			several: 'Configure la exportación para que ponga comas entre las entradas de {column}.',
			cut: 'Quite la coma de este id en el sistema escolar, o deje este tipo de id fuera de la exportación.'
		}
	}
};
