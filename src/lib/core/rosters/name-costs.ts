import { editDistance } from '../rules/edit-distance';
import type { Column } from '../table/column';
import { foldedName } from './folded-name';

/** How far a name is from a word: 0 the same, 1 begins with it, 3 or 4 one or two slips. */
export const FAR = 255;
const SLIP = 2;
/** A word that is shorter is too soon another name. */
const SHORTEST_WITH_SLIP = 4;
const SHORTEST_WITH_TWO = 8;

/** The distinct values of a column of names, folded once, with the words they are made of. */
export class FoldedColumn {
	readonly #names: readonly (readonly string[])[];
	/** By value and word the letters that occur in it, a bit each. */
	readonly #letters: readonly (readonly number[])[];

	constructor(readonly column: Column) {
		this.#names = Array.from({ length: column.dictionary.size }, (_, code) =>
			partsOf(foldedName(column.text(code)))
		);
		this.#letters = this.#names.map((parts) => parts.map(letters));
	}

	/** For each distinct value how far it is from `word`; `FAR` where it is another name. */
	costs(word: string): Uint8Array {
		const slips = allowedSlips(word);
		const own = letters(word);
		return Uint8Array.from(this.#names, (parts, code) => {
			let best = FAR;
			parts.forEach((part, at) => {
				const differing = bits(own ^ this.#letters[code][at]);
				best = Math.min(best, cost(word, part, differing <= 2 * slips ? slips : 0));
			});
			return best;
		});
	}
}

/** The words of a name, and all of them as one: "de la Cruz" is also found as "delacruz". */
function partsOf(folded: string): string[] {
	if (folded === '') return [];
	const parts = folded.split(' ');
	return parts.length === 1 ? parts : [...parts, parts.join('')];
}

const allowedSlips = ({ length }: string): number => {
	if (length < SHORTEST_WITH_SLIP) return 0;
	return length < SHORTEST_WITH_TWO ? 1 : 2;
};

function cost(word: string, part: string, slips: number): number {
	if (part === word) return 0;
	if (part.startsWith(word)) return 1;
	if (slips === 0 || Math.abs(part.length - word.length) > slips) return FAR;
	const distance = editDistance(word, part);
	return distance > slips ? FAR : SLIP + distance;
}

/** A bit for each letter of the alphabet in a word; all others share the rest. */
function letters(word: string): number {
	let marks = 0;
	for (let at = 0; at < word.length; at++) marks |= 1 << ((word.charCodeAt(at) - 97) & 31);
	return marks;
}

function bits(marks: number): number {
	let count = 0;
	for (let rest = marks; rest !== 0; rest &= rest - 1) count++;
	return count;
}
