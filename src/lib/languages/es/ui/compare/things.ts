import { count as n } from '../../counts';

/** A word for what a file holds: one of them, several of them, and whether it is feminine. */
export interface Thing {
	readonly one: string;
	readonly many: string;
	readonly isFeminine: boolean;
}

const feminine = (one: string, many: string): Thing => ({ one, many, isFeminine: true });
const masculine = (one: string, many: string): Thing => ({ one, many, isFeminine: false });

const row = feminine('fila', 'filas');

const things: Readonly<Record<string, Thing>> = {
	'orgs.csv': feminine('escuela o distrito', 'escuelas y distritos'),
	'academicSessions.csv': masculine('período', 'períodos'),
	'courses.csv': masculine('curso', 'cursos'),
	'classes.csv': feminine('clase', 'clases'),
	'users.csv': feminine('persona', 'personas'),
	'enrollments.csv': feminine('inscripción', 'inscripciones'),
	'demographics.csv': masculine('registro demográfico', 'registros demográficos'),
	'roles.csv': masculine('rol', 'roles')
};

/** What a file holds. */
export const thingOf = (file: string): Thing => things[file] ?? row;

/** The number with what the file holds: 1 clase, 12 personas. */
export const counted = (file: string, count: number): string => {
	const { one, many } = thingOf(file);
	return `${n(count)} ${count === 1 ? one : many}`;
};

/** What a file holds in the plural, to begin a line with. */
export const manyOf = (file: string): string => {
	const { many } = thingOf(file);
	return many.charAt(0).toUpperCase() + many.slice(1);
};
