import { figuresOf } from '../../../../ui/figures';
import type * as en from '../../../../ui/receivers/words.en';
import { count as n, list, plural } from '../../counts';
import type { Widened } from '../../../widened';

const figures = figuresOf('es-US');

/** At most so many names are spelled out; the others are counted. */
const MOST_NAMES = 4;

const named = (titles: readonly string[]): string => {
	if (titles.length <= MOST_NAMES) return list(titles);
	const shown = titles.slice(0, MOST_NAMES - 1);
	return list([...shown, `${n(titles.length - shown.length)} más`]);
};

const answeredSome = (count: number, open: number): string => {
	if (open === 0) return count === 1 ? 'respondida' : 'respondidas';
	if (open < count) return `${n(open)} sin responder`;
	return count === 1 ? 'sin responder' : 'ninguna respondida';
};

/** The words around receivers: choosing them, what they would do, and what they ask. */
export const receiverWords: Widened<typeof en.receiverWords> = {
	named,

	line: {
		label: 'Receptores',
		chosen: 'Revisado para',
		none: 'Revisado solo según el estándar.',
		choose: 'Elegir quién la recibe',
		change: 'Cambiar',
		changeLong: 'Cambiar los receptores',
		unknown: (ids) =>
			`La dirección de esta página pide ${list(ids.map((id) => `“${id}”`))}, y Rollcall no lo conoce.`,
		missing:
			'La lista de receptores no llegó. Cargue la página otra vez cuando haya conexión; la revisión misma funciona.'
	},

	picker: {
		title: '¿Quién recibe esta lista escolar?',
		lead: 'Cada receptor tiene su propio veredicto. Su elección se guarda en este dispositivo.',
		search: 'Buscar un receptor',
		placeholder: 'Un nombre, como ST Math',
		own: 'Su propio perfil',
		facts: (base, questions) =>
			questions === 0
				? `OneRoster ${base}`
				: `OneRoster ${base} · ${plural(questions, 'pregunta', 'preguntas')}`,
		none: 'No hay ningún receptor con ese nombre',
		noneHint: 'Un receptor que no está en la lista se puede describir con un perfil propio.',
		clear: 'Mostrar todos los receptores',
		status: (count) => (count === 0 ? 'Ninguno elegido' : plural(count, 'elegido', 'elegidos')),
		clearChoice: 'No elegir ninguno',
		cancel: 'Cancelar',
		done: 'Listo',
		doneWith: (count) =>
			count === 0
				? 'Revisar solo según el estándar'
				: `Revisar para ${plural(count, 'receptor', 'receptores')}`
	},

	verdicts: {
		title: 'Qué haría cada receptor',
		region: 'Veredictos por archivo',
		caption: 'Qué hace cada receptor con cada archivo',
		file: 'Archivo',
		standard: 'El estándar',
		judging: 'Calculando otra vez',
		see: 'Ver los detalles',
		seeOf: (title) => `Ver los detalles: ${title}`,
		invite: 'Un proveedor puede rechazar lo que el estándar permite y aceptar lo que prohíbe.',
		words: {
			accepted: 'Se acepta',
			'accepted-with-losses': 'Se acepta con pérdidas',
			rejected: 'Se rechazaría',
			unknown: 'No se puede saber'
		},
		counts: (error, warning, info) => {
			const parts = [
				error > 0 ? plural(error, 'error', 'errores') : '',
				warning > 0 ? plural(warning, 'advertencia', 'advertencias') : '',
				info > 0 ? plural(info, 'nota', 'notas') : ''
			].filter((part) => part !== '');
			return parts.length === 0 ? 'Sin problemas' : parts.join(', ');
		}
	},

	matrix: {
		zip: 'El zip mismo',
		fine: 'Bien',
		notRead: 'No se lee',
		notJudged: 'Sin revisar',
		refused: (count) => plural(count, 'se rechaza', 'se rechazan'),
		toFix: (count) => `${n(count)} por arreglar`,
		toLookAt: (count) => `${n(count)} por mirar`,
		states: {
			checked: null,
			recovered: null,
			damaged: 'Leído en parte',
			unreadable: 'No se puede leer',
			absent: 'No está en el zip',
			'not-oneroster': 'No es de OneRoster',
			skipped: 'No se abrió'
		}
	},

	groups: {
		at: 'Cuenta para',
		by: 'Receptor',
		all: 'Todos los receptores',
		everyone: (count) => `los ${n(count)} receptores`,
		relaxed: (count) => `Sus receptores no lo cuentan (${n(count)})`,
		relaxedLead:
			'El estándar dice otra cosa, pero todos los que usted eligió lo dejan pasar. No cambia ningún veredicto.'
	},

	effects: {
		title: 'Qué hacen sus receptores',
		does: {
			refusesZip: 'rechaza el zip',
			refusesFile: 'rechaza el archivo',
			dropsRow: 'deja fuera las filas',
			dropsValue: 'pierde el valor',
			none: 'lo acepta'
		},
		passes: 'lo deja pasar',
		rule: (id) => `Regla ${id}`,
		calls: (name) => `Su propio nombre para la columna: ${name}.`,
		part: (count, all) => `Esto se refiere a ${n(count)} de ${n(all)}.`
	},

	questions: {
		title: 'Preguntas de sus receptores',
		lead: 'Las respuestas se guardan en este dispositivo y cambian los veredictos enseguida.',
		summary: (count, open) =>
			`${plural(count, 'pregunta', 'preguntas')}, ${answeredSome(count, open)}`,
		yes: 'Sí',
		no: 'No',
		taken: (answer) => `Sin responder: se toma “${answer}”.`,
		passedOver: 'Sin responder: se pasa por alto.',
		takeBack: 'Retirar la respuesta',
		takeBackOf: (ask) => `Retirar la respuesta: ${ask}`,
		listHint: 'Si son varias, sepárelas con comas.'
	},

	day: {
		title: 'Revisar según las reglas de otro día',
		titleDated: 'Reglas que cambian',
		label: 'Día',
		hint: (day) =>
			day === null
				? 'En blanco valen las reglas del día de la revisión.'
				: `En blanco valen las reglas del día de la revisión: ${figures.day(day)}.`,
		judged: (day) => `Según las reglas del ${figures.day(day)}.`,
		changes: 'Qué se anunció',
		from: (day) => `Desde el ${figures.day(day)}`,
		until: (day) => `Hasta el ${figures.day(day)}`,
		today: 'Usar el día de la revisión',
		wordless: (rule) => `Regla ${rule}`
	}
};
