import type { Verdict } from '../../../../core/profiles/judgement';
import type { SeriesKey } from '../../../../core/snapshots/timeline';
import type { FileChurn } from '../../../../core/snapshots/timeline-churn';
import type { SuddenSize } from '../../../../core/snapshots/timeline-sudden';
import { figuresOf } from '../../../../ui/figures';
import type * as en from '../../../../ui/history/words.en';
import { count as n, list, plural } from '../../counts';
import type { Widened } from '../../../widened';

/* The words of the history, in Spanish. Who came and who left are "altas" and "bajas". */

const { percent } = figuresOf('es-US');

/** What is counted: as a title, and in a sentence for one and for many. */
const things: Readonly<Record<SeriesKey, readonly [title: string, one: string, many: string]>> = {
	'users.csv': ['Personas', 'persona', 'personas'],
	'classes.csv': ['Clases', 'clase', 'clases'],
	'enrollments.csv': ['Inscripciones', 'inscripción', 'inscripciones'],
	'courses.csv': ['Cursos', 'curso', 'cursos'],
	'academicSessions.csv': ['Períodos académicos', 'período académico', 'períodos académicos'],
	'demographics.csv': ['Datos demográficos', 'registro demográfico', 'registros demográficos'],
	schools: ['Escuelas', 'escuela', 'escuelas']
};

/** The ending that fits what is counted: `otros`, `otras`. */
const masculine: ReadonlySet<SeriesKey> = new Set([
	'courses.csv',
	'academicSessions.csv',
	'demographics.csv'
]);
const o = (key: SeriesKey): string => (masculine.has(key) ? 'o' : 'a');

const counted = (key: SeriesKey, count: number): string =>
	`${n(count)} ${things[key][count === 1 ? 1 : 2]}`;

const checks = (count: number): string =>
	plural(count, 'revisión guardada', 'revisiones guardadas');

const steps = (count: number): string => plural(count, 'paso', 'pasos');

const none = (count: number): string => (count === 0 ? 'ninguna' : n(count));

/** What came and went, as a last sentence. */
const cameAndWent = (churn: FileChurn | null): string =>
	churn === null ? '' : ` Bajas: ${none(churn.left)}; altas: ${none(churn.came)}.`;

const sizes: Readonly<Record<SuddenSize['because'], (sudden: SuddenSize) => string>> = {
	appeared: ({ of, after }) => `${counted(of, after)}, donde antes no había ningun${o(of)}.`,
	vanished: ({ of, before }) =>
		before === 1
			? `${masculine.has(of) ? 'El único' : 'La única'} ${things[of][1]} ya no está.`
			: `${masculine.has(of) ? 'Los' : 'Las'} ${counted(of, before)} ya no están.`,
	large: ({ of, before, after, churn }) => {
		const moved = percent(Math.abs(after - before), before);
		return `${things[of][0]}: de ${n(before)} a ${n(after)}, un ${moved} ${after < before ? 'menos' : 'más'}.${cameAndWent(churn)}`;
	},
	replaced: ({ of, before, after, churn }) =>
		`Hay más o menos tant${o(of)}s ${things[of][2]} como antes (${n(before)}, después ${n(after)}), pero son otr${o(of)}s.${cameAndWent(churn)} Tal vez cambiaron los id.`,
	rewritten: ({ of, churn }) =>
		`${n(churn?.changed ?? 0)} de ${counted(of, churn?.before ?? 0)} ${churn?.changed === 1 ? 'tiene' : 'tienen'} ahora otros datos que antes.`,
	unusual: ({ of, before, after, churn, usual }) =>
		`${things[of][0]}: de ${n(before)} a ${n(after)}, ${n(Math.abs(after - before))} ${after < before ? 'menos' : 'más'}, cuando lo habitual aquí es un cambio de ${n(usual ?? 0)}.${cameAndWent(churn)}`
};

const verdicts: Readonly<Record<Verdict, (receiver: string) => string>> = {
	accepted: (receiver) => `${receiver} aceptaría la lista escolar anterior`,
	'accepted-with-losses': (receiver) =>
		`${receiver} aceptaría una parte de la lista escolar anterior`,
	rejected: (receiver) => `${receiver} rechazaría la lista escolar anterior`,
	unknown: (receiver) => `No se sabe qué haría ${receiver} con la lista escolar anterior`
};

const findings = { error: 'Errores', warning: 'Advertencias', info: 'Notas' } as const;

export const historyWords: Widened<typeof en.historyWords> = {
	things,
	figure: n,
	counted,
	checks,
	title: 'A lo largo del tiempo',
	headline: {
		none: 'La línea de tiempo empieza con la primera revisión que usted guarde.',
		one: 'Hay una revisión guardada. Para una línea de tiempo hacen falta dos.',
		calm: (count) => `Nada repentino en ${checks(count)}.`,
		sudden: (sudden, count) =>
			`${plural(sudden, 'cambio repentino', 'cambios repentinos')} en ${checks(count)}.`
	},
	noneHint: 'Después de una revisión, elija guardarla. Dos de ellas forman una línea.',
	oneHint: 'Guarde también la siguiente, y las dos aparecen aquí lado a lado.',
	system: 'Sistema escolar',
	unnamed: 'Sistema sin nombre',
	leftOut: {
		locked: (count) =>
			count === 1
				? '1 revisión guardada está bloqueada y no aparece en los gráficos. Desbloquéela con su frase de contraseña para verla aquí.'
				: `${checks(count)} están bloqueadas y no aparecen en los gráficos. Desbloquéelas con su frase de contraseña para verlas aquí.`,
		changesOnly: (count) =>
			count === 1
				? '1 revisión guardada contiene solo cambios (delta), que no dicen nada del tamaño de una lista escolar. Se deja fuera.'
				: `${checks(count)} contienen solo cambios (delta), que no dicen nada del tamaño de una lista escolar. Se dejan fuera.`,
		unreadable: (count) =>
			`La lista escolar de ${checks(count)} ya no se puede leer, así que no se sabe qué altas y bajas hubo allí.`
	},
	cursor: {
		label: 'Ver una revisión guardada',
		value: (at, name, place, all) =>
			`${name.includes(at) ? name : name === '' ? at : `${name}, ${at}`}, ${n(place)} de ${n(all)}`,
		first: 'La más antigua',
		last: 'La más reciente'
	},
	sudden: {
		title: 'Qué llama la atención',
		none: 'Ningún paso entre dos revisiones guardadas llama la atención.',
		step: (from, to) => `${from} a ${to}`,
		number: (number) => `Número ${n(number)}`,
		compare: 'Ver quién',
		compareLong: (number) => `Ver quién: comparar las dos revisiones del número ${n(number)}`,
		how: 'Un paso llama la atención cuando más del 10\u00a0% (y al menos 20) llegan, se van o se reemplazan; cuando más del 75\u00a0% tienen otros datos que antes; cuando un tamaño cambia cinco veces más de lo habitual; cuando los errores o las advertencias se duplican (y aumentan en 20); o cuando un receptor empezaría a rechazar.',
		size: (sudden) => sizes[sudden.because](sudden),
		sentence: (sudden) => {
			if (sudden.what === 'size') return sizes[sudden.because](sudden);
			if (sudden.what === 'findings')
				return `${findings[sudden.of]}: aumentaron de ${n(sudden.before)} a ${n(sudden.after)}.`;
			return `${verdicts[sudden.before](sudden.receiver)}; esta la rechazaría.`;
		}
	},
	size: {
		title: 'Tamaño',
		note: 'Cada escala es distinta. Si una no empieza en 0, lo dice.',
		broken: (from) => `La escala empieza en ${n(from)}.`,
		uncounted: 'sin contar',
		still: (all) => `La misma cantidad en todas las revisiones: ${list(all)}.`,
		summary: (key, first, last, least, most) =>
			`${things[key][0]} a lo largo del tiempo: ${first} en la revisión más antigua, ${last} en la más reciente, ${least} como mínimo y ${most} como máximo. Todos los números están en la tabla.`
	},
	findings: {
		title: 'Problemas encontrados',
		note: 'Según el estándar y los receptores elegidos en ese momento.',
		kinds: findings,
		summary: (first, last) =>
			`Problemas encontrados a lo largo del tiempo: ${first} en la revisión más antigua, ${last} en la más reciente. Todos los números están en la tabla.`,
		counts: (error, warning, info) =>
			`${plural(error, 'error', 'errores')}, ${plural(warning, 'advertencia', 'advertencias')}, ${plural(info, 'nota', 'notas')}`
	},
	churn: {
		title: 'Altas y bajas',
		note: 'De cada revisión guardada a la siguiente.',
		roots:
			'Hacia arriba: altas y, encima, cambios. Hacia abajo: bajas. Las barras crecen con la raíz cuadrada de la cantidad, para que se vean también los cambios pequeños.',
		kinds: { left: 'Bajas', came: 'Altas', changed: 'Cambios' },
		of: 'De',
		why: 'Para esto se leen otra vez las listas escolares guardadas, un par tras otro. Solo se recuerdan las cantidades.',
		count: (count) =>
			`Calcular (${plural(count, 'lista escolar por leer', 'listas escolares por leer')})`,
		counting: (done, all) =>
			`Leyendo la lista escolar guardada ${n(Math.min(done + 1, all))} de ${n(all)}`,
		stop: 'Detener',
		done: (count) => `Calculado para ${steps(count)}.`,
		stopped: 'Detenido. Lo calculado hasta entonces se conserva.',
		failed: {
			locked: 'Entretanto se bloquearon las revisiones guardadas. Desbloquéelas y continúe.',
			fault: 'No funcionó. El error es nuestro, no de su archivo. Intente otra vez.'
		},
		notCounted: 'aún sin calcular',
		cannot: {
			'other-version': 'otra versión de OneRoster que la revisión anterior',
			'changes-only': 'solo cambios'
		},
		counts: ({ came, left, changed }) =>
			`${plural(left, 'baja', 'bajas')}, ${plural(came, 'alta', 'altas')}, ${plural(changed, 'cambio', 'cambios')}`,
		summary: (key, left, came, count) =>
			`${things[key][0]}, altas y bajas en ${steps(count)}: ${plural(left, 'baja', 'bajas')} y ${plural(came, 'alta', 'altas')} en total. Todos los números están en la tabla.`
	},
	table: {
		title: 'Todos los números en tablas',
		hide: 'Ocultar las tablas',
		show: 'Mostrar todos los números en tablas',
		caption: 'Revisiones guardadas, primero la más reciente',
		churnCaption: 'Altas y bajas de una revisión guardada a la siguiente, primero la más reciente',
		when: 'Revisado',
		name: 'Nombre',
		from: 'De',
		to: 'A',
		standsOut: 'Llama la atención',
		errors: 'Errores',
		warnings: 'Advertencias',
		notes: 'Notas'
	}
};
