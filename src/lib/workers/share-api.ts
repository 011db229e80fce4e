import type { Outcome } from '../core/outcome';
import type { Ticket } from '../core/report/ticket-code';
import type { Fault } from './api';

/** What a report is saved as, besides the list and the data of `CheckApi.report`. */
export type ShareWish =
	/** All of it as one page. */
	| { readonly kind: 'page' }
	/** The same without personal data. */
	| { readonly kind: 'private' }
	/**
	 * A zip with a page and a list for each school. `only`: sourcedId of the one that is wanted, null for
	 * what belongs to none; left out for all.
	 */
	| { readonly kind: 'schools'; readonly only?: string | null };

/** A school with findings in its rows. */
export interface SchoolLine {
	/** sourcedId; null for what belongs to no school. */
	readonly school: string | null;
	/** As orgs.csv has it; empty for what belongs to no school. */
	readonly name: string;
	readonly findings: number;
}

/** A short code for a support ticket, and what is in it. */
export interface TicketView {
	readonly code: string;
	readonly ticket: Ticket;
}

/** What came of a copy with invented people. */
export type CopyAnswer =
	| {
			readonly kind: 'ready';
			readonly name: string;
			readonly file: Blob;
			/** Cells that became others. */
			readonly cells: number;
			/** Columns of which every value was looked up in the original, and none was there. */
			readonly columns: number;
			/** Findings of the original. */
			readonly findings: number;
			/** Findings that the copy has more or fewer of, in sentences; none where both say the same. */
			readonly differences: readonly string[];
	  }
	/** It cannot be made of this roster. */
	| { readonly kind: 'refused'; readonly because: string }
	/** Something of the original would have stayed in it: a fault of ours. */
	| { readonly kind: 'withheld'; readonly because: string };

/** What the page may ask of the check worker about files that leave it. */
export interface ShareApi {
	/** A report as a file; of a corrected roster the report as it is now. */
	shareFile(wish: ShareWish): Promise<Outcome<Blob, Fault>>;
	/** The schools that have findings, in the order of orgs.csv; what belongs to none comes last. */
	shareSchools(): Promise<Outcome<readonly SchoolLine[], Fault>>;
	ticket(): Promise<Outcome<TicketView, Fault>>;
	/**
	 * Makes a copy with invented people of the roster as it was given, without corrections, and holds it
	 * against the original. How far it is is told as progress.
	 */
	anonymise(seed: number): Promise<Outcome<CopyAnswer, Fault>>;
	/** Stops making a copy: it ends as cancelled. */
	stopAnonymise(): Promise<void>;
}
