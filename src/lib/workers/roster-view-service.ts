import type { Checked } from '../core/check';
import { failure, success, type Outcome } from '../core/outcome';
import { classPack } from '../core/rosters/class-pack';
import { noteCsv, type NoteTable } from '../core/rosters/note-csv';
import { RosterBook } from '../core/rosters/roster-book';
import { sealedPack } from '../core/rosters/sealed-pack';
import { newFileCipher } from '../storage/file-cipher';
import { canSeal } from '../storage/sealing';
import type { Fault } from './api';
import { faultOf } from './fault';
import type { PackAnswer, PackWish, RosterViewApi } from './roster-view-api';
import { ShareService } from './share-service';

/** The check worker's work on classes and the people in them: of the roster as it is corrected. */
export class RosterViewService extends ShareService implements RosterViewApi {
	/** Weakly: a roster that is let go takes its indexes with it. */
	readonly #books = new WeakMap<Checked, RosterBook>();

	findPeople(query: string, limit: number): ReturnType<RosterViewApi['findPeople']> {
		return this.#asked('findPeople', (book) => book.find(query, limit));
	}

	classesOf(user: number): ReturnType<RosterViewApi['classesOf']> {
		return this.#asked('classesOf', (book) => book.classesOf(user));
	}

	classList(inClass: number): ReturnType<RosterViewApi['classList']> {
		return this.#asked('classList', (book) => book.list(inClass));
	}

	loginAnswer(user: number): ReturnType<RosterViewApi['loginAnswer']> {
		return this.#asked('loginAnswer', (book) => book.login(user));
	}

	findSchools(query: string, limit: number): ReturnType<RosterViewApi['findSchools']> {
		return this.#asked('findSchools', (book) => book.findSchools(query, limit));
	}

	async classPack(of: PackWish, passphrase: string | null): Promise<Outcome<PackAnswer, Fault>> {
		try {
			const made = await this.#asked('classPack', (book) => packOf(book, of));
			if (!made.ok || made.value.kind === 'refused' || passphrase === null) return made;
			if (!canSeal()) return success({ kind: 'refused', because: 'no-encryption' });
			const cipher = await newFileCipher(passphrase);
			return success({ kind: 'pack', bytes: await sealedPack(made.value.bytes, cipher) });
		} catch (fault) {
			return failure(faultOf(fault, 'classPack'));
		}
	}

	noteFile(table: NoteTable): ReturnType<RosterViewApi['noteFile']> {
		return Promise.resolve(success(new TextEncoder().encode(noteCsv(table))));
	}

	#asked<Value>(
		detail: string,
		ask: (book: RosterBook) => Value | null
	): Promise<Outcome<Value, Fault>> {
		const { checked } = this;
		try {
			const value = checked === null ? null : ask(this.#bookOf(checked));
			return Promise.resolve(
				value === null ? failure({ code: 'internal', detail }) : success(value)
			);
		} catch (fault) {
			return Promise.resolve(failure(faultOf(fault, detail)));
		}
	}

	#bookOf(checked: Checked): RosterBook {
		const book = this.#books.get(checked) ?? new RosterBook(checked);
		this.#books.set(checked, book);
		return book;
	}
}

/** Null where the roster does not have whom it is for. */
function packOf(book: RosterBook, of: PackWish): PackAnswer | null {
	const classes =
		of.kind === 'school'
			? book.classesOfSchool(of.id)
			: book.classesOf(of.user)?.classes.map(({ record }) => record);
	if (classes === undefined || classes === null) return null;
	const bytes = classPack(book.checked.set, classes);
	return bytes === null ? { kind: 'refused', because: 'changes' } : { kind: 'pack', bytes };
}
