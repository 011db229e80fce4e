import type * as en from '../../../../core/profiles/words.set-demands.en';

/** What demands on records that go together say, and those on the rules of the standard. */
export const setDemandWords: typeof en.setDemandWords = {
	unique: {
		title: 'Valor que debería estar una sola vez',
		messages: {
			one: '{value} y {other} son lo mismo para {receiver}.',
			same: '{value} está más de una vez. {receiver} necesita cada valor una sola vez.',
			many: '{column} tiene {values|valor que está|valores que están} más de una vez para {receiver}.'
		},
		advice: 'Dé a cada registro un valor propio.'
	},
	reference: {
		title: 'Referencia',
		messages: {
			one: '{column} se refiere a {value}, que no está en {target}.',
			caseOnly: '{column} se refiere a {value}; en {target} está escrito {candidate}.',
			unfit:
				'{column} se refiere a {value}, y ese registro de {target} no es del tipo que necesita {receiver}.',
			many: '{column} se refiere a {values|registro que no está|registros que no están} en {target}.',
			unfitMany:
				'En {target}, {column} se refiere a {values|registro que no es|registros que no son} del tipo que necesita {receiver}.'
		},
		advice: 'Corrija la referencia en el sistema escolar.'
	},
	count: {
		title: 'Número de registros',
		messages: {
			one: '{file} tiene {number|registro de este tipo|registros de este tipo}. {receiver} pide {expected}.',
			by: '{value} tiene {number|registro de este tipo|registros de este tipo} en {file}. {receiver} pide {expected}.',
			byMany:
				'{column} tiene {values|valor|valores} con demasiados o muy pocos registros de este tipo.'
		},
		advice: 'Busque los registros en el sistema escolar.'
	},
	cover: {
		title: 'Registro sin su correspondiente',
		messages: {
			one: '{value} no tiene ningún registro que le corresponda en {target}.',
			empty:
				'{value} tiene en {target} un registro que no está completo como lo necesita {receiver}.',
			many: '{file} tiene {count|registro|registros} sin uno que le corresponda en {target}.',
			emptyMany:
				'{file} tiene {count|registro|registros} cuyo correspondiente en {target} no está completo como lo necesita {receiver}.'
		},
		advice: 'Agregue lo que falta en el sistema escolar.'
	},
	dateWindow: {
		title: 'Fechas fuera de un plazo',
		messages: {
			one: '{value} está fuera de las fechas que {receiver} permite aquí ({expected}).',
			many: '{count|fila tiene|filas tienen} fechas fuera de las que {receiver} permite aquí.',
			gap: 'Los períodos académicos de {value} dejan un hueco entre ellos.',
			gapMany: '{count|fila indica|filas indican} períodos académicos con un hueco entre ellos.'
		},
		advice: 'Corrija las fechas en el sistema escolar.'
	},
	sameGroup: {
		title: 'Elementos de una lista que no van juntos',
		messages: {
			one: 'Los registros que indica {value} no van juntos.',
			many: '{count|fila indica|filas indican} registros que no van juntos.'
		},
		advice: 'Ponga en la lista solo registros que vayan juntos.'
	},
	records: {
		title: 'Registro especial',
		messages: { one: '{receiver} trata este registro de manera especial.' },
		advice: 'Asegúrese de que esto es lo que quiere.'
	},
	base: {
		title: 'Como dice el estándar',
		messages: { one: 'Vea la regla del estándar.' },
		advice: 'Vea la regla del estándar.'
	},
	relax: {
		title: 'No se pide',
		messages: { one: '{receiver} acepta esto.' },
		advice: 'Para {receiver} no hay que hacer nada.'
	}
};
