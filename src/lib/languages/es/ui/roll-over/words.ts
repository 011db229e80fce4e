import type { ChurnWord } from '../../../../core/snapshots/words.en';
import type * as en from '../../../../ui/roll-over/words.en';
import { list, plural } from '../../counts';
import type { Widened } from '../../../widened';
import { counted, manyOf, thingOf } from '../compare/things';

/*
 * Words of a new school year or term: what is expected to change, and what departs from it.
 */

const isSession = (file: string): boolean => file === 'academicSessions.csv';

/** What happens to records of a file because of the people and classes that they belong to. */
const along = (file: string, count: number, one: string, many: string): string => {
	const belongs = count === 1 ? 'pertenece' : 'pertenecen';
	return `${counted(file, count)} ${count === 1 ? one : many} con las personas y clases a las que ${belongs}.`;
};

const expected: Readonly<Record<ChurnWord, (file: string, count: number) => string>> = {
	'students-leave': (_, count) =>
		`${plural(count, 'estudiante o familiar se va', 'estudiantes y familiares se van')} después del último grado.`,
	'students-come': (_, count) =>
		`${plural(count, 'estudiante o familiar llega', 'estudiantes y familiares llegan')} al primer grado.`,
	'students-move-up': (_, count) =>
		`${plural(count, 'estudiante pasa', 'estudiantes pasan')} al grado siguiente.`,
	'classes-end': (_, count) =>
		`${plural(count, 'clase termina', 'clases terminan')} con su período.`,
	'classes-begin': (_, count) =>
		`${plural(count, 'clase empieza', 'clases empiezan')} con un período nuevo.`,
	'classes-go-on': (_, count) =>
		`${plural(count, 'clase sigue', 'clases siguen')} en un período nuevo.`,
	'records-end': (file, count) =>
		isSession(file)
			? `${plural(count, 'período terminó', 'períodos terminaron')}.`
			: along(file, count, 'termina', 'terminan'),
	'records-begin': (file, count) =>
		isSession(file)
			? `${plural(count, 'período empieza', 'períodos empiezan')}.`
			: along(file, count, 'empieza', 'empiezan'),
	'records-follow': (file, count) =>
		`${counted(file, count)} ${count === 1 ? 'cambia' : 'cambian'} junto con el año escolar o período nuevo.`
};

export const rollOverText: Widened<typeof en.rollOverText> = {
	title: 'Un año escolar o período nuevo',
	offer: {
		title: {
			year: 'Parece que empieza un año escolar nuevo',
			term: 'Parece que empieza un período nuevo'
		},
		body: {
			year: 'Con un año escolar nuevo, el último grado se va, llega el primero, los demás pasan al grado siguiente y las clases del año anterior terminan. Es mucho, y no es motivo para detenerse.',
			term: 'Con un período nuevo, las clases del que terminó se cierran y empiezan otras. Es mucho, y no es motivo para detenerse.'
		},
		take: 'Mostrar solo lo que se aparta de eso'
	},
	mode: {
		ask: '¿Se espera un año escolar o período nuevo?',
		none: 'No: contar todos los cambios',
		find: 'Según los períodos de los archivos',
		year: 'Sí, un año escolar nuevo',
		term: 'Sí, un período nuevo',
		busy: 'Comparando otra vez'
	},
	nothingFound:
		'Según los períodos de los archivos no hay un año escolar ni un período nuevo, así que cuentan todos los cambios.',
	on: {
		title: { year: 'Un año escolar nuevo', term: 'Un período nuevo' },
		expected: 'Esperado, y no contado más abajo',
		nothing: 'Con eso no cambia nada en estos archivos.',
		departs: 'Qué se aparta de eso',
		none: 'Nada: todo lo que cambió era de esperar.',
		lead: 'Los frenos cuentan solo esto, y las listas muestran solo esto si usted no pide todo. Los gráficos y los pronósticos cuentan a todas las personas: un receptor hace lo mismo con todo el que falta.',
		why: {
			year: 'El último grado se va, llega el primero, los demás pasan al grado siguiente y las clases del año anterior terminan.',
			term: 'Terminan las clases del período que acabó y empiezan las del siguiente.'
		},
		same: (count) =>
			`${plural(count, 'estudiante está', 'estudiantes están')} en el mismo grado que antes.`,
		seeSame: 'Ver estos estudiantes'
	},
	expected: (id, file, count) => expected[id](file, count),
	departs: (file, removed, added, changed, returned) => {
		const { isFeminine } = thingOf(file);
		const parts = [
			removed > 0 ? plural(removed, 'ya no está', 'ya no están') : '',
			added > 0
				? plural(added, isFeminine ? 'nueva' : 'nuevo', isFeminine ? 'nuevas' : 'nuevos')
				: '',
			returned > 0
				? plural(
						returned,
						isFeminine ? 'reactivada' : 'reactivado',
						isFeminine ? 'reactivadas' : 'reactivados'
					)
				: '',
			changed > 0 ? plural(changed, 'con cambios', 'con cambios') : ''
		].filter((part) => part !== '');
		return `${manyOf(file)}: ${list(parts)}.`;
	},
	see: (file) => `Ver cuáles: ${thingOf(file).many}`,
	seeShort: 'Ver cuáles'
};
