import type { Effect } from '../../../../core/profiles/format/parts';
import type { Verdict } from '../../../../core/profiles/judgement';
import type * as en from '../../../../ui/director/words.en';
import { figuresOf } from '../../../../ui/figures';
import { count as n, list, plural } from '../../counts';
import type { Widened } from '../../../widened';

/* The words of the page for the director, in Spanish. */

const figures = figuresOf('es-US');

/** What a file holds, as a line of a table. */
const things: Readonly<Record<string, string>> = {
	'orgs.csv': 'Escuelas y distritos',
	'users.csv': 'Personas',
	'classes.csv': 'Clases',
	'courses.csv': 'Cursos',
	'enrollments.csv': 'Inscripciones',
	'academicSessions.csv': 'Años escolares y períodos',
	'demographics.csv': 'Datos demográficos'
};

const verdicts: Readonly<Record<Verdict, string>> = {
	accepted: 'La aceptaría',
	'accepted-with-losses': 'Aceptaría una parte',
	rejected: 'La rechazaría',
	unknown: 'No se puede saber'
};

const effects: Readonly<Record<Effect, string>> = {
	refusesZip: 'se rechaza el zip entero',
	refusesFile: 'se rechaza un archivo entero',
	dropsRow: 'se dejan fuera filas',
	dropsValue: 'se dejan fuera valores',
	none: 'no se pierde nada'
};

const people = (count: number): string => plural(count, 'persona', 'personas');
const students = (count: number): string => plural(count, 'estudiante', 'estudiantes');

/** The most that stands under a brake: what is longer is cut, and says so. */
const LONGEST_REASON = 140;
const short = (reason: string): string =>
	reason.length <= LONGEST_REASON ? reason : `${reason.slice(0, LONGEST_REASON - 1).trimEnd()}…`;

export const directorWords: Widened<typeof en.directorWords> = {
	pageTitle: 'Página para la dirección · Rollcall',
	title: 'La lista escolar en números',
	fileName: 'roster-in-numbers.html',
	way: 'Página para la dirección',
	wayNote: 'Una hoja para imprimir: números, sin nombres.',
	wayOpen: 'Abrir la página para la dirección',

	screen: {
		headline: 'Una página para la dirección.',
		lead: 'Números y ningún nombre, en una sola hoja. Mírela y después imprímala o guárdela.',
		print: 'Imprimir esta página',
		save: 'Guardar como HTML',
		saved: 'La página está en sus descargas. Se abre en cualquier navegador, sin conexión.',
		reasons:
			'Las razones están tal como alguien las escribió: mire si alguna nombra a una persona antes de pasar la hoja.',
		back: 'Volver al informe',
		backCompare: 'Volver a la comparación',
		hashing: 'Calculando la huella del archivo',
		none: 'Todavía no se ha revisado nada.',
		noneLead:
			'Esta página se hace a partir de una revisión cargada. Primero revise una lista escolar y después vuelva aquí.',
		check: 'Revisar una lista escolar',
		withoutCompare:
			'No se comparó nada, así que esta página no dice a quién se desactivaría. Para tener también eso, compare con la entrega anterior.',
		compare: 'Comparar dos entregas'
	},

	checked: (at) => `Revisado: ${figures.moment(at)}`,
	notDated: 'No se sabe cuándo se revisó',
	standard: (version) =>
		version === null ? 'OneRoster, versión no vista' : `OneRoster ${version}`,
	noNames: 'Solo números: ningún nombre, ningún id',

	lead: {
		take: (part, all) => {
			if (all === 1) return part === 1 ? 'El receptor la aceptaría.' : 'El receptor la rechazaría.';
			if (part === all) return `Los ${n(all)} receptores la aceptarían.`;
			return part === 0
				? `Ninguno de los ${n(all)} receptores la aceptaría.`
				: `De los ${n(all)} receptores, ${n(part)} la ${part === 1 ? 'aceptaría' : 'aceptarían'}.`;
		},
		nobody: (errors) =>
			errors === 0
				? 'No incumple ninguna regla del estándar.'
				: `Incumple reglas del estándar en ${plural(errors, 'lugar', 'lugares')}.`,
		off: (most) =>
			most === 0
				? 'No se desactivaría a nadie.'
				: most === 1
					? 'Se desactivaría como máximo a 1 persona.'
					: `Se desactivarían hasta ${people(most)}.`,
		gone: (count) =>
			count === 0
				? 'Desde la entrega anterior no falta nadie.'
				: `Desde la entrega anterior ${count === 1 ? 'falta' : 'faltan'} ${people(count)}.`,
		asked: (count) =>
			count === 0 ? '' : `${plural(count, 'límite pidió', 'límites pidieron')} atención.`
	},

	receivers: {
		title: 'Quién la recibe',
		none: 'No se eligió ningún receptor. Solo se revisó según el estándar.',
		receiver: 'Receptor',
		verdict: 'Veredicto',
		failed: 'Filas no guardadas',
		found: 'Errores',
		off: 'Desactivadas',
		means: 'Qué significa eso allí',
		verdicts,
		noOff: 'sin comparar',
		refuses: 'nadie',
		keeps:
			'Quien rechaza el zip conserva lo que tenía antes, así que allí no se desactiva a nadie.',
		seeMeans: 'La comparación dice qué significa desactivar en cada uno.',
		offOf: ({ people: count, kinds, unknown }) => {
			const parts = [
				kinds.student > 0 ? students(kinds.student) : '',
				kinds.staff > 0 ? `${n(kinds.staff)} del personal` : ''
			].filter((part) => part !== '');
			const of = parts.length === 0 || count === 0 ? '' : ` (${parts.join(', ')})`;
			const more = unknown === 0 ? '' : `, ${n(unknown)} sin aclarar`;
			return `${n(count)}${of}${more}`;
		}
	},

	content: {
		title: 'Qué contiene',
		what: 'Qué',
		rows: 'Filas',
		before: 'Antes',
		gone: 'Ya no están',
		added: 'Nuevas',
		changed: 'Con cambios',
		things,
		notRead: (count) =>
			`${plural(count, 'archivo no se pudo', 'archivos no se pudieron')} leer hasta el final: no se sabe qué hay en el resto.`,
		delta: 'Contiene solo cambios (delta).',
		rollOver: {
			year: 'Comparado con lo que trae un año escolar nuevo.',
			term: 'Comparado con lo que trae un período nuevo.'
		},
		classes: ({ studentsWithoutClass, teachersWithoutClass, classesWithoutTeacher }) =>
			`Quedan ${students(studentsWithoutClass)} y ${plural(teachersWithoutClass, 'docente', 'docentes')} sin clase, y ${plural(classesWithoutTeacher, 'clase', 'clases')} sin docente.`,
		rekeyed: (count) =>
			count === 1
				? '1 registro volvió con otro id; un receptor lo toma por desconocido.'
				: `${n(count)} registros volvieron con otro id; un receptor los toma por desconocidos.`
	},

	refused: {
		title: 'Qué se rechaza o se deja fuera',
		titleStandard: 'Qué incumple el estándar',
		none: 'Nada.',
		line: (count, file) =>
			`${plural(count, 'lugar', 'lugares')}${file === null ? '' : `, la mayoría en ${file}`}`,
		effects,
		at: (receivers, all) => {
			if (receivers.length === 0) return '';
			if (receivers.length === all && all > 1) return 'en todos los receptores';
			return receivers.length > 3
				? `en ${n(receivers.length)} receptores`
				: `en ${list(receivers)}`;
		},
		more: (count) =>
			`Y ${plural(count, 'tipo de problema más', 'tipos de problema más')}: vea el informe.`
	},

	brakes: {
		title: 'Qué pidió atención, y la razón indicada',
		none: 'No se pasó ningún límite.',
		notCompared: 'No se comparó nada.',
		line: ({ count, of, schools, file }) =>
			`${n(count)} de ${n(of)} ${(things[file] ?? file).toLowerCase()}${schools === null ? '' : ` en ${plural(schools, 'escuela', 'escuelas')}`}`,
		limit: ({ rule, receiver }) => `límite${receiver === null ? '' : ` de ${receiver}`}: ${rule}`,
		reason: (reasons) => reasons.map((reason) => `“${short(reason)}”`).join(' '),
		noReason: (count) =>
			count === 1 ? 'Sin razón indicada.' : `Sin razón indicada en ${n(count)} de ellas.`,
		more: (count) => `Y ${n(count)} más.`
	},

	foot: {
		seen: 'Visto por',
		date: 'Fecha',
		file: 'Archivo',
		size: figures.bytes,
		hash: (sha256) => `SHA-256 ${sha256}`,
		noHash: 'sin huella (ejemplo, o el archivo ya no está a mano)',
		tool: (version) => `Hecho con Rollcall ${version}, en este dispositivo, sin enviar nada.`,
		revisions: (receivers) =>
			receivers.length === 0
				? ''
				: `Reglas de los receptores al ${[...new Set(receivers.map(({ revision }) => figures.day(revision)))].join('; ')}.`
	}
};
