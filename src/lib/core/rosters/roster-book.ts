import type { Checked } from '../check';
import { ClassLists } from './class-lists';
import { EnrollmentIndex } from './enrollment-index';
import { loginAnswer, type LoginAnswer } from './login-reasons';
import { mayBeId, NameSearch } from './name-search';
import { RosterPeople } from './roster-people';
import { SchoolClasses } from './school-classes';
import type { ClassesOfPerson, ClassList, PeopleFound, SchoolsFound } from './shapes';
import { Standings } from './standing';

/** Read this first: a checked roster as a teacher reads it. Its indexes are made once. */
export class RosterBook {
	readonly #index: EnrollmentIndex;
	readonly #people: RosterPeople;
	readonly #standings: Standings;
	readonly #lists: ClassLists;
	readonly #search: NameSearch;
	#schools: SchoolClasses | null = null;

	constructor(readonly checked: Checked) {
		const { set } = checked;
		this.#index = new EnrollmentIndex(set);
		this.#people = new RosterPeople(set, this.#index);
		this.#standings = new Standings(set, this.#index, set.asOf);
		this.#lists = new ClassLists(set, this.#index, this.#people, this.#standings);
		this.#search = new NameSearch(this.#people);
	}

	/** People by their name (in any order, with slips) or an id; at most `limit` of them. */
	find(query: string, limit: number): PeopleFound {
		const { records, count } = this.#search.find(query, limit);
		const people = records.map((record) => this.#people.card(record));
		const unlistedRows =
			count > 0 || !mayBeId(query) ? 0 : this.#index.rowsOfUnlisted(query.trim());
		return { people, count, unlistedRows };
	}

	/** The classes of a person in users.csv; null where there is no such record. */
	classesOf(user: number): ClassesOfPerson | null {
		return this.#has('users.csv', user) ? this.#lists.ofPerson(user) : null;
	}

	/** Who is in a class; null where there is no such record in classes.csv. */
	list(inClass: number): ClassList | null {
		return this.#has('classes.csv', inClass) ? this.#lists.list(inClass) : null;
	}

	/** Why a person cannot log in; null where there is no such record in users.csv. */
	login(user: number): LoginAnswer | null {
		if (!this.#has('users.csv', user)) return null;
		const { checked } = this;
		const [index, people, standings] = [this.#index, this.#people, this.#standings];
		return loginAnswer({ checked, index, people, standings }, user);
	}

	/** Schools with classes whose name or id holds a text, all for an empty one; at most `limit` of them. */
	findSchools(query: string, limit: number): SchoolsFound {
		return this.#schoolClasses().find(query, limit);
	}

	/** Records of the classes of a school that are under way or will be; null where it has none. */
	classesOfSchool(id: string): readonly number[] | null {
		return this.#schoolClasses().of(id);
	}

	#schoolClasses(): SchoolClasses {
		this.#schools ??= new SchoolClasses(this.#index, this.#people.names, this.#standings);
		return this.#schools;
	}

	#has(file: string, record: number): boolean {
		const records = this.checked.set.tables.get(file)?.records ?? 0;
		return Number.isInteger(record) && record >= 0 && record < records;
	}
}
