import type { RulePageWords } from '../../../rule-words';

export const orderPages: Readonly<Record<string, RulePageWords>> = {
	'column-twice': {
		effects: ['No puede haber ninguna columna dos veces.'],
		atSource: [
			'Si los archivos vienen de plantillas de exportación, vaya a Setup, System, Page and Data Management, Export Data: la plantilla dice qué columnas tiene un archivo, y AutoSend lo envía.'
		],
		falseAlarms: [
			'Cuando las dos columnas tienen los mismos valores, no se pierde nada en los receptores que toman una u otra.'
		],
		bad: [
			'otra vez al final',
			'una junto a otra, tres veces',
			'primero lejos de su lugar, y después en su lugar: un solo error',
			'una columna metadata',
			'una columna que no se conoce: una vez es desconocida, otra vez está repetida'
		],
		good: [
			'dos columnas metadata que se diferencian en la última letra',
			'dos columnas sin nombre, de las que habla otra regla'
		]
	},
	'column-order': {
		effects: [
			'Rechaza un archivo cuyas columnas no están en el orden del estándar.',
			'Rechaza un archivo con las columnas en otro orden.',
			'Las columnas tienen que estar en el orden de la plantilla.',
			'Quiere las columnas en el orden del estándar.',
			'El archivo tiene que empezar con las columnas de 1.1, en su orden.',
			'Se guía por la posición de una columna.',
			'En su plantilla de orgs.csv no importa el orden.'
		],
		atSource: [
			'Si los archivos vienen de plantillas de exportación, vaya a Setup, System, Page and Data Management, Export Data: la plantilla dice qué columnas tiene un archivo, y AutoSend lo envía.'
		],
		falseAlarms: [
			'Los receptores que se guían por los nombres aceptan cualquier orden, y Pearson Access lo dice para orgs.csv. Otros se guían por la posición y desplazan todos los valores.'
		],
		bad: [
			'dos columnas que cambiaron de lugar',
			'la primera columna al final: un solo hallazgo',
			'en orden alfabético',
			'una columna mal escrita y fuera de su lugar tiene dos errores'
		],
		good: [
			'una columna que falta, una que no se conoce, una sin nombre',
			'una columna metadata en el medio, de la que habla otra regla',
			'columnas metadata en cualquier orden',
			'otro archivo, en el orden del estándar'
		]
	},
	'metadata-column-place': {
		effects: [
			'Acepta columnas propias (metadata) solo en el extremo derecho.',
			'Rechaza un archivo con cualquier columna propia, esté donde esté.',
			'Tiene un orden propio, en el que algunas columnas de este tipo son obligatorias.'
		],
		atSource: [],
		falseAlarms: [
			'Los receptores que se guían por los nombres aceptan una columna así en cualquier lugar. Algunos proveedores incluso publican una plantilla que la tiene en el medio; sígala solo para ese proveedor.'
		],
		bad: [
			'dos en el medio, como en OneRoster 1.0',
			'una en el extremo izquierdo, una en el derecho',
			'antes de una columna mal escrita'
		],
		good: [
			'en el extremo derecho',
			'antes de una columna que no se conoce, de la que habla otra regla'
		]
	}
};
