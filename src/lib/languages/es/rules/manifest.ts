import type { RuleWords } from '../../rule-words';

export const manifestRules: Readonly<Record<string, RuleWords>> = {
	'manifest-header': {
		title: 'La primera fila de manifest.csv no es la esperada',
		what: 'El manifiesto tiene dos columnas, propertyName y value, en este orden y con estos nombres.',
		why: 'Los receptores buscan con estos nombres qué contiene el zip. Con otro nombre leen valores vacíos, creen que falta la versión y rechazan el zip.',
		messages: {
			one: 'La columna {value} está de más. Se esperan dos columnas: {expected}.',
			twice: 'La columna {value} está dos veces. Se esperan dos columnas: {expected}.',
			unnamed: 'Hay una columna sin nombre. Se esperan dos columnas: {expected}.',
			misspelt: 'La columna {value} debería llamarse {candidate}.',
			nameless: 'Una columna no tiene nombre. Debería llamarse {candidate}.',
			missing: 'Falta la columna {column}. Se esperan dos columnas: {expected}.',
			order: 'Las dos columnas están cambiadas. Se espera el orden {expected}.',
			absent:
				'La primera fila ya contiene una propiedad, {value}. La primera fila debe nombrar las dos columnas: {expected}.'
		},
		advice: {
			one: 'Quite la columna del manifiesto. Casi siempre viene de guardar el archivo en una hoja de cálculo; en ese caso, mejor exporte otra vez.',
			unnamed:
				'Quite la coma al final de las filas. Viene de guardar el archivo en una hoja de cálculo; lo mejor es exportar otra vez.',
			misspelt:
				'Escriba {candidate} en la primera fila de manifest.csv, con estas mayúsculas y minúsculas. Si el manifiesto lo genera la exportación, avise a quien la hizo.',
			nameless: 'Escriba {candidate} en la primera fila de manifest.csv, encima de los valores.',
			missing:
				'Exporte otra vez. Si el manifiesto se escribió a mano, ponga {expected} en su primera fila.',
			order: 'Ponga las columnas en el orden {expected}, con los valores debajo.',
			absent: 'Ponga una fila con {expected} encima de la primera.'
		}
	},
	'manifest-property-missing': {
		title: 'Falta una propiedad en manifest.csv',
		what: 'El manifiesto tiene una fila por cada una de sus propiedades: las dos versiones y cada archivo (13 en OneRoster 1.1, 21 en 1.2), también los que no se envían.',
		why: 'Los receptores estrictos rechazan el zip cuando falta una fila. Otros creen que el archivo no está y lo dejan fuera, aunque esté en el zip.',
		messages: {
			one: 'Falta la fila de {column}.',
			sent: 'Falta la fila de {column}, aunque {target} sí está. Se tomó como archivo completo (bulk).',
			misspelt:
				'Falta la fila de {column}. Probablemente es la de la línea {foundLine}, pero allí dice {value}.',
			older:
				'El manifiesto solo tiene las filas de OneRoster 1.1. Faltan las {needed} que llegaron con OneRoster {version}: {names}.',
			all: 'No hay fila para ninguna de las {needed} propiedades que debería tener el manifiesto.'
		},
		advice: {
			one: 'Agregue la fila {needed} a manifest.csv, o ponga la exportación en OneRoster {version}: muchos manifiestos vienen de una versión anterior o más nueva.',
			sent: 'Agregue una fila con {column} a manifest.csv. Su valor es bulk si {target} es completo, y delta si contiene solo cambios.',
			misspelt:
				'Escriba {column} en la línea {foundLine} de manifest.csv, con estas mayúsculas y minúsculas.',
			older:
				'Ponga el manifiesto de la exportación en OneRoster {version}, o agregue estas filas. Cada una dice absent si el archivo no se envía, y bulk o delta si se envía. Si el conjunto es de OneRoster 1.1, indíquelo en oneroster.version.',
			all: 'Vea si este es de verdad el manifiesto, y exporte otra vez con OneRoster {version} como formato.'
		}
	},
	'manifest-footnote-mark': {
		title: 'El nombre de una propiedad termina en un asterisco',
		what: 'El documento de OneRoster 1.2 imprime un asterisco detrás de las ocho propiedades nuevas. Es la marca de una nota al pie y no parte del nombre.',
		why: 'Los receptores que conocen el nombre sin asterisco creen que falta la fila, y que el archivo no se envía.',
		messages: {
			one: '{value} lleva detrás la marca de una nota al pie. Se espera {candidate}, y así se tomó.',
			many: '{values} propiedades llevan detrás del nombre la marca de una nota al pie (un asterisco), por ejemplo {value}. Se esperan los nombres solos, y así se tomaron.'
		},
		advice: {
			one: 'Quite el asterisco de la primera columna de manifest.csv. Si el manifiesto lo genera la exportación, avise a quien la hizo.'
		}
	},
	'manifest-property-twice': {
		title: 'Una propiedad está dos veces en manifest.csv',
		what: 'El manifiesto tiene una fila por cada propiedad.',
		why: 'Algunos receptores se guían por la primera fila, otros por la última, y los estrictos rechazan el zip.',
		messages: {
			one: '{value} ya está en la línea {firstLine}, con el valor {first}. Aquí su valor es {second}. Se espera una sola fila; se tomó la primera.',
			same: '{value} ya está en la línea {firstLine}, con el mismo valor. Se espera una sola fila.',
			rows: '{value} ya está en la línea {firstLine}, y después otra vez en {count|fila|filas}. Se espera una sola fila; se tomó la primera.',
			many: '{values} propiedades están más de una vez. Se espera una sola fila por cada una.'
		},
		advice: {
			one: 'Averigüe cuál de las dos es la correcta y quite la otra fila. Si el manifiesto lo genera la exportación, avise a quien la hizo.',
			same: 'Quite una de las dos filas. Si el manifiesto lo genera la exportación, avise a quien la hizo.'
		}
	},
	'manifest-property-unknown': {
		title: 'manifest.csv tiene una propiedad que OneRoster no conoce',
		what: 'El manifiesto tiene propiedades para dos versiones, para cada archivo y para el nombre y el código del sistema escolar. Son 17 en OneRoster 1.1 y 25 en 1.2.',
		why: 'La mayoría de los receptores salta una fila que no conoce. Los estrictos rechazan el manifiesto, y con él el zip.',
		messages: {
			one: '{value} no es una propiedad de OneRoster {version}, así que no se espera.',
			newer:
				'{value} es una propiedad de OneRoster 1.2. No se espera en un conjunto de OneRoster {version}.',
			near: '{value} no es una propiedad de OneRoster {version}. Se espera {candidate}.',
			blank: 'La fila tiene un valor, pero ninguna propiedad. Se esperan los dos.',
			many: '{values} filas contienen propiedades que OneRoster {version} no conoce. No se esperan.'
		},
		advice: {
			one: 'Quite la fila del manifiesto, a menos que su receptor la haya pedido.',
			newer:
				'Ponga toda la exportación en una sola versión: {version} si su receptor la pidió, y entonces sin esta fila.',
			near: 'Escriba {candidate}, con estas mayúsculas y minúsculas.',
			blank: 'Escriba el nombre de la propiedad delante del valor, o quite la fila.'
		}
	},
	'manifest-version-value': {
		title: 'manifest.version no es 1.0',
		what: 'El manifiesto dice en manifest.version que está escrito según la versión 1.0 de las reglas para manifiestos. Sigue siendo 1.0 en OneRoster 1.1 y 1.2.',
		why: 'Los receptores lo comparan letra por letra, y rechazan un manifiesto de una versión que no conocen.',
		messages: {
			one: 'manifest.version es {value}. Debería ser {candidate}.',
			shortened:
				'manifest.version es {value}. Debería ser {candidate}: una hoja de cálculo lo acorta a {value}.',
			blank: 'manifest.version está vacío. Debería ser {candidate}.'
		},
		advice: {
			one: 'Ponga manifest.version en {candidate}. No lo confunda con oneroster.version, que es {version}.',
			shortened:
				'Exporte otra vez, y no abra ni guarde manifest.csv en una hoja de cálculo antes de enviarlo. Si la exportación misma lo escribe así, corrija la fila en un editor de texto simple.',
			blank: 'Escriba {candidate} como su valor, en un editor de texto simple.'
		}
	},
	'manifest-oneroster-version': {
		title: 'oneroster.version no está escrito como se espera',
		what: 'El manifiesto dice en oneroster.version de qué versión es el conjunto: 1.1 o 1.2, tal cual.',
		why: 'Los receptores eligen con él cómo leer los archivos, y rechazan una versión que no conocen.',
		messages: {
			one: 'oneroster.version es {value}, pero el conjunto se revisó como OneRoster {version}. Se espera {candidate}.',
			document:
				'oneroster.version es {value}. Ese es un número del documento; se espera la versión: {candidate}.',
			spaces:
				'oneroster.version es {value}, con un espacio delante o detrás. Se espera {candidate}.',
			blank: 'oneroster.version está vacío. Se espera {candidate}.'
		},
		advice: {
			one: 'Ponga oneroster.version en {candidate}, si este es un conjunto de OneRoster {version}. Si es de otra versión, ponga la exportación en {version}.',
			blank: 'Escriba {candidate} como su valor, en un editor de texto simple.'
		}
	},
	'manifest-document-number': {
		title: 'oneroster.version indica un documento en lugar de la versión',
		what: 'El manifiesto de OneRoster 1.2 dice 1.2 en oneroster.version, aunque la exportación siga el documento 1.2.1.',
		why: 'Hay exportaciones en uso que escriben 1.2.1, y muchos receptores lo toman como 1.2. Los que comparan letra por letra rechazan el zip.',
		messages: {
			one: 'oneroster.version es {value}. Ese es un número del documento; se espera {candidate}. El conjunto se revisó como {candidate}.'
		},
		advice: {
			one: 'Ponga oneroster.version en {candidate}. Si el manifiesto lo genera la exportación, avise a quien la hizo.'
		}
	},
	'manifest-mode-value': {
		title: 'manifest.csv no dice cómo se envía un archivo',
		what: 'Para cada archivo el manifiesto dice bulk (completo), delta (solo cambios) o absent (no se envía), en minúsculas.',
		why: 'Los receptores comparan la palabra letra por letra. Con otra rechazan el zip, o creen que el archivo no se envía.',
		messages: {
			one: '{property} dice {value}. Se espera una de tres palabras: bulk, delta o absent.',
			rows: 'El valor {value} está en {count|fila|filas}. Para un archivo se espera una de tres palabras: bulk, delta o absent.',
			near: '{property} dice {value}. Se espera {candidate}, tal cual, en minúsculas.',
			nearRows:
				'El valor {value} está en {count|fila|filas}. Se espera {candidate}, tal cual, en minúsculas.',
			blank:
				'{property} no tiene valor. Se espera una de tres palabras: bulk (completo), delta (solo cambios) o absent (no se envía).',
			blankRows:
				'{count|archivo no tiene|archivos no tienen} valor. Se espera una de tres palabras: bulk (completo), delta (solo cambios) o absent (no se envía).',
			many: '{values} valores distintos no son ninguna de las tres palabras que se esperan para un archivo: bulk, delta o absent.'
		},
		advice: {
			one: 'Escriba bulk si el archivo es completo, delta si contiene solo cambios y absent si no está en el zip.',
			near: 'Escriba {candidate} en su lugar. Si el manifiesto lo genera la exportación, avise a quien la hizo.'
		}
	},
	'manifest-file-missing': {
		title: 'Falta un archivo que el manifiesto promete',
		what: 'Un archivo que manifest.csv marca como bulk o delta está en el zip.',
		why: 'Los receptores se detienen con un error de importación: no distinguen un archivo olvidado de uno que está vacío a propósito.',
		messages: {
			one: 'El manifiesto dice {value} para {column}, pero falta {file}.',
			near: 'El manifiesto dice {value} para {column}, pero falta {file}. Sí está {other}, y probablemente es ese.'
		},
		advice: {
			one: 'Exporte otra vez, con {file} activado. Si no se debe enviar, el manifiesto tiene que decir absent para él.',
			near: 'En la exportación, ponga al archivo el nombre {file}, exactamente con estas letras.'
		}
	},
	'manifest-file-unexpected': {
		title: 'En el zip hay un archivo que el manifiesto da por ausente',
		what: 'Un archivo que manifest.csv marca como absent no está en el zip.',
		why: 'Los receptores se detienen con un error de importación, o dejan fuera el archivo con todos sus registros.',
		messages: {
			one: 'El manifiesto dice {value} para {column}, pero {file} sí está. Se tomó como archivo completo (bulk).'
		},
		advice: {
			one: 'Si {file} se debe enviar, el manifiesto tiene que decir bulk para él, o delta si son solo cambios. Si no, quite el archivo del zip.'
		}
	}
};
