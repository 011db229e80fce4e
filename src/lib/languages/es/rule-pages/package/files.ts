import type { RulePageWords } from '../../../rule-words';

export const filePages: Readonly<Record<string, RulePageWords>> = {
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
