import type { Json } from '../../core/profiles/compare-profiles';

/*
 * How a form is described. The forms of all kinds of demands, and of the rest of a profile, are drawn
 * from tables of these (words.kinds.*.en.ts, words.*-fields.en.ts and their like); a test holds the tables against the format.
 */

/** One of several values that are taken, and its word. */
export interface Choice {
	readonly value: string;
	readonly word: string;
}

/** The choices of a field, from their words by value. */
export const choices = (words: Readonly<Record<string, string>>): Choice[] =>
	Object.entries(words).map(([value, word]) => ({ value, word }));

/** What is known beforehand and can be chosen. */
export type Known = 'files' | 'columns' | 'rules' | 'sources' | 'settings' | 'maps';

/** How a value is entered. */
export type Control =
	/** One line, or several lines of text. */
	| 'line'
	| 'text'
	| 'day'
	| 'whole'
	| 'number'
	/** True, or left out. */
	| 'flag'
	/** Yes or no; `choices` gives both words. */
	| 'yesNo'
	/** One of few (`choices`), several of few, or one of the names that are known (`from`). */
	| 'pick'
	| 'picks'
	| 'one'
	/** A list of texts, with those that are known (`from`) at hand; `all` is a word in its place. */
	| 'tokens'
	| 'when'
	/** An object or a tuple with `fields` of its own. */
	| 'group'
	/** A list of objects, or an object of objects by name, each with `fields`. */
	| 'items'
	| 'record'
	/** An object of texts by name, or an object of such objects. */
	| 'pairs'
	| 'tables'
	| 'json';

/** One field of a form. */
export interface Field {
	/** Name in the JSON; a number in a tuple. */
	readonly key: string | number;
	readonly control: Control;
	readonly label: string;
	readonly hint?: string;
	/** Goes out of the JSON where it is emptied. */
	readonly optional?: boolean;
	/** Stands behind "More", unless it is filled. */
	readonly more?: boolean;
	/** Stands behind "More" even where it is filled. */
	readonly back?: boolean;
	readonly choices?: readonly Choice[];
	readonly from?: Known;
	/** A word that may stand in the place of a list, such as `*`. */
	readonly all?: Choice;
	/** For columns: where the names of their files stand, each a way from the outermost object. */
	readonly of?: readonly (readonly string[])[];
	/** Whether conditions may speak of the record that is named (`target.<column>`). */
	readonly hasTarget?: boolean;
	readonly fields?: readonly Field[];
	/** Where the fields depend on what stands there. */
	readonly fieldsOf?: (entry: Json | undefined) => readonly Field[];
	/** A new entry, or the value that an optional group begins with. */
	readonly make?: (count: number) => Json;
	/** Word on the button that adds an entry. */
	readonly add?: string;
	/** Words over the two columns of pairs. */
	readonly heads?: readonly [string, string];
	/** The whole entry when this field gets another value: a setting of another type. */
	readonly remake?: (entry: Json, value: string) => Json;
}

/** What a kind of demand is for, and the fields that it alone has. */
export interface KindWords {
	readonly group: 'package' | 'cells' | 'set' | 'base';
	readonly name: string;
	readonly does: string;
	readonly effect: string;
	/** Fields of a new demand, so that it is whole from the start. */
	readonly make: (base: string) => Readonly<Record<string, Json>>;
	readonly fields: readonly Field[];
}
