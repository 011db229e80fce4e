import type { RuleWords } from '../../../rule-words';

export const tokenRules: Readonly<Record<string, RuleWords>> = {
	'enumeration-value': {
		title: 'Un valor no está en la lista de su columna',
		what: 'Algunas columnas aceptan solo valores de una lista corta, escritos exactamente como en la lista.',
		why: 'Con estos valores los receptores deciden qué es un registro. Si no conocen uno, dejan fuera el registro: una persona sin rol no puede iniciar sesión.',
		messages: {
			one: '{value} no es {thing}. Se espera {allowed}.',
			optional: '{value} no es {thing}. Se espera {allowed}, o una celda vacía.',
			near: '{value} no es {thing}; {candidate} sí lo es. Se espera {allowed}.',
			case: '{value} debe escribirse {candidate}: cuentan las mayúsculas y minúsculas. Se espera {allowed}.',
			spaces: '{value} tiene un espacio al principio o al final. Se espera solo {candidate}.',
			separator:
				'{value} contiene varios valores a la vez. Se espera una coma entre los valores de una lista: {candidate}.',
			userRole: '{value} es un rol de usuario, pero no un rol en una clase. Se espera {allowed}.',
			otherRole: '{value} es {place}, pero no {thing}: son dos listas. Se espera {allowed}.',
			extensible:
				'{value} no es {thing}. Se espera {allowed}, o un valor propio que empiece con ext y dos puntos.'
		},
		advice: {
			one: 'Averigüe qué significa {value} en el sistema escolar, y configure la exportación para que escriba el valor de la lista que corresponde. Es una sola entrada en su tabla de códigos, así que un cambio corrige todos los registros.',
			optional:
				'Configure la exportación para que escriba el valor de la lista que corresponde en lugar de {value}, o para que deje la celda vacía si ninguno corresponde.',
			near: 'Configure la exportación para que escriba {candidate} en lugar de {value}. Es una sola entrada en su tabla de códigos, así que un cambio corrige todos los registros.',
			case: 'Configure la exportación para que escriba {candidate}, exactamente con estas mayúsculas y minúsculas. Es una sola entrada en su tabla de códigos, así que un cambio corrige todos los registros.',
			spaces: 'Configure la exportación para que escriba {candidate} sin espacio.',
			separator: 'Configure la exportación para que ponga comas entre los valores de {column}.',
			userRole:
				'Quite estas inscripciones de la exportación. Los padres, madres y tutores no se inscriben: se vinculan a un estudiante en la columna agentSourcedIds de users.csv. Para un asistente que trabaja en la clase, pregunte al receptor qué rol quiere.',
			otherRole:
				'Configure la exportación para que escriba el rol que corresponde de la lista de este archivo. Es una sola entrada en su tabla de códigos, así que un cambio corrige todos los registros.',
			extensible:
				'Averigüe qué significa {value} en el sistema escolar, y configure la exportación para que escriba el valor de la lista que corresponde. Si ninguno corresponde, acuerde con el receptor un valor que empiece con ext y dos puntos.'
		}
	},
	'status-inactive': {
		title: 'Un estado está escrito con una palabra de OneRoster 1.0',
		what: 'Un registro de una entrega de cambios es active o tobedeleted. La palabra inactive viene de OneRoster 1.0 y ya no debería escribirse.',
		why: 'Se pide a los receptores que tomen inactive por tobedeleted y desactiven a la persona o la clase. Los que no conocen la palabra dejan todo como está.',
		messages: {
			one: '{value} es la palabra antigua para un registro que se va a eliminar. Se espera {candidate}.'
		},
		advice: {
			one: 'Configure la exportación en OneRoster 1.1, o para que escriba {candidate} en lugar de {value}. Si estos registros deben permanecer, tienen que ser active.'
		}
	},
	'extension-token': {
		title: 'Un valor es un agregado propio',
		what: 'Los valores que empiezan con ext: son agregados a una lista de OneRoster. Llegaron con la versión 1.2; las listas de 1.1 son cerradas.',
		why: 'Un receptor de la versión 1.1 no tiene por qué conocer esos valores. Puede dejar fuera el registro o dejar la celda vacía.',
		messages: {
			one: '{value} es un agregado propio, que OneRoster {version} no conoce. Se espera {allowed}.'
		},
		advice: {
			one: 'Pregunte al receptor si conoce {value}. Si no, configure la exportación para que escriba el valor más parecido de la lista.'
		}
	},
	'extension-not-allowed': {
		title: 'Hay un valor propio en una columna que no los acepta',
		what: 'Diez columnas de OneRoster 1.2 aceptan valores propios, que empiezan con ext y dos puntos. Contienen tipos de períodos académicos, clases y organizaciones, roles, sexo, estado de la calificación y fuentes de objetivos de aprendizaje. En todas las demás columnas las listas son cerradas.',
		why: 'Con estas columnas los receptores deciden qué hacer con un registro. Ante un valor que nadie puede conocer, rechazan el registro o el archivo.',
		messages: {
			one: '{value} empieza con ext, pero {column} no acepta valores propios. Se espera {allowed}.'
		},
		advice: {
			one: 'Configure la exportación para que escriba el valor más parecido de la lista en lugar de {value}.'
		}
	},
	'boolean-value': {
		title: 'Un sí o no no está escrito como true o false',
		what: 'Las columnas que dicen sí o no contienen la palabra true o la palabra false, en minúsculas.',
		why: 'Los receptores que buscan estas palabras toman todo lo demás por false o rechazan el registro: las cuentas quedan desactivadas, y una clase no tiene docente principal.',
		messages: {
			one: '{value} no es true ni false. Se espera una de estas dos palabras.',
			case: '{value} debe escribirse {candidate}, en minúsculas.',
			near: '{value} no es true ni false. Se espera {candidate} en su lugar.',
			spaces: '{value} tiene un espacio al principio o al final. Se espera solo {candidate}.'
		},
		advice: {
			one: 'Averigüe qué quiere decir el sistema escolar con {value}, y configure la exportación para que escriba true o false en su lugar.',
			case: 'Los programas de hojas de cálculo escriben estas palabras en mayúsculas al guardar un archivo. Exporte otra vez y deje el archivo como está. Si es la exportación la que escribe {value}, configúrela en {candidate}.',
			near: 'Configure la exportación para que escriba {candidate} en lugar de {value}. Es una sola entrada en su tabla de códigos, así que un cambio corrige todos los registros.',
			spaces: 'Configure la exportación para que escriba {candidate} sin espacio.'
		}
	},
	'list-empty-item': {
		title: 'Una lista tiene una entrada vacía',
		what: 'Entre las entradas de una lista hay una coma, y no hay ninguna antes de la primera ni después de la última.',
		why: 'Los receptores toman el hueco por una entrada sin nombre. Rechazan el registro, o buscan una escuela o clase que no existe.',
		messages: {
			one: 'Una lista en {column} tiene una entrada vacía: sobra una coma.',
			start: 'Una lista en {column} empieza con una coma. Debería empezar con su primera entrada.',
			end: 'Una lista en {column} termina con una coma. Debería terminar con su última entrada.',
			commas:
				'{column} contiene comas y nada más. Cuando una lista no tiene entradas, la celda debería estar vacía.'
		},
		advice: {
			one: 'A menudo se borró una entrada en el sistema escolar y quedó su lugar. Quite ahí el lugar vacío, o pida al soporte técnico del sistema escolar que lo deje fuera de la exportación.'
		}
	},
	'item-spaces': {
		title: 'Una entrada de una lista tiene un espacio al principio o al final',
		what: 'Entre las entradas de una lista hay una coma y ningún espacio.',
		why: 'Algunos receptores toman el espacio por parte de la entrada, y entonces una materia o una hora de clase aparece ahí dos veces, con espacio y sin él.',
		messages: {
			one: '{value} tiene un espacio al principio o al final. Se espera solo {candidate}.',
			many: '{values} entradas distintas de {column} tienen un espacio al principio o al final. No se espera ninguno ahí.'
		},
		advice: {
			one: 'Configure la exportación para que ponga una coma sin espacio entre las entradas. Si el espacio es parte de la entrada en el sistema escolar, quítelo ahí.'
		}
	}
};
