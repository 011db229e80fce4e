/** What is taught: programs by grade, with subjects and five-digit subject codes in pairs. */

export type Program = 'elementary' | 'middle' | 'high';

/** The terms a class runs in. */
export type ClassTerm = 'year' | 'both' | 'first' | 'second';

export interface Subject {
	readonly key: string;
	readonly title: string;
	readonly subjects: readonly string[];
	readonly subjectCodes: readonly string[];
	readonly term: ClassTerm;
	/** Taught by the homeroom's own teacher (elementary) and not by a specialist. */
	readonly byHomeroomTeacher: boolean;
}

const subject = (
	key: string,
	title: string,
	pairs: Readonly<Record<string, string>>,
	term: ClassTerm = 'both',
	byHomeroomTeacher = false
): Subject => ({
	key,
	title,
	subjects: Object.values(pairs),
	// The keys begin with a letter so that engines keep them in the order of writing.
	subjectCodes: Object.keys(pairs).map((code) => code.slice(1)),
	term,
	byHomeroomTeacher
});

const homeroom = (own: boolean): Subject =>
	subject('hr', 'Homeroom', { c22106: 'Seminar' }, 'year', own);

/** Subjects of each program; the first is the homeroom, which keeps a section together. */
export const programs: Readonly<Record<Program, readonly Subject[]>> = {
	elementary: [
		homeroom(true),
		subject('ela', 'Language Arts', { c51028: 'Language Arts' }, 'both', true),
		subject('math', 'Mathematics', { c52031: 'Mathematics' }, 'both', true),
		subject('sci', 'Science', { c53231: 'Science' }, 'both', true),
		subject(
			'soc',
			'Social Studies',
			{ c54431: 'Social Studies', c54432: 'Geography' },
			'both',
			true
		),
		subject('art', 'Art & Music', { c55181: 'Visual Arts', c55110: 'General Music' }),
		subject('pe', 'Physical Education', { c58031: 'Physical Education' })
	],
	middle: [
		homeroom(false),
		subject('ela', 'English, Language Arts', { c51038: 'Language Arts' }),
		subject('math', 'Mathematics', { c52038: 'Mathematics' }),
		subject('sci', 'Science', { c53238: 'Science' }),
		subject('soc', 'World Cultures', { c54438: 'World Cultures', c54437: 'World Geography' }),
		subject('lang', 'Español', { c56102: 'Spanish I' }),
		subject('art', 'Studio Art', { c55188: 'Visual Arts' }),
		subject('pe', 'Physical Education', { c58038: 'Physical Education' })
	],
	high: [
		homeroom(false),
		subject('eng', 'English', { c01001: 'English I' }),
		subject('math', 'Algebra', { c02052: 'Algebra I' }),
		subject('bio', 'Biology', { c03051: 'Biology' }),
		subject('hist', 'History "Then & Now"', { c04101: 'US History', c04051: 'World History' }),
		subject('fra', 'Français', { c06121: 'French I' }),
		subject('pe', 'Fitness', { c08005: 'Fitness' }),
		subject('cs', 'Computer Science', { c10012: 'Computer Science' }, 'first'),
		subject('mus', 'Concert Band', { c05101: 'Band' }, 'second')
	]
};

export const gradeCodes = [
	'KG',
	'01',
	'02',
	'03',
	'04',
	'05',
	'06',
	'07',
	'08',
	'09',
	'10',
	'11',
	'12'
] as const;

/** The program of a grade, given as an index into `gradeCodes`. */
export const programOf = (grade: number): Program =>
	grade <= 5 ? 'elementary' : grade <= 8 ? 'middle' : 'high';

export type Level = 'elementary' | 'middle' | 'high' | 'k8';

/** Kinds of school: first and last grade (indexes into `gradeCodes`), usual size, last word of the name. */
export const levels: Readonly<
	Record<Level, { first: number; last: number; size: number; suffix: string }>
> = {
	elementary: { first: 0, last: 5, size: 600, suffix: 'Elementary' },
	middle: { first: 6, last: 8, size: 800, suffix: 'Middle' },
	high: { first: 9, last: 12, size: 1300, suffix: 'High' },
	k8: { first: 0, last: 8, size: 900, suffix: 'K-8' }
};

/** The kinds of seven schools in a row; districts repeat it. */
export const levelPattern: readonly [Level, ...Level[]] = [
	'elementary',
	'elementary',
	'middle',
	'elementary',
	'high',
	'k8',
	'elementary'
];
