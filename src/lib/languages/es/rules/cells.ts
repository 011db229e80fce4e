import type { RuleWords } from '../../rule-words';

export const cellsRules: Readonly<Record<string, RuleWords>> = {
	'record-empty': {
		title: 'Una fila tiene comas y nada más',
		what: 'Cada fila de un archivo es un registro, también cuando todas sus celdas están vacías.',
		why: 'Los receptores toman esa fila por un registro sin id. Unos la omiten; otros informan de un error en cada una de sus celdas o rechazan el archivo.',
		messages: {
			one: 'Todas las celdas están vacías en {count|fila|filas}. Se espera un registro en cada fila.'
		},
		advice: {
			one: 'Exporte otra vez, y no abra ni guarde antes el archivo en un programa de hojas de cálculo: esos programas conservan las filas que se vaciaron. Si es el sistema escolar el que las escribe, pida a su soporte técnico que las deje fuera.'
		}
	},
	'value-required': {
		title: 'Está vacía una celda que debe tener un valor',
		what: 'Algunas columnas deben tener un valor en todos los registros: sin él no queda claro de quién o de qué se trata.',
		why: 'La mayoría de los receptores deja fuera el registro que tiene vacía una de estas celdas, y con él todo lo que depende de él. Un usuario sin rol, por ejemplo, no recibe acceso.',
		messages: {
			one: '{column} está vacía. Debe tener un valor en todos los registros de {file}.',
			id: 'El id (sourcedId) está vacío. Debe tener un valor: sin él, el registro no representa a nadie y nada puede mencionarlo.',
			list: '{column} está vacía. Se espera al menos una entrada en todos los registros de {file}.'
		},
		advice: {
			one: 'Escriba el valor donde lo guarda el sistema escolar. Si ahí ya está, es la exportación la que lo deja fuera: revise en la configuración de la exportación de dónde se toma {column}.',
			id: 'El sistema escolar crea estos ids por sí mismo. Revise en la configuración de la exportación de dónde se toma sourcedId, y si el registro es un resto que no debería exportarse.'
		}
	},
	'value-required-deleted': {
		title: 'Un registro que se va a eliminar tiene celdas vacías',
		what: 'En una entrega de cambios (delta), un registro que se va a eliminar conserva todas las celdas que tienen un valor en los demás registros.',
		why: 'A la mayoría de los receptores les basta el id para eliminar un registro. Algunos revisan todos los registros por igual, dejan este fuera, y la persona o la clase permanece.',
		messages: {
			one: '{column} está vacía en {count|registro|registros} por eliminar. Debería tener un valor, como en los demás registros.'
		},
		advice: {
			one: 'Si su receptor informa de estos registros, configure la exportación para que los escriba completos, tal como se enviaron antes.'
		}
	},
	'value-blank': {
		title: 'Una celda parece vacía y contiene espacios',
		what: 'Una celda vacía no contiene nada, ni siquiera un espacio.',
		why: 'Los receptores no actúan todos igual: unos toman el espacio por una celda vacía; otros lo toman por un valor y muestran un nombre que no existe.',
		messages: {
			one: '{column} contiene solo espacios, donde se espera una celda vacía. Rollcall la trata como vacía.',
			required:
				'{column} contiene solo espacios. Debe tener un valor en todos los registros de {file}.'
		},
		advice: {
			one: 'Quite los espacios donde el sistema escolar guarda este valor, y exporte otra vez. Si ahí está vacío, es la exportación la que lo rellena: pida a su soporte técnico que deje la celda vacía.',
			required:
				'Escriba el valor donde lo guarda el sistema escolar. Tal vez alguien escribió ahí un espacio para pasar un campo que no se puede dejar vacío.'
		}
	},
	'scientific-notation': {
		title: 'Una hoja de cálculo acortó un número largo',
		what: 'Los ids, los códigos y los números de teléfono son texto. Un programa de hojas de cálculo toma los largos por números y los acorta: 1234567890123456 se convierte en 1.23E+15.',
		why: 'Los dígitos que se cortaron se perdieron, y números distintos parecen iguales: los receptores confunden a dos personas o no encuentran a nadie.',
		messages: {
			one: '{value} parece un número largo que una hoja de cálculo acortó. Se esperan todos sus dígitos, y los demás se perdieron.',
			code: '{value} parece algo que una hoja de cálculo tomó por un número: un número largo o el código {first}. Se espera el número o el código mismo.'
		},
		advice: {
			one: 'Exporte otra vez, y no abra ni guarde antes el archivo en un programa de hojas de cálculo. Lo que se cortó no se puede recuperar.'
		}
	},
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
	'date-form': {
		title: 'Una fecha no está escrita como año-mes-día',
		what: 'Una fecha se escribe como año, mes y día con guiones: 2026-09-01 es el primero de septiembre de 2026.',
		why: 'Los receptores rechazan esa fecha, o leen el día y el mes al revés. Entonces una clase empieza en enero en vez de septiembre, y hasta entonces nadie lo ve.',
		messages: {
			one: '{value} no es una fecha. Se espera año-mes-día, por ejemplo 2026-09-01.',
			many: '{values} valores distintos en {column} no están escritos como año-mes-día, que es lo que se espera: por ejemplo, 2026-09-01. El primero es {value}.',
			local: '{value} es la forma local de escribir una fecha. Se espera {candidate}.',
			unsure:
				'{value} puede significar {first} o {second}. Se espera año-mes-día, que se lee de una sola manera.',
			shortYear:
				'{value} tiene un año de dos dígitos y podría leerse de varias maneras. Se espera año-mes-día, por ejemplo 2026-09-01.',
			timestamp: '{value} es una fecha con hora. Se espera solo la fecha: {candidate}.',
			moment:
				'{value} es una hora de otra zona horaria. Qué día es aquí depende de dónde esté usted: {first} o {second}. Se espera solo la fecha.',
			serial:
				'{value} es el número con el que una hoja de cálculo cuenta los días. Se espera {candidate} en su lugar.',
			yearFirst: '{value} no tiene del todo la forma que se espera: {candidate}.',
			spaces: '{value} tiene un espacio al principio o al final. Se espera solo {candidate}.'
		},
		advice: {
			one: 'Configure el formato de fecha de la exportación como año-mes-día (también llamado ISO 8601 o YYYY-MM-DD). Es un solo ajuste, así que un cambio corrige todas las fechas.',
			timestamp:
				'Configure la exportación para que escriba {column} como fecha sin hora, en la forma YYYY-MM-DD.',
			moment:
				'Configure la exportación para que escriba {column} como fecha sin hora y sin zona horaria, en la forma YYYY-MM-DD. No corte la hora a mano: el día puede quedar desplazado en uno.',
			serial:
				'Esto lo hizo un programa de hojas de cálculo. Exporte otra vez, y no abra ni guarde antes el archivo en un programa de ese tipo.',
			spaces:
				'Quite el espacio donde el sistema escolar guarda la fecha, o en la configuración de la exportación.'
		}
	},
	'date-impossible': {
		title: 'Una fecha no existe en el calendario',
		what: 'Una fecha nombra un día que existe.',
		why: 'Los receptores rechazan el registro, o toman el siguiente día que existe, y así queda mal un cumpleaños o el final de un período.',
		messages: {
			one: '{value} no existe en el calendario. Se espera un día que exista.',
			day: '{value} no existe en el calendario: {month} de {year} tiene {days} días. Se espera un día que exista.',
			month:
				'{value} no existe en el calendario: no hay mes {number}. Se espera un día que exista.',
			swapped:
				'{value} no existe en el calendario: no hay mes {number}. El día y el mes cambiaron de lugar; probablemente se quiso decir {candidate}.',
			zeros:
				'{value} no es una fecha. Algunas bases de datos la escriben donde no hay ninguna. En ese caso la celda debería estar vacía.'
		},
		advice: {
			one: 'Busque la fecha en el sistema escolar, corríjala ahí y exporte otra vez.',
			swapped:
				'Configure el formato de fecha de la exportación como año-mes-día (YYYY-MM-DD). Entonces también están mal las fechas hasta el día 12 de un mes, aunque parezcan correctas.',
			zeros:
				'Configure la exportación para que deje la celda vacía donde no hay fecha. Si {column} debe tener un valor, escriba la fecha en el sistema escolar.'
		}
	},
	'date-time-form': {
		title: 'La hora de un cambio no está escrita como se espera',
		what: 'La hora de un cambio es una fecha, la letra T, la hora y la letra Z de hora universal (UTC): 2026-10-01T08:00:00.000Z.',
		why: 'Con esta hora los receptores saben cuál de dos cambios es el más reciente. Si no la pueden leer, dejan fuera el cambio, o un estado antiguo reemplaza a uno nuevo.',
		messages: {
			one: '{value} no es la hora de un cambio. La forma que se espera es 2026-10-01T08:00:00.000Z.',
			many: '{values} valores distintos en {column} no tienen la forma 2026-10-01T08:00:00.000Z, que es la que se espera. El primero es {value}.',
			noZone:
				'{value} no dice en qué zona horaria está. Se espera la hora universal (UTC), en la forma 2026-10-01T08:00:00.000Z.',
			otherZone: '{value} es la hora de otra zona. Se espera la hora universal (UTC): {candidate}.',
			shape: '{value} es la hora correcta, pero la forma que se espera es {candidate}.',
			dateOnly:
				'{value} es una fecha sin hora. La forma que se espera es 2026-10-01T08:00:00.000Z.',
			impossible: '{value} nombra un día o una hora que no existe. Se espera una hora que exista.',
			spaces: '{value} tiene un espacio al principio o al final. Se espera solo {candidate}.'
		},
		advice: {
			one: 'Configure la exportación para que escriba {column} en hora universal (UTC) en la forma 2026-10-01T08:00:00.000Z, también llamada ISO 8601. Es un solo ajuste, así que un cambio corrige todos los registros.',
			noZone:
				'Configure la exportación para que escriba {column} en hora universal (UTC) con una Z al final. No agregue simplemente la Z: también hay que convertir la hora a hora universal.'
		}
	},
	'date-time-milliseconds': {
		title: 'La hora de un cambio no tiene milisegundos, que el texto posterior de 1.2 exige',
		what: 'El primer texto de OneRoster 1.2 acepta una hora en UTC con o sin milisegundos. El posterior, 1.2.1, la acepta en una sola forma: 2026-10-01T08:00:00.000Z.',
		why: 'Los dos textos se llaman 1.2, así que es posible que un receptor siga el posterior. Entonces rechaza la hora, y el cambio con ella.',
		messages: {
			one: '{value} es correcto según el primer texto de OneRoster 1.2, pero según 1.2.1 se espera {candidate}.',
			many: '{values} horas distintas en {column} no tienen milisegundos y Z, que se esperan según 1.2.1. La primera es {value}.'
		},
		advice: {
			one: 'Configure la exportación para que escriba {column} con milisegundos y una Z al final, como en {candidate}. Esa forma es correcta según los dos textos. Es un solo ajuste, así que un cambio corrige todos los registros.'
		}
	},
	'year-form': {
		title: 'Un año escolar no está escrito como un solo año',
		what: 'Un año son cuatro dígitos: el año en el que termina el año escolar.',
		why: 'Con este número los receptores ordenan las clases por año escolar. Rechazan un período académico cuyo año no pueden leer, y todas las clases que contiene pierden su período.',
		messages: {
			one: '{value} no es un año. Se esperan cuatro dígitos, por ejemplo 2027.',
			range:
				'{value} nombra dos años. Se espera solo el año en el que termina el año escolar: {candidate}.',
			spaces: '{value} tiene un espacio al principio o al final. Se espera solo {candidate}.'
		},
		advice: {
			one: 'En el sistema escolar, ponga como año escolar de estos períodos académicos los cuatro dígitos del año en el que termina, y exporte otra vez.',
			range:
				'Configure la exportación para que escriba {candidate}, el año en el que termina el año escolar. Es un solo ajuste, así que un cambio corrige todos los períodos académicos.'
		}
	},
	'number-form': {
		title: 'Un número no está escrito como número',
		what: 'Los puntos de una calificación se escriben como números simples, con un punto antes de los decimales y sin signo entre los miles: 87.5 o 1000. Los pesos de las categorías son números enteros: 20.',
		why: 'Los receptores no pueden calcular con otra cosa. Dejan fuera el resultado, o leen un número mil veces mayor.',
		messages: {
			one: '{value} no es un número. Se espera un número simple, por ejemplo 87.5.',
			many: '{values} valores distintos en {column} no son números simples, que es lo que se espera: por ejemplo, 87.5. El primero es {value}.',
			comma: '{value} tiene una coma antes de los decimales. Se espera un punto: {candidate}.',
			grouped: '{value} tiene signos entre los miles. Se espera {candidate}.',
			unsure:
				'{value} puede significar {first} o {second}. Se espera un punto antes de los decimales y ningún signo entre los miles.',
			percent:
				'{value} tiene un signo de porcentaje. Se espera solo un número, en los puntos de la tarea (line item).',
			letter:
				'{value} es una calificación con letra. Se espera un número, en los puntos de la tarea (line item).',
			fraction:
				'{value} son puntos de un total. Se esperan solo los puntos; el total va en lineItems.csv.',
			whole:
				'{value} no es un número entero. Se espera que un peso sea un porcentaje entero, por ejemplo 20.',
			spaces: '{value} tiene un espacio al principio o al final. Se espera solo {candidate}.'
		},
		advice: {
			one: 'Configure la exportación para que escriba los puntos como números simples. Si el libro de calificaciones guarda otra cosa en esta columna, pregunte a su soporte técnico qué número le corresponde.',
			comma:
				'Configure el formato de números de la exportación (o el idioma del programa que la hace) para que haya un punto antes de los decimales.',
			grouped:
				'Configure el formato de números de la exportación para que no haya signo entre los miles y haya un punto antes de los decimales.',
			unsure:
				'Configure el formato de números de la exportación para que no haya signo entre los miles y haya un punto antes de los decimales.',
			letter:
				'Configure la exportación para que escriba los puntos que corresponden a la letra. Una letra puede ir en la columna comment y, en OneRoster 1.2, en textScore.',
			whole:
				'Configure la exportación para que escriba los pesos como números enteros, sin decimales y sin ningún signo detrás.'
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
	},
	'grade-code': {
		title: 'Un grado no está escrito con uno de los códigos habituales',
		what: 'Los grados se escriben con códigos cortos: IT, PR, PK, TK, KG, 01 a 13 con dos dígitos, PS, UG u Other.',
		why: 'Los receptores eligen el material según el grado. Con un código que no conocen, el estudiante queda sin grado y, a menudo, sin lecciones.',
		messages: {
			one: '{value} no es un código de grado. Se esperan PK, KG, 01 a 12 con dos dígitos, y algunos más.',
			near: '{value} no es un código de grado. Se espera {candidate}.',
			zero: '{value} no es un código de grado. Se espera {candidate}, con dos dígitos. Las hojas de cálculo quitan el cero inicial.',
			divided:
				'{value} nombra varios grados a la vez. Se espera una coma entre los grados: {candidate}.',
			range:
				'{value} es un rango de grados. Se espera cada grado por separado, con comas entre ellos, por ejemplo 01,02,03.'
		},
		advice: {
			one: 'Busque en la configuración de la exportación la tabla de códigos de grado, y escriba el código más parecido a {value}. UG significa sin grado; Other, cualquier otra cosa.',
			near: 'Configure la exportación para que escriba {candidate} en lugar de {value}. Es una sola entrada en su tabla de códigos de grado, así que un cambio corrige todos los registros.',
			zero: 'Exporte otra vez, y no abra ni guarde antes el archivo en un programa de hojas de cálculo. Si es el sistema escolar el que guarda {value}, configure la exportación para que escriba {candidate}.',
			divided:
				'Configure la exportación para que ponga comas entre los grados. La celda va entonces entre comillas en el archivo.',
			range:
				'Configure la exportación para que escriba cada grado del rango, con comas entre ellos.'
		}
	},
	'grade-unlisted': {
		title: 'Un grado no está en la lista que conoce la mayoría de los receptores',
		what: 'OneRoster 1.2 no fija cómo se escriben los grados. La mayoría de los receptores conoce la lista de la versión 1.1: IT, PR, PK, TK, KG, 01 a 13 con dos dígitos, PS, UG u Other.',
		why: 'Los receptores eligen el material según el grado. Uno que no tiene una tabla para otras palabras deja al estudiante sin grado.',
		messages: {
			one: '{value} no está en la lista habitual de grados. Se esperan PK, KG, 01 a 12 con dos dígitos, y algunos más.',
			near: '{value} no está en la lista habitual de grados. Probablemente se quiso decir {candidate}, que sí está.',
			zero: '{value} no está en la lista habitual de grados. Se espera {candidate}, con dos dígitos. Las hojas de cálculo quitan el cero inicial.',
			divided:
				'{value} nombra varios grados a la vez. Se espera una coma entre los grados: {candidate}.',
			range:
				'{value} es un rango de grados. La mayoría de los receptores espera cada grado por separado, con comas entre ellos, por ejemplo 01,02,03.'
		},
		advice: {
			one: 'Pregunte al receptor si conoce {value}. Si no, escriba el código de su lista en la tabla de códigos de grado de la exportación.',
			near: 'Pregunte al receptor si conoce {value}. Si no, configure la exportación para que escriba {candidate} en su lugar.',
			zero: 'Exporte otra vez, y no abra ni guarde antes el archivo en un programa de hojas de cálculo. Si es el sistema escolar el que guarda {value}, pregunte al receptor si lo conoce.',
			divided:
				'Configure la exportación para que ponga comas entre los grados. La celda va entonces entre comillas en el archivo.',
			range:
				'Configure la exportación para que escriba cada grado del rango, con comas entre ellos.'
		}
	},
	'text-became-date': {
		title: 'Una hoja de cálculo convirtió un código en fecha',
		what: 'Los códigos, los salones y las horas de clase son texto. Un programa de hojas de cálculo toma algunos por fechas: 3-4 se convierte en 4-Mar.',
		why: 'El código ya no es el del sistema escolar. Los receptores que buscan por él no encuentran nada, y las personas ven una fecha en lugar de un salón o una hora de clase.',
		messages: {
			one: '{value} parece una fecha que una hoja de cálculo hizo de un código como {first} o {second}. Se espera el código mismo.'
		},
		advice: {
			one: 'Exporte otra vez, y no abra ni guarde antes el archivo en un programa de hojas de cálculo. Si {value} es lo que muestra el sistema escolar, todo está bien.'
		}
	},
	'text-too-long': {
		title: 'Un texto puede quedar cortado',
		what: 'Los receptores tienen que aceptar textos de hasta 255 caracteres. Lo que sea más largo lo pueden cortar.',
		why: 'El final del texto falta en el receptor, y nadie recibe aviso.',
		messages: {
			one: '{column} tiene aquí {length} caracteres. Se esperan como máximo 255; los receptores pueden cortar los últimos {over}.',
			many: '{values} textos distintos en {column} tienen más de 255 caracteres; el primero tiene {length}. Se esperan como máximo 255; los receptores pueden cortar lo que pase de ahí.'
		},
		advice: {
			one: 'Si importa el texto entero, acórtelo en el sistema escolar a 255 caracteres. Si no, déjelo como está.'
		}
	},
	'null-word': {
		title: 'Una celda contiene una palabra que significa “nada”',
		what: 'Donde no hay valor, la celda está vacía. Una palabra como NULL se toma tal como está.',
		why: 'Los receptores muestran la palabra como un nombre o un número, y dos personas que la tienen parecen tener el mismo.',
		messages: {
			one: 'En {column} dice {value}. Los receptores lo toman por texto. Si no hay valor, la celda debería estar vacía.',
			spreadsheet:
				'En {column} dice {value}. Es lo que escribe una hoja de cálculo cuando una fórmula falla. Se espera el valor mismo.'
		},
		advice: {
			one: 'Configure la exportación para que deje la celda vacía donde no hay valor. Si alguien se llama realmente así, todo está bien.',
			spreadsheet:
				'El valor se perdió en una hoja de cálculo. Exporte otra vez desde el sistema escolar, y no cambie el archivo en un programa de hojas de cálculo.'
		}
	},
	'email-form': {
		title: 'Una dirección de correo electrónico no parece serlo',
		what: 'Una dirección de correo electrónico tiene un nombre, una @ y un dominio con un punto, y está sola en su celda.',
		why: 'Muchos receptores envían la primera contraseña a esta dirección o la usan para iniciar sesión. Un mensaje a una dirección incorrecta no llega a nadie.',
		messages: {
			one: '{value} no parece una dirección de correo electrónico. Se espera una forma como name@school.org.',
			many: '{values} valores distintos en {column} no parecen direcciones de correo electrónico. Se espera una forma como name@school.org.',
			spaces: '{value} tiene un espacio al principio o al final. Se espera solo {candidate}.',
			named: '{value} contiene más que la dirección. Se espera solo {candidate}.',
			several: '{value} contiene varias direcciones. Se espera una.'
		},
		advice: {
			one: 'Corrija la dirección en el sistema escolar. Si no hay ninguna, deje la celda vacía.',
			several:
				'Deje en este campo del sistema escolar la dirección con la que la persona inicia sesión.'
		}
	},
	'subject-code': {
		title: 'Un código de materia no es un código SCED',
		what: 'En los Estados Unidos, los códigos de materia deberían ser códigos de curso SCED: cinco dígitos, por ejemplo 02052 para Álgebra I.',
		why: 'Los receptores que reconocen los cursos por estos códigos no pueden ubicar el curso. Fuera de los Estados Unidos esto no importa.',
		messages: {
			one: '{value} no es un código SCED. En los Estados Unidos se esperan cinco dígitos.',
			many: '{values} códigos de materia distintos no son códigos SCED de cinco dígitos, que se esperan en los Estados Unidos. El primero es {value}.',
			zero: '{value} tiene cuatro dígitos. Probablemente se quiso decir {candidate}: las hojas de cálculo quitan el cero inicial.',
			zeroMany:
				'{values} códigos de materia distintos no son códigos SCED de cinco dígitos, que se esperan en los Estados Unidos. El primero es {value}; tal vez una hoja de cálculo le quitó el cero.'
		},
		advice: {
			one: 'Si su receptor pide códigos SCED, escríbalos en los cursos del sistema escolar. Si no, no hay nada que hacer.'
		}
	},
	'residence-code': {
		title: 'Un estado de residencia no es uno de los códigos habituales',
		what: 'Dónde vive un estudiante en relación con la escuela se escribe con un código de cinco dígitos de la lista CEDS.',
		why: 'La mayoría de los receptores no lo mira. Los que informan a un estado pueden dejar fuera el valor.',
		messages: {
			one: '{value} no es un código de estado de residencia. Se espera {codes}.',
			near: '{value} no es un código de estado de residencia. Se espera {candidate}: falta el cero inicial.'
		},
		advice: {
			one: 'Si su receptor pide el estado de residencia, configure la exportación para que escriba el código CEDS que corresponde. Si no, no hay nada que hacer.',
			near: 'Exporte otra vez, y no abra ni guarde antes el archivo en un programa de hojas de cálculo: esos programas quitan los ceros iniciales.'
		}
	}
};
