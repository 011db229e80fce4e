import type { RulePageWords } from '../../rule-words';

export const deliveryPages: Readonly<Record<string, RulePageWords>> = {
	'needed-file-missing': {
		effects: [
			'Siempre necesita organizaciones, usuarios y roles, y rechaza un conjunto sin ellos.'
		],
		atSource: [
			'En la página OneRoster v1.1 Configuration (School Info, Imports and Exports), seleccione en Extract Files cada archivo que se debe enviar.',
			'Cada archivo necesita su propia exportación, del tipo BULK para archivos completos. Después Zip Tool los junta.'
		],
		falseAlarms: [
			'Algunos receptores aceptan usuarios sin el resto de la lista escolar. Pregunte al suyo; el estándar pide el conjunto completo.'
		],
		bad: [
			'usuarios de 1.2 sin roles: un solo hallazgo, sea quien sea que los necesite',
			'cursos que nadie menciona, porque también faltan las clases'
		],
		good: [
			'un archivo que otros mencionan es asunto de otra regla',
			'lo mismo un archivo que el manifiesto promete',
			'solo personas, en 1.2: organizaciones, roles y usuarios están completos',
			'un manifiesto solo: no cambió nada',
			'los cambios no necesitan nada a su lado'
		]
	},
	'status-filled-in-bulk': {
		effects: [
			'Rechaza la fila, y una fila rechazada detiene toda la importación.',
			'Las dos columnas tienen que estar vacías en todas las filas de una entrega completa.',
			'Las dos columnas tienen que estar vacías en una entrega completa.',
			'Las dos columnas deberían estar vacías, y no se leen.',
			'El estado active o tobedeleted puede estar en una entrega completa.'
		],
		atSource: [
			'Hay exportaciones bulk y delta: bulk es completa; delta contiene los últimos cambios. Se configuran en Data Extract Utility Set Up.'
		],
		falseAlarms: [
			'Apple y Great Minds aceptan archivos completos con un estado. Si en todas las filas dice active y ningún otro receptor recibe el archivo, no sale nada mal.'
		],
		bad: [
			'un estado',
			'una hora, y un estado mal escrito: dos hallazgos',
			'sin manifiesto',
			'un archivo que el manifiesto llama absent'
		],
		good: ['los espacios no son un estado; son un hallazgo propio', 'comillas sin nada entre ellas']
	},
	'status-missing-in-delta': {
		effects: [
			'Rechaza la fila, y una fila rechazada detiene toda la importación.',
			'Las dos columnas deben tener un valor en una entrega de cambios.',
			'Las dos columnas son obligatorias en una entrega de cambios.'
		],
		atSource: [
			'Hay exportaciones bulk y delta: bulk es completa; delta contiene los últimos cambios. Se configuran en Data Extract Utility Set Up.'
		],
		falseAlarms: [
			'Un manifiesto que dice delta por error hace que parezcan incorrectas todas las filas de un archivo completo. Entonces hay que corregir el manifiesto, y no las filas.'
		],
		bad: [
			'sin estado',
			'sin hora',
			'un estado de espacios',
			'un registro que se va a eliminar también necesita su hora',
			'un archivo completo que se llama delta'
		],
		good: ['las dos con un valor', 'una fila de comas es un hallazgo propio']
	}
};
