import type { RulePageWords } from '../../../rule-words';

export const columnPages: Readonly<Record<string, RulePageWords>> = {
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
	}
};
