import type * as en from '../../../../ui/roster/words.note.en';
import type { RosterMark } from '../../../../core/rosters/mark';
import { plural } from '../../counts';
import type { Widened } from '../../../widened';
import { marks } from '../../nouns';

/** A sentence of the note, with the ids that the office needs where they are wanted. */
function noteLine(mark: RosterMark, withIds: boolean): string {
	const { id, name } = mark.person;
	const who = withIds && id !== null ? `${name} (id ${id})` : name;
	if (mark.kind === 'not-mine') return `${who} no está en mi clase.`;
	if (mark.kind === 'wrong-name') return `${who} debería llamarse “${mark.should}”.`;
	return id === null
		? `Por favor, agregue a ${who} a la clase. El nombre se escribió, no se eligió de la lista escolar.`
		: `Por favor, agregue a ${who} a la clase.`;
}

/** What a teacher hands to the office. */
export const noteWords: Widened<typeof en.noteWords> = {
	title: 'Nota para la oficina',
	count: (count, classes) => `${marks(count)} en ${plural(classes, 'clase', 'clases')}`,
	empty:
		'Toque “Nombre equivocado”, “No es de mi clase” o “Falta alguien”. Lo que usted indique se reúne aquí.',
	from: (name) => `De ${name}:`,
	inClass: (title, room) => (room === '' ? title : `${title}, ${room}`),
	line: noteLine,
	copy: 'Copiar la nota',
	copied: 'Copiado.',
	notCopied: 'El navegador no permitió copiarla. Seleccione el texto, o guárdela.',
	print: 'Imprimir',
	share: 'Compartir',
	csv: 'Guardar como CSV',
	saved: 'Guardado. El archivo contiene nombres: entréguelo y elimínelo.',
	notSaved: 'El archivo no se pudo crear.',
	ids: 'Al copiar, compartir, imprimir y guardar se agregan los ids que necesita la oficina.',
	heading: 'Correcciones a listas de clase',
	classId: (title, id) => `${title} (id de la clase ${id})`
};

/** The same as a table. */
export const noteTableWords: Widened<typeof en.noteTableWords> = {
	// By the last one Rollcall knows the note again when the office opens it (NOTE_MARK of core).
	head: [
		'De',
		'Clase',
		'Id de la clase',
		'Qué',
		'Persona',
		'Id de la persona',
		'Debería ser',
		'rollcall-mark'
	],
	kinds: {
		'not-mine': 'No está en la clase',
		missing: 'Falta',
		'wrong-name': 'Nombre equivocado'
	}
};
