import type { BrakeRule } from '../../../../core/snapshots/brakes';
import type * as en from '../../../../core/snapshots/words.en';
import { plural } from '../../counts';
import type { Widened } from '../../../widened';

const things: Readonly<Record<string, string>> = {
	'orgs.csv': 'escuelas y distritos',
	'academicSessions.csv': 'períodos académicos',
	'courses.csv': 'cursos',
	'classes.csv': 'clases',
	'users.csv': 'usuarios',
	'enrollments.csv': 'inscripciones',
	'demographics.csv': 'datos demográficos',
	'roles.csv': 'roles'
};

/** What a file holds, in the plural. */
export const thingsIn: typeof en.thingsIn = (file) =>
	things[file] ?? `registros de ${file.replace(/\.csv$/, '')}`;

const changeWords: Readonly<Record<BrakeRule['counts'], string>> = {
	removed: '',
	changed: ' con cambios',
	either: ' con cambios o que ya no están'
};

const people: Readonly<Record<'students' | 'staff', string>> = {
	students: 'estudiantes',
	staff: 'personas del personal'
};

/** Thresholds in words. */
export const brakeWords: Widened<typeof en.brakeWords> = {
	rule: ({ percent, floor, among = 0, per, counts, when, who }, file, term = null) => {
		const of = per === 'school' ? ' de una escuela' : term === null ? '' : ` en ${term}`;
		const what = `${who === undefined ? thingsIn(file) : people[who]}${of}${changeWords[counts]}`;
		const whole = among > 0 ? `, donde había ${String(among)} o más` : '';
		if (percent === 0) return `${String(Math.max(floor, 1))} o más ${what}${whole}`;
		const limit = when === 'over' ? '' : ' o más';
		const least = floor > 0 ? `, al menos ${String(floor)}` : '';
		return `${String(percent)} %${limit} de ${what}${least}${whole}`;
	}
};

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' o ');

/** Why a list of thresholds is not taken. */
export const brakeRefusals: Widened<typeof en.brakeRefusals> = {
	noList: 'Los límites no son una lista. Se esperaba una lista de reglas.',
	tooMany: (count, most) =>
		`Hay ${String(count)} reglas; se esperaban ${String(most)} como máximo.`,
	noRule: (number) => `La regla ${String(number)} no es un objeto con una clave para cada opción.`,
	unknown: (number, key) => `Regla ${String(number)}: no se conoce la clave "${key}".`,
	lacking: (number, key, expected) =>
		`Regla ${String(number)}: falta ${key}; se esperaba ${expected}.`,
	wrong: (number, key, value, expected) =>
		`Regla ${String(number)}: ${key} es ${value}; se esperaba ${expected}.`,
	perSchool: (number) =>
		`Regla ${String(number)}: por escuela solo se pueden contar users.csv y classes.csv.`,
	perTerm: (number) =>
		`Regla ${String(number)}: por período solo se pueden contar classes.csv y enrollments.csv.`,
	schoolCounts: (number) =>
		`Regla ${String(number)}: por escuela solo se puede contar lo que sale de ella ("counts": "removed").`,
	who: (number) =>
		`Regla ${String(number)}: "who" solo va con "per": "school" y users.csv sin otros archivos.`,
	oneOf: (...names: readonly string[]) => list(names),
	files: 'una lista de nombres de archivos OneRoster, cada uno una vez,',
	percent: 'un número de 0 a 100',
	floor: (most) => `un número entero de 0 a ${String(most)}`
};

/** What a receiver does, where its profile has no words of its own. */
export const forecastWords: Widened<typeof en.forecastWords> = {
	refused: 'nada cambia: el zip se rechaza, y se queda lo que había',
	deleted: 'se elimina, como dice la entrega de cambios',
	unknown: 'no se sabe qué pasa con los registros que ya no se entregan',
	nothingBefore: 'antes no se había entregado nada'
};

const sameClues: Readonly<Record<string, string>> = {
	email: 'mismo correo electrónico',
	username: 'mismo nombre de usuario',
	identifier: 'mismo identificador',
	userIds: 'otros ids iguales',
	name: 'mismo nombre y apellido',
	givenName: 'mismo nombre',
	familyName: 'mismo apellido',
	birthDate: 'misma fecha de nacimiento',
	grades: 'mismo grado',
	school: 'misma escuela',
	schoolSourcedId: 'misma escuela',
	orgSourcedId: 'misma escuela',
	parentSourcedId: 'mismo distrito',
	classCode: 'mismo código de clase',
	courseCode: 'mismo código de curso',
	courseSourcedId: 'mismo curso',
	termSourcedIds: 'mismo período',
	title: 'mismo título',
	type: 'mismo tipo'
};

/** What two records have in common. */
export const clueWords: Widened<typeof en.clueWords> = {
	same: (column) => sameClues[column] ?? `mismo valor en ${column}`
};

/** How a new year or term is known. */
export const rollOverWords: Widened<typeof en.rollOverWords> = {
	year: (before, after) =>
		`Las clases estaban en el año escolar ${before} y ahora están en ${after}.`,
	term: () => 'Un período ya no tiene clases, y uno posterior las tiene.',
	said: {
		year: 'Usted dijo que empieza un nuevo año escolar.',
		term: 'Usted dijo que empieza un nuevo período.'
	}
};

const churnIds: Readonly<
	Record<string, Readonly<Record<'removed' | 'added' | 'changed', en.ChurnWord>>>
> = {
	'users.csv': {
		removed: 'students-leave',
		added: 'students-come',
		changed: 'students-move-up'
	},
	'classes.csv': { removed: 'classes-end', added: 'classes-begin', changed: 'classes-go-on' }
};

const ofOthers = {
	removed: 'records-end',
	added: 'records-begin',
	changed: 'records-follow'
} as const;

const churnTexts: Readonly<Record<en.ChurnWord, (file: string, count: number) => string>> = {
	'students-leave': (_, count) =>
		plural(
			count,
			'persona se va tras el último grado, o con un estudiante que se va',
			'personas se van tras el último grado, o con un estudiante que se va'
		),
	'students-come': (_, count) =>
		plural(
			count,
			'persona entra en el primer grado, o con un estudiante que entra',
			'personas entran en el primer grado, o con un estudiante que entra'
		),
	'students-move-up': (_, count) =>
		plural(count, 'estudiante sube un grado', 'estudiantes suben un grado'),
	'classes-end': (_, count) =>
		plural(count, 'clase termina con su período', 'clases terminan con su período'),
	'classes-begin': (_, count) =>
		plural(count, 'clase empieza con un nuevo período', 'clases empiezan con un nuevo período'),
	'classes-go-on': (_, count) =>
		plural(count, 'clase sigue en un nuevo período', 'clases siguen en un nuevo período'),
	'records-end': (file, count) =>
		`${thingsIn(file)}: ${plural(count, 'termina', 'terminan')} con una clase, una persona o un período`,
	'records-begin': (file, count) =>
		`${thingsIn(file)}: ${plural(count, 'empieza', 'empiezan')} con una clase, una persona o un período`,
	'records-follow': (file, count) =>
		`${thingsIn(file)}: ${plural(count, 'cambia', 'cambian')} con una clase, una persona o un período`
};

/** What is expected at a new year or term. */
export const churnWords: typeof en.churnWords = {
	id: (file, change) => (churnIds[file] ?? ofOthers)[change],
	says: (id, file, count) => churnTexts[id](file, count)
};
