import type { RulePageWords } from '../../../rule-words';

export const valuePages: Readonly<Record<string, RulePageWords>> = {
	'record-empty': {
		effects: [
			'No se procesan las filas sin sus valores obligatorios.',
			'Una fila así cuenta como fallida, y más de 500 filas fallidas en un archivo detienen toda la importación.',
			'Se rechaza una fila sin id, y una fila rechazada detiene toda la importación.',
			'Cuando una fila así es la última de su archivo, no se importa nada.'
		],
		atSource: [],
		falseAlarms: [
			'Las filas que se vaciaron en una hoja de cálculo sin borrarlas no hacen daño en los receptores que omiten las filas sin id. Se señalan de todos modos, porque otros no las omiten.'
		],
		bad: ['dos filas de comas debajo de la tabla'],
		good: ['un registro con todas las celdas opcionales vacías']
	},
	'value-required': {
		effects: [
			'Se omite la fila.',
			'La fila no se importa, y el resumen dice por qué: un usuario sin nombre, por ejemplo.',
			'La fila no se guarda, y más de 500 filas así en un archivo detienen toda la importación.',
			'Una persona sin rol pasa a ser estudiante.',
			'La persona no se crea, y el informe del proceso anota un fallo.',
			'Los campos obligatorios deben tener un valor, y uno de ellos es la dirección de correo electrónico de los docentes.'
		],
		atSource: [
			'Los registros de una persona en todas las escuelas se combinan, así que un nombre de usuario que falta en una escuela, aunque esté inactiva, puede quedar vacío en todas.'
		],
		falseAlarms: [
			'Algunos receptores no necesitan un valor que OneRoster pide: Wriddle acepta períodos académicos sin título, tipo ni año escolar; Apple acepta clases sin título. Solo para ellos no hay nada que hacer.'
		],
		bad: [
			'una escuela sin nombre',
			'una clase sin períodos, que son una lista',
			'un registro sin id',
			'comillas sin nada entre ellas',
			'dos celdas vacías en un registro, junto a una fila de comas',
			'un registro que se va a eliminar, pero no se sabe cuál'
		],
		good: ['las celdas opcionales pueden estar vacías', 'la palabra null es un valor']
	},
	'value-required-deleted': {
		effects: [
			'En un registro que se va a eliminar solo deben tener un valor las columnas marcadas como siempre obligatorias.'
		],
		atSource: [],
		falseAlarms: [
			'Muchos sistemas escolares escriben solo el id de un registro eliminado, porque no guardan nada más de él. Los receptores que eliminan por el id no necesitan más: entonces todo está bien.'
		],
		bad: ['una inscripción por eliminar que tiene solo su id'],
		good: ['una inscripción por eliminar, escrita completa']
	},
	'value-blank': {
		effects: [
			'Un espacio en una celda que debería estar vacía se toma por un valor incorrecto.',
			'Un espacio no debe estar en lugar de un campo vacío; la página no dice qué pasa con la fila.'
		],
		atSource: [],
		falseAlarms: [
			'Los receptores que quitan los espacios de los dos extremos ven una celda vacía. En una columna que puede estar vacía, ahí no se pierde nada.'
		],
		bad: [
			'un nombre de dos espacios',
			'un espacio, una tabulación y un espacio de no separación, en celdas que pueden estar vacías',
			'una fecha, una lista y una referencia de espacios',
			'un estado de espacios en una entrega completa, donde tiene que estar vacío'
		],
		good: ['un solo punto, y un nombre con espacios']
	}
};
