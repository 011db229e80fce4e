import type { ColumnSpec } from '../../spec/spec';
import { folded } from '../cells/nearest-token';
import { editDistance } from '../edit-distance';

/** Longer than any column name with some letters too many. */
const MOST_LETTERS = 60;
/** A file with more columns than this is no roster: near names are not worth the time. */
const MOST_NAMES = 200;

/** Letters that may be wrong: none in the shortest names, for `sms` is not `sex`. */
const tolerance = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/**
 * For names that the standard does not know (by their place in `names`) the missing column that each
 * probably means. Looks in this order: the same but for capitals, accents, spaces and signs; the name
 * in the version before; one or two wrong letters, where no other column is as near. No column is
 * meant twice.
 */
export function meantColumns(
	names: readonly string[],
	missing: readonly ColumnSpec[],
	all: readonly ColumnSpec[]
): Map<number, string> {
	const meant = new Map<number, string>();
	const free = new Set(missing);
	const take = (at: number, spec: ColumnSpec | undefined): void => {
		if (spec === undefined || meant.has(at) || !free.delete(spec)) return;
		meant.set(at, spec.name);
	};
	const words = names.slice(0, MOST_NAMES).map(folded);
	words.forEach((word, at) =>
		take(
			at,
			find(free, word, ({ name }) => name)
		)
	);
	words.forEach((word, at) =>
		take(
			at,
			find(free, word, ({ renamedFrom }) => renamedFrom)
		)
	);
	for (const { at, spec } of nearest(words, all)) take(at, spec);
	return meant;
}

const find = (
	specs: Iterable<ColumnSpec>,
	word: string,
	nameOf: (spec: ColumnSpec) => string | undefined
): ColumnSpec | undefined => {
	for (const spec of specs) if (word !== '' && folded(nameOf(spec) ?? '') === word) return spec;
	return undefined;
};

/** For each word the one column that is nearest to it, where it is near enough; the nearest pairs first. */
function nearest(
	words: readonly string[],
	all: readonly ColumnSpec[]
): { at: number; spec: ColumnSpec }[] {
	const pairs = words.flatMap((word, at) => {
		if (word.length > MOST_LETTERS) return [];
		const distances = all.map(({ name }) => editDistance(word, folded(name)));
		const least = Math.min(...distances);
		const fits = all.filter((_, index) => distances[index] === least);
		if (least > tolerance(word.length) || fits.length !== 1) return [];
		return [{ at, spec: fits[0], distance: least }];
	});
	return pairs.sort((a, b) => a.distance - b.distance || a.at - b.at);
}
