import type { Kind } from '../snapshots/membership';
import type { Standing } from './standing';

/** Somebody in users.csv, as one knows them again. `record` stands for them in further questions. */
export interface PersonCard {
	readonly record: number;
	/** sourcedId. */
	readonly id: string;
	readonly name: string;
	readonly kind: Kind;
	/** The role as the file has it. */
	readonly role: string;
	/** Grade codes as the file has them. */
	readonly grade: string;
	readonly schools: readonly string[];
	/** False where the file says that the account is switched off, or that the person is gone. */
	readonly isOn: boolean;
}

/** Who was found by a name. */
export interface PeopleFound {
	/** The nearest first; staff before students. */
	readonly people: readonly PersonCard[];
	/** How many fit in all. */
	readonly count: number;
	/** Where nobody in users.csv has the id that was typed: in how many enrollments it stands. */
	readonly unlistedRows: number;
}

/** A class, as the one who teaches it knows it. */
export interface ClassCard {
	readonly record: number;
	readonly id: string;
	readonly title: string;
	readonly code: string;
	readonly course: string;
	readonly room: string;
	readonly school: string;
	readonly terms: readonly TermName[];
	/** Everybody who teaches or helps, the primary one first. */
	readonly teachers: readonly TeacherName[];
	/** Students who are in it now or will be, each once. */
	readonly students: number;
	/** Where the terms of the class stand. */
	readonly standing: Standing;
}

export interface TermName {
	readonly title: string;
	readonly start: string | null;
	readonly end: string | null;
}

export interface TeacherName {
	readonly record: number;
	readonly name: string;
	readonly isPrimary: boolean;
}

/** The classes of one person. */
export interface ClassesOfPerson {
	readonly person: PersonCard;
	readonly classes: readonly ClassCard[];
	/** Classes that are over, deleted, or that the person has left: said, not listed among the others. */
	readonly past: readonly ClassCard[];
}

/** Somebody on the list of a class. */
export interface StudentLine extends PersonCard {
	/** First day, where it is yet to come; last day, where the file says one before the end of the term. */
	readonly begins: string | null;
	readonly ends: string | null;
	readonly standing: Standing;
}

/** Who is in a class. */
export interface ClassList {
	readonly card: ClassCard;
	/** By family name, then given name. */
	readonly students: readonly StudentLine[];
	/** Students who were in it: their enrollment is over or deleted. */
	readonly left: readonly StudentLine[];
	/** Ids in enrollments.csv of students whom users.csv does not have. */
	readonly unlisted: readonly string[];
}

/** A school with classes that are under way or will be. */
export interface SchoolCard {
	/** sourcedId. */
	readonly id: string;
	readonly name: string;
	readonly classes: number;
}

/** Schools whose name was looked for. */
export interface SchoolsFound {
	/** By name. */
	readonly schools: readonly SchoolCard[];
	/** How many fit in all. */
	readonly count: number;
}
