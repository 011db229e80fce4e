import type { Outcome } from '../core/outcome';
import type { LoginAnswer } from '../core/rosters/login-reasons';
import type { NoteTable } from '../core/rosters/note-csv';
import type { ClassesOfPerson, ClassList, PeopleFound } from '../core/rosters/shapes';
import type { Fault } from './api';

/** What the page may ask of the check worker about classes and the people in them. */
export interface RosterViewApi {
	/** People of the loaded roster by name or id; at most `limit` of them. */
	findPeople(query: string, limit: number): Promise<Outcome<PeopleFound, Fault>>;
	/** The classes of a person; `user` is the number of the record in users.csv. */
	classesOf(user: number): Promise<Outcome<ClassesOfPerson, Fault>>;
	/** Who is in a class; `inClass` is the number of the record in classes.csv. */
	classList(inClass: number): Promise<Outcome<ClassList, Fault>>;
	/** Why a person cannot log in, by the roster and by the receivers that were chosen. */
	loginAnswer(user: number): Promise<Outcome<LoginAnswer, Fault>>;
	/**
	 * The zip of a class pack: the classes of a person and what they need; null of a delivery of changes.
	 */
	classPack(user: number): Promise<Outcome<Uint8Array | null, Fault>>;
	/** A note for the office as the bytes of a CSV file (formula guard on). */
	noteFile(table: NoteTable): Promise<Outcome<Uint8Array, Fault>>;
}
