import type * as en from '../../../../core/profiles/words.package-demands.en';

/** What demands on the zip, its files and its manifest say. */
export const packageDemandWords: typeof en.packageDemandWords = {
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
	}
};
