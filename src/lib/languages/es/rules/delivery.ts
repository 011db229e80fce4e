import type { RuleWords } from '../../rule-words';

export const deliveryRules: Readonly<Record<string, RuleWords>> = {
	'needed-file-missing': {
		title: 'Falta un archivo que otros necesitan a su lado',
		what: 'La entrega completa (bulk) de un archivo necesita otros a su lado, también los que no menciona en ninguna columna. Los usuarios necesitan sus roles; las clases, sus cursos; los resultados, las clases de sus tareas.',
		why: 'Los receptores revisan si el conjunto está completo antes de leerlo. Sin este archivo rechazan los demás, o dejan fuera lo que depende de él.',
		messages: {
			one: 'Falta {file}. Una entrega completa de {needs} tiene que incluirlo.'
		},
		advice: {
			one: 'Active {file} en la configuración de la exportación, y exporte otra vez. Entonces su línea en manifest.csv tiene que decir bulk.'
		}
	},
	'status-filled-in-bulk': {
		title: 'Una entrega completa dice qué cambió',
		what: 'En un archivo completo (bulk), status y dateLastModified están vacías en todas las filas. Son para las entregas de cambios (delta).',
		why: 'Las filas contradicen al manifiesto. Los receptores estrictos rechazan el archivo; otros se guían por las filas y lo toman por cambios, de modo que las personas que se fueron no se desactivan nunca.',
		messages: {
			one: 'El manifiesto dice bulk para {property}, así que se espera {column} vacía. Contiene {value}.',
			oneRows:
				'El manifiesto dice bulk para {property}, así que se espera {column} vacía. Contiene {value} en {count|fila|filas}.',
			oneMany:
				'El manifiesto dice bulk para {property}, así que se espera {column} vacía. Tiene un valor en {count|fila|filas}, con {values} valores distintos.',
			unsaid:
				'{file} se tomó como completo (bulk), porque el manifiesto no dice cómo se envía. Entonces se espera {column} vacía. Contiene {value}.',
			unsaidRows:
				'{file} se tomó como completo (bulk), porque el manifiesto no dice cómo se envía. Entonces se espera {column} vacía. Contiene {value} en {count|fila|filas}.',
			unsaidMany:
				'{file} se tomó como completo (bulk), porque el manifiesto no dice cómo se envía. Entonces se espera {column} vacía. Tiene un valor en {count|fila|filas}, con {values} valores distintos.'
		},
		advice: {
			one: 'Si el archivo está completo, configure la exportación para que deje vacías status y dateLastModified. Si contiene solo cambios, el manifiesto tiene que decir delta para {property}.',
			unsaid:
				'Haga que el manifiesto diga bulk para {property} si el archivo está completo, y configure la exportación para que deje vacías las dos columnas. Si contiene solo cambios, haga que diga delta.'
		}
	},
	'status-missing-in-delta': {
		title: 'Una entrega de cambios no dice qué cambió',
		what: 'En una entrega de cambios (delta), status y dateLastModified tienen un valor en todas las filas: qué ocurre con el registro, y desde cuándo.',
		why: 'Los receptores no pueden saber si hay que crear, cambiar o eliminar el registro. Rechazan la fila o el archivo.',
		messages: {
			one: 'El manifiesto dice delta para {property}, así que {column} debe tener un valor. Está vacía en {count|fila|filas}.',
			all: 'El manifiesto dice delta para {property}, así que {column} debe tener un valor. Está vacía en todas las filas ({count|fila|filas}).'
		},
		advice: {
			one: 'Averigüe en la exportación por qué estos registros no tienen {column}. Un estado es active o tobedeleted; la hora es la del último cambio.',
			all: 'Si el archivo está completo, el manifiesto tiene que decir bulk para {property}. Si contiene solo cambios, configure la exportación para que escriba status y dateLastModified.'
		}
	}
};
