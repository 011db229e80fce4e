import type * as en from '../../../../../core/rules/keys/words.en';

interface Noun {
	readonly article: 'un' | 'una';
	readonly thing: string;
}

const masculine = (thing: string): Noun => ({ article: 'un', thing });
const feminine = (thing: string): Noun => ({ article: 'una', thing });

const NAMES: Readonly<Record<string, Noun>> = {
	'academicSessions.csv': masculine('período académico'),
	'categories.csv': feminine('categoría'),
	'classes.csv': feminine('clase'),
	'courses.csv': masculine('curso'),
	'lineItems.csv': feminine('tarea (line item)'),
	'orgs.csv': feminine('organización'),
	'resources.csv': masculine('recurso'),
	'results.csv': masculine('resultado'),
	'scoreScales.csv': feminine('escala de calificaciones'),
	'userProfiles.csv': masculine('perfil de usuario'),
	'users.csv': masculine('usuario')
};

const nounOf = (file: string): Noun => NAMES[file] ?? masculine('registro');

/** What a record of a file is called in a sentence. */
export const targetWords: typeof en.targetWords = {
	thing: (file) => nounOf(file).thing,
	aThing: (file) => {
		const { article, thing } = nounOf(file);
		return `${article} ${thing}`;
	},
	Thing: (file) => {
		const { thing } = nounOf(file);
		return thing.charAt(0).toUpperCase() + thing.slice(1);
	}
};

/** A record of a kind that is expected, to begin a sentence, by its token. */
export const expectedWords: typeof en.expectedWords = {
	gradingPeriod: 'Un período de calificación (gradingPeriod)',
	school: 'Una escuela',
	schoolYear: 'Un año escolar (schoolYear)',
	student: 'Un estudiante'
};
