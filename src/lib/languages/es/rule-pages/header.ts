import type { RulePageWords } from '../../rule-words';

export const headerPages: Readonly<Record<string, RulePageWords>> = {
	'file-empty': {
		effects: [
			'Se detiene: no se procesa ningún registro mientras un archivo no tenga datos.',
			'La fila con los nombres de las columnas tiene que estar, también cuando no hay datos.',
			'Un archivo sin datos necesita la fila con los nombres de las columnas.',
			'Enumera los nombres de columna que faltan.'
		],
		atSource: [
			'En la página OneRoster v1.1 Configuration (School Info, Imports and Exports), seleccione en Extract Files cada archivo que se debe enviar.'
		],
		falseAlarms: [
			'Una exportación que no tiene nada que enviar puede escribir un archivo vacío a propósito. Los receptores no pueden distinguirlo de una exportación que se interrumpió.'
		],
		bad: [
			'un archivo de 0 bytes',
			'solo una marca de orden de bytes',
			'solo líneas vacías',
			'el manifiesto'
		],
		good: ['un encabezado y ningún registro, de lo que habla otra regla']
	},
	'header-missing': {
		effects: [
			'Rechaza un archivo sin la fila de los nombres de las columnas.',
			'La fila con los nombres de las columnas es obligatoria.',
			'La fila con los nombres de las columnas siempre tiene que estar.',
			'La fila con los nombres de las columnas no se debe cambiar.',
			'La fila con los nombres de las columnas tiene que quedarse.'
		],
		atSource: [
			'Una plantilla de exportación pone el nombre de la tabla antes de cada columna, como CC.ID, a menos que se escriba otro nombre para la salida.'
		],
		falseAlarms: [
			'No se conoce ninguna: donde la primera fila se toma por un registro, tampoco los receptores encuentran las columnas.'
		],
		bad: [
			'usuarios, empezando por un docente',
			'organizaciones, con casi ningún valor en el primer registro',
			'un solo registro',
			'un título de una celda encima de los nombres',
			'un título y una fecha encima de los nombres, completados con comas',
			'celdas vacías'
		],
		good: [
			'nombres con otras mayúsculas, de los que habla otra regla',
			'otros nombres, de los que hablan otras reglas',
			'el manifiesto, que tiene una regla propia'
		]
	},
	'no-data-rows': {
		effects: [
			'Se detiene: no se procesa ningún registro mientras un archivo no tenga datos.',
			'Las clases, inscripciones, organizaciones y usuarios no deben estar vacíos.',
			'Falla en todas las columnas de un archivo sin registros.',
			'Acepta cursos, períodos académicos y demographics que solo tienen la fila de los nombres.',
			'Acepta archivos que solo tienen la fila de los nombres, y pide los ocho archivos.',
			'Entiende que no hay registros, de modo que en una entrega completa se archivan todos los registros de este tipo.'
		],
		atSource: [
			'En la página OneRoster v1.1 Configuration (School Info, Imports and Exports), seleccione en Extract Files cada archivo que se debe enviar.',
			'En la página OneRoster v1.1 Configuration (School Info, Imports and Exports), seleccione en Extract Schools cada escuela que se debe enviar.',
			'En una plantilla de exportación, un filtro con Enroll_Status = 0 deja solo a los estudiantes activos.'
		],
		falseAlarms: [
			'HMH, Renaissance y ManageBac+ aceptan o incluso quieren archivos así. Para ellos puede quedarse; el estándar quiere que se deje fuera.'
		],
		bad: [
			'solo un encabezado',
			'un encabezado sin final de línea, y uno con una línea vacía debajo',
			'un archivo al que otros hacen referencia'
		],
		good: ['un registro', 'el manifiesto, que tiene reglas propias']
	},
	'column-misspelt': {
		effects: [
			'Rechaza un archivo en el que un nombre de columna se diferencia en alguna letra.',
			'Quiere la línea de los nombres tal como está documentada, con mayúsculas y minúsculas.',
			'Los nombres de las columnas tienen que ser exactamente los de la plantilla, con mayúsculas y minúsculas.',
			'Los nombres de las columnas tienen que ser exactamente los del estándar.',
			'En los nombres de las columnas no mira las mayúsculas y minúsculas.'
		],
		atSource: [
			'Una plantilla de exportación pone el nombre de la tabla antes de cada columna, como CC.ID, a menos que se escriba otro nombre para la salida.'
		],
		falseAlarms: [
			'Los proveedores publican algunos nombres de otra manera, como sourcedID en Apple o agentSourceIds en Naviance, y pueden aceptar ambos. El nombre del estándar lo aceptan todos.'
		],
		bad: [
			'otras mayúsculas',
			'los ids, en los que se apoyan las referencias de otros archivos',
			'un guion bajo entre las palabras, y un espacio',
			'una letra que falta, y dos que cambiaron de lugar',
			'nombres de OneRoster 1.0',
			'una segunda marca de orden de bytes, y un espacio al final'
		],
		good: [
			'un nombre parecido al de una columna que sí está',
			'un nombre tan corto que una letra equivocada forma otra palabra',
			'un nombre con un carácter de control, del que habla otra regla',
			'un nombre con una letra dañada, de la que habla otra regla'
		]
	},
	'column-missing': {
		effects: [
			'Todos los campos tienen que estar, aunque sus celdas estén vacías.',
			'Todas las columnas de sus plantillas son obligatorias.',
			'Todas las columnas tienen que estar, también las que no necesitan un valor.',
			'Rechaza el archivo, y enumera las columnas que faltan.',
			'Quiere todas las columnas del estándar, también las que no usa.',
			'Quiere todas las columnas; las que no se usan, vacías.'
		],
		atSource: [
			'Si los archivos vienen de plantillas de exportación, vaya a Setup, System, Page and Data Management, Export Data: la plantilla dice qué columnas tiene un archivo, y AutoSend lo envía.'
		],
		falseAlarms: [
			'Unos pocos proveedores permiten dejar fuera columnas opcionales. Un archivo que es solo para ellos puede estar bien; el próximo receptor puede leerlo mal.'
		],
		bad: [
			'una columna opcional en el medio, y una al final',
			'una columna obligatoria',
			'el estado y la hora del cambio, que están vacíos en una entrega completa',
			'los ids, en los que se apoyan las referencias de otros archivos',
			'status en una entrega de cambios',
			'una columna, y en su lugar una que no se conoce'
		],
		good: [
			'todas las columnas, con celdas vacías',
			'todos los nombres entre comillas',
			'una contraseña, que es opcional, con su columna presente',
			'sin ningún encabezado, de lo que habla otra regla'
		]
	},
	'column-unknown': {
		effects: [
			'Acepta solo archivos con las columnas del estándar.',
			'Rechaza un archivo con cualquier columna además de las del estándar.',
			'Acepta columnas propias (metadata) solo en el extremo derecho.',
			'Se permiten más columnas en el extremo derecho.',
			'Conoce una columna propia, metadata.gm.additionalroles, para un segundo rol.'
		],
		atSource: [
			'Una plantilla de exportación pone el nombre de la tabla antes de cada columna, como CC.ID, a menos que se escriba otro nombre para la salida.'
		],
		falseAlarms: [
			'Un receptor puede haber pedido una columna propia. Sigue siendo correcta para ese receptor, y otros la pueden rechazar.'
		],
		bad: [
			'una columna propia al final',
			'una columna propia en el medio',
			'en el lugar de una que falta',
			'el mismo nombre con otras mayúsculas junto al correcto',
			'nombres que debían ser metadata',
			'una columna de OneRoster 1.2',
			'una columna del primer texto de 1.2',
			'el rol de los usuarios, que 1.2 guarda en un archivo propio'
		],
		good: [
			'la columna por la que se reconoce el primer texto de 1.2',
			'columnas metadata en el extremo derecho, con puntos en sus nombres',
			'un nombre mal escrito, del que habla otra regla'
		]
	},
	'column-unnamed': {
		effects: [
			'Rechaza un archivo con cualquier columna además de las del estándar.',
			'Acepta solo archivos con las columnas del estándar.'
		],
		atSource: [],
		falseAlarms: [
			'Las comas de más al final de todas las filas no hacen daño en los receptores que pasan por alto las columnas sin nombre.'
		],
		bad: [
			'una coma al final de todas las filas',
			'cinco comas al final de todas las filas: un solo hallazgo',
			'espacios en lugar de nombre, con valores debajo, al final',
			'una columna vacía en el medio, y una con valores',
			'el nombre de una columna que debería estar',
			'el nombre de la primera columna',
			'una coma al final solo en la primera fila'
		],
		good: ['un nombre en cada celda']
	},
	'column-twice': {
		effects: ['No puede haber ninguna columna dos veces.'],
		atSource: [
			'Si los archivos vienen de plantillas de exportación, vaya a Setup, System, Page and Data Management, Export Data: la plantilla dice qué columnas tiene un archivo, y AutoSend lo envía.'
		],
		falseAlarms: [
			'Cuando las dos columnas tienen los mismos valores, no se pierde nada en los receptores que toman una u otra.'
		],
		bad: [
			'otra vez al final',
			'una junto a otra, tres veces',
			'primero lejos de su lugar, y después en su lugar: un solo error',
			'una columna metadata',
			'una columna que no se conoce: una vez es desconocida, otra vez está repetida'
		],
		good: [
			'dos columnas metadata que se diferencian en la última letra',
			'dos columnas sin nombre, de las que habla otra regla'
		]
	},
	'column-order': {
		effects: [
			'Rechaza un archivo cuyas columnas no están en el orden del estándar.',
			'Rechaza un archivo con las columnas en otro orden.',
			'Las columnas tienen que estar en el orden de la plantilla.',
			'Quiere las columnas en el orden del estándar.',
			'El archivo tiene que empezar con las columnas de 1.1, en su orden.',
			'Se guía por la posición de una columna.',
			'En su plantilla de orgs.csv no importa el orden.'
		],
		atSource: [
			'Si los archivos vienen de plantillas de exportación, vaya a Setup, System, Page and Data Management, Export Data: la plantilla dice qué columnas tiene un archivo, y AutoSend lo envía.'
		],
		falseAlarms: [
			'Los receptores que se guían por los nombres aceptan cualquier orden, y Pearson Access lo dice para orgs.csv. Otros se guían por la posición y desplazan todos los valores.'
		],
		bad: [
			'dos columnas que cambiaron de lugar',
			'la primera columna al final: un solo hallazgo',
			'en orden alfabético',
			'una columna mal escrita y fuera de su lugar tiene dos errores'
		],
		good: [
			'una columna que falta, una que no se conoce, una sin nombre',
			'una columna metadata en el medio, de la que habla otra regla',
			'columnas metadata en cualquier orden',
			'otro archivo, en el orden del estándar'
		]
	},
	'metadata-column-place': {
		effects: [
			'Acepta columnas propias (metadata) solo en el extremo derecho.',
			'Rechaza un archivo con cualquier columna propia, esté donde esté.',
			'Tiene un orden propio, en el que algunas columnas de este tipo son obligatorias.'
		],
		atSource: [],
		falseAlarms: [
			'Los receptores que se guían por los nombres aceptan una columna así en cualquier lugar. Algunos proveedores incluso publican una plantilla que la tiene en el medio; sígala solo para ese proveedor.'
		],
		bad: [
			'dos en el medio, como en OneRoster 1.0',
			'una en el extremo izquierdo, una en el derecho',
			'antes de una columna mal escrita'
		],
		good: [
			'en el extremo derecho',
			'antes de una columna que no se conoce, de la que habla otra regla'
		]
	}
};
