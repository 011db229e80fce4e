import type { RulePageWords } from '../../../rule-words';

const userSwitchedOff = 'Un usuario marcado como eliminado se desactiva.';
const noEffect = 'Marcar como eliminada una escuela o un período académico no tiene efecto.';
const leftAsItIs = 'Lo que los cambios no mencionan se queda como está.';

export const deletionPages: Readonly<Record<string, RulePageWords>> = {
	'reference-deleted': {
		effects: [userSwitchedOff, noEffect],
		atSource: [],
		falseAlarms: [
			'Un receptor puede procesar toda la entrega antes de eliminar, y un cambio que llegue mañana puede arreglarlo. Hasta entonces queda al azar.'
		],
		bad: ['una inscripción de un usuario que se va', 'un elemento de una lista'],
		good: ['los dos se van', 'el registro se va, y lo que menciona se queda']
	},
	'deleted-still-named': {
		effects: [userSwitchedOff, noEffect, leftAsItIs],
		atSource: [],
		falseAlarms: [
			'Muchos receptores terminan por su cuenta las inscripciones de un usuario o de una clase que se elimina. Para ellos no se pierde nada.',
			'Si se enviaron cambios después de aquella entrega completa y antes de esta, los registros pueden haberse ido con ellos.'
		],
		bad: [
			'un estudiante que se va, con una inscripción que se queda',
			'una escuela que los usuarios mencionan en una lista, y sus clases'
		],
		good: [
			'la inscripción se va con el estudiante',
			'la inscripción pasa a otra persona',
			'un archivo completo de inscripciones reemplaza al anterior'
		]
	},
	'deleted-unknown': {
		effects: [
			'Anota una advertencia cuando se debe eliminar una clase o una inscripción que no conoce.',
			leftAsItIs
		],
		atSource: [],
		falseAlarms: [
			'Un registro que se creó y se eliminó después de la entrega anterior nunca formó parte de ella, y todo está bien.'
		],
		bad: ['un estudiante que no está en la entrega anterior', 'un id con otras mayúsculas'],
		good: ['un registro que se envió antes', 'un registro que sigue como estaba']
	}
};
