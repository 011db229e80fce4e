import type { RulePageWords } from '../../../rule-words';

export const linePages: Readonly<Record<string, RulePageWords>> = {
	'line-end-cr': {
		effects: ['Pide finales de línea como en Unix, es decir, LF.'],
		atSource: [],
		falseAlarms: [
			'No se conoce ninguna: un editor de texto puede mostrar bien un archivo así, pero los receptores no lo leen línea por línea.'
		],
		bad: [
			'un archivo entero',
			'un CR dentro de un campo sin comillas',
			'un CR de más al final de cada línea'
		],
		good: ['un CR entre comillas, del que habla otra regla', 'LF']
	},
	'line-end-mixed': {
		effects: ['Pide finales de línea como en Unix, es decir, LF.'],
		atSource: [],
		falseAlarms: ['Muchos receptores aceptan CR LF y LF mezclados. Ahí no se pierde nada.'],
		bad: ['LF solo detrás del encabezado', 'LF solo detrás del último registro'],
		good: [
			'un salto de línea en un campo distinto de los que hay entre las líneas',
			'sin final de línea detrás del último registro'
		]
	},
	'blank-line': {
		effects: [
			'No puede relacionar una línea vacía con las columnas, y termina toda la importación.'
		],
		atSource: [],
		falseAlarms: ['Casi todos los receptores omiten una línea vacía al final de un archivo.'],
		bad: ['entre dos registros, y dos al final', 'encima del encabezado'],
		good: [
			'sin final de línea detrás del último registro',
			'solo líneas vacías, de lo que habla otra regla',
			'líneas que terminan dos veces, de las que habla otra regla'
		]
	},
	'line-end-lf': {
		effects: ['Pide finales de línea como en Unix, es decir, LF.'],
		atSource: [],
		falseAlarms: [
			'La mayoría de los archivos que tienen solo LF se aceptan sin problemas, y Apple School Manager incluso los pide. Por eso es solo una nota.'
		],
		bad: [
			'todos los archivos: un solo hallazgo para el paquete',
			'solo el manifiesto',
			'sin final de línea detrás del último registro'
		],
		good: ['CR LF en todos los archivos', 'sin ningún final de línea']
	}
};
