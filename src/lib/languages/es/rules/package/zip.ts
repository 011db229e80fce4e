import type { RuleWords } from '../../../rule-words';

export const zipRules: Readonly<Record<string, RuleWords>> = {
	'zip-empty': {
		title: 'El archivo está vacío',
		what: 'El archivo mide 0 bytes.',
		why: 'No hay nada que importar. Los receptores rechazan el archivo o, peor aún, esperan una lista escolar que nunca llega.',
		messages: {
			one: 'El archivo está vacío: tiene 0 bytes. Se espera un zip con los archivos de OneRoster.'
		},
		advice: {
			one: 'Exporte otra vez. Si el archivo está en una carpeta en la nube, espere a que se descargue en este dispositivo y elíjalo de nuevo.'
		}
	},
	'not-a-zip': {
		title: 'El archivo no es un zip',
		what: 'Los archivos de OneRoster viajan juntos en un solo zip.',
		why: 'Lo primero que hace un receptor es abrir el zip. Si no se abre, lo rechaza entero y no se actualiza a nadie.',
		messages: {
			one: 'Este archivo no es un zip, aunque quizá su nombre lo diga. Se espera un zip con los archivos de OneRoster.',
			xlsx: 'Este es un libro de Excel. Se espera un zip con archivos de OneRoster, que son archivos CSV, uno para cada tipo de registro.',
			rar: 'Este es un archivo RAR. Se espera un zip.',
			'7z': 'Este es un archivo 7-Zip. Se espera un zip.',
			gzip: 'Este es un archivo gzip, como los que terminan en .gz y .tgz. Se espera un zip.',
			html: 'Esta es una página web. Puede ser una página de inicio de sesión o de error que se guardó en lugar del zip. Se espera un zip.',
			pdf: 'Este es un documento PDF. Se espera un zip con los archivos de OneRoster.'
		},
		advice: {
			one: 'Exporte otra vez la lista escolar desde el sistema escolar y elija el zip que este escribe. Cambiar el nombre de un archivo no lo convierte en un zip.',
			xlsx: 'Use la exportación OneRoster del sistema escolar. Guardar un libro de Excel con otro nombre no lo convierte en una lista escolar.',
			rar: 'Descomprima el archivo y ponga los archivos CSV en un zip: selecciónelos y elija Comprimir o Enviar a, Carpeta comprimida.',
			'7z': 'Descomprima el archivo y ponga los archivos CSV en un zip: en 7-Zip, elija zip como formato.',
			gzip: 'Descomprima el archivo y ponga los archivos CSV en un zip: selecciónelos y elija Comprimir o Enviar a, Carpeta comprimida.',
			html: 'Inicie sesión en el sitio de donde viene el zip, descárguelo otra vez y revise que su tamaño sea creíble.'
		}
	},
	'zip-truncated': {
		title: 'El zip está cortado',
		what: 'Un zip termina con una lista de sus archivos. Sin ese final no se puede abrir de forma segura.',
		why: 'Los receptores rechazan un zip que no está completo. Si alguno no lo rechaza, tomaría los registros que faltan por eliminados.',
		messages: {
			one: 'El zip no está completo: le falta una parte.',
			'no-end':
				'El zip se corta después de {size}: falta el final, con la lista de archivos. Completo hasta ahí: {entries|archivo|archivos} en {whole}.',
			'directory-cut':
				'El zip se corta después de {size}, en medio de su lista de archivos. Completo hasta ahí: {entries|archivo|archivos} en {whole}.',
			'start-missing': 'Al zip le falta el comienzo: faltan {gap} antes de los {size} que sí están.'
		},
		advice: {
			one: 'Descargue o copie el zip otra vez y compare su tamaño con el del original. Si el original también está cortado, exporte otra vez y revise que el disco no esté lleno.'
		}
	},
	'zip-directory-damaged': {
		title: 'La lista de archivos dentro del zip está dañada',
		what: 'Un zip contiene una lista de sus archivos, con su lugar y su tamaño. Esa lista debe coincidir con el zip.',
		why: 'Sin una lista correcta nadie puede saber qué archivos hay en el zip. Los receptores lo rechazan y no se actualiza a nadie.',
		messages: {
			one: 'La lista de archivos dentro del zip está dañada, así que no se pueden encontrar los archivos.',
			count: 'El zip dice que contiene {entries|archivo|archivos}, pero su lista nombra más.',
			size: 'La lista de archivos dentro del zip da un tamaño o un lugar que no es posible.',
			'multi-disk':
				'Esta es una parte de un zip que se dividió en varias ({disks|parte|partes} por lo menos). Se espera un solo zip completo.'
		},
		advice: {
			one: 'Descargue o copie el zip otra vez. Si eso no ayuda, exporte otra vez desde el sistema escolar.',
			'multi-disk':
				'Haga un solo zip sin dividir: en el programa que lo comprime, desactive la división en volúmenes.'
		}
	},
	'zip-too-large': {
		title: 'El zip es demasiado grande para ser una lista escolar',
		what: 'Un zip se abre solo hasta una cantidad de archivos y un tamaño a los que ninguna lista escolar llega.',
		why: 'Se puede hacer un zip que crece sin fin al abrirlo. Los receptores también tienen límites contra eso.',
		messages: {
			one: 'El zip crecería más de lo que se puede abrir.',
			entries:
				'El zip contiene {entries|archivo|archivos}. Una lista escolar tiene 22 como máximo, y no se abren más de {limit}.',
			entry: '{name} mediría {size} una vez descomprimido. Se leen {most} como máximo.',
			total: 'Los archivos medirían {size} una vez descomprimidos. Se leen {most} como máximo.'
		},
		advice: {
			one: 'Revise que eligió el zip correcto. Si lo es, exporte otra vez y vea qué más se puso en el zip además de los archivos de OneRoster.'
		}
	},
	'zip-overlap': {
		title: 'Dentro del zip hay archivos que se superponen',
		what: 'Cada archivo de un zip tiene sus propios bytes. Aquí dos de ellos comparten algunos.',
		why: 'Los zips así se hacen para agotar el sistema que los abre. Los receptores los rechazan por inseguros.',
		messages: {
			one: '{first} y {second} comparten bytes dentro del zip, así que no se abrió.',
			directory: '{first} invade la lista de archivos del zip, así que no se abrió.'
		},
		advice: {
			one: 'No use este zip. Exporte otra vez desde el sistema escolar y, si vuelve a pasar, averigüe de dónde vino el zip.'
		}
	},
	'zip-unusual-ratio': {
		title: 'El zip crece de forma inusual al abrirlo',
		what: 'Las listas escolares ocupan descomprimidas de 7 a 40 veces más que comprimidas. Esta crece mucho más, o es muy larga.',
		why: 'Se pueden hacer zips que crecen así para paralizar un sistema, por eso algunos receptores los rechazan sin leerlos.',
		messages: {
			one: 'El zip se descomprime a {size}, con un archivo que crece {ratio} veces. Se leyó porque usted lo pidió.',
			unread:
				'El zip se descomprime a {size}, con un archivo que crece {ratio} veces. No se leyó, porque no había nadie que dijera que sí.'
		},
		advice: {
			one: 'Mire el archivo más grande: un archivo crece así cuando repite muchas veces el mismo registro, comas o líneas vacías. Exporte otra vez sin ellos.',
			unread:
				'Mire el archivo más grande: un archivo crece así cuando repite muchas veces el mismo registro, comas o líneas vacías. Si el zip debe ser así, revíselo otra vez y diga que sí.'
		}
	},
	'zip-name-extension': {
		title: 'El nombre del zip no termina en .zip',
		what: 'El nombre del zip es libre, pero termina en .zip.',
		why: 'Los receptores recogen los archivos por esta terminación. Uno sin ella se queda en la carpeta y nunca se lee.',
		messages: { one: 'El zip se llama {value}. Se espera un nombre que termine en .zip.' },
		advice: {
			one: 'Ponga en la exportación un nombre que termine en .zip. Algunos navegadores cambian el nombre de las descargas; en ese caso, cambie usted el nombre del archivo.'
		}
	}
};
