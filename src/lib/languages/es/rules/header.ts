import type { RuleWords } from '../../rule-words';

export const headerRules: Readonly<Record<string, RuleWords>> = {
	'file-empty': {
		title: 'Un archivo está vacío',
		what: 'Un archivo tiene una primera fila con los nombres de sus columnas, y debajo los registros.',
		why: 'Algunos receptores rechazan el zip entero. Otros entienden que ya no hay registros de este tipo y desactivan todos los que tienen.',
		messages: {
			one: '{file} está vacío: tiene 0 bytes. Se esperan al menos los nombres de las columnas.',
			blank:
				'{file} está vacío: no contiene ni una letra. Se esperan al menos los nombres de las columnas.'
		},
		advice: {
			one: 'Exporte otra vez: casi siempre se interrumpió una exportación. Si no hay nada que enviar en este archivo, déjelo fuera; si hay un manifiesto, ponga ahí absent para este archivo.'
		}
	},
	'header-missing': {
		title: 'La primera fila no nombra las columnas',
		what: 'La primera fila de cada archivo contiene los nombres de las columnas, tal como los escribe OneRoster.',
		why: 'Los receptores encuentran las columnas por estos nombres. Sin ellos rechazan el archivo, o toman el primer registro por nombres y lo pierden. Rollcall no pudo revisar los valores de este archivo.',
		messages: {
			one: 'La primera fila ya contiene un registro, que empieza con {first}. Ahí se esperan los nombres de las columnas, empezando con {expected}.',
			lower:
				'Los nombres de las columnas están en la línea {found}. Se esperan en la primera fila del archivo.',
			blank:
				'Todas las celdas de la primera fila están vacías. Ahí se esperan los nombres de las columnas.'
		},
		advice: {
			one: 'Busque en la exportación del sistema escolar un ajuste como “incluir fila de encabezado” (include header row), y actívelo.',
			lower:
				'Quite las filas de encima: el título de un informe o una fila vacía. Si las escribe el sistema escolar, exporte en el formato de OneRoster y no como informe.',
			blank:
				'Exporte otra vez. Si la primera fila se vació a mano, vuelva a poner los nombres de las columnas.'
		}
	},
	'no-data-rows': {
		title: 'Un archivo no tiene registros',
		what: 'Un archivo para el que no hay nada que enviar se deja fuera del zip, y manifest.csv dice absent para él.',
		why: 'Los receptores estrictos rechazan el zip. En una entrega completa, otros entienden que todos los registros de este tipo desaparecieron y los desactivan. Aun así, algunos proveedores piden un archivo de este tipo.',
		messages: {
			one: '{file} tiene su primera fila con los nombres de las columnas, y debajo ningún registro. Se espera al menos uno.'
		},
		advice: {
			one: 'Si debería haber registros, vea en el sistema escolar por qué la exportación no encuentra ninguno. Si no, deje {file} fuera y ponga {property} en absent en manifest.csv.'
		}
	},
	'column-misspelt': {
		title: 'Un nombre de columna está mal escrito',
		what: 'Las columnas se llaman exactamente como las llama OneRoster, con las mismas mayúsculas y minúsculas.',
		why: 'Muchos receptores comparan estos nombres letra por letra. Para ellos falta la columna, con todos sus valores. Rollcall los revisa solo cuando el nombre es el de otra versión.',
		messages: {
			one: 'Se espera que la columna {value} se llame {candidate}.',
			case: 'Se espera que la columna {value} se llame {candidate}: las mayúsculas y minúsculas deben coincidir.',
			signs: 'Se espera que la columna {value} se llame {candidate}, sin espacios ni otros signos.',
			hidden:
				'La columna {candidate} tiene en su nombre un carácter que no se ve, o un espacio al lado. Se espera solo el nombre.',
			renamed:
				'Se espera que la columna {value} se llame {candidate}. {value} es su nombre en otra versión de OneRoster.'
		},
		advice: {
			one: 'Escriba {candidate} como nombre de esta columna, en la exportación o en su plantilla.',
			hidden:
				'Escriba de nuevo {candidate} como nombre de esta columna, en la exportación o en su plantilla.',
			renamed:
				'Configure la exportación en OneRoster {version}, si permite elegir. Si no, escriba {candidate} como nombre de esta columna.'
		}
	},
	'column-missing': {
		title: 'Falta una columna',
		what: 'Un archivo tiene todas las columnas que OneRoster nombra para él, también las que tienen todas las celdas vacías.',
		why: 'Los receptores estrictos rechazan el archivo. Otros encuentran las columnas contándolas, y entonces leen cada valor después del hueco con el nombre equivocado.',
		messages: {
			one: 'Falta la columna {column}. Tiene que estar, aunque todas sus celdas estén vacías.',
			required: 'Falta la columna {column}. Tiene que estar y tener un valor en todas las filas.',
			first:
				'Falta la columna {column}, y con ella los ids de todos los registros. Nada puede hacer referencia a ellos.'
		},
		advice: {
			one: 'Agregue la columna {column} a la exportación, justo detrás de {before}, y deje sus celdas vacías si no hay nada que enviar. Las columnas vacías del final se pierden cuando el archivo se guarda en un programa de hojas de cálculo: en ese caso, exporte otra vez.',
			required:
				'Agregue la columna {column} a la exportación, justo detrás de {before}, con los valores del sistema escolar.',
			first: 'Agregue {column} a la exportación como primera columna, con el id de cada registro.'
		}
	},
	'column-unknown': {
		title: 'OneRoster no conoce una columna',
		what: 'Un archivo tiene las columnas que OneRoster nombra para él. Después, en el extremo derecho, puede haber otras si sus nombres empiezan con metadata y un punto.',
		why: 'Los receptores estrictos rechazan un archivo con una columna que no conocen. Otros la pasan por alto, así que sus valores no llegan.',
		messages: {
			one: 'OneRoster no conoce una columna {value} en {file}, así que ahí no se espera.',
			place:
				'OneRoster no conoce una columna {value} en {file}. Está donde se espera {expected}, que falta: tal vez solo el nombre está mal.',
			again: 'No se conoce la columna {value}. {expected} también está.',
			metadata:
				'No se conoce la columna {value}. Los nombres de las columnas propias deberían empezar con metadata y un punto, en minúsculas.',
			edition:
				'OneRoster {version} no conoce una columna {value} en {file}. Se espera solo en OneRoster {edition}.',
			moved:
				'{value} ya no es una columna de users.csv: en OneRoster {version}, los roles y las organizaciones de los usuarios se esperan en roles.csv.'
		},
		advice: {
			one: 'Deje la columna fuera de la exportación. Si la pidió el receptor, póngala detrás de todas las demás y empiece su nombre con metadata y un punto, por ejemplo metadata.busRoute.',
			place:
				'Si la columna contiene lo que OneRoster llama {expected}, póngale ese nombre. Si no, déjela fuera y agregue {expected}.',
			again: 'Deje fuera una de las dos columnas: vea cuál tiene los valores correctos.',
			metadata:
				'Ponga la columna detrás de todas las demás y empiece su nombre con metadata y un punto, por ejemplo metadata.busRoute.',
			edition:
				'Configure la exportación en OneRoster {version} para todos los archivos, o envíe todo el conjunto como OneRoster {edition} si el receptor lo acepta.',
			moved:
				'Configure la exportación en OneRoster {version} para todos los archivos, para que escriba roles.csv y deje fuera estas columnas. Si el receptor acepta solo OneRoster {edition}, configure toda la exportación así.'
		}
	},
	'column-unnamed': {
		title: 'Una columna no tiene nombre',
		what: 'Cada celda de la primera fila contiene el nombre de una columna.',
		why: 'Los receptores estrictos rechazan el archivo, porque no saben qué contiene la columna. Otros pasan por alto sus valores.',
		messages: {
			one: 'Desde la columna {place}, {columns|columna no tiene|columnas no tienen} nombre, aunque debajo hay valores. Todas las columnas deberían tener uno.',
			end: 'La primera fila termina con {columns|coma|comas} de más: desde la columna {place} no hay nombres ni valores.',
			empty:
				'Desde la columna {place}, {columns|columna no tiene|columnas no tienen} ni nombre ni valores. Se esperan ambas cosas.',
			nameless: 'La columna {place} no tiene nombre. Está donde se espera {candidate}.'
		},
		advice: {
			one: 'Vea qué contiene la columna. Si la pidió el receptor, póngala detrás de todas las demás y dele un nombre que empiece con metadata y un punto; si no, déjela fuera de la exportación.',
			end: 'Casi siempre es un programa de hojas de cálculo el que agrega estas comas. Exporte otra vez, y no abra ni guarde antes el archivo en un programa de hojas de cálculo.',
			empty: 'Deje la columna fuera de la exportación.',
			nameless: 'Escriba {candidate} como nombre de esta columna.'
		}
	},
	'column-twice': {
		title: 'Una columna aparece dos veces',
		what: 'Cada columna tiene un nombre propio.',
		why: 'Unos receptores toman los valores de la primera, otros los de la última, y otros rechazan el archivo.',
		messages: {
			one: 'La columna {value} aparece dos veces, como columna {earlier} y como columna {place}. Se espera una vez. Rollcall miró los valores de la primera.'
		},
		advice: {
			one: 'Vea cuál de las dos tiene los valores correctos, y deje la otra fuera de la exportación.'
		}
	},
	'column-order': {
		title: 'Las columnas no están en el orden correcto',
		what: 'Las columnas de un archivo están en el orden en que OneRoster las enumera.',
		why: 'Los receptores que encuentran las columnas contándolas leen cada valor con el nombre equivocado. Los estrictos rechazan el archivo.',
		messages: {
			one: 'La columna {place} es {value}. Ahí se espera {expected}. Rollcall se guio por los nombres.'
		},
		advice: {
			one: 'Ponga las columnas de {file} en este orden en la exportación, con sus valores: {order}.'
		}
	},
	'metadata-column-place': {
		title: 'Una columna metadata no está en el extremo derecho',
		what: 'Las columnas propias (metadata) van detrás de todas las columnas que OneRoster nombra.',
		why: 'Los receptores que encuentran las columnas contándolas leen cada valor detrás de ella con el nombre equivocado. Los estrictos rechazan el archivo.',
		messages: {
			one: 'La columna {value} está antes de {last}. Se espera detrás, en el extremo derecho.'
		},
		advice: {
			one: 'Mueva la columna al extremo derecho de {file} en la exportación, detrás de {last}. OneRoster 1.0 tenía algunas de estas columnas en el medio: si la exportación permite elegir, configúrela en OneRoster {version}.'
		}
	}
};
