import type { Brake, BrakeRule } from '../../../../core/snapshots/brakes';
import type * as en from '../../../../ui/brakes/words.en';
import { figuresOf } from '../../../../ui/figures';
import { count as n, list, plural } from '../../counts';
import type { Widened } from '../../../widened';
import { counted, manyOf } from '../compare/things';

/*
 * Words of the brakes: what stops and asks before a big change. It never forbids.
 */

const figures = figuresOf('es-US');

type Counting = Pick<Brake, 'file' | 'school' | 'counts' | 'who'>;

const inTerm = ({ term }: Brake): string => (term === null ? '' : ` en ${term}`);

/** What a brake counts, as so many of it: 198 estudiantes, 14 clases. */
function things({ file, school, who }: Counting, count: number): string {
	if (who === 'students') return plural(count, 'estudiante', 'estudiantes');
	if (who === 'staff') return plural(count, 'integrante del personal', 'integrantes del personal');
	if (school !== null && file === 'users.csv')
		return plural(
			count,
			'estudiante o integrante del personal',
			'estudiantes e integrantes del personal'
		);
	return counted(file, count);
}

const changes: Readonly<Record<BrakeRule['counts'], readonly [string, string]>> = {
	removed: ['ya no estaría', 'ya no estarían'],
	changed: ['cambia', 'cambian'],
	either: ['cambia o ya no está', 'cambian o ya no están']
};

/** "198 de 412 estudiantes". */
const part = (brake: Brake): string =>
	`${n(brake.count)} de ${things(brake, brake.of)}${inTerm(brake)}`;

/** A share with one digit where it has one: 48.1 %, 10 %. */
const percent = (share: number): string => `${String(Math.round(share * 1000) / 10)} %`;

const limit = ({ percent: most, floor, among, when }: Brake): string => {
	const share =
		most === 0 ? '' : `${when === 'over' ? 'con más del' : 'a partir del'} ${String(most)} %`;
	const least = floor > 0 ? `a partir de ${n(floor)}` : '';
	const both = [share, least].filter((each) => each !== '').join(' y ');
	return `${both === '' ? 'con cualquier cantidad' : both}${among > 0 ? `, donde antes había ${n(among)} o más` : ''}`;
};

const happens = (brake: Brake): string =>
	`${part(brake)} ${changes[brake.counts][brake.count === 1 ? 0 : 1]}.`;

export const brakeText: Widened<typeof en.brakeText> = {
	things,
	part,
	percent,
	title: 'Deténgase y mire',
	ofReceiver: (title, rule) => `${title}: ${rule}`,

	card: {
		stop: (sentence) => `Deténgase y mire: ${sentence}`,
		school: (name, brakes) => `${name} pierde ${list(brakes.slice(0, 2).map(part))}.`,
		roster: happens,
		receiver: (name, brake) => `${name} se detiene aquí por sí solo: ${happens(brake)}`,
		line: (brake) => `${part(brake)}: es el ${percent(brake.share)}.`,
		only: (brake) => `Es el ${percent(brake.share)}.`,
		asked: (brake, isOwn) =>
			`${isOwn ? 'Usted pidió parar' : 'Rollcall se detiene'} ${limit(brake)}`,
		theirs: (brake, title) => `${title} se detiene ${limit(brake)}`,
		whole: (brake, isRollOver) =>
			isRollOver
				? `contado sobre un total esperado de ${n(brake.of)}.`
				: `contado sobre un total anterior de ${n(brake.of)}.`,
		wholes: (isRollOver) =>
			isRollOver
				? 'contado cada vez sobre el total que se esperaba conservar.'
				: 'contado cada vez sobre el total anterior.',
		does: (title, does) => `Qué hace ${title} entonces: ${does}`,
		see: 'Ver quién ya no está',
		seeClasses: 'Ver qué clases ya no están',
		seeRows: 'Ver qué ya no está',
		seeChanged: 'Ver qué cambió',
		seeAt: (act, name) => `${act}: ${name}`
	},

	reason: {
		ask: '¿Por qué está bien así?',
		askAt: (name) => `¿Por qué está bien así? ${name}`,
		picks: ['Cerró una escuela', 'Terminó un período', 'Estudiantes cambiaron de escuela'],
		label: 'Su razón, en una frase',
		placeholder: 'Dígalo en una frase. Se guarda con esta revisión.',
		give: 'Guardar esta razón',
		all: (count) =>
			count === 1
				? 'Dar esta razón también al otro lugar que pregunta'
				: `Dar esta razón también a los otros ${n(count)} lugares que preguntan`,
		missing: 'Primero elija una razón o escriba una.',
		never: 'Nada está bloqueado: puede enviar el zip con una razón o sin ella.',
		given: 'Respondido',
		change: 'Cambiar la razón',
		changeAt: (name) => `Cambiar la razón: ${name}`,
		when: (iso) => `Indicada: ${figures.moment(iso)}.`,
		kept: 'Está guardada con esta revisión.',
		held: 'Esta revisión aún no está guardada: la razón espera en esta pestaña y se guarda cuando usted guarde la revisión.',
		keep: 'Guardar esta revisión',
		status: (count) =>
			count === 1 ? 'La razón está anotada.' : `La razón está anotada en ${n(count)} lugares.`
	},

	more: (count) =>
		`Mostrar ${plural(count, 'lugar más que pregunta', 'lugares más que preguntan')}`,
	calm: {
		title: 'Nada pide detenerse',
		body: (count) =>
			count === 0
				? 'No hay ningún freno.'
				: `${plural(count, 'freno se comparó', 'frenos se compararon')} con este cambio, y no se pasó ningún límite.`
	},

	table: {
		title: 'Todos los frenos y qué tan cerca están',
		lead: 'Los tipos de registro, uno por uno. Lo que se fue de cada escuela está en el gráfico de escuelas más abajo.',
		what: 'Registros',
		count: 'De cuántos',
		share: 'Parte',
		limit: 'Se detiene',
		state: 'Ahora',
		asks: 'Se detiene',
		quiet: 'Por debajo',
		limitOf: limit
	},

	settings: {
		title: 'Cuándo detenerse y preguntar',
		lead: 'Se guarda en este dispositivo. Un cambio vale enseguida.',
		notKept:
			'Este navegador no guarda nada de esta página: lo que usted elija vale hasta que se cierre la pestaña.',
		usual: 'Estos vienen con Rollcall.',
		own: 'Estos son los suyos.',
		reset: 'Volver a los que vienen con Rollcall',
		rule: (number) => `Freno ${n(number)}`,
		per: {
			file: 'De cada tipo de registro por separado',
			school: 'En cada escuela',
			term: 'En cada período académico'
		},
		what: 'Qué se cuenta',
		whose: {
			students: 'Estudiantes',
			staff: 'Personal',
			everybody: 'Estudiantes y personal',
			classes: 'Clases'
		},
		counts: {
			removed: 'Que ya no están',
			changed: 'Que cambian',
			either: 'Que cambian o ya no están'
		},
		countsLabel: 'Cuáles',
		percent: 'Límite en porcentaje',
		floor: 'No con menos de',
		among: 'Solo donde había al menos',
		when: 'El límite exacto',
		whens: { over: 'todavía no detiene', atLeast: 'ya detiene' },
		remove: 'Quitar este freno',
		removeOne: (number) => `Quitar este freno: ${n(number)}`,
		addFile: 'Agregar un freno para tipos de registro',
		addSchool: 'Agregar un freno para cada escuela',
		none: 'No hay ningún freno: nada va a preguntar.',
		of: manyOf,
		refused: 'No se acepta:'
	}
};
