import type { Json } from '../../../../core/profiles/compare-profiles';
import type { Choice, Field } from '../../../../ui/editor/fields';
import type * as en from '../../../../ui/editor/words.fields.en';

/*
 * The forms of the editor, in Spanish: for each kind of demand what it is for and its fields, then the
 * fields of every demand and of the rest of a profile. Structure and words stand together, because a
 * field without a word is no field.
 */

const choices = (words: Readonly<Record<string, string>>): Choice[] =>
	Object.entries(words).map(([value, word]) => ({ value, word }));

export const effectChoices: typeof en.effectChoices = choices({
	refusesZip: 'Rechaza el zip entero',
	refusesFile: 'Deja fuera el archivo entero',
	dropsRow: 'Deja fuera la fila',
	dropsValue: 'Deja fuera el valor',
	none: 'No se pierde nada'
});

export const severityChoices: typeof en.severityChoices = choices({
	error: 'Error',
	warning: 'Advertencia',
	info: 'Nota'
});

const kindsOfMode = choices({ bulk: 'Completo (bulk)', delta: 'Solo cambios (delta)' });
const everyFile = { value: '*', word: 'Todos los archivos' };
const inFiles = [['files']];
const inFile = [['file']];

const files: Field = {
	key: 'files',
	control: 'tokens',
	from: 'files',
	all: everyFile,
	label: 'Archivos'
};
const someFiles: Field = { ...files, optional: true, more: true, label: 'Solo en estos archivos' };
const columns: Field = {
	key: 'columns',
	control: 'tokens',
	from: 'columns',
	of: inFiles,
	all: { value: '*', word: 'Todas las columnas' },
	label: 'Columnas'
};
const file = (key: string, label: string): Field => ({ key, control: 'one', from: 'files', label });
const column = (key: string | number, label: string, of: Field['of'] = inFile): Field => ({
	key,
	control: 'one',
	from: 'columns',
	label,
	of
});
const where = (key: string, label: string, of: Field['of'], more: Partial<Field> = {}): Field => ({
	key,
	control: 'when',
	label,
	of,
	optional: true,
	...more
});
const ignoreCase: Field = {
	key: 'ignoreCase',
	control: 'flag',
	label: 'Mayúsculas y minúsculas cuentan como iguales',
	optional: true
};
const place = (key: string, label: string, more: Partial<Field> = {}): Field => ({
	key,
	control: 'group',
	label,
	fields: [file('file', 'Archivo'), column('column', 'Columna', [[key, 'file']])],
	make: () => ({ file: 'users.csv', column: 'sourcedId' }),
	...more
});

const ofBase: readonly Field[] = [
	{
		key: 'rules',
		control: 'tokens',
		from: 'rules',
		label: 'Reglas del estándar',
		hint: 'Escriba una palabra para encontrar una. Cada regla tiene una página en “Reglas”.'
	},
	someFiles,
	{ ...columns, all: undefined, optional: true, more: true, label: 'Solo en estas columnas' },
	{
		key: 'named',
		control: 'line',
		label: 'Solo archivos con un nombre así',
		hint: 'Un patrón (RE2) para el nombre completo en el zip.',
		optional: true,
		more: true
	},
	{
		key: 'match',
		control: 'pick',
		label: 'Solo ids que',
		choices: choices({
			caseOnly: 'se distinguen solo en mayúsculas y minúsculas',
			otherwise: 'se distinguen de otra manera'
		}),
		optional: true,
		more: true
	}
];

/** The kinds of demands, the ones that are wanted most often first within their group. */
export const kinds: typeof en.kinds = {
	filled: {
		group: 'cells',
		name: 'Tiene que tener valor',
		does: 'Las celdas de una columna no pueden estar vacías.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['email'] }),
		fields: [files, columns]
	},
	values: {
		group: 'cells',
		name: 'Uno de estos valores',
		does: 'Las celdas contienen uno de los valores que usted indica.',
		effect: 'dropsRow',
		make: () => ({ files: ['orgs.csv'], columns: ['type'], values: ['school', 'district'] }),
		fields: [
			files,
			columns,
			{ key: 'values', control: 'tokens', label: 'Valores que se aceptan' },
			ignoreCase
		]
	},
	pattern: {
		group: 'cells',
		name: 'Escrito así',
		does: 'Las celdas siguen un patrón, o contienen solo ciertos caracteres.',
		effect: 'dropsRow',
		make: () => ({
			files: ['users.csv'],
			columns: ['username'],
			characters: 'A-Za-z0-9.@_-',
			expected: 'letras, dígitos, puntos, guiones, guiones bajos y @'
		}),
		fields: [
			files,
			columns,
			{
				key: 'characters',
				control: 'line',
				label: 'Caracteres permitidos',
				hint: 'Como entre los corchetes de un patrón: A-Za-z0-9. Indique estos o un patrón.',
				optional: true
			},
			{
				key: 'pattern',
				control: 'line',
				label: 'Patrón para la celda completa',
				hint: 'RE2: sin look-around ni referencias hacia atrás.',
				optional: true
			},
			{
				key: 'expected',
				control: 'line',
				label: 'En palabras',
				hint: 'Termina la frase “Se espera …”.'
			},
			{
				key: 'suspects',
				control: 'line',
				label: 'Mirar solo celdas con uno de estos caracteres',
				hint: 'Hace rápido un patrón lento.',
				optional: true,
				more: true
			},
			{
				key: 'suspectsAt',
				control: 'pick',
				label: 'En qué parte de la celda se buscan',
				choices: choices({ ends: 'al principio o al final' }),
				optional: true,
				more: true
			}
		]
	},
	type: {
		group: 'cells',
		name: 'Una fecha, un número, un correo electrónico …',
		does: 'Las celdas contienen cierto tipo de valor.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['email'], type: 'email' }),
		fields: [
			files,
			columns,
			{
				key: 'type',
				control: 'pick',
				label: 'Tipo de valor',
				choices: choices({
					date: 'Una fecha: 2026-08-17',
					dateTime: 'Una fecha y hora',
					year: 'Un año',
					integer: 'Un número entero',
					boolean: 'true o false',
					email: 'Una dirección de correo electrónico',
					guid: 'Un GUID',
					typedIds: 'Ids con su tipo: {Local:17}'
				})
			}
		]
	},
	length: {
		group: 'cells',
		name: 'No más largo que',
		does: 'Las celdas tienen como máximo tantos caracteres.',
		effect: 'dropsValue',
		make: () => ({ files: ['users.csv'], columns: ['username'], max: 64 }),
		fields: [files, columns, { key: 'max', control: 'whole', label: 'Máximo de caracteres' }]
	},
	blank: {
		group: 'cells',
		name: 'Tiene que estar vacío',
		does: 'Las celdas de una columna no pueden contener nada.',
		effect: 'dropsValue',
		make: () => ({ files: ['users.csv'], columns: ['password'] }),
		fields: [files, columns]
	},
	listSize: {
		group: 'cells',
		name: 'Tantas entradas en una lista',
		does: 'Las celdas con listas contienen un número de entradas entre dos límites.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['orgSourcedIds'], max: 1 }),
		fields: [
			files,
			columns,
			{ key: 'min', control: 'whole', label: 'Mínimo de entradas', optional: true },
			{ key: 'max', control: 'whole', label: 'Máximo de entradas', optional: true }
		]
	},
	map: {
		group: 'cells',
		name: 'Tiene su equivalente en una tabla',
		does: 'Cada valor es uno que su tabla traduce, por ejemplo los grados.',
		effect: 'dropsValue',
		make: () => ({ files: ['users.csv'], columns: ['grades'], table: 'grades' }),
		fields: [
			files,
			columns,
			{
				key: 'table',
				control: 'one',
				from: 'maps',
				label: 'Tabla',
				hint: 'Vea “Tablas” más abajo.'
			},
			ignoreCase
		]
	},
	known: {
		group: 'cells',
		name: 'Uno que indicó quien envía',
		does: 'Cada valor es uno de los que indica quien envía, como respuesta a una pregunta.',
		effect: 'dropsRow',
		make: () => ({ files: ['orgs.csv'], columns: ['identifier'], setting: 'schools' }),
		fields: [
			files,
			columns,
			{
				key: 'setting',
				control: 'one',
				from: 'settings',
				label: 'Pregunta',
				hint: 'Una de las “Preguntas a quien envía”, más abajo, del tipo lista.'
			}
		]
	},
	allOrNone: {
		group: 'cells',
		name: 'En todas las filas o en ninguna',
		does: 'Una columna tiene valor en todas las filas, o en ninguna.',
		effect: 'none',
		make: () => ({ files: ['users.csv'], columns: ['email'] }),
		fields: [files, columns]
	},

	filePresence: {
		group: 'package',
		name: 'Un archivo hace falta, o no se quiere',
		does: 'Dice qué archivos tienen que estar en el zip, cuáles se pasan por alto y cuáles no pueden estar.',
		effect: 'refusesZip',
		make: () => ({ files: ['users.csv'], need: 'required' }),
		fields: [
			{ ...files, all: undefined },
			{
				key: 'need',
				control: 'pick',
				label: 'Estos archivos',
				choices: choices({
					required: 'hacen falta, todos',
					anyOf: 'hacen falta, al menos uno',
					recommended: 'se recomiendan',
					notRead: 'se aceptan y no se leen',
					forbidden: 'no se aceptan'
				})
			}
		]
	},
	version: {
		group: 'package',
		name: 'Versiones de OneRoster',
		does: 'Acepta algunas versiones de OneRoster y ninguna otra.',
		effect: 'refusesZip',
		make: (base) => ({ versions: [base] }),
		fields: [
			{
				key: 'versions',
				control: 'picks',
				label: 'Versiones que se aceptan',
				choices: choices({ '1.0': '1.0', '1.1': '1.1', '1.2': '1.2' }).sort(byValue)
			}
		]
	},
	manifestMode: {
		group: 'package',
		name: 'Archivos completos o cambios',
		does: 'Dice si los archivos se pueden enviar completos, solo con los cambios, o faltar.',
		effect: 'refusesZip',
		make: () => ({ files: '*', allow: ['bulk', 'absent'] }),
		fields: [
			files,
			{
				key: 'allow',
				control: 'picks',
				label: 'Qué puede decir el manifiesto',
				choices: [...kindsOfMode, { value: 'absent', word: 'No está (absent)' }]
			}
		]
	},
	zipName: {
		group: 'package',
		name: 'Nombre del zip',
		does: 'El zip tiene uno de sus nombres, o sigue un patrón.',
		effect: 'refusesZip',
		make: () => ({ names: ['OneRoster.zip'] }),
		fields: [
			{ key: 'names', control: 'tokens', label: 'Nombres que se aceptan', optional: true },
			{
				key: 'pattern',
				control: 'line',
				label: 'O un patrón para el nombre completo',
				hint: 'RE2: sin look-around ni referencias hacia atrás.',
				optional: true
			},
			ignoreCase,
			{
				key: 'tolerate',
				control: 'tokens',
				label: 'Nombres que reciben solo una advertencia',
				optional: true,
				more: true
			},
			{
				key: 'write',
				control: 'line',
				label: 'Nombre de un zip corregido',
				hint: 'Termina en .zip.',
				optional: true,
				more: true
			}
		]
	},
	columns: {
		group: 'package',
		name: 'Columnas de un archivo',
		does: 'Dice qué columnas tienen que estar, cuáles no pueden estar y dónde van las demás.',
		effect: 'refusesFile',
		make: () => ({ files: ['users.csv'], required: ['email'] }),
		fields: [
			files,
			{ ...columns, key: 'required', all: undefined, optional: true, label: 'Tienen que estar' },
			{
				...columns,
				key: 'anyOf',
				all: undefined,
				optional: true,
				more: true,
				label: 'Al menos una de estas'
			},
			{
				key: 'extra',
				control: 'tokens',
				all: { value: 'refused', word: 'Ninguna columna fuera del estándar' },
				label: 'Columnas fuera del estándar que se conocen',
				hint: 'Un asterisco después del principio de un nombre: metadata.*',
				optional: true,
				more: true
			},
			{
				...columns,
				key: 'forbidden',
				all: undefined,
				optional: true,
				more: true,
				label: 'No pueden estar'
			},
			{
				...columns,
				key: 'order',
				all: undefined,
				optional: true,
				more: true,
				label: 'Las columnas fuera del estándar van al final, en este orden'
			}
		]
	},
	fileRows: {
		group: 'package',
		name: 'Tantos registros en un archivo',
		does: 'Los archivos contienen al menos cierto número de registros.',
		effect: 'refusesFile',
		make: () => ({ files: ['users.csv'], min: 1 }),
		fields: [files, { key: 'min', control: 'whole', label: 'Mínimo de registros' }]
	},
	text: {
		group: 'package',
		name: 'Cómo está escrito el texto',
		does: 'Finales de línea, signos entre campos, y dónde van las comillas.',
		effect: 'refusesFile',
		make: () => ({ files: '*', quoting: 'needed' }),
		fields: [
			files,
			{
				key: 'quoting',
				control: 'pick',
				label: 'Comillas dobles',
				choices: choices({
					all: 'en todos los campos',
					needed: 'solo donde hacen falta',
					blanks: 'en todo campo con un espacio'
				}),
				optional: true
			},
			{
				key: 'lineEnds',
				control: 'picks',
				label: 'Finales de línea',
				choices: choices({ crlf: 'CR LF (Windows)', lf: 'LF (Unix)' }),
				optional: true,
				more: true
			},
			{
				key: 'delimiters',
				control: 'picks',
				label: 'Signos entre campos',
				choices: choices({ ',': 'Coma', ';': 'Punto y coma', '\t': 'Tabulador', '|': 'Barra' }),
				optional: true,
				more: true
			}
		]
	},
	alias: {
		group: 'package',
		name: 'Otro nombre para una columna',
		does: 'Toma un encabezado como una columna del estándar.',
		effect: 'none',
		make: () => ({ files: ['users.csv'], names: { emailAddress: 'email' } }),
		fields: [
			files,
			{
				key: 'names',
				control: 'pairs',
				label: 'Encabezados',
				heads: ['Lo que está en el archivo', 'Columna del estándar'],
				add: 'Agregar un encabezado'
			}
		]
	},
	manifestValue: {
		group: 'package',
		name: 'Un valor en el manifiesto',
		does: 'Una fila de manifest.csv está, o dice uno de sus valores.',
		effect: 'refusesZip',
		make: () => ({ properties: ['source.systemName'], need: 'filled' }),
		fields: [
			{ key: 'properties', control: 'tokens', label: 'Propiedades' },
			{
				key: 'need',
				control: 'pick',
				label: 'Tienen que',
				choices: choices({ required: 'estar', filled: 'estar con un valor' }),
				optional: true
			},
			{ key: 'values', control: 'tokens', label: 'Valores que se aceptan', optional: true }
		]
	},
	zipSize: {
		group: 'package',
		name: 'Tamaño del zip',
		does: 'El zip tiene como máximo tantos bytes.',
		effect: 'refusesZip',
		make: () => ({ maxBytes: 100_000_000 }),
		fields: [{ key: 'maxBytes', control: 'whole', label: 'Máximo de bytes' }]
	},
	zipMethod: {
		group: 'package',
		name: 'Todos los archivos están comprimidos',
		does: 'No se aceptan archivos que están en el zip sin comprimir.',
		effect: 'refusesZip',
		make: () => ({}),
		fields: []
	},

	reference: {
		group: 'set',
		name: 'Lleva a otro registro',
		does: 'Lo que menciona una columna existe, o es de cierto tipo.',
		effect: 'dropsRow',
		make: () => ({
			of: { file: 'enrollments.csv', column: 'userSourcedId' },
			to: { file: 'users.csv', column: 'sourcedId' },
			where: [['target.enabledUser', 'is', 'true']]
		}),
		fields: [
			place('of', 'La columna que menciona registros'),
			place('to', 'Los ids con que los menciona'),
			where('where', 'El registro que se menciona es así', [['to', 'file']], {
				hasTarget: true,
				hint: 'Con esto, solo se miran registros que existen.'
			}),
			{
				key: 'list',
				control: 'flag',
				label: 'Las celdas contienen listas',
				optional: true,
				more: true
			},
			{ ...ignoreCase, more: true }
		]
	},
	unique: {
		group: 'set',
		name: 'Una sola vez',
		does: 'Ningún valor de una columna se repite.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['email'], across: 'file' }),
		fields: [
			files,
			{ ...columns, all: undefined },
			{
				key: 'across',
				control: 'pick',
				label: 'Una vez',
				choices: choices({ file: 'en cada archivo', allFiles: 'en todos los archivos juntos' })
			},
			ignoreCase,
			{
				key: 'ignoreAccents',
				control: 'flag',
				label: 'Letras con y sin acento cuentan como iguales',
				optional: true,
				more: true
			},
			{
				key: 'except',
				control: 'tokens',
				from: 'files',
				label: 'Pero no en estos archivos',
				optional: true,
				more: true
			}
		]
	},
	count: {
		group: 'set',
		name: 'Un número de registros',
		does: 'Tantos registros de un tipo, como mínimo o como máximo; también por clase, por escuela, etc.',
		effect: 'none',
		make: () => ({
			of: { file: 'enrollments.csv', where: [['row.role', 'is', 'teacher']] },
			by: 'classSourcedId',
			max: 1
		}),
		fields: [
			{
				key: 'of',
				control: 'group',
				label: 'Qué se cuenta',
				fields: [file('file', 'Archivo'), where('where', 'Solo registros así', [['of', 'file']])]
			},
			{ ...column('by', 'Por cada', [['of', 'file']]), optional: true },
			{ key: 'min', control: 'whole', label: 'Mínimo', optional: true },
			{ key: 'max', control: 'whole', label: 'Máximo', optional: true }
		]
	},
	cover: {
		group: 'set',
		name: 'Tiene un registro en otra parte',
		does: 'Por cada registro de un archivo hay uno en otro, por ejemplo demographics para estudiantes.',
		effect: 'dropsRow',
		make: () => ({
			each: { file: 'users.csv', where: [['row.role', 'is', 'student']] },
			has: { file: 'enrollments.csv', by: ['sourcedId', 'userSourcedId'] }
		}),
		fields: [
			{
				key: 'each',
				control: 'group',
				label: 'Por cada uno de estos registros',
				fields: [file('file', 'Archivo'), where('where', 'Solo registros así', [['each', 'file']])]
			},
			{
				key: 'has',
				control: 'group',
				label: 'Hay uno',
				fields: [
					file('file', 'Archivo'),
					{
						key: 'by',
						control: 'group',
						label: 'Con el mismo valor',
						fields: [
							column(0, 'Columna del primer archivo', [['each', 'file']]),
							column(1, 'Columna de este archivo', [['has', 'file']])
						]
					},
					where('where', 'Solo registros así', [['has', 'file']]),
					{
						...columns,
						key: 'filled',
						all: undefined,
						of: [['has', 'file']],
						optional: true,
						label: 'Con valor en estas columnas'
					}
				]
			}
		]
	},
	dateWindow: {
		group: 'set',
		name: 'Fechas dentro de un plazo',
		does: 'Las fechas están dentro de las de un período académico, o de un plazo que indica quien envía.',
		effect: 'dropsRow',
		make: () => ({
			file: 'enrollments.csv',
			dates: ['beginDate', 'endDate'],
			within: {
				through: 'classSourcedId',
				file: 'academicSessions.csv',
				from: 'startDate',
				to: 'endDate'
			}
		}),
		fields: [
			file('file', 'Archivo'),
			{ ...columns, key: 'dates', all: undefined, of: inFile, optional: true, label: 'Fechas' },
			{
				key: 'within',
				control: 'group',
				label: 'Están dentro de estos registros',
				optional: true,
				make: () => ({
					through: 'termSourcedIds',
					file: 'academicSessions.csv',
					from: 'startDate',
					to: 'endDate'
				}),
				fields: [
					column('through', 'Por medio de la columna'),
					file('file', 'Que menciona registros de'),
					column('from', 'Primer día', [['within', 'file']]),
					column('to', 'Último día', [['within', 'file']])
				]
			},
			{
				key: 'settings',
				control: 'group',
				label: 'O dentro de las respuestas a dos preguntas',
				optional: true,
				more: true,
				make: () => ['', ''],
				fields: [
					{ key: 0, control: 'one', from: 'settings', label: 'Primer día' },
					{ key: 1, control: 'one', from: 'settings', label: 'Último día' }
				]
			},
			place('usedBy', 'Solo registros que menciona esta columna', { optional: true, more: true }),
			{
				key: 'contiguous',
				control: 'flag',
				label: 'Esos registros no dejan huecos entre sí',
				optional: true,
				more: true
			}
		]
	},
	sameGroup: {
		group: 'set',
		name: 'Una lista queda dentro de un grupo',
		does: 'Todo lo que menciona una lista comparte un valor, por ejemplo una escuela.',
		effect: 'dropsRow',
		make: () => ({
			of: { file: 'users.csv', column: 'agentSourcedIds' },
			to: { file: 'users.csv', column: 'sourcedId' },
			by: 'role'
		}),
		fields: [
			place('of', 'La columna con listas'),
			place('to', 'Los ids que menciona'),
			column('by', 'Comparten un valor de', [['to', 'file']])
		]
	},
	records: {
		group: 'set',
		name: 'Registros de un tipo especial',
		does: 'Encuentra todo registro que cumple sus condiciones, para lo que ningún otro tipo dice.',
		effect: 'none',
		make: () => ({
			file: 'users.csv',
			column: 'status',
			is: [['row.status', 'is', 'tobedeleted']]
		}),
		fields: [
			file('file', 'Archivo'),
			column('column', 'Columna que se marca'),
			{ key: 'is', control: 'when', of: inFile, label: 'Se encuentran registros así' }
		]
	},

	base: {
		group: 'base',
		name: 'Lo que encuentra una regla del estándar',
		does: 'Dice lo que usted hace con ello, con su propio número.',
		effect: 'dropsRow',
		make: () => ({ rules: ['id-twice'] }),
		fields: ofBase
	},
	relax: {
		group: 'base',
		name: 'Lo acepta de todos modos',
		does: 'Lo que encuentra una regla del estándar no cuenta para usted; queda una nota.',
		effect: 'none',
		make: () => ({ rules: ['date-form'] }),
		fields: ofBase
	}
};

function byValue(one: Choice, other: Choice): number {
	return one.value < other.value ? -1 : 1;
}

const src: Field = {
	key: 'src',
	control: 'tokens',
	from: 'sources',
	label: 'Dónde está escrito esto',
	hint: 'Nombres de fuentes; vea “Fuentes”.'
};
const effect: Field = {
	key: 'effect',
	control: 'pick',
	label: 'Qué hace usted entonces',
	choices: effectChoices
};
const id: Field = { key: 'id', control: 'line', label: 'Número', hint: 'Por ejemplo, EX-12.' };
const does: Field = { key: 'does', control: 'text', label: 'Qué pasa entonces, en sus términos' };

/** Fields of every demand that stand above those of its kind … */
export const firstFields: typeof en.firstFields = [id, effect];

/** … and below them. */
export const lastFields: typeof en.lastFields = [
	where('when', 'Solo cuando', [['files'], ['file'], ['of', 'file'], ['each', 'file']], {
		hint: 'Tienen que cumplirse todas las condiciones. Sin ninguna, el requisito vale siempre.'
	}),
	{
		key: 'says',
		control: 'text',
		label: 'Qué está mal, en sus palabras',
		hint: 'Una oración completa. {value}, {file}, {column}, {row} y {count|fila|filas} se rellenan solos.',
		optional: true,
		more: true
	},
	{ ...does, optional: true, more: true },
	{
		key: 'advice',
		control: 'text',
		label: 'Qué hacer al respecto',
		optional: true,
		more: true
	},
	{
		key: 'severity',
		control: 'pick',
		label: 'Qué tan grave es',
		hint: 'Sin indicar, se deduce de lo que usted hace.',
		choices: severityChoices,
		optional: true,
		more: true
	},
	{ ...src, back: true },
	{ key: 'from', control: 'day', label: 'Desde este día', optional: true, more: true },
	{ key: 'until', control: 'day', label: 'Hasta este día', optional: true, more: true }
];

/** Facts of a profile. */
export const factFields: typeof en.factFields = [
	{
		key: 'title',
		control: 'line',
		label: 'Nombre',
		hint: 'Empieza cada frase: “… aceptaría este zip.”'
	},
	{
		key: 'id',
		control: 'line',
		label: 'Id',
		hint: 'Minúsculas, dígitos y guiones. También da nombre al archivo.'
	},
	{
		key: 'base',
		control: 'pick',
		label: 'Versión de OneRoster',
		choices: ['1.0', '1.1', '1.2'].map((value) => ({ value, word: value }))
	},
	{ key: 'revision', control: 'day', label: 'Día del último cambio', back: true },
	{
		key: 'about',
		control: 'text',
		label: 'Quién es, y para qué se le envía',
		optional: true,
		more: true
	},
	{
		key: 'shows',
		control: 'pick',
		label: 'Cómo cuenta registros su propio informe',
		choices: choices({
			savedFailed: 'Guardados y fallidos',
			validWarningInvalid: 'Válidos, con advertencia, no válidos'
		}),
		optional: true,
		more: true
	},
	{
		key: 'compare',
		control: 'group',
		label: 'Mayúsculas y minúsculas',
		optional: true,
		more: true,
		make: () => ({ ids: 'ignoreCase' }),
		fields: ['ids', 'values', 'headers', 'files'].map((key) => ({
			key,
			control: 'pick',
			label:
				{ ids: 'Ids', values: 'Valores', headers: 'Encabezados', files: 'Nombres de archivos' }[
					key
				] ?? key,
			choices: choices({ exact: 'importan', ignoreCase: 'no importan' }),
			optional: true
		}))
	}
];

const weight = (key: string, label: string): Field => ({
	key,
	control: 'group',
	label,
	fields: [
		effect,
		{
			key: 'severity',
			control: 'pick',
			label: 'Qué tan grave es',
			choices: severityChoices,
			optional: true
		}
	]
});

/** Where the demands are written. */
export const sourceField: typeof en.sourceField = {
	key: 'sources',
	control: 'record',
	label: 'Fuentes',
	hint: 'Dónde están escritos sus requisitos. Cada requisito nombra una.',
	add: 'Agregar una fuente',
	make: () => ({ title: 'Guía de importación', read: '2026-01-01' }),
	fields: [
		{ key: 'title', control: 'line', label: 'Título' },
		{ key: 'read', control: 'day', label: 'Leída el' },
		{
			key: 'url',
			control: 'line',
			label: 'Dirección',
			hint: 'Empieza con https://',
			optional: true
		}
	]
};

/** What becomes of findings of the standard that no demand speaks of. */
export const inheritFields: typeof en.inheritFields = [
	weight('error', 'Errores del estándar'),
	weight('warning', 'Advertencias del estándar'),
	weight('info', 'Notas del estándar'),
	{
		...weight('rules', 'Reglas que son una excepción'),
		control: 'record',
		from: 'rules',
		optional: true,
		add: 'Agregar una excepción',
		make: () => ({ effect: 'refusesZip' })
	}
];

const settingDefaults: Readonly<Record<string, Json>> = {
	yesNo: false,
	text: '',
	list: '',
	date: ''
};

function settingFields(entry: Json | undefined): readonly Field[] {
	const type = typeof entry === 'object' && entry !== null && 'type' in entry ? entry.type : null;
	const head: Field[] = [
		{
			key: 'id',
			control: 'line',
			label: 'Nombre',
			hint: 'Letras y dígitos, para las condiciones.'
		},
		{ key: 'ask', control: 'line', label: 'Pregunta' },
		{
			key: 'type',
			control: 'pick',
			label: 'Respuesta',
			choices: choices({
				yesNo: 'Sí o no',
				choice: 'Una de varias',
				text: 'Un texto',
				list: 'Una lista',
				date: 'Un día'
			}),
			remake: (setting, value) => ofType(setting, value)
		}
	];
	const own: Field = { key: 'default', control: 'line', label: 'Si no se responde nada' };
	if (type === 'yesNo')
		return [...head, { ...own, control: 'yesNo', choices: choices({ true: 'Sí', false: 'No' }) }];
	if (type === 'choice')
		return [
			...head,
			{
				key: 'options',
				control: 'pairs',
				label: 'Respuestas',
				heads: ['Nombre', 'Palabras'],
				add: 'Agregar una respuesta'
			},
			own
		];
	return [...head, { ...own, optional: true }];
}

/** A setting whose answer is of another type, with a default that fits it. */
function ofType(setting: Json, type: string): Json {
	const { id: name = '', ask = '' } = setting as Readonly<Record<string, Json>>;
	const given = { id: name, ask, type };
	if (type === 'choice') return { ...given, options: { yes: 'Sí', no: 'No' }, default: 'no' };
	return { ...given, default: settingDefaults[type] ?? '' };
}

const note = (key: string, label: string): Field => ({ key, control: 'text', label });
const withSource = (made: Readonly<Record<string, Json>>) => (count: number) => ({
	id: `MORE-${String(count + 1)}`,
	src: ['S1'],
	...made
});

/** The further parts of a profile, each a field of its own. */
export const partFields: typeof en.partFields = [
	{
		path: ['settings'],
		key: 'settings',
		control: 'items',
		label: 'Preguntas a quien envía',
		hint: 'Lo que usted necesita saber y un zip no muestra. Las condiciones pueden usar las respuestas.',
		optional: true,
		fieldsOf: settingFields,
		add: 'Agregar una pregunta',
		make: (count) => ({
			id: `question${String(count + 1)}`,
			ask: '¿Envía por SFTP?',
			type: 'yesNo',
			default: false
		})
	},
	{
		path: ['maps'],
		key: 'maps',
		control: 'tables',
		label: 'Tablas',
		hint: 'En qué convierte su sistema los valores, por ejemplo los grados.',
		optional: true,
		heads: ['Valor en el archivo', 'En qué se convierte'],
		add: 'Agregar una tabla',
		make: () => ({ '01': 'Grado 1' })
	},
	{
		path: ['snapshot', 'thresholds'],
		key: 'thresholds',
		control: 'items',
		label: 'Números que detienen la importación',
		hint: 'Por ejemplo: más de 500 registros de un archivo que fallan.',
		optional: true,
		add: 'Agregar un límite',
		make: withSource({
			failedPerFile: 500,
			effect: 'refusesZip',
			does: 'La importación se detiene.'
		}),
		fields: [
			id,
			effect,
			{ ...files, optional: true, label: 'Archivos que se cuentan' },
			{
				key: 'failedPerFile',
				control: 'whole',
				label: 'Fallan más registros de un archivo que',
				optional: true
			},
			{
				key: 'changedPercent',
				control: 'number',
				label: 'Cambia o desaparece una parte de un archivo mayor que, en porcentaje',
				optional: true
			},
			{
				key: 'removedPercent',
				control: 'number',
				label: 'Desaparece una parte de un archivo mayor que, en porcentaje',
				optional: true,
				more: true
			},
			{
				key: 'updatedPercent',
				control: 'number',
				label: 'Cambia una parte de un archivo mayor que, en porcentaje',
				optional: true,
				more: true
			},
			{
				key: 'per',
				control: 'pick',
				label: 'Dónde se cuenta una parte',
				choices: choices({ file: 'en un archivo entero', term: 'en cada período académico' }),
				optional: true,
				more: true
			},
			{
				key: 'reached',
				control: 'flag',
				label: 'Esa misma parte ya detiene la importación',
				optional: true,
				more: true
			},
			{
				key: 'floor',
				control: 'whole',
				label: 'Menos registros que estos nunca la detienen',
				optional: true,
				more: true
			},
			{
				key: 'among',
				control: 'whole',
				label: 'Un total de menos registros que este nunca la detiene',
				optional: true,
				more: true
			},
			does,
			src
		]
	},
	{
		path: ['effects'],
		key: 'effects',
		control: 'group',
		label: 'Sus palabras para lo que hace',
		hint: 'Si queda vacío, se usan las palabras de Rollcall.',
		optional: true,
		make: () => ({ dropsRow: 'La fila no se importa.' }),
		fields: effectChoices.map(({ value, word }) => ({
			key: value,
			control: 'line',
			label: word,
			optional: true
		}))
	},
	{
		path: ['terms'],
		key: 'terms',
		control: 'pairs',
		label: 'Sus nombres para las columnas',
		hint: 'Como aparecen en sus propios informes de errores.',
		optional: true,
		heads: ['Archivo y columna: users.csv email', 'Cómo la llama usted'],
		add: 'Agregar un nombre'
	},
	{
		path: ['checklist'],
		key: 'checklist',
		control: 'items',
		label: 'Lista de comprobación de la entrega',
		hint: 'Lo que las personas tienen que hacer y un zip no muestra: carpetas, horas, contactos.',
		optional: true,
		add: 'Agregar una línea',
		make: withSource({ says: 'Envíe el zip antes de las 8 p. m.' }),
		fields: [id, note('says', 'Qué hacer'), src]
	},
	{
		path: ['notJudged'],
		key: 'notJudged',
		control: 'items',
		label: 'Lo que no se puede juzgar',
		hint: 'Requisitos que un zip no muestra, para que nadie tome el silencio por un sí.',
		optional: true,
		add: 'Agregar una línea',
		make: withSource({ because: 'Un zip no lo muestra.' }),
		fields: [id, note('because', 'Por qué'), src]
	},
	{
		path: ['openQuestions'],
		key: 'openQuestions',
		control: 'tokens',
		label: 'Preguntas abiertas',
		hint: 'Lo que sus propios documentos dejan abierto, o dicen de dos maneras.',
		optional: true
	},
	...(
		[
			['match', 'Cómo se reconoce un registro'],
			['missing', 'Qué pasa con los registros que ya no están'],
			['frozen', 'Columnas que no cambian después'],
			['links', 'Listas de vínculos que se reemplazan o se amplían']
		] as const
	).map(([key, label]) => ({
		path: ['snapshot', key],
		key,
		control: 'json' as const,
		label,
		hint: 'De una entrega a la siguiente. Todavía no tiene formulario: edítelo como JSON.',
		optional: true
	}))
];
