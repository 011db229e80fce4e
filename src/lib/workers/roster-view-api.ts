import type { Outcome } from '../core/outcome';
import type { LoginAnswer } from '../core/rosters/login-reasons';
import type { NoteTable } from '../core/rosters/note-csv';
import type { ClassesOfPerson, ClassList, PeopleFound, SchoolsFound } from '../core/rosters/shapes';
import type { Fault } from './api';

/** Whose classes a pack is to hold: `user` is the number of a record in users.csv, `id` a sourcedId. */
export type PackWish =
	| { readonly kind: 'person'; readonly user: number }
	| { readonly kind: 'school'; readonly id: string };

/** `changes`: of a delivery of changes no pack can be made; `no-encryption`: nor sealed on such a page. */
export type PackAnswer =
	| { readonly kind: 'pack'; readonly bytes: Uint8Array }
	| { readonly kind: 'refused'; readonly because: 'changes' | 'no-encryption' };

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
	/** Schools with classes, by name or id; at most `limit` of them. */
	findSchools(query: string, limit: number): Promise<Outcome<SchoolsFound, Fault>>;
	/**
	 * A class pack: some classes and what they need.
	 * @param passphrase null for a zip that everybody can open
	 */
	classPack(of: PackWish, passphrase: string | null): Promise<Outcome<PackAnswer, Fault>>;
	/** A note for the office as the bytes of a CSV file (formula guard on). */
	noteFile(table: NoteTable): Promise<Outcome<Uint8Array, Fault>>;
}
