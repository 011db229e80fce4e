import type * as en from '../../../../core/profiles/words.en';
import { count as number, fitting, list as all, plural } from '../../counts';
import type { Widened } from '../../../widened';

/**
 * The words of each kind of demand. Besides the placeholders of rules they have `{receiver}` and
 * `{expected}`, which are known before the check.
 */
export const demandWords: typeof en.demandWords = {
	version: {
		title: 'Otra versión de OneRoster',
		messages: { one: 'Este es un conjunto OneRoster {version}. {receiver} acepta {expected}.' },
		advice: 'Haga que el sistema escolar exporte OneRoster {expected}.'
	},
	zipName: {
		title: 'Nombre del zip',
		messages: { one: 'El zip se llama {value}. {receiver} pide {expected}.' },
		advice: 'Cambie el nombre del zip antes de enviarlo.'
	},
	zipSize: {
		title: 'Tamaño del zip',
		messages: { one: 'El zip tiene {bytes} bytes. {receiver} acepta {expected} como máximo.' },
		advice: 'Deje fuera los archivos que {receiver} no lee, o pregúntele cómo enviar más.'
	},
	zipMethod: {
		title: 'Compresión de los archivos',
		messages: {
			one: '{number|archivo no está comprimido|archivos no están comprimidos}: {names}. {receiver} pide todos los archivos comprimidos con Deflate.'
		},
		advice:
			'Vuelva a crear el zip con un programa que comprima los archivos. Windows y macOS lo hacen por sí solos.'
	},
	filePresence: {
		title: 'Archivos en el zip',
		messages: {
			one: 'Falta {file}. {receiver} lo necesita.',
			recommended: 'Falta {file}. {receiver} recomienda enviarlo.',
			declaredAbsent: 'El manifiesto dice que {file} no está. {receiver} lo necesita.',
			anyOf: 'No está ninguno de estos: {expected}. {receiver} necesita al menos uno.',
			forbidden: '{file} está en el zip. {receiver} no lo acepta.',
			notRead: '{file} está en el zip. {receiver} no lo lee.'
		},
		advice: 'Configure la exportación para que contenga los archivos que pide {receiver}.'
	},
	fileRows: {
		title: 'Registros de un archivo',
		messages: {
			one: '{file} tiene {count|registro|registros}. {receiver} pide {expected} como mínimo.',
			none: '{file} tiene un encabezado y ningún registro.'
		},
		advice: 'Exporte {file} otra vez con sus registros.'
	},
	text: {
		title: 'Cómo está escrito el texto',
		messages: {
			one: '{file} no está escrito como pide {receiver}.',
			delimiter: 'Los campos de {file} están separados por un signo que {receiver} no acepta.',
			lineEnds: 'Hay líneas de {file} que terminan en {found}. {receiver} pide {expected}.',
			all: '{file} tiene campos sin comillas dobles. {receiver} pide todos los campos entre comillas.',
			needed: '{file} tiene comillas dobles en campos que no las necesitan.',
			blanks: '{file} tiene campos con un espacio y sin comillas dobles.'
		},
		advice:
			'Cambie cómo la exportación escribe las comillas y los finales de línea, o guarde un zip corregido.'
	},
	columns: {
		title: 'Columnas de un archivo',
		messages: {
			one: '{file} no tiene la columna {column}. {receiver} la necesita.',
			anyOf: '{file} no tiene ninguna de estas columnas: {expected}. {receiver} necesita una.',
			extra: '{file} tiene una columna {column} que {receiver} no conoce.',
			order: 'La columna {column} de {file} no está donde la pide {receiver}.'
		},
		advice: 'Configure las columnas de la exportación como pide {receiver}.'
	},
	alias: {
		title: 'Otra forma de escribir un encabezado',
		messages: { one: '{receiver} toma la columna {column} por {meant}.' },
		advice: 'Para {receiver} no hay que hacer nada; otros pueden pedir {meant}.'
	},
	manifestValue: {
		title: 'Valor en el manifiesto',
		messages: {
			one: 'El manifiesto indica {value} en {property}. {receiver} pide {expected}.',
			missing: 'El manifiesto no tiene la propiedad {property}. {receiver} la necesita.',
			empty: 'El manifiesto no tiene valor en {property}. {receiver} necesita uno.'
		},
		advice: 'Indíquelo en la exportación, o cambie la fila en manifest.csv.'
	},
	manifestMode: {
		title: 'Completo o solo cambios',
		messages: { one: 'El manifiesto declara {listed} como {value}. {receiver} acepta {expected}.' },
		advice: 'Configure la exportación como la acepta {receiver}.'
	},
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
	},
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
	}
};

/** What an abort threshold of a receiver says. */
export const thresholdWords: typeof en.thresholdWords = {
	title: 'Demasiados registros con fallas',
	messages: {
		one: 'En {file}, {failed|registro fallaría|registros fallarían}. {receiver} permite {expected}.'
	},
	advice: 'Corrija los registros de {file} que fallarían.'
};

/** The verdicts as sentences. */
export const profileWords: Widened<typeof en.profileWords> = {
	accepted: (title, warnings) =>
		warnings === 0
			? `${title} aceptaría este zip tal como está.`
			: `${title} aceptaría este zip. Conviene mirar ${plural(warnings, 'punto', 'puntos')}.`,
	losses: (title, files, rows, values) => {
		const lost = [
			...(files.length > 0 ? [`${all(files)} por completo`] : []),
			...(rows > 0 ? [plural(rows, 'fila', 'filas')] : []),
			...(values > 0 && rows === 0 && files.length === 0
				? [plural(values, 'valor', 'valores')]
				: [])
		];
		return lost.length === 0
			? `${title} aceptaría este zip con pérdidas.`
			: `${title} aceptaría este zip y dejaría fuera ${all(lost)}.`;
	},
	rejected: (title, message, problems) =>
		problems < 2
			? `${title} rechazaría este zip. ${message}`
			: `${title} rechazaría este zip por ${number(problems)} razones. ${message}`,
	unknown: (title) =>
		`No se puede decir qué haría ${title}: no se pudo leer un archivo que necesita.`
};

const lineEndNames = { crlf: 'CR LF', lf: 'LF' } as const;

/** Records that every roster has, by the values that demands ask of them. */
const recordNames: Readonly<Record<string, string>> = {
	student: 'estudiantes',
	teacher: 'docentes',
	school: 'escuelas'
};

const columnsOf = (columns: readonly string[], file: string): string =>
	`${fitting(columns.length, 'la columna', 'las columnas')} ${all(columns)} en ${file === '*' ? 'todos los archivos' : file}`;

/** What two receivers want that exclude each other, to follow "quiere". */
export const conflictWords: Widened<typeof en.conflictWords> = {
	name: (name) => `que el zip se llame ${name}`,
	nameLike: (name) => `que el zip tenga un nombre como ${name}`,
	nameForm: (pattern) => `que el zip tenga un nombre de la forma ${pattern}`,
	version: (versions) => `OneRoster ${versions}`,
	withFile: (file) => `que ${file} esté en el zip`,
	withoutFile: (file) => `que ${file} no esté en el zip`,
	withColumns: columnsOf,
	withoutColumns: (columns, file) =>
		`que no ${fitting(columns.length, 'esté', 'estén')} ${columnsOf(columns, file)}`,
	/** Columns of a file, or of the records that are meant there: "email de users.csv en el caso de estudiantes". */
	place: (columns, file, records) => {
		const named = columns.includes('*') ? 'todas las columnas' : all(columns);
		const of = file === '*' ? 'todos los archivos' : file;
		return records.length === 0
			? `${named} de ${of}`
			: `${named} de ${of} en el caso de ${all(records.map((record) => recordNames[record] ?? record))}`;
	},
	filled: 'un valor',
	blank: 'que no haya ningún valor',
	types: {
		date: 'una fecha',
		dateTime: 'una fecha con hora',
		year: 'un año',
		integer: 'un número entero',
		boolean: 'true o false',
		email: 'una dirección de correo electrónico',
		guid: 'un identificador',
		typedIds: 'identificadores con sus tipos'
	},
	lineEnds: (ends) => `líneas que terminen en ${ends.map((end) => lineEndNames[end]).join(' o ')}`,
	quoteAll: 'todos los campos entre comillas dobles',
	quoteNeeded: 'comillas dobles solo donde hacen falta',
	everyFile: 'todos los archivos',
	mode: (files, modes) => `que el manifiesto indique ${modes} para ${files}`,
	property: (property, values) => `que el manifiesto indique ${values} en ${property}`
};
