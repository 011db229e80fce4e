import type { RuleWords } from '../../../rule-words';

export const lineRules: Readonly<Record<string, RuleWords>> = {
	'line-end-cr': {
		title: 'Las líneas terminan solo en CR',
		what: 'Las líneas terminan en dos signos, CR y LF. También se acepta solo LF, pero no solo CR: así lo escribían únicamente las Mac antiguas.',
		why: 'Los receptores no ven dónde termina una línea. Leen todo el archivo como una sola línea larga, o pegan unos registros a otros.',
		messages: {
			one: 'Todas las líneas terminan solo en CR. Se espera CR LF. Rollcall leyó el archivo de todos modos.',
			some: '{cr|línea termina|líneas terminan} solo en CR, y {others|línea termina|líneas terminan} de otra manera. El primer cambio está en la línea {line}. Se espera CR LF. Rollcall tomó cada CR por el final de una línea.',
			twice:
				'Todas las líneas terminan en CR CR LF: sobra un CR. Se espera CR LF. Rollcall leyó el archivo de todos modos.'
		},
		advice: {
			one: 'Configure los finales de línea de la exportación en Windows (CR LF). Si el archivo se guardó desde Excel en una Mac, guárdelo ahí como “CSV UTF-8”, no como “CSV (Macintosh)”.',
			some: 'Un CR en medio de un registro viene de un valor con un salto de línea: quítelo donde el sistema escolar guarda el valor. Si no es eso, configure los finales de línea de la exportación en Windows (CR LF).',
			twice:
				'Un programa cambió los finales de línea una segunda vez en el camino, por ejemplo una transferencia en modo texto. Transfiera el archivo sin cambios (binario), o configure los finales de línea de la exportación en LF.'
		}
	},
	'line-end-mixed': {
		title: 'Las líneas terminan de dos maneras en un mismo archivo',
		what: 'Todas las líneas de un archivo terminan igual: mejor en CR LF, como en Windows, o si no solo en LF, como en Linux y Mac.',
		why: 'Los receptores se deciden por una manera en la primera línea. Entonces las líneas que terminan de otra se juntan, o queda un signo de más en la última columna.',
		messages: {
			one: '{crlf|línea termina|líneas terminan} en CR LF y {lf|línea termina|líneas terminan} solo en LF. El primer cambio está en la línea {line}. Se espera CR LF en todo el archivo.'
		},
		advice: {
			one: 'Un archivo así se juntó a partir de dos, o se cambió a mano. Envíelo tal como lo escribe el sistema escolar. Si ya sale así de ahí, pregunte a su soporte técnico.'
		}
	},
	'blank-line': {
		title: 'Hay líneas vacías',
		what: 'Cada línea de un archivo es un registro. Una línea sin nada no lo es.',
		why: 'La mayoría de los receptores omite las líneas vacías. Los estrictos las toman por registros con campos de menos y rechazan el archivo.',
		messages: {
			one: 'La línea está vacía. Se espera un registro en cada línea.',
			rows: '{count|línea está vacía|líneas están vacías}; la primera es la línea {line}. Se espera un registro en cada una.'
		},
		advice: {
			one: 'Suelen estar al final de un archivo que se juntó de varios o se cambió a mano. Envíe el archivo tal como lo escribe el sistema escolar, o pida a su soporte técnico que deje fuera las líneas vacías.'
		}
	},
	'line-end-lf': {
		title: 'Las líneas terminan como en Linux y Mac',
		what: 'En los archivos CSV las líneas terminan en dos signos, CR y LF, como en Windows. En Linux y Mac terminan solo en LF.',
		why: 'Casi todos los receptores aceptan ambas formas. Al menos un receptor grande no puede leer un manifest.csv que tiene solo LF.',
		messages: {
			one: 'Las líneas terminan solo en LF en {files|archivo|archivos}: {names}.',
			all: 'Las líneas terminan solo en LF en todos los archivos ({files|archivo|archivos}).'
		},
		advice: {
			one: 'No hay nada que hacer, a menos que el receptor se queje. En ese caso, configure los finales de línea de la exportación en Windows (CR LF).'
		}
	}
};
