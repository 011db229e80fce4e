import type { KindCounts } from '../../../../core/snapshots/kind-counts';
import { figuresOf } from '../../../../ui/figures';
import type * as en from '../../../../ui/forecast/words.en';
import { count as n, list, plural } from '../../counts';
import type { Widened } from '../../../widened';
import { manyOf, thingOf } from '../compare/things';
import { compareText } from '../compare/words';

/*
 * Words of what each receiver would do, in Spanish. What "off" means at a receiver are the words of
 * its profile; here are those around them.
 */

const figures = figuresOf('es-US');
const { counted, people } = compareText;
const schools = (count: number): string => plural(count, 'escuela', 'escuelas');
const day = (date: string): string => figures.day(date);

const kindNames: Readonly<Record<keyof KindCounts, readonly [string, string]>> = {
	student: ['estudiante', 'estudiantes'],
	staff: ['integrante del personal', 'integrantes del personal'],
	family: ['familiar', 'familiares'],
	other: ['persona sin rol', 'personas sin rol']
};

/** The people by what they are: 1,052 estudiantes y 2 integrantes del personal. */
const kinds = (counts: KindCounts): string =>
	list(
		(['student', 'staff', 'family', 'other'] as const)
			.filter((kind) => counts[kind] > 0)
			.map((kind) => plural(counts[kind], ...kindNames[kind]))
	);

/** Columns of a person or a class as a school says them, and whether the word is feminine. */
const columns: Readonly<Record<string, readonly [word: string, isFeminine: boolean]>> = {
	role: ['rol', false],
	grades: ['grado', false],
	grade: ['grado', false],
	username: ['nombre de usuario', false],
	email: ['correo electrónico', false],
	orgSourcedIds: ['escuela', true],
	schoolSourcedId: ['escuela', true],
	classSourcedId: ['clase', true],
	userSourcedId: ['persona', true],
	courseSourcedId: ['curso', false],
	termSourcedIds: ['período', false],
	givenName: ['nombre', false],
	familyName: ['apellido', false],
	sourcedId: ['id', false]
};

const theColumn = (column: string): string => {
	const [word, isFeminine] = columns[column] ?? [column, false];
	return `${isFeminine ? 'la' : 'el'} ${word}`;
};

/** True for columns whose values are of a list, or ids of other records: a receiver knows them or not. */
const isKnownOrNot = (column: string): boolean =>
	/^(role|grades?|type|classType|sex)$/.test(column) || /.SourcedIds?$/.test(column);

export const forecastText: Widened<typeof en.forecastText> = {
	counted,
	people,
	kinds,
	title: 'A quién se desactivaría y qué significa eso',
	lead: 'En cada receptor, con sus propias palabras: qué falta en la lista escolar nueva, y qué está en ella y se rechaza.',
	choose: {
		title: 'No se ha elegido ningún receptor',
		body: 'Lo que pasa con quien falta depende del receptor: uno lo quita enseguida, otro lo conserva. Elija quién recibe esta lista escolar.',
		act: 'Elegir receptores'
	},

	card: {
		where: (count) => `en ${schools(count)}`,
		people: (count) => (count === 1 ? 'persona' : 'personas'),
		none: 'No se desactiva a nadie.',
		unknown: (count) =>
			`${people(count)} ya no ${count === 1 ? 'está' : 'están'} en la lista escolar nueva. No se sabe qué pasa con ${count === 1 ? 'ella' : 'ellas'}.`,
		meaning: (title) => `Qué significa “desactivar” en ${title}`,
		usual: (title) => `Qué hace ${title} con quien falta`,
		expected: (count, all) =>
			count === all
				? 'Todas se van como corresponde al año escolar o período nuevo.'
				: `${n(count)} de ellas se ${count === 1 ? 'va' : 'van'} como corresponde al año escolar o período nuevo.`,
		because: ({ missing = 0, refused = 0, cascade = 0 }) => {
			const parts = [
				missing > 0
					? plural(
							missing,
							'no está en la lista escolar nueva',
							'no están en la lista escolar nueva'
						)
					: '',
				refused > 0
					? plural(refused, 'está en ella y se rechaza', 'están en ella y se rechazan')
					: '',
				cascade > 0
					? plural(cascade, 'depende de algo que se rechaza', 'dependen de algo que se rechaza')
					: ''
			].filter((part) => part !== '');
			return parts.length === 0 ? '' : `${list(parts)}.`;
		},
		others: 'No solo personas:',
		otherLine: (file, count, word) => `${counted(file, count)}: ${word}`,
		counts: {
			create: 'Nuevas',
			update: 'Actualizadas',
			bringBack: 'Reactivadas',
			rejected: 'Rechazadas'
		},
		peopleOnly: 'Personas',
		see: 'Ver quién',
		seeOf: (title) => `Ver quién: a quién se desactivaría en ${title}`,
		closer: 'Por qué, y por tipo de registro',
		closerOf: (title) => `${title}: por qué, y por tipo de registro`
	},
	refused: {
		title: 'No cambia nada',
		body: (title) =>
			`${title} rechazaría este zip entero. Quien está allí ahora sigue, y quien es nuevo no se agrega.`,
		act: 'Ver qué lo detiene',
		actOf: (title) => `Ver qué lo detiene: ${title}`
	},

	off: {
		words: {
			remove: 'se quita',
			deactivate: 'se desactiva',
			archive: 'se archiva',
			unenroll: 'se quita de la clase',
			delete: 'se borra',
			detach: 'queda como creado a mano',
			none: 'no pasa nada',
			unknown: 'no está escrito'
		},
		erased: (date) => `pierde el acceso; se borra el ${day(date)}`,
		unknown: 'no está escrito'
	},
	undo: {
		nothing: 'A quien falta no le pasa nada',
		back: 'Vuelve cuando se envía otra vez el mismo id',
		never: 'No se puede deshacer',
		until: (date) => `No se puede deshacer después del ${day(date)}`,
		unsaid: (title) => `No está escrito si se puede deshacer: pregunte a ${title}`,
		unknown: (title) => `No está escrito: pregunte a ${title} antes de enviar`,
		counted: 'Contado desde hoy. El receptor cuenta desde el día en que acepta el zip.'
	},

	causes: {
		title: 'Qué está en el archivo y aun así se rechaza',
		lead: 'Arregle esto, y no se desactiva a nadie por ello.',
		// One alone is a number 1 with no other number after it: "1 estudiante y 2 familiares" are several.
		begin: (who) => `Se ${/^1 \D*$/.test(who) ? 'desactivaría' : 'desactivarían'} ${who}`,
		because: 'por esto:',
		their: (column) => `su ${columns[column]?.[0] ?? column}`,
		theirOther: (column, file) => {
			const { one, isFeminine } = thingOf(file);
			return `${theColumn(column)} ${isFeminine ? 'de la' : 'del'} ${one} ${isFeminine ? 'de la' : 'del'} que dependen`;
		},
		empty: (whose) => `porque ${whose} está en blanco.`,
		before: (whose) => `porque ${whose}`,
		after: (title, column) =>
			isKnownOrNot(column) ? `no existe para ${title}.` : `no es lo que acepta ${title}.`,
		repair: 'Arreglar',
		repairOf: (sentence) => `Arreglar: ${sentence}`,
		more: (count) => `Mostrar ${plural(count, 'causa más', 'causas más')}`
	},

	schools: {
		title: 'Escuelas que desaparecen',
		goes: (name) => `${name} desaparece`,
		with: (students, staff, classes, places) => {
			const parts = [
				students > 0 ? plural(students, ...kindNames.student) : '',
				staff > 0 ? plural(staff, ...kindNames.staff) : '',
				classes > 0 ? counted('classes.csv', classes) : '',
				places > 0 ? counted('enrollments.csv', places) : ''
			].filter((part) => part !== '');
			return parts.length === 0 ? '.' : `, y con ella ${list(parts)}.`;
		}
	},

	effects: {
		title: 'Quién sigue, pero se queda sin clase',
		studentsWithoutClass: (count) =>
			`${plural(count, 'estudiante conserva su cuenta y pierde', 'estudiantes conservan su cuenta y pierden')} todas sus clases.`,
		teachersWithoutClass: (count) =>
			`${plural(count, 'docente se queda', 'docentes se quedan')} sin ninguna clase.`,
		classesWithoutTeacher: (count) =>
			`${plural(count, 'clase se queda', 'clases se quedan')} sin docente.`,
		list: {
			studentsWithoutClass: 'Ver estos estudiantes',
			teachersWithoutClass: 'Ver estos docentes',
			classesWithoutTeacher: 'Ver estas clases'
		},
		at: (title, act) => `${act}: ${title}`
	},

	bySchool: {
		title: 'Por escuela',
		at: (name, count) => `${name}: ${n(count)}`,
		some: (count) => `y ${schools(count)} más`,
		see: (name, count) => `${name}: ${n(count)}, ver quién`
	},

	frozen: {
		title: 'Cambios que no se harían',
		one: (count, column, file) => `${plural(count, 'cambio', 'cambios')} de ${column} en ${file}:`
	},

	types: {
		title: 'Por tipo de registro',
		caption: (title) => `Qué haría ${title}, por tipo de registro`,
		what: 'Registros',
		columns: {
			create: 'Nuevos',
			update: 'Actualizados',
			switchOff: 'Desactivados',
			bringBack: 'Reactivados',
			rejected: 'Rechazados',
			unknown: 'No se sabe'
		},
		means: 'Qué pasa con quien falta',
		of: manyOf,
		untouched: (files) => `No cambia nada en: ${list(files.map((file) => thingOf(file).many))}.`
	}
};
