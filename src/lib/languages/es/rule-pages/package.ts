import type { RulePageWords } from '../../rule-words';

export const packagePages: Readonly<Record<string, RulePageWords>> = {
	'zip-empty': {
		effects: ['Rechaza el archivo: quiere un zip.'],
		atSource: [],
		falseAlarms: [
			'Un archivo en una carpeta en la nube puede aparecer vacío hasta que se descarga. En ese caso la exportación está bien.'
		],
		bad: ['un archivo de 0 bytes'],
		good: ['la lista escolar más pequeña']
	},
	'not-a-zip': {
		effects: [
			'Rechaza el archivo: quiere un zip, por su contenido y por su terminación.',
			'El formulario acepta un zip y ningún otro archivo.',
			'Acepta los archivos uno por uno o en un zip.'
		],
		atSource: [],
		falseAlarms: [
			'Algunos receptores aceptan archivos CSV sueltos. Para ellos, elija aquí la carpeta con los archivos, no uno de los archivos.'
		],
		bad: ['una página web con nombre de zip'],
		good: ['un zip que viene después de otros bytes']
	},
	'zip-truncated': {
		effects: [
			'Se detiene con un mensaje cuando no puede abrir el zip.',
			'Rechaza un zip que no puede leer como lista escolar y dice por qué.'
		],
		atSource: [],
		falseAlarms: [
			'Un zip se ve igual si se elige mientras la exportación todavía lo escribe o mientras se descarga. Espere y elíjalo otra vez.'
		],
		bad: [
			'cortado antes de la lista de archivos',
			'cortado dentro de la lista de archivos',
			'sin sus primeros bytes'
		],
		good: ['unos bytes de más al final']
	},
	'zip-directory-damaged': {
		effects: [
			'Se detiene con un mensaje cuando no puede abrir el zip.',
			'Rechaza un zip que no puede leer como lista escolar y dice por qué.'
		],
		atSource: [],
		falseAlarms: [
			'Algunos programas reparan la lista sin decirlo al abrir el zip, y así parece que está completo.'
		],
		bad: ['una entrada de la lista que no lo es', 'una parte de varias'],
		good: ['los registros que tienen los zips grandes', 'un comentario al final']
	},
	'zip-too-large': {
		effects: ['Acepta un zip de hasta 200 megabytes.', 'Acepta un zip de hasta 1 GB.'],
		atSource: [],
		falseAlarms: [
			'Los límites están muy por encima de los distritos más grandes. Un estado o una región que envía todas sus escuelas en un solo zip podría alcanzarlos, y tendría que enviar varios.'
		],
		bad: ['más de mil archivos'],
		good: ['la lista escolar más pequeña']
	},
	'zip-overlap': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'No se conoce ninguna: ningún programa normal hace un zip en el que los archivos comparten bytes.'
		],
		bad: ['dos archivos en el mismo lugar', 'el último archivo se mete en la lista de archivos'],
		good: ['tamaños que vienen después de los datos']
	},
	'zip-unusual-ratio': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Los archivos con muchas columnas vacías, o con resultados que repiten un mismo texto, crecen más que otros y están bien. Por eso la revisión pregunta y no rechaza.'
		],
		bad: ['un archivo que solo tiene comas'],
		good: ['archivos sin comprimir']
	},
	'zip-name-extension': {
		effects: [
			'No procesa un archivo cuyo nombre no termina en zip.',
			'Rechaza el archivo: quiere un zip, por su contenido y por su terminación.',
			'Cualquier otro nombre que no sea OneRosterv1p1BaseCSV.zip produce un error.'
		],
		atSource: [
			'La herramienta Data Extract Zip Tool pone varios archivos en un solo zip. File Name fija su nombre, y Append Date to Filename le agrega una fecha.'
		],
		falseAlarms: [
			'Un navegador o un programa de correo puede haber cambiado el nombre en el camino a esta computadora. Lo que cuenta es el nombre con el que se envía el zip.'
		],
		bad: ['otra terminación'],
		good: ['letras mayúsculas']
	},
	'enclosing-folder': {
		effects: [
			'No encuentra los archivos: todos deben estar en el nivel superior del zip.',
			'No encuentra un archivo que está en una carpeta del zip.',
			'Ningún archivo puede estar en una carpeta del zip.',
			'Se detiene, porque no encuentra el manifiesto en el nivel superior del zip.',
			'La subida falla cuando se comprimió la carpeta y no los archivos que contiene.'
		],
		atSource: [],
		falseAlarms: [
			'Algunos receptores miran dentro de una carpeta única, y un zip así funcionó con ellos antes. Otros no encuentran archivos en él, así que es mejor hacerlo sin la carpeta.'
		],
		bad: ['una carpeta que contiene todo'],
		good: ['archivos en el nivel superior']
	},
	'files-in-folders': {
		effects: [
			'No encuentra el archivo: todos deben estar en el nivel superior del zip.',
			'No encuentra un archivo que está en una carpeta del zip.',
			'Ningún archivo puede estar en una carpeta del zip.',
			'No puede haber carpetas en el zip.'
		],
		atSource: [],
		falseAlarms: [
			'También se señala una carpeta con copias anteriores de los archivos, aunque los correctos estén en el nivel superior. Puede confundir a un receptor, así que es mejor dejarla fuera.'
		],
		bad: ['un archivo en una carpeta'],
		good: ['archivos uno junto a otro']
	},
	'entry-damaged': {
		effects: [
			'Se detiene con un mensaje cuando no puede abrir el zip.',
			'Rechaza un zip que no puede leer como lista escolar y dice por qué.'
		],
		atSource: [],
		falseAlarms: [
			'Que un programa abra el zip sin quejarse no prueba que esté bien: algunos no miran el número con el que se comprueban los archivos.'
		],
		bad: [
			'una suma de comprobación que no coincide',
			'más largo de lo que es el archivo',
			'más corto de lo que es el archivo',
			'bytes que no se pueden descomprimir',
			'el zip termina antes que el archivo'
		],
		good: ['longitud y suma de comprobación después de los datos']
	},
	'entry-encrypted': {
		effects: ['Se detiene con un mensaje: no puede abrir un zip con contraseña.'],
		atSource: [],
		falseAlarms: [
			'Su propia computadora puede abrir el zip sin preguntar si recuerda la contraseña. El receptor no la conoce.'
		],
		bad: [
			'protegido de la forma clásica',
			'protegido con AES',
			'también los nombres están protegidos'
		],
		good: ['nombres marcados como UTF-8']
	},
	'entry-method': {
		effects: ['No puede leer un zip que no está comprimido con Deflate.'],
		atSource: [],
		falseAlarms: [
			'Windows y macOS también abren algunos de estos zips, así que el zip parece estar bien. El receptor usa su propio programa.'
		],
		bad: ['Deflate64', 'Zstandard'],
		good: ['sin ninguna compresión']
	},
	'entry-header-differs': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Un programa que comprime sobre la marcha puede dejar a propósito sin llenar el tamaño al comienzo. Eso está permitido y no se señala.'
		],
		bad: [
			'otra suma de comprobación',
			'otro nombre',
			'otro tamaño',
			'otro método',
			'protegido solo en un lugar'
		],
		good: ['tamaños que vienen después de los datos']
	},
	'entry-duplicate': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'No se conoce ninguna: nunca se quiere tener dos archivos con el mismo nombre, aunque los dos digan lo mismo.'
		],
		bad: [
			'el mismo nombre dos veces',
			'el mismo nombre en letras mayúsculas',
			'un nombre con su acento escrito de dos formas'
		],
		good: ['cada archivo una vez']
	},
	'entry-name': {
		effects: ['No puede haber otros archivos ni carpetas en el zip.'],
		atSource: [],
		falseAlarms: [
			'Los zips de programas antiguos de Windows tienen barras invertidas sin ninguna mala intención. Haga el zip de nuevo de todos modos: nadie puede distinguir un caso del otro.'
		],
		bad: [
			'una salida de la carpeta',
			'una unidad de disco',
			'la raíz del disco',
			'un carácter que no se ve',
			'ningún nombre',
			'una barra invertida'
		],
		good: ['nombres simples']
	},
	'file-name-case': {
		effects: [
			'Para él el archivo falta, y no procesa nada mientras falte un archivo.',
			'Los nombres de los archivos deben ser exactamente los del estándar.',
			'Las mayúsculas y minúsculas de los nombres de archivo cuentan.',
			'Para él, un archivo con otro nombre falta.',
			'No reconoce un archivo cuyo nombre no coincide exactamente.',
			'Los nombres de los archivos son exactos, con sus mayúsculas y minúsculas.'
		],
		atSource: [
			'En Data Extract Utility, File Name y File Extension dicen cómo se llama el archivo. Ponga los dos como los necesita el receptor.'
		],
		falseAlarms: [
			'Los receptores que usan Windows pueden aceptar el archivo de todos modos, así que quizá funcionó durante años. El próximo receptor puede no aceptarlo.'
		],
		bad: ['todo en mayúsculas', 'todo en minúsculas'],
		good: ['nombres exactos']
	},
	'file-unknown': {
		effects: [
			'No puede haber otros archivos en el zip.',
			'No admite resources.csv; el acceso a los productos se configura en otro lugar.',
			'Revisa cada archivo CSV del zip y falla en las columnas de uno que no conoce.'
		],
		atSource: [
			'En Data Extract Utility, File Name y File Extension dicen cómo se llama el archivo. Ponga los dos como los necesita el receptor.'
		],
		falseAlarms: [
			'Algunos receptores piden un archivo propio además de los de OneRoster, como student_attributes.csv. En ese caso puede quedarse, pero no en un zip para otros.'
		],
		bad: [
			'una nota junto a la lista escolar',
			'un archivo con un nombre casi correcto',
			'un nombre como lo escribe una vez por error el texto de 1.2',
			'un archivo de OneRoster 1.2 en un conjunto de 1.1'
		],
		good: ['nada más que la lista escolar']
	},
	'nested-zip': {
		effects: ['No puede haber otros archivos en el zip.'],
		atSource: [],
		falseAlarms: [
			'Una copia de una exportación anterior junto a los archivos correctos no hace daño en receptores que la pasan por alto, pero duplica el tamaño del zip.'
		],
		bad: ['el zip de ayer'],
		good: ['nada más que la lista escolar']
	},
	'system-file': {
		effects: ['No puede haber otros archivos ni carpetas en el zip.'],
		atSource: [],
		falseAlarms: [
			'La mayoría de los receptores pasa por alto estos archivos, así que puede ser que acepten el zip. Se señalan porque nadie los ve en la computadora que los hizo.'
		],
		bad: ['lo que macOS agrega junto a cada archivo', 'una caché de vistas previas de Windows'],
		good: ['nada más que la lista escolar']
	}
};
