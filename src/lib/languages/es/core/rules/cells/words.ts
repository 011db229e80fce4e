import type * as en from '../../../../../core/rules/cells/words.en';
import type { Widened } from '../../../../widened';

/** What a value is called in a sentence. */
export const valueWords: typeof en.valueWords = {
	things: {
		'academicSessions.csv type': 'un tipo de período académico',
		'classes.csv classType': 'un tipo de clase',
		'demographics.csv sex': 'un valor de sexo que OneRoster conozca',
		'enrollments.csv role': 'un rol en una clase',
		'lineItemLearningObjectiveIds.csv source': 'una fuente de objetivos de aprendizaje',
		'orgs.csv type': 'un tipo de organización',
		'resources.csv importance': 'un nivel de importancia',
		'resources.csv roles': 'un rol de destinatario de un recurso',
		'resultLearningObjectiveIds.csv source': 'una fuente de objetivos de aprendizaje',
		'results.csv scoreStatus': 'un estado de calificación',
		'roles.csv role': 'un rol de usuario',
		'roles.csv roleType': 'un tipo de rol',
		'users.csv role': 'un rol'
	},
	ofColumn: (column) => `un valor de ${column}`
};

/** What a role of each list of roles is. */
export const roleListWords: Widened<typeof en.roleListWords> = {
	role: 'un rol de usuario (roles.csv)',
	enrollmentRole: 'un rol en una clase (enrollments.csv)',
	resourceRole: 'un rol de destinatario de un recurso (resources.csv)'
};

/** Characters as a sentence names them. */
export const signWords: typeof en.signWords = {
	names: {
		' ': 'un espacio',
		'\t': 'un tabulador',
		'\u00a0': 'un espacio de no separación',
		',': 'una coma',
		'"': 'unas comillas',
		"'": 'un apóstrofo'
	},
	unseen: (code) => `un carácter que no se ve (${code})`,
	others: 'otros'
};

/** The months, in their order. */
export const monthWords: typeof en.monthWords = [
	'enero',
	'febrero',
	'marzo',
	'abril',
	'mayo',
	'junio',
	'julio',
	'agosto',
	'septiembre',
	'octubre',
	'noviembre',
	'diciembre'
];
