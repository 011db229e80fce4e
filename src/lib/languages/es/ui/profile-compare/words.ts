import type { ProfileChange, ProfilePart } from '../../../../core/profiles/compare-profiles';
import type { RowVerdict } from '../../../../core/profiles/verdict-changes';
import type * as en from '../../../../ui/profile-compare/words.en';
import { count as n, plural } from '../../counts';
import type { Widened } from '../../../widened';

/* Words of the comparison of two versions of a profile, in Spanish. */

const parts: Readonly<Record<ProfilePart, string>> = {
	facts: 'Datos',
	sources: 'Fuentes',
	demands: 'Requisitos',
	thresholds: 'Números que detienen la importación',
	inherit: 'Qué encuentra el estándar',
	settings: 'Preguntas a quien envía',
	maps: 'Tablas',
	words: 'Palabras del receptor',
	snapshot: 'De una entrega a la siguiente',
	checklist: 'Lista de verificación',
	notJudged: 'Lo que no se puede revisar',
	openQuestions: 'Preguntas abiertas'
};

const kinds: Readonly<Record<ProfileChange['kind'], string>> = {
	added: 'Nuevo',
	removed: 'Ya no está',
	changed: 'Cambió',
	moved: 'Cambió de lugar'
};

const fates: Readonly<Record<RowVerdict, string>> = {
	fine: 'bien',
	error: 'un error',
	dropped: 'queda fuera'
};

export const compareWords: Widened<typeof en.compareWords> = {
	title: 'Qué cambió en un perfil · Rollcall',
	headline: '¿Qué cambió en un perfil?',
	lead: 'Elija dos versiones. Verá qué cambió y qué filas del zip cargado tienen otro veredicto.',
	counted: (count, before, after) =>
		count === 0
			? `${after} pide lo mismo que ${before}.`
			: `${plural(count, 'cambio', 'cambios')} de ${before} a ${after}.`,
	before: 'Antes',
	after: 'Después',
	choose: 'Elija uno',
	shipped: 'Vienen con Rollcall',
	own: 'Guardados en este dispositivo',
	given: 'Indicados aquí',
	file: 'Indicar un archivo',
	fileFor: {
		before: 'Indicar un archivo para antes',
		after: 'Indicar un archivo para después'
	},
	unreadable: 'El navegador no puede leer ese archivo.',
	swap: 'Intercambiar',
	back: 'Perfiles propios',
	busy: 'Comparando',
	waits: 'Elija las dos versiones para compararlas.',
	refused: (title) => `${title} no es un perfil`,
	failed: 'No se pudieron comparar. El error es nuestro. Intente otra vez.',
	same: 'No hay diferencias, salvo quizás el orden de las claves o lo que en una versión está escrito y en la otra se da por supuesto.',

	changes: 'Qué cambió',
	parts,
	kinds,
	order: 'El orden de los requisitos. Si dos corresponden a un hallazgo, lo toma el primero.',
	nothing: 'nada',
	plus: (entries) => `nuevo: ${entries.join(', ')}`,
	minus: (entries) => `ya no está: ${entries.join(', ')}`,
	yes: 'sí',
	no: 'no',
	was: 'era',
	is: 'ahora es',

	roster: 'En el zip cargado',
	noRoster: 'No hay ningún zip cargado',
	noRosterHint: 'Cargue uno y vea qué filas tienen otro veredicto.',
	sample: 'Usar el distrito de ejemplo',
	check: 'Revisar un zip propio',
	verdictBefore: 'Antes',
	verdictAfter: 'Después',
	noRows: 'Ninguna fila tiene otro veredicto.',
	rowsOf: (count) => `${plural(count, 'fila tiene', 'filas tienen')} otro veredicto`,
	shift: (count, before, after) =>
		`${plural(count, 'fila', 'filas')}: antes ${fates[before]}, después ${fates[after]}`,
	fates,
	row: 'Fila',
	record: 'Registro',
	change: 'Veredicto',
	because: 'Por qué',
	first: (shown, all) => `Se muestran ${n(shown)} de ${plural(all, 'fila', 'filas')}.`,
	wholeFile: 'El archivo entero.'
};
