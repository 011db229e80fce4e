import type { RulePageWords } from '../../../rule-words';

export const zipPages: Readonly<Record<string, RulePageWords>> = {
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
	}
};
