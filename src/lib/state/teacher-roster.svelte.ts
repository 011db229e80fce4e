import type { LoginAnswer } from '../core/rosters/login-reasons';
import type { RosterMark } from '../core/rosters/mark';
import type { NoteTable } from '../core/rosters/note-csv';
import type { ClassesOfPerson, ClassList, PeopleFound, SchoolsFound } from '../core/rosters/shapes';
import type { PackWish } from '../workers/roster-view-api';
import { offerDownload, offerFile } from './download';
import type { Ask } from './own-profiles.svelte';
import { isSameMark } from './roster-mark';

/**
 * Why a class pack was not saved: the roster is a delivery of changes alone; the page cannot encrypt;
 * or it could not be made.
 */
export type PackTrouble = 'changes' | 'no-encryption' | 'failed';

/** People, or schools, that are named of those whom a search finds. */
const MOST_NAMED = 12;

/** A search for people: what was typed, and who was found. */
export class PeopleSearch {
	text = $state('');
	/** Null until something was found or not found. */
	found = $state.raw<PeopleFound | null>(null);
	#job = 0;

	constructor(readonly ask: Ask) {}

	/** Looks for what is typed. The answer to an older text is dropped. */
	async type(text: string): Promise<void> {
		this.text = text;
		this.#job += 1;
		const job = this.#job;
		if (text.trim() === '') {
			this.found = null;
			return;
		}
		const answer = await this.ask((api) => api.findPeople(text, MOST_NAMED));
		if (job === this.#job && answer.ok) this.found = answer.value;
	}

	clear(): void {
		void this.type('');
	}
}

/**
 * A teacher's way through the loaded roster: a name, its classes, who is in them, and what is not right
 * there. It belongs to one screen and stores nothing: when the screen goes, it is gone.
 */
export class TeacherRoster {
	readonly search: PeopleSearch;
	readonly missing: PeopleSearch;
	/** Schools for which a class pack can be made; null until they were looked for. */
	schools = $state.raw<SchoolsFound | null>(null);
	person = $state.raw<ClassesOfPerson | null>(null);
	list = $state.raw<ClassList | null>(null);
	/** Why the person who is shown, or one on the list, cannot log in. */
	login = $state.raw<LoginAnswer | null>(null);
	marks = $state.raw<readonly RosterMark[]>([]);
	/** Who began the note; empty while there are no marks. */
	author = $state('');
	/** True where an answer could not be had: the roster is no longer there. */
	hasFailed = $state(false);
	/** Marks of a note that was copied, shared, printed or saved. */
	#noted = $state.raw<readonly RosterMark[]>([]);
	readonly #ask: Ask;
	#job = 0;
	#school = 0;

	constructor(ask: Ask) {
		// A worker that was lost has lost the roster, too.
		this.#ask = async (run) => {
			const answer = await ask(run);
			if (!answer.ok) this.hasFailed = true;
			return answer;
		};
		this.search = new PeopleSearch(this.#ask);
		this.missing = new PeopleSearch(this.#ask);
	}

	/** Shows a person's classes, and opens the first of them. A student's login is looked into at once. */
	async choose(user: number): Promise<void> {
		const job = this.#begin();
		this.login = null;
		const answer = await this.#ask((api) => api.classesOf(user));
		if (job !== this.#job || !answer.ok) return;
		this.person = answer.value;
		this.list = null;
		const [first] = answer.value.classes;
		const teaches = answer.value.person.kind === 'staff';
		if (!teaches) await this.explain(user);
		else if (first !== undefined) await this.open(first.record);
	}

	/** Shows who is in a class. */
	async open(inClass: number): Promise<void> {
		const job = this.#begin();
		const answer = await this.#ask((api) => api.classList(inClass));
		if (job !== this.#job || !answer.ok) return;
		this.list = answer.value;
		// What is said of the person whose screen it is stays.
		if (this.login?.person.record !== this.person?.person.record) this.login = null;
		this.missing.clear();
	}

	/** Looks into why somebody cannot log in; null closes the answer. */
	async explain(user: number | null): Promise<void> {
		const job = this.#begin();
		if (user === null) {
			this.login = null;
			return;
		}
		const answer = await this.#ask((api) => api.loginAnswer(user));
		if (job === this.#job && answer.ok) this.login = answer.value;
	}

	/** Back to looking for a name. Marks stay. */
	chooseAgain(): void {
		this.#begin();
		this.person = null;
		this.list = null;
		this.login = null;
		this.search.clear();
		this.missing.clear();
	}

	/** Says that something is not right; in the place of what was said of the same person there. */
	mark(mark: RosterMark): void {
		if (this.marks.length === 0) this.author = this.person?.person.name ?? '';
		const others = this.marks.filter((each) => !isSameMark(each, mark));
		this.marks = [...others, mark];
	}

	undo(mark: RosterMark): void {
		this.marks = this.marks.filter((each) => !isSameMark(each, mark));
	}

	/** Marks that are in no note that somebody has by now. */
	get unnoted(): readonly RosterMark[] {
		return this.marks.filter((mark) => !this.#noted.includes(mark));
	}

	/** The note as it is was copied, shared, printed or saved. */
	takeNote(): void {
		this.#noted = this.marks;
	}

	/** Offers the note as a CSV file; false where it cannot be made. */
	async save(table: NoteTable): Promise<boolean> {
		const bytes = await this.#ask((api) => api.noteFile(table));
		if (bytes.ok) offerDownload(bytes.value, 'csv', 'class-note');
		return bytes.ok;
	}

	/** Looks for schools by their name or id; all of them for an empty text. */
	async findSchools(text: string): Promise<void> {
		this.#school += 1;
		const job = this.#school;
		const answer = await this.#ask((api) => api.findSchools(text, MOST_NAMED));
		if (job === this.#school && answer.ok) this.schools = answer.value;
	}

	/**
	 * Offers classes as a small roster zip of their own; null where that went well.
	 * @param passphrase empty for a zip that everybody can open
	 */
	async savePack(of: PackWish, passphrase: string): Promise<PackTrouble | null> {
		const typed = passphrase === '' ? null : passphrase;
		const pack = await this.#ask((api) => api.classPack(of, typed));
		if (!pack.ok) return 'failed';
		if (pack.value.kind === 'refused') return pack.value.because;
		const bytes = new Uint8Array(pack.value.bytes);
		offerFile(new Blob([bytes], { type: 'application/zip' }), 'rollcall-class-pack.zip');
		return null;
	}

	/** Lets go of everything that was looked at or said. */
	forget(): void {
		this.chooseAgain();
		this.#school += 1;
		this.schools = null;
		this.marks = this.#noted = [];
		this.author = '';
	}

	#begin(): number {
		this.#job += 1;
		return this.#job;
	}
}
