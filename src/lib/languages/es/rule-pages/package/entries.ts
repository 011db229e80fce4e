import type { RulePageWords } from '../../../rule-words';

export const entryPages: Readonly<Record<string, RulePageWords>> = {
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
	}
};
