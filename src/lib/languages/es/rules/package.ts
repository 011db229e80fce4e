import type { RuleWords } from '../../rule-words';

export const packageRules: Readonly<Record<string, RuleWords>> = {
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
	},
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
	'entry-damaged': {
		title: 'Un archivo dentro del zip está dañado',
		what: 'El zip dice de cada archivo cuánto mide y da un número para comprobarlo. Los dos deben coincidir.',
		why: 'Un archivo dañado puede haber perdido registros, y los receptores creen que las personas que faltan se fueron. La mayoría rechaza el zip.',
		messages: {
			one: '{file} está dañado y no se puede leer hasta el final.',
			crc: '{file} está dañado: su número de comprobación es {found}, y el zip dice {declared}.',
			size: '{file} está dañado: no mide lo que dice el zip ({length}).',
			inflate: '{file} está dañado: solo se pudo descomprimir hasta {read}.',
			cut: '{file} se corta: el zip termina antes de los {length} que promete.'
		},
		advice: {
			one: 'Descargue o copie el zip otra vez. Si el archivo sigue dañado, exporte otra vez desde el sistema escolar y envíe ese zip.'
		}
	},
	'entry-encrypted': {
		title: 'Un archivo dentro del zip está protegido con contraseña',
		what: 'Los archivos del zip están comprimidos y nada más. Si hay una contraseña, tendría que conocerla quien importa.',
		why: 'Los receptores importan de noche, sin nadie que pueda escribir una contraseña. Rechazan el zip.',
		messages: {
			one: '{file} está protegido con contraseña, así que no se pudo leer. Se espera un archivo sin contraseña.',
			aes: '{file} está protegido con contraseña (AES), así que no se pudo leer. Se espera un archivo sin contraseña.',
			directory:
				'{file} está protegido con una contraseña que además oculta los nombres de los archivos. Se espera un archivo sin contraseña.'
		},
		advice: {
			one: 'Haga el zip sin contraseña: exporte otra vez, o descomprima los archivos y comprímalos de nuevo. El propio envío protege los datos en el camino.'
		}
	},
	'entry-method': {
		title: 'Un archivo dentro del zip está comprimido de una forma poco común',
		what: 'Los archivos del zip se comprimen con Deflate, el método que conocen todos los programas de zip.',
		why: 'Los receptores leen Deflate. Un archivo comprimido de otra forma no se puede abrir, y el zip se rechaza.',
		messages: {
			one: '{file} está comprimido con {method} (método {number}). Se espera Deflate.'
		},
		advice: {
			one: 'Comprima los archivos otra vez con Deflate. En 7-Zip es el método de compresión Deflate; Windows y macOS lo usan por sí solos, pero Windows usa Deflate64 para archivos de más de 2 GB.'
		}
	},
	'entry-header-differs': {
		title: 'El zip dice dos cosas distintas sobre un archivo',
		what: 'Un zip describe cada archivo dos veces: antes de sus datos y en la lista del final. Las dos deben coincidir.',
		why: 'Un receptor cree una, otro la otra, así que dos sistemas importarían datos distintos del mismo zip.',
		messages: {
			one: 'El zip describe {file} de dos formas que no coinciden, así que no se leyó.',
			name: 'La lista del zip llama a este archivo {directory}, y el propio archivo dice {local}.',
			method:
				'La lista del zip dice que {file} está comprimido con {directory}, el propio archivo dice {local}.',
			flags:
				'La lista del zip y el propio archivo no coinciden en si {file} está protegido con contraseña.',
			size: 'La lista del zip y el propio archivo dan dos tamaños distintos para {file}.',
			crc: 'La lista del zip da a {file} el número de comprobación {directory}, el propio archivo dice {local}.'
		},
		advice: {
			one: 'Exporte otra vez desde el sistema escolar, o descomprima los archivos y comprímalos de nuevo. Si vuelve a pasar, la causa es el programa que hace el zip.'
		}
	},
	'entry-duplicate': {
		title: 'Un archivo está dos veces en el zip',
		what: 'Cada archivo está una vez en el zip.',
		why: 'Cuál de los dos toma un receptor depende del azar. El otro, con todos sus registros, se pierde sin aviso.',
		messages: {
			one: '{value} está dos veces en el zip. Se espera una vez.',
			case: '{value} y {first} solo se distinguen en las mayúsculas. Muchos sistemas los toman por un mismo archivo, y se espera uno.',
			unicode:
				'{value} está dos veces en el zip, con sus acentos escritos de dos formas. Muchos sistemas los toman por un mismo archivo, y se espera uno.'
		},
		advice: {
			one: 'Averigüe cuál de los dos es el correcto, saque el otro del zip y vacíe la carpeta de exportación antes de la próxima vez.'
		}
	},
	'entry-name': {
		title: 'Un archivo dentro del zip tiene un nombre inseguro',
		what: 'Los nombres en un zip son simples nombres de archivo. No llevan a otro lugar ni contienen caracteres que no se ven.',
		why: 'Un nombre así puede escribir un archivo en un lugar que no le corresponde. Los receptores rechazan todo el zip como un ataque.',
		messages: {
			one: '{value} no es un nombre seguro para un archivo de un zip, así que el archivo no se leyó. Se espera un nombre simple.',
			empty: 'Un archivo del zip no tiene nombre, así que no se leyó. Se espera un nombre simple.',
			control:
				'{value} contiene un carácter que no se ve, así que el archivo no se leyó. Se espera un nombre simple.',
			parent:
				'{value} sale de la carpeta en la que se descomprime el zip, así que el archivo no se leyó. Se espera un nombre simple.',
			absolute:
				'{value} comienza en la raíz del disco, así que el archivo no se leyó. Se espera un nombre simple.',
			drive:
				'{value} nombra una unidad de disco, así que el archivo no se leyó. Se espera un nombre simple.',
			backslash:
				'{value} está escrito con una barra invertida. Los sistemas la leen de distintas formas, así que el archivo no se leyó. Se espera un nombre simple.'
		},
		advice: {
			one: 'Haga el zip de nuevo desde dentro de la carpeta de exportación, para que contenga los simples nombres de archivo, por ejemplo users.csv.'
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
