import type * as en from '../../../../ui/roster/words.find.en';
import { count as n, list, plural } from '../../counts';
import type { Widened } from '../../../widened';
import { words } from '../words';
import { people } from '../../nouns';

/** The first screen of a teacher. */
export const rosterStartWords: Widened<typeof en.rosterStartWords> = {
	headline: '¿Quién está en su clase según la lista escolar?',
	lead: 'Abra el zip de la lista escolar que le dio la oficina. Busque su nombre, mire sus clases y toque lo que no esté bien.',
	promise: 'Nada sale de este dispositivo, y nada queda en él cuando usted termina.',
	sample: 'Probar con un distrito de ejemplo'
};

/** Looking for a person by name. */
export const findWords: Widened<typeof en.findWords> = {
	headline: '¿Cómo se llama usted?',
	lead: 'Primero aparecen los docentes. También puede buscar a un estudiante, para ver por qué no puede iniciar sesión.',
	label: 'Nombre o id',
	placeholder: 'Por ejemplo, Delgado',
	none: (text) => `En users.csv no hay nadie que se llame “${text}”.`,
	noneAdvice:
		'Pruebe solo con el apellido, o con una parte. Si está bien escrito, la oficina tiene que agregar a la persona al sistema escolar: quien no está en la lista escolar no recibe acceso.',
	unlisted: (rows) =>
		`Este id está en ${words.rows(rows)} de enrollments.csv, pero no en users.csv. La persona tiene inscripción y no tiene registro, así que no se le crea acceso.`,
	count: (shown, count) =>
		shown < count
			? `Se muestran ${n(shown)} de ${people(count)}. Escriba más del nombre.`
			: `${plural(count, 'persona encontrada', 'personas encontradas')}.`,
	off: 'el acceso está desactivado',
	kinds: { student: 'Estudiante', staff: 'Personal', family: 'Familia', other: 'Sin rol' }
};

/** One person and the classes. */
export const personWords: Widened<typeof en.personWords> = {
	classesOf: (name) => `Clases de ${name}`,
	other: 'Otra persona',
	classes: 'Clases',
	none: 'Según la lista escolar, esta persona no tiene ninguna clase en curso.',
	noneAdvice: 'Si no es así, la oficina tiene que inscribir a la persona en el sistema escolar.',
	pastLead: 'Su período o la inscripción terminó, o la lista escolar las marca como eliminadas.',
	past: (count) =>
		plural(
			count,
			'clase no se muestra: terminó o está eliminada',
			'clases no se muestran: terminaron o están eliminadas'
		)
};

/** Why a person cannot log in. */
export const loginWords: Widened<typeof en.loginWords> = {
	title: (name) => `¿Puede iniciar sesión ${name}?`,
	fine: 'Nada en la lista escolar le impide a esta persona iniciar sesión.',
	fineNote: (classes, receivers) =>
		`Acceso activado, y en ${plural(classes, 'clase', 'clases')}. ${
			receivers.length === 0
				? 'No se eligió ningún receptor para la revisión, así que no se consultó a ninguno.'
				: `${list(receivers)} ${receivers.length === 1 ? 'aceptaría' : 'aceptarían'} el registro.`
		} Si aun así no puede iniciar sesión, pregunte a quien administra el programa.`,
	why: (count) =>
		`${plural(count, 'razón', 'razones')} por ${count === 1 ? 'la' : 'las'} que puede fallar el inicio de sesión`,
	todo: 'Qué hacer:',
	close: 'Cerrar'
};
