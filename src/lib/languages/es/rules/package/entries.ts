import type { RuleWords } from '../../../rule-words';

export const entryRules: Readonly<Record<string, RuleWords>> = {
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
	}
};
