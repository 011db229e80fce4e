import type { MessagePart, Severity } from '../findings/finding';
import type { Version } from '../spec/spec';

/*
 * The page of a receiver as a screen shows it. It is made when the app is built, out of the profile
 * alone: nothing on it is written for one receiver.
 */

/** A sentence in which names of columns and values are set apart. */
export type Wording = readonly MessagePart[];

/** One receiver in the index. */
export interface ProfileLine {
	readonly id: string;
	readonly title: string;
	readonly about: string | null;
	readonly base: Version;
	/** Day of the last change, YYYY-MM-DD. */
	readonly revision: string;
	/** Different numbers of its sheet that are checked. */
	readonly demands: number;
	/** What a search looks through besides title and sentence: names of its documents. */
	readonly words: string;
}

/** The number that a receiver's sheet gives to something, for example STM-16. */
export interface SheetId {
	readonly id: string;
	/** True where it stands on the page for the first time: there the address `#STM-16` leads. */
	readonly isAnchor: boolean;
	/** Keys of the sources that say so. */
	readonly sources: readonly string[];
}

/** Under which conditions something holds. */
export interface ConditionView {
	readonly words: Wording;
	/** Number of the question that decides it; null where the zip does. */
	readonly question: number | null;
}

/** One demand of a receiver in words. */
export interface DemandView extends SheetId {
	readonly severity: Severity;
	/** True where the receiver does not ask for what the standard says. */
	readonly isRelaxed: boolean;
	readonly asks: Wording;
	/** Names or values that `asks` ends with, where they are too many for a sentence. */
	readonly list: readonly string[];
	/** Key of the table of values that it goes by. */
	readonly map: string | null;
	readonly conditions: readonly ConditionView[];
	/** Days on which it holds; empty where it always does. */
	readonly days: string;
	/** What happens, in a few words. */
	readonly effect: string;
	/** The same in the receiver's terms. */
	readonly does: string | null;
	/** What a report says where it is not met; "…" stands for what is found. */
	readonly says: Wording | null;
	/** Rules of the standard that find it, or that do not count. */
	readonly rules: readonly RuleLink[];
	/** Files that it looks at; empty where it looks at every file, or at the zip. */
	readonly files: readonly string[];
}

/** A rule of the standard, by its page. */
export interface RuleLink {
	readonly id: string;
	readonly title: string;
}

/** What is asked of one place: the zip, every file, or one file. */
export interface PlaceView {
	/** For the address: `zip`, `files`, `users`. */
	readonly key: string;
	readonly title: string;
	readonly parts: readonly PlacePart[];
	/** Demands on several files that this one is among, by number. */
	readonly also: readonly string[];
}

/** Demands on the same columns; no columns where they concern the whole. */
export interface PlacePart {
	readonly columns: readonly string[];
	readonly demands: readonly DemandView[];
}

/** A line of the overview: a short answer, with the numbers that it rests on. */
export interface OverviewLine {
	readonly label: string;
	readonly answer: string;
	/** Names that the answer ends with. */
	readonly list: readonly string[];
	readonly ids: readonly string[];
}

/** A question that only the sender can answer. */
export interface QuestionView {
	readonly number: number;
	readonly ask: string;
	readonly options: readonly string[];
	/** What is taken where nobody answers. */
	readonly given: string;
	/** Numbers of the demands that depend on it. */
	readonly ids: readonly string[];
}

/** What becomes of the values of a column. */
export interface MapView {
	readonly key: string;
	readonly title: Wording;
	readonly conditions: readonly ConditionView[];
	readonly rows: readonly Readonly<{ from: readonly string[]; to: string }>[];
}

/** How one delivery after another is treated. */
export interface DeliveryView extends SheetId {
	/** Files and conditions that are meant. */
	readonly what: Wording;
	readonly conditions: readonly ConditionView[];
	/** The answer in a few words. */
	readonly answer: Wording;
	readonly says: string;
}

/** A titled list of how deliveries are treated. */
export interface DeliveryPart {
	readonly title: string;
	readonly lines: readonly DeliveryView[];
}

/** Something of the sheet that is said in a sentence. */
export interface NoteView extends SheetId {
	readonly says: string;
}

/** Rules of the standard that weigh alike here, where no demand speaks of them. */
export interface InheritedView {
	readonly words: string;
	readonly rules: readonly RuleLink[];
}

export interface SourceView {
	readonly key: string;
	readonly title: string;
	readonly url: string | null;
	/** Day on which it was read, in words. */
	readonly read: string;
}

/** Everything that the page of a receiver says. */
export interface ProfilePageView extends ProfileLine {
	/** How many demands are errors, warnings and notes, and how many are taken back. */
	readonly counts: Readonly<Record<Severity | 'relaxed', number>>;
	readonly overview: readonly OverviewLine[];
	/** What happens to what is not as asked, in the receiver's own words. */
	readonly effects: readonly Readonly<{ effect: string; says: string }>[];
	readonly places: readonly PlaceView[];
	readonly inherited: readonly InheritedView[];
	readonly questions: readonly QuestionView[];
	readonly maps: readonly MapView[];
	readonly deliveries: readonly DeliveryPart[];
	/** How values are held against each other. */
	readonly compares: readonly string[];
	/** What the receiver calls columns: `users.csv sourcedId`, and its own word. */
	readonly terms: readonly Readonly<{ column: string; term: string }>[];
	readonly checklist: readonly NoteView[];
	readonly notJudged: readonly NoteView[];
	readonly openQuestions: readonly string[];
	readonly sources: readonly SourceView[];
}
