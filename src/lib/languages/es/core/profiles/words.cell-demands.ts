import type * as en from '../../../../core/profiles/words.cell-demands.en';

/** What demands on cells say. */
export const cellDemandWords: typeof en.cellDemandWords = {
	filled: {
		title: 'Celda vacía',
		messages: {
			one: '{column} no tiene valor. {receiver} necesita un valor aquí.',
			rows: '{column} no tiene valor en {count|fila|filas}. {receiver} necesita un valor ahí.'
		},
		advice: 'Complete {column} en el sistema escolar y exporte otra vez.'
	},
	blank: {
		title: 'Celda que debería estar vacía',
		messages: {
			one: '{column} contiene {value}. {receiver} pide dejar vacía esa celda.',
			many: '{column} tiene valor en {count|fila|filas}. {receiver} pide dejar vacías esas celdas.'
		},
		advice: 'No ponga nada en {column} en la exportación.'
	},
	values: {
		title: 'Valor que no se acepta',
		messages: {
			one: '{value} no es un valor que {receiver} acepte en {column}. Acepta {expected}.',
			many: '{receiver} no acepta {values|valor|valores} de {column}. Acepta {expected}.'
		},
		advice: 'Cambie el valor en el sistema escolar, o cómo se convierte en la exportación.'
	},
	pattern: {
		title: 'Cómo está escrito un valor',
		messages: {
			one: '{value} no está escrito como {receiver} pide {column}. Se espera {expected}.',
			many: '{column} tiene {values|valor que no está escrito|valores que no están escritos} como pide {receiver}. Se espera {expected}.'
		},
		advice: 'Cambie el valor en el sistema escolar, o cómo lo escribe la exportación.'
	},
	length: {
		title: 'Valor demasiado largo',
		messages: {
			one: 'Un valor de {column} tiene {length|carácter|caracteres}. {receiver} acepta {expected} como máximo.',
			many: '{column} tiene {values|valor más largo|valores más largos} que los {expected} caracteres que acepta {receiver}.'
		},
		advice: 'Acorte el valor en el sistema escolar.'
	},
	type: {
		title: 'Tipo de valor',
		messages: {
			one: '{value} no es {expected}. {receiver} lo necesita en {column}.',
			many: '{column} tiene {values|valor que no es|valores que no son} {expected}. {receiver} lo necesita.'
		},
		advice: 'Corrija el valor en el sistema escolar.'
	},
	listSize: {
		title: 'Elementos de una lista',
		messages: {
			one: '{column} contiene {entries|elemento|elementos}. {receiver} acepta {expected}.',
			many: '{count|fila tiene|filas tienen} en {column} más o menos elementos de los que acepta {receiver} ({expected}).'
		},
		advice: 'Cambie la lista en el sistema escolar.'
	},
	map: {
		title: 'Valor sin equivalente',
		messages: {
			one: '{receiver} no tiene equivalente para {value} en {column}.',
			many: '{receiver} no tiene equivalente para {values|valor|valores} de {column}.'
		},
		advice: 'Use uno de los valores que conoce {receiver}: {expected}.'
	},
	known: {
		title: 'Valor que el receptor no conoce',
		messages: {
			one: '{value} en {column} no está entre los que usted indicó para {receiver}.',
			many: '{column} tiene {values|valor que no está|valores que no están} entre los que usted indicó para {receiver}.'
		},
		advice: 'Corrija el valor, o agréguelo a la lista en la configuración de este perfil.'
	},
	allOrNone: {
		title: 'Con valor solo en algunas filas',
		messages: { one: '{column} tiene valor en algunas filas y en otras no.' },
		advice: 'Ponga un valor en todas las filas o en ninguna.'
	}
};
