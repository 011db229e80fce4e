import type { RuleWords } from '../../../rule-words';

export const fileRules: Readonly<Record<string, RuleWords>> = {
	'enclosing-folder': {
		title: 'Los archivos están en una carpeta dentro del zip',
		what: 'Los archivos están en el nivel superior del zip, no en una carpeta.',
		why: 'Los receptores buscan los archivos en el nivel superior. Allí no encuentran ninguno y rechazan el zip como vacío.',
		messages: {
			one: 'Todos los archivos están en la carpeta {value} dentro del zip. Se esperan en el nivel superior. La revisión siguió con los archivos de la carpeta.'
		},
		advice: {
			one: 'Abra la carpeta, seleccione los archivos y comprima estos en lugar de la carpeta. En una Mac esto también pasa cuando se descomprimió un zip descargado y se volvió a comprimir.'
		}
	},
	'files-in-folders': {
		title: 'Un archivo de OneRoster está en una carpeta dentro del zip',
		what: 'Todos los archivos están en el nivel superior del zip, uno junto a otro.',
		why: 'Los receptores buscan los archivos en el nivel superior. Si uno está en una carpeta, para ellos falta, con todos sus registros.',
		messages: {
			one: '{name} está en la carpeta {value} dentro del zip. Se espera en el nivel superior, junto a los demás.'
		},
		advice: {
			one: 'Saque el archivo de la carpeta y haga el zip de nuevo. Si en el nivel superior ya hay un archivo con ese nombre, averigüe primero cuál de los dos es el correcto.'
		}
	},
	'file-name-case': {
		title: 'Un nombre de archivo tiene mal las mayúsculas',
		what: 'Los nombres de archivo se escriben exactamente como los escribe OneRoster, con las mismas mayúsculas y minúsculas.',
		why: 'Muchos receptores comparan los nombres letra por letra. Para ellos el archivo falta, con todos sus registros.',
		messages: {
			one: 'El archivo se llama {value}. Se espera {candidate}. De todos modos se leyó.'
		},
		advice: {
			one: 'Ponga en la exportación el nombre de archivo {candidate}, con estas mayúsculas y minúsculas.'
		}
	},
	'file-unknown': {
		title: 'Un archivo del zip no es parte de OneRoster',
		what: 'El zip contiene archivos de OneRoster, con los nombres que OneRoster les da.',
		why: 'La mayoría de los receptores pasa por alto un archivo cuyo nombre no conoce, así que lo que contiene nunca llega. Los estrictos rechazan el zip.',
		messages: {
			one: '{file} no es un archivo de OneRoster, así que no se espera. No se leyó.',
			near: '{file} no es un archivo de OneRoster. No se leyó. ¿Debería llamarse {candidate}?',
			version:
				'{file} no es un archivo de OneRoster {version}, así que no se espera. Otra versión lo tiene. No se leyó.'
		},
		advice: {
			one: 'Saque el archivo del zip, o déjelo si su receptor lo pidió.',
			near: 'Si el archivo contiene lo que va en {candidate}, ponga ese nombre en la exportación. Si no, sáquelo del zip.',
			version:
				'Configure la exportación con una sola versión para todos los archivos. Si el receptor quiere OneRoster {version}, deje fuera {file}.'
		}
	},
	'nested-zip': {
		title: 'Hay un zip dentro del zip',
		what: 'El zip contiene los archivos CSV mismos, no otro zip.',
		why: 'Los receptores no abren un zip dentro de un zip. Si la lista escolar está en él, no encuentran ningún archivo.',
		messages: {
			one: '{file} es un zip dentro del zip, donde se esperan archivos CSV. No se abrió.'
		},
		advice: {
			one: 'Si la lista escolar está en el zip de dentro, envíe ese. Si es una copia de un día anterior, sáquela y vacíe la carpeta de exportación.'
		}
	},
	'system-file': {
		title: 'El sistema operativo dejó archivos en el zip',
		what: 'macOS y Windows ponen archivos propios junto a los suyos. No son parte de una lista escolar.',
		why: 'La mayoría de los receptores los pasa por alto. Los estrictos rechazan un zip que contiene algo más que archivos de OneRoster.',
		messages: {
			one: '{file} viene del sistema operativo y no se espera en una lista escolar ({files|archivo|archivos}).'
		},
		advice: {
			one: 'Envíe el zip como lo escribe el sistema escolar, sin descomprimirlo. Si hay que comprimirlo a mano, saque después estos archivos.'
		}
	}
};
