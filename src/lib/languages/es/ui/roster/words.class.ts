import type * as en from '../../../../ui/roster/words.class.en';
import { list, plural } from '../../counts';
import type { Widened } from '../../../widened';
import { words } from '../words';

const { day } = words.figures;

/** One class and who is in it. */
export const classWords: Widened<typeof en.classWords> = {
	room: (room) => (room === '' ? 'Sin salón' : room),
	hint: 'Toque un nombre para ver si algo le impide a la persona iniciar sesión.',
	teachers: (names) =>
		names.length === 0
			? 'Según la lista escolar, nadie da esta clase.'
			: `La da${names.length === 1 ? '' : 'n'} ${list(names)}.`,
	missing: 'Falta alguien',
	noStudents: 'No hay estudiantes en esta clase.',
	noStudentsAdvice: 'Agregue a quienes faltan, y entregue la nota a la oficina.',
	leftLead: 'Su inscripción terminó, o la lista escolar la marca como eliminada.',
	left: (count) =>
		plural(
			count,
			'estudiante no se muestra: ya no está en esta clase',
			'estudiantes no se muestran: ya no están en esta clase'
		),
	unlisted: (ids) =>
		`${plural(ids.length, 'id tiene inscripción aquí y no está', 'ids tienen inscripción aquí y no están')} en users.csv, así que no se sabe quién es: ${ids.length > 10 ? `${ids.slice(0, 10).join(', ')} y más` : list(ids)}.`,
	begins: (on) => `empieza el ${day(on)}`,
	ends: (on) => `termina el ${day(on)}`,
	off: 'el acceso está desactivado'
};

/** What can be said of a person in a class. */
export const personRowWords: Widened<typeof en.personRowWords> = {
	wrongName: 'Nombre equivocado',
	wrongNameOf: (name) => `Nombre equivocado: ${name}`,
	notMine: 'No es de mi clase',
	notMineOf: (name) => `No es de mi clase: ${name}`,
	undo: 'Deshacer',
	undoOf: (name) => `Deshacer lo que dijo de ${name}`,
	should: 'Debería llamarse',
	save: 'Poner nombre',
	cancel: 'Cancelar',
	said: {
		'not-mine': () => 'No está en mi clase',
		missing: () => 'Falta: debería estar en esta clase',
		'wrong-name': (should) => `Debería llamarse “${should}”`
	}
};

/** Saying who is missing. */
export const missingWords: Widened<typeof en.missingWords> = {
	title: (title) => `¿Quién falta en ${title}?`,
	label: 'Nombre de quien falta',
	placeholder: 'Buscar en toda la lista escolar',
	add: 'Agregar',
	addOf: (name) => `Agregar a ${name}`,
	typed: (name) => `Agregar a “${name}” tal como está escrito`,
	typedNote: 'Para alguien que no está en la lista escolar.',
	close: 'Cerrar'
};
