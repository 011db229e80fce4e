import { levelPattern, levels, programOf, programs, type Level, type Subject } from './curriculum';
import { places, placePrefixes } from './names';
import { chance, salts } from './random';
import { staff } from './staff';

/** The students of one grade in one school, and the classes they fill. */
export interface Cohort {
	readonly school: School;
	/** Index into `gradeCodes`. */
	readonly grade: number;
	readonly subjects: readonly Subject[];
	/** Number of the first student in the district. */
	readonly firstStudent: number;
	readonly students: number;
	/** Parallel sections; each subject has one class a section. */
	readonly sections: number;
	/** True where students of a section spread over the classes of a subject. */
	readonly mixed: boolean;
	/** Number of the first class in the district; class `subject * sections + c` follows in order. */
	readonly firstClass: number;
	readonly classes: number;
}

/** One school with the shape of its staff, students and place in users.csv. */
export interface School {
	readonly index: number;
	readonly id: string;
	readonly name: string;
	readonly level: Level;
	readonly firstStudent: number;
	readonly students: number;
	readonly firstClass: number;
	readonly cohorts: Cohort[];
	/** Record numbers in users.csv of the first of each kind. */
	firstAdministrator: number;
	firstTeacher: number;
	teachers: number;
	/** By class of the school: its primary teacher and its co-teacher (or -1), as numbers in the school. */
	primary: Int32Array;
	coTeacher: Int32Array;
	firstStudentUser: number;
	firstGuardian: number;
	guardians: number;
}

/** The shape of a whole district: everything that is not the same for every record. */
export interface Plan {
	readonly seed: number;
	readonly students: number;
	readonly schools: readonly School[];
	readonly cohorts: readonly Cohort[];
	readonly classes: number;
	readonly users: number;
}

/** Administrators of the district itself come first in users.csv. */
export const districtAdministrators = 2;

const smallestClass = 15;
const usualClass = 24;
const largestClass = 30;

const sectionsFor = (students: number): number => {
	const usual = Math.max(1, Math.round(students / usualClass));
	return Math.max(usual, Math.ceil(students / largestClass));
};

/** Splits `total` by `weights`, without a remainder, every part at least 1 while there is enough. */
const split = (total: number, weights: readonly number[]): number[] => {
	const sum = weights.reduce((a, b) => a + b, 0);
	let weightSoFar = 0;
	let given = 0;
	return weights.map((weight) => {
		weightSoFar += weight;
		const upTo = Math.floor((total * weightSoFar) / sum);
		const part = upTo - given;
		given = upTo;
		return part;
	});
};

const schoolName = (index: number, level: Level): string => {
	const place = places[index % places.length] ?? '';
	const round = Math.floor(index / places.length);
	const prefix = placePrefixes[round % placePrefixes.length] ?? '';
	const again = Math.floor(round / placePrefixes.length);
	return `${prefix}${place} ${levels[level].suffix}${again === 0 ? '' : ` ${String(again + 1)}`}`;
};

/** School numbers as districts have them: four digits with a leading zero, and gaps. */
const schoolId = (index: number): string =>
	String(101 + Math.floor((index * 13) / 5)).padStart(4, '0');

const levelAt = (index: number): Level =>
	levelPattern[index % levelPattern.length] ?? levelPattern[0];

const cohortsOf = (school: School): Cohort[] => {
	const { first, last } = levels[school.level];
	const grades = Math.max(
		1,
		Math.min(last - first + 1, Math.floor(school.students / smallestClass))
	);
	let firstStudent = school.firstStudent;
	let firstClass = school.firstClass;
	return split(school.students, new Array<number>(grades).fill(1)).map((students, g) => {
		const grade = first + g;
		const subjects = programs[programOf(grade)];
		const sections = sectionsFor(students);
		const classes = sections * subjects.length;
		const mixed = programOf(grade) !== 'elementary';
		const place = { firstStudent, students, sections, mixed, firstClass, classes };
		firstStudent += students;
		firstClass += classes;
		return { school, grade, subjects, ...place };
	});
};

/** Families with guardians in users.csv come in blocks of this many students of a school. */
export const familyBlock = 20;
export const guardiansPerBlock = 4;

const layOut = (schools: readonly School[], seed: number): number => {
	let user = districtAdministrators;
	for (const school of schools) {
		const { primary, coTeacher, teachers } = staff(school, seed);
		school.primary = primary;
		school.coTeacher = coTeacher;
		school.teachers = teachers;
		school.firstAdministrator = user;
		school.firstTeacher = user + 1;
		school.firstStudentUser = school.firstTeacher + teachers;
		school.firstGuardian = school.firstStudentUser + school.students;
		school.guardians = Math.floor(school.students / familyBlock) * guardiansPerBlock;
		user = school.firstGuardian + school.guardians;
	}
	return user;
};

/**
 * Plans a district: schools with their grades, classes and staff. Takes memory in proportion to the
 * number of classes, not of students. `schools` defaults to one for about 770 students.
 */
export const planDistrict = (students: number, seed: number, wanted?: number): Plan => {
	const count = wanted ?? Math.max(1, Math.round(students / 771));
	const weights = Array.from(
		{ length: count },
		(_, i) => levels[levelAt(i)].size * (0.85 + 0.3 * (chance(seed, salts.school, i) / 2 ** 32))
	);
	const schools: School[] = [];
	let firstStudent = 0;
	let firstClass = 0;
	for (const [index, size] of split(students, weights).entries()) {
		const level = levelAt(index);
		const place = { index, id: schoolId(index), name: schoolName(index, level), level };
		const school: School = {
			...place,
			firstStudent,
			students: size,
			firstClass,
			cohorts: [],
			...unstaffed
		};
		school.cohorts.push(...cohortsOf(school));
		schools.push(school);
		firstStudent += size;
		firstClass += school.cohorts.reduce((sum, cohort) => sum + cohort.classes, 0);
	}
	const users = layOut(schools, seed);
	const cohorts = schools.flatMap((school) => school.cohorts);
	return { seed, students, schools, cohorts, classes: firstClass, users };
};

const unstaffed = {
	firstAdministrator: 0,
	firstTeacher: 0,
	teachers: 0,
	primary: new Int32Array(0),
	coTeacher: new Int32Array(0),
	firstStudentUser: 0,
	firstGuardian: 0,
	guardians: 0
};
