import type { RulePageWords } from '../../rule-words';

export const cellsPages: Readonly<Record<string, RulePageWords>> = {
	'record-empty': {
		effects: [
			'No se procesan las filas sin sus valores obligatorios.',
			'Una fila así cuenta como fallida, y más de 500 filas fallidas en un archivo detienen toda la importación.',
			'Se rechaza una fila sin id, y una fila rechazada detiene toda la importación.',
			'Cuando una fila así es la última de su archivo, no se importa nada.'
		],
		atSource: [],
		falseAlarms: [
			'Las filas que se vaciaron en una hoja de cálculo sin borrarlas no hacen daño en los receptores que omiten las filas sin id. Se señalan de todos modos, porque otros no las omiten.'
		],
		bad: ['dos filas de comas debajo de la tabla'],
		good: ['un registro con todas las celdas opcionales vacías']
	},
	'value-required': {
		effects: [
			'Se omite la fila.',
			'La fila no se importa, y el resumen dice por qué: un usuario sin nombre, por ejemplo.',
			'La fila no se guarda, y más de 500 filas así en un archivo detienen toda la importación.',
			'Una persona sin rol pasa a ser estudiante.',
			'La persona no se crea, y el informe del proceso anota un fallo.',
			'Los campos obligatorios deben tener un valor, y uno de ellos es la dirección de correo electrónico de los docentes.'
		],
		atSource: [
			'Los registros de una persona en todas las escuelas se combinan, así que un nombre de usuario que falta en una escuela, aunque esté inactiva, puede quedar vacío en todas.'
		],
		falseAlarms: [
			'Algunos receptores no necesitan un valor que OneRoster pide: Wriddle acepta períodos académicos sin título, tipo ni año escolar; Apple acepta clases sin título. Solo para ellos no hay nada que hacer.'
		],
		bad: [
			'una escuela sin nombre',
			'una clase sin períodos, que son una lista',
			'un registro sin id',
			'comillas sin nada entre ellas',
			'dos celdas vacías en un registro, junto a una fila de comas',
			'un registro que se va a eliminar, pero no se sabe cuál'
		],
		good: ['las celdas opcionales pueden estar vacías', 'la palabra null es un valor']
	},
	'value-required-deleted': {
		effects: [
			'En un registro que se va a eliminar solo deben tener un valor las columnas marcadas como siempre obligatorias.'
		],
		atSource: [],
		falseAlarms: [
			'Muchos sistemas escolares escriben solo el id de un registro eliminado, porque no guardan nada más de él. Los receptores que eliminan por el id no necesitan más: entonces todo está bien.'
		],
		bad: ['una inscripción por eliminar que tiene solo su id'],
		good: ['una inscripción por eliminar, escrita completa']
	},
	'value-blank': {
		effects: [
			'Un espacio en una celda que debería estar vacía se toma por un valor incorrecto.',
			'Un espacio no debe estar en lugar de un campo vacío; la página no dice qué pasa con la fila.'
		],
		atSource: [],
		falseAlarms: [
			'Los receptores que quitan los espacios de los dos extremos ven una celda vacía. En una columna que puede estar vacía, ahí no se pierde nada.'
		],
		bad: [
			'un nombre de dos espacios',
			'un espacio, una tabulación y un espacio de no separación, en celdas que pueden estar vacías',
			'una fecha, una lista y una referencia de espacios',
			'un estado de espacios en una entrega completa, donde tiene que estar vacío'
		],
		good: ['un solo punto, y un nombre con espacios']
	},
	'scientific-notation': {
		effects: [
			'Pide que se use un editor de texto, porque los programas de hojas de cálculo cambian valores.',
			'Rechaza un signo más en ids, nombres y números de teléfono; si está en la última fila, no se importa nada.'
		],
		atSource: [],
		falseAlarms: [
			'Un código puede escribirse realmente así, por ejemplo el número de lote 1E+10 de un libro. Si el sistema escolar muestra exactamente este texto, todo está bien.'
		],
		bad: [
			'un identificador y un número de teléfono',
			'el id de un registro: un solo hallazgo, donde se define',
			'un id en una lista de ids de usuario',
			'un código con una E'
		],
		good: [
			'ids y códigos con una E entre dígitos',
			'un signo más en un número de teléfono y en un título'
		]
	},
	'id-characters': {
		effects: [
			'Acepta solo ids de letras, dígitos y guiones.',
			'Acepta letras, dígitos, guiones, guiones bajos y puntos; otros ids no se admiten.',
			'Rechaza el id, y no se importa nada si está en la última fila de su archivo.'
		],
		atSource: [
			'En Additional Options de la página OneRoster v1.1 Configuration, User.sourcedId dice qué campo se usa como id. Aeries aconseja dejarlo en Student ID y Staff ID.'
		],
		falseAlarms: [
			'OneRoster publica esta lista de caracteres solo en la versión 1.2. Un receptor que ha aceptado estos ids durante años los sigue aceptando: no cambie ids que funcionan.'
		],
		bad: [
			'dos puntos y un signo de número',
			'un espacio en el medio',
			'un espacio al final',
			'una letra con acento',
			'un carácter que no se ve',
			'un id que otros archivos mencionan: un solo hallazgo, donde se define'
		],
		good: ['no es un UUID', 'un UUID', 'un id que dio un proveedor']
	},
	'id-not-allowed': {
		effects: [
			'Acepta solo ids de letras, dígitos y guiones.',
			'Acepta letras, dígitos, guiones, guiones bajos y puntos; otros ids no se admiten.'
		],
		atSource: [],
		falseAlarms: [
			'Un receptor que ha aceptado estos ids durante años puede seguir aceptándolos. Si los ids cambian, ahí todas las personas pasan a ser nuevas, así que pregunte antes de hacerlo.'
		],
		bad: ['dos puntos y un signo de número', 'un espacio al final'],
		good: ['no es un UUID', 'un id de 1.1, para el que otra regla tiene una palabra más suave']
	},
	'id-length': {
		effects: [
			'No se admiten ids de más de 100 caracteres.',
			'Acepta ids de clase de hasta 255 caracteres, y recomienda que sean mucho más cortos.',
			'Rechaza el id, y no se importa nada si está en la última fila de su archivo.'
		],
		atSource: [
			'En Additional Options de la página OneRoster v1.1 Configuration, User.sourcedId dice qué campo se usa como id. Aeries aconseja dejarlo en Student ID y Staff ID.'
		],
		falseAlarms: [
			'Un receptor puede guardar los ids en un campo más largo y aceptar estos como están. Los ids de este largo son raros, así que mire primero si se pegaron dos valores.'
		],
		bad: ['un carácter de más'],
		good: ['255 caracteres']
	},
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
	'date-form': {
		effects: [
			'Rechaza las fechas de períodos académicos en otra forma; si la última fila tiene una, no se importa nada.',
			'Pide año-mes-día en las fechas de los períodos académicos.',
			'Encuentra los años y los períodos por las fechas en las que empiezan y terminan.'
		],
		atSource: [],
		falseAlarms: [
			'No se conoce ninguna: una fecha en otra forma está mal aunque el receptor pueda adivinarla, porque el siguiente la lee al revés.'
		],
		bad: [
			'una fecha local que se lee de una sola manera',
			'una fecha local que se lee de dos maneras',
			'una fecha con hora',
			'la medianoche de otra zona horaria',
			'dos dígitos para el año',
			'el número de un día en una hoja de cálculo',
			'sin guiones, y un espacio',
			'palabras'
		],
		good: ['año, mes y día', 'sin fecha donde no hace falta ninguna', 'fechas en columnas de texto']
	},
	'date-impossible': {
		effects: [],
		atSource: [
			'Busque en Course Attendance y Enrollment History fechas que se traslapan, vacías o equivocadas. Course Attendance Audit Listing muestra la mayoría.'
		],
		falseAlarms: [
			'No se conoce ninguna: un día que no existe en el calendario es siempre un descuido, o una señal de “sin fecha” que debería ser una celda vacía.'
		],
		bad: [
			'el 30 de febrero',
			'un 29 de febrero en 1900',
			'día y mes al revés',
			'ningún mes con ese número, de ninguna de las dos maneras',
			'un día cero',
			'ceros en lugar de ninguna fecha'
		],
		good: ['un 29 de febrero', 'hace mucho tiempo']
	},
	'date-time-form': {
		effects: [
			'Acepta una fecha sola, o una hora con exactamente tres decimales y una Z; otras formas en la última fila detienen la importación.',
			'Pide aquí una fecha sola en la forma YYYY-MM-DD.'
		],
		atSource: [],
		falseAlarms: [
			'Apple pide una fecha sola en esta columna. Un archivo hecho solo para Apple puede conservarla.'
		],
		bad: [
			'un espacio en lugar de T, y sin zona',
			'la hora de otra zona',
			'una zona sin sus dos puntos',
			'una fecha sola',
			'el 30 de febrero',
			'un espacio al final',
			'sin milisegundos en 1.2.1',
			'seis decimales en 1.2.1',
			'una forma local'
		],
		good: ['milisegundos en 1.2.1', 'milisegundos', 'sin segundos', 'hora universal como +00:00']
	},
	'date-time-milliseconds': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Un receptor que sigue el primer texto de 1.2 acepta estas horas como están. Pregúntele antes de cambiar una exportación que funciona.'
		],
		bad: ['sin milisegundos', 'hora universal como +00:00'],
		good: [
			'milisegundos',
			'sin ninguna hora, de lo que habla otra regla',
			'un conjunto del texto posterior: ahí es un error de otra regla'
		]
	},
	'year-form': {
		effects: [
			'Rechaza un año que no son cuatro dígitos; si la última fila tiene uno, no se importa nada.',
			'Pide cuatro dígitos, el año en el que termina el año escolar.',
			'No mira esta columna.'
		],
		atSource: [],
		falseAlarms: [
			'No se conoce ninguna: OneRoster no deja otra forma de escribir el año. A los receptores que no leen la columna, como ManageBac+, no les hace daño.'
		],
		bad: [
			'un rango de años',
			'un rango corto',
			'un rango de más de dos años',
			'dos dígitos',
			'una fecha',
			'un espacio al final'
		],
		good: ['cuatro dígitos']
	},
	'number-form': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Un libro de calificaciones sin puntos guarda letras o palabras. Aun así, los resultados salen mal en un receptor que calcula, así que déjelos fuera o envíe los puntos que les corresponden.'
		],
		bad: [
			'una calificación con letra',
			'un signo de porcentaje',
			'de un total',
			'palabras',
			'una coma antes de los decimales',
			'una coma que puede estar entre los miles',
			'signos entre los miles',
			'un peso con decimales, en 1.2',
			'un peso con un espacio, en 1.2',
			'un espacio'
		],
		good: [
			'un peso entero, en 1.2',
			'sin peso, en 1.2',
			'decimales',
			'cero',
			'un número con exponente'
		]
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
	'user-id-form': {
		effects: [
			'Rechaza otras formas, y también puntos o una @ dentro de una entrada; en la última fila detienen la importación.',
			'Con estas entradas encuentra las cuentas que las personas tenían antes.',
			'No usa esta columna.'
		],
		atSource: [],
		falseAlarms: [
			'Un receptor que no lee userIds no pierde nada. Entonces la columna puede quedar como está, o vaciarse.'
		],
		bad: [
			'un id solo',
			'una entrada sola después de una correcta',
			'sin llaves',
			'sin tipo',
			'sin id, y un tipo vacío',
			'un punto y coma entre dos',
			'falta una llave',
			'una coma en un id'
		],
		good: ['dos entradas', 'dos puntos, espacios y letras de otras escrituras en un id', 'ninguna']
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
	},
	'grade-code': {
		effects: [
			'Deja al estudiante sin grado cuando el valor no está en su tabla de grados.',
			'Conoce también 1 a 12 sin cero y palabras como Kinder.',
			'Acepta exactamente un código por clase, y ninguna lista.',
			'Rechaza una clase cuyo grado no está en su lista, y con ella toda la importación.',
			'Calcula con el grado el año en que se termina la escuela, y no puede prescindir de él.',
			'Rechaza otros códigos en las clases, y en la última fila detienen la importación.'
		],
		atSource: [
			'Los grados de una sección (MST) o de un curso (CRS) van del más bajo (LO) al más alto (HI), así que corrija estos dos.'
		],
		falseAlarms: [
			'OneRoster recomienda estos códigos y no los exige. Fuera de los Estados Unidos, o con un receptor que tiene su propia tabla de grados, otros códigos pueden ser correctos.'
		],
		bad: [
			'un cero perdido',
			'una letra para kínder',
			'un número ordinal',
			'minúsculas',
			'un grado que no lo es',
			'dos incorrectos en una lista',
			'un rango, y grados con otro signo entre ellos'
		],
		good: ['todos los códigos', 'sin grado']
	},
	'grade-unlisted': {
		effects: ['Rechaza una clase cuyo grado no está en su lista, y con ella toda la importación.'],
		atSource: [
			'Los grados de una sección (MST) o de un curso (CRS) van del más bajo (LO) al más alto (HI), así que corrija estos dos.'
		],
		falseAlarms: [
			'Fuera de los Estados Unidos lo normal son otras palabras para los grados, y OneRoster 1.2 las permite. Entonces no hay nada que hacer.'
		],
		bad: [
			'un cero perdido',
			'una palabra para kínder, y una de otro país',
			'un rango, y grados con otro signo entre ellos'
		],
		good: ['códigos de la lista', 'sin grado']
	},
	'text-became-date': {
		effects: [
			'Pide que se use un editor de texto, porque los programas de hojas de cálculo cambian valores.',
			'Encuentra una clase por su código de clase cuando todavía no conoce el id.',
			'Encuentra el curso de una clase por su código de clase.'
		],
		atSource: [],
		falseAlarms: [
			'Un código puede ser realmente así, por ejemplo 4-Mar para un evento del cuatro de marzo. Si el sistema escolar muestra exactamente este texto, todo está bien.'
		],
		bad: [
			'el código de una clase',
			'una hora de clase en una lista, como la escribe una hoja de cálculo en alemán',
			'un salón con un número alto'
		],
		good: ['lo que pudo escribir una persona', 'códigos con guiones']
	},
	'text-too-long': {
		effects: [
			'Puede perder la parte de un texto que pasa de 255 caracteres.',
			'Acepta como máximo 255 caracteres.'
		],
		atSource: [],
		falseAlarms: [
			'Muchos receptores guardan enteros los textos largos. Si nadie lee el final del texto, no se pierde nada donde se corta.'
		],
		bad: ['una descripción larga', 'una entrada larga de una lista'],
		good: [
			'255 letras que ocupan dos bytes cada una',
			'255 imágenes que ocupan dos unidades cada una',
			'una lista larga de entradas cortas'
		]
	},
	'null-word': {
		effects: [
			'Un campo sin valor tiene que estar vacío y no debe contener una palabra en su lugar.'
		],
		atSource: [],
		falseAlarms: [
			'Hay personas que se llaman realmente Null, y un salón puede llamarse NA. Por eso no se miran los nombres de personas y lugares, pero un apodo o un código pueden ser a propósito así.'
		],
		bad: ['un segundo nombre que viene de una base de datos', 'una fórmula que falló'],
		good: ['personas y salones con esos nombres']
	},
	'email-form': {
		effects: [
			'Rechaza la dirección; si está en la última fila de users.csv, no se importa nada.',
			'Necesita la dirección de correo electrónico de cada docente.',
			'Necesita una dirección cuando las personas inician sesión con la cuenta de su escuela.'
		],
		atSource: [
			'Llene Student Email Address (STU.SEM). Para el personal, las direcciones en Staff (STF) y Security Users (UGN) deberían estar llenas y coincidir en todas las escuelas, también en las que no se usan.'
		],
		falseAlarms: [
			'Las direcciones dentro de la red de una escuela pueden no tener punto en el dominio, como ann@mail. Funcionan ahí, y en ningún otro lugar.'
		],
		bad: [
			'sin @',
			'sin dominio',
			'un punto al final',
			'dos @',
			'un espacio al final',
			'como la muestra un programa de correo',
			'dos direcciones'
		],
		good: ['una dirección', 'un apóstrofo y letras de otras escrituras', 'ninguna']
	},
	'subject-code': {
		effects: ['Quiere esta columna vacía, sea cual sea el código.', 'No usa esta columna.'],
		atSource: [],
		falseAlarms: [
			'Fuera de los Estados Unidos, y donde un distrito tiene códigos propios, esto no dice nada de errores. A los receptores que no leen los códigos les da igual.'
		],
		bad: ['un código propio', 'un cero perdido'],
		good: ['cinco dígitos', 'un código largo con nivel y créditos', 'sin código y sin materia']
	},
	'residence-code': {
		effects: ['No usa esta columna.', 'No mira esta columna.'],
		atSource: [],
		falseAlarms: [
			'Fuera de los Estados Unidos los códigos no significan nada, y los estados tienen códigos propios. A menos que un receptor pida el valor, todo está bien.'
		],
		bad: ['un cero perdido', 'una palabra'],
		good: ['un código de la lista', 'nada']
	}
};
