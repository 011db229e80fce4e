import type { Facts, LateWords, Place, Severity } from '../findings/finding';
import type { Observation } from '../findings/observation';
import type { PlaceList } from '../csv/batch';
import type { Table } from '../table/table';
import type { Column } from '../table/column';
import type { RosterSet } from './roster-set';
import type { Version } from '../spec/spec';

/** How binding the sentence is that a rule rests on: see spec/oneroster-rules.md. */
export type Basis = 'MUST' | 'SHOULD' | 'DESC' | 'PRACTICE';

export interface RuleMeta {
	/** Kebab case, never reused, never changing its meaning. The file's name, too. */
	readonly id: string;
	readonly severity: Severity;
	readonly basis: Basis;
	/** Numbers of the cross-cutting rules it implements (docs table), for example [48, 53]. */
	readonly clauses: readonly number[];
	/** The clause in words a reader can look up, for example "OneRoster CSV 1.1, section 3; RFC 4180, 2.6". */
	readonly source: string;
	readonly versions: readonly Version[];
	/** Files it looks at; 'any' for all, 'zip' for the package itself. */
	readonly files: readonly string[];
	/** True when each distinct value is a cause of its own, so that groups are made by value. */
	readonly byValue: boolean;
}

/**
 * Words for people. Templates hold placeholders: `{value}` the value seen, `{file}`, `{column}`,
 * `{row}`, `{line}`, `{count}`, `{values}` (number of different values), `{version}` (of the standard,
 * as the set was checked), and the facts of the finding.
 * `{count|row|rows}` writes the number and the fitting word. Values out of the file are marked on
 * screen; plain facts are not.
 */
export interface RuleTexts {
	/** Name of the rule in plain words, without a full stop. */
	readonly title: string;
	/** What it says, in one sentence. */
	readonly what: string;
	/** Why receivers care. */
	readonly why: string;
	/** Names of the facts that the templates use besides those every finding has. */
	readonly facts?: readonly string[];
	/**
	 * What is wrong and what was expected, by variant. `one` speaks of one value or place,
	 * `many` of a group that counts several values, `rows` of a group of several findings with one
	 * value, where the facts of the first would mislead (both fall back to `one`). `sessionMany` and
	 * `sessionRows` are those of the variant `session`.
	 */
	readonly messages: Readonly<Record<string, string>> & { readonly one: string };
	/** What to do in the student system, by variant; `one` is the fallback. */
	readonly advice: Readonly<Record<string, string>> & { readonly one: string };
	/** Which of them are a receiver's own words: those stay as they are in every language. */
	readonly own?: readonly ('messages' | 'advice')[];
}

/**
 * A tiny roster that breaks the rule (or does not). `files` replaces files of the smallest valid set
 * by these texts (null takes one away); `trait` changes the zip itself. `finds` lists what this rule
 * must report, no more and no less; empty in a good example.
 */
export interface RuleExample {
	readonly name: string;
	/** Version of the smallest set that is changed; 1.1 where none is given. */
	readonly version?: Version;
	readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
	/** Set where a previous delivery is given with it: the smallest set with these changes. */
	readonly previous?: Readonly<Record<string, string | Uint8Array | null>>;
	readonly trait?: Readonly<{ kind: string; entry?: string; to?: string }>;
	/** The day to judge by, YYYY-MM-DD; none where it is left out. */
	readonly asOf?: string;
	readonly finds: readonly Readonly<{
		file?: string | null;
		row?: number | null;
		line?: number | null;
		column?: string | null;
		value?: string | null;
		candidate?: string | null;
	}>[];
	/** Rule ids that this example breaks besides its own, because one fault has several faces. */
	readonly also?: readonly string[];
}

/** What a receiver does about it, in its own public words. */
export interface Effect {
	/** The receiver, for example "ST Math". */
	readonly at: string;
	/** One sentence: what happens there. */
	readonly does: string;
	/** Where it says so. */
	readonly source: EffectSource;
}

/** A document of a receiver, and a day that belongs to it. */
export interface EffectSource {
	/** Title and site, as they are called there. */
	readonly title: string;
	/** YYYY-MM-DD */
	readonly day: string;
	/** Whether it was read on that day, or is of that day. */
	readonly dayOf: 'reading' | 'state';
}

/** Where a student system lets people put it right, as its public documentation says. */
export interface SourceFix {
	/** The student system, for example "PowerSchool SIS". */
	readonly system: string;
	/** One or two sentences: which screen or setting, and what to do there. */
	readonly steps: string;
	/** Title and address of the public page. */
	readonly source: string;
	readonly url: string;
}

/** What the page of a rule says beside its texts and examples. */
export interface RulePage {
	readonly effects: readonly Effect[];
	readonly atSource: readonly SourceFix[];
	/** Cases in which it is reported although all is well, or seems to be; one sentence each. */
	readonly falseAlarms: readonly string[];
}

export interface Rule {
	readonly meta: RuleMeta;
	readonly texts: RuleTexts;
	readonly page: RulePage;
	readonly bad: readonly RuleExample[];
	readonly good: readonly RuleExample[];
	/** Looks at one file, as soon as it is read. */
	readonly checkFile?: (table: Table, set: RosterSet, report: Report) => void;
	/** Looks at the whole set, when everything is read. */
	readonly checkSet?: (set: RosterSet, report: Report) => void;
}

/** More about one finding, worked out only when somebody looks at it. */
export interface Details {
	readonly variant?: string;
	readonly facts?: Facts;
	readonly candidate?: string | null;
	readonly related?: readonly Place[];
	/** The value to show where it is not the whole cell, for example one item of a list. */
	readonly value?: string;
}

/** What a rule hands in. Everything is lazy: words and places are made when they are looked at. */
export interface Report {
	/** Every record whose cell in `column` holds one of `codes` (ragged records are left out). */
	codes(
		column: Column,
		codes: Iterable<number>,
		details?: (code: number) => Details,
		how?: Narrowing
	): void;
	/** As `codes`, for items of lists: each case is one item and the codes of the cells that hold it. */
	items(column: Column, cases: readonly ItemCase[], how?: Narrowing): void;
	/** Single records (0 is the first after the header). The value is the record's cell in `column`. */
	records(
		table: Table,
		column: Column | null,
		records: Iterable<number>,
		details?: (record: number) => Details
	): void;
	/** Places that a reader noted by number. The facts hold `found`, and `column` names its header. */
	places(table: Table, list: PlaceList, details?: (index: number) => Details): void;
	/** One place: the header, a whole file, the zip. */
	one(place: Partial<Place>, details?: Details): void;
	/** What an earlier stage saw. */
	observation(seen: Observation): void;
	/** This rule could not look at `file`. */
	notRun(file: string, because: LateWords): void;
}

/** Which records count where not all do, and what makes a group where the rule's own way does not fit. */
export interface Narrowing {
	/** Records for which this is false have no finding. Holds for all calls of a rule on one column. */
	readonly judged?: (record: number) => boolean;
	/** One group for the column, which counts its values, although the rule goes by value. */
	readonly together?: boolean;
}

/** One item out of list cells, and the codes of the cells that hold it. */
export interface ItemCase extends Details {
	readonly value: string;
	readonly codes: readonly number[];
}
