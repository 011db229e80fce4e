import type { RuleWords } from '../../../rule-words';

export const valueRules: Readonly<Record<string, RuleWords>> = {
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
	}
};
