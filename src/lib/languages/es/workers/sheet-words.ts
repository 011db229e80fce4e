import type * as en from '../../../workers/sheet-words.en';
import { count } from '../counts';
import type { Widened } from '../../widened';

/** By whom a correction of the list was, and its title. */
export const sheetTitles: Widened<typeof en.sheetTitles> = {
	sheet: 'Hoja corregida',
	note: 'Nota de un docente'
};

/** Why a mark of a note changes nothing, and what to do. `who` and `where` are the person and the class. */
export const noteProblems: typeof en.noteProblems = {
	'no-class': (who, where, line) =>
		`Fila ${String(line)}, ${who}: la clase ${where} no está en esta lista escolar. Abra la lista escolar con la que se hizo la nota.`,
	'no-person': (who, where, line) =>
		`Fila ${String(line)}, ${who} en ${where}: el nombre se escribió y no se eligió de la lista, así que no se sabe de quién se trata. Busque a la persona, y si es nueva agréguela en el sistema escolar.`,
	'unknown-person': (who, where, line) =>
		`Fila ${String(line)}, ${who} en ${where}: la persona no está en users.csv. Agréguela en el sistema escolar.`,
	'not-enrolled': (who, where, line) =>
		`Fila ${String(line)}, ${who}: no está en ${where}, así que no hay nada que quitar.`,
	'enrolled-already': (who, where, line) =>
		`Fila ${String(line)}, ${who}: ya está en ${where}, así que no hay nada que agregar.`,
	'no-role': (who, where, line) =>
		`Fila ${String(line)}, ${who}: en users.csv no figura ni como estudiante ni como personal, así que no se puede poner en ${where}.`,
	'no-enrollments': (who, where, line) =>
		`Fila ${String(line)}, ${who} en ${where}: enrollments.csv contiene solo cambios o no se pudo leer. Abra la lista escolar completa.`
};

/** What is said where a list was cut. */
export const sheetNotes: Widened<typeof en.sheetNotes> = {
	cut: (shown, all) =>
		`Estos son los primeros ${count(shown)} de ${count(all)} registros con cambios. Aplíquelos, y luego abra la hoja otra vez para ver los demás.`
};
