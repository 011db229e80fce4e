import type { FileState } from '../../../../core/rules/roster-set';
import type { DeltaProblem, Side } from '../../../../core/snapshots/delta-zip-problem';
import type * as en from '../../../../core/snapshots/delta-zip-words.en';
import { fitting, plural } from '../../counts';
import type { Widened } from '../../../widened';

const sides: Readonly<Record<Side, string>> = { before: 'anterior', after: 'posterior' };

const rows = (count: number): string => plural(count, 'fila', 'filas');

const states: Readonly<Partial<Record<FileState, string>>> = {
	damaged: 'está dañado',
	unreadable: 'no se puede abrir',
	skipped: 'no se leyó'
};

/** `users.csv en la entrega anterior (monday.zip)`. */
const placeOf = ({
	file,
	side,
	input
}: {
	readonly file: string;
	readonly side: Side;
	readonly input: string;
}): string => `${file} en la entrega ${sides[side]} (${input})`;

/** A problem of one code. */
type Problem<Code extends DeltaProblem['code']> = Extract<DeltaProblem, { readonly code: Code }>;

const refusals: { readonly [Code in DeltaProblem['code']]: (problem: Problem<Code>) => string } = {
	'no-instant': (problem) =>
		`"${problem.value}" no indica un momento. Se esperaba una fecha y una hora con su zona, por ejemplo 2026-10-01T08:00:00Z.`,
	'other-version': (problem) =>
		`La entrega anterior es OneRoster ${problem.before}, la posterior ${problem.after}. Solo se pueden reconocer los cambios entre dos entregas de la misma versión: exporte las dos en la misma versión.`,
	'version-1.0': () =>
		'OneRoster 1.0 no tiene manifiesto, así que un zip no puede decir que contiene solo cambios: un receptor lo tomaría por el conjunto completo y desactivaría a todos los demás. Envíe el zip completo.',
	'single-file': (problem) =>
		`${problem.input} es un solo archivo CSV. Los cambios se reconocen entre dos entregas completas: elija el zip o la carpeta entera.`,
	'is-delta': (problem) =>
		`${placeOf(problem)} contiene solo cambios (delta). Los cambios se reconocen entre dos entregas completas: elija la completa.`,
	unread: (problem) =>
		`${placeOf(problem)} ${states[problem.state] ?? 'no se leyó'}, así que no se sabe qué cambió en él. Expórtelo otra vez.`,
	'no-id-column': (problem) =>
		`${placeOf(problem)} no tiene la columna sourcedId, así que no se pueden reconocer sus registros. Expórtelo con esa columna.`,
	'column-twice': (problem) =>
		`${placeOf(problem)} tiene dos columnas con el encabezado "${problem.column}", y no se sabe cuál cuenta. Quite una de las dos.`,
	ragged: (problem) =>
		`${placeOf(problem)} tiene ${rows(problem.count)} con campos de más o de menos; la primera es la fila ${problem.row}. Puede haber valores en columnas equivocadas. ${fitting(problem.count, 'Arréglela', 'Arréglelas')} primero.`,
	'no-id': (problem) =>
		`${placeOf(problem)} tiene ${rows(problem.count)} sin sourcedId; la primera es la fila ${problem.row}. Los cambios lo necesitan para decir de qué registro se trata. Complételo primero.`,
	'id-twice': (problem) =>
		`${placeOf(problem)} tiene ${rows(problem.count)} con un sourcedId que ya tiene una fila de más arriba; la primera es la fila ${problem.row} ("${problem.value}"). No se sabe qué fila cuenta. Conserve primero una sola de cada una.`
};

/** Why no delivery of changes can be made, and what to do. */
export const deltaRefusal: typeof en.deltaRefusal = (problem) => {
	// The words of a code take the problem of that code, as the type above holds.
	const words = refusals[problem.code] as (problem: DeltaProblem) => string;
	return words(problem);
};

/** What a person should know of a delivery of changes before it is sent. */
export const deltaNotes: Widened<typeof en.deltaNotes> = {
	passwords: (count) =>
		`${plural(count, 'registro tiene contraseña', 'registros tienen contraseña')} en la entrega posterior. Rollcall nunca copia contraseñas: sus celdas están vacías en la entrega de cambios. Antes de enviarla, pregunte al receptor qué hace con una contraseña vacía.`,
	disappeared: (file, count) =>
		`${file} no está en la entrega posterior, así que ${count === 1 ? 'su único registro se envía como eliminado' : `sus ${plural(count, 'registro', 'registros')} se envían como eliminados`} (tobedeleted). Si solo se olvidó, vuelva a ponerlo y haga otra vez los cambios.`,
	nothing:
		'Nada cambió entre las dos entregas: el zip contiene solo el manifiesto, lo que significa que no hay cambios.'
};
