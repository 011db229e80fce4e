/** The class that a mark is about. */
export interface MarkedClass {
	readonly record: number;
	/** sourcedId, for the office. */
	readonly id: string;
	readonly title: string;
	readonly room: string;
}

/** Somebody whom a mark is about; without an id where only a name was typed. */
export interface MarkedPerson {
	readonly id: string | null;
	readonly name: string;
	readonly school: string;
}

/** Something that a teacher says is not right. Marks live in the memory of the page and nowhere else. */
export type RosterMark = {
	readonly inClass: MarkedClass;
	readonly person: MarkedPerson;
} & (
	| { readonly kind: 'not-mine' }
	| { readonly kind: 'missing' }
	/** `should`: the right name. */
	| { readonly kind: 'wrong-name'; readonly should: string }
);
