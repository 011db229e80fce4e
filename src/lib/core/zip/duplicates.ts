import { observe, type Observation } from '../findings/observation';
import type { PackageItem } from './package-item';
import { standardName } from './standard-names';

/** Items that stand alone, items that may not be read because another has their name, and why. */
export interface Distinct {
	readonly items: readonly PackageItem[];
	readonly ambiguous: readonly PackageItem[];
	readonly dropped: readonly PackageItem[];
	readonly observations: readonly Observation[];
}

/** Names that some system takes for one: those equal but for case and Unicode form (NFC, NFD). */
const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/**
 * Finds files of one name (`entry-duplicate`: exact, by case, by Unicode form). Which of them a
 * receiver takes is its own affair, so none is read, unless they are copies of one another.
 */
export function distinctItems(items: readonly PackageItem[]): Distinct {
	const groups = new Map<string, PackageItem[]>();
	for (const item of items) {
		const key = folded(item.path);
		groups.set(key, [...(groups.get(key) ?? []), item]);
	}
	const kept: PackageItem[] = [];
	const ambiguous: PackageItem[] = [];
	const dropped: PackageItem[] = [];
	const observations: Observation[] = [];
	for (const group of groups.values()) {
		const [chosen, ...others] = [...group].sort(standardFirst);
		if (others.length > 0) observations.push(...group.slice(1).map((item) => seen(group[0], item)));
		if (others.every((item) => isCopy(item, chosen))) {
			kept.push(chosen);
			dropped.push(...others);
		} else ambiguous.push(...group);
	}
	return { items: kept, ambiguous, dropped, observations };
}

const isCopy = (a: PackageItem, b: PackageItem): boolean =>
	a.fingerprint !== null && a.fingerprint === b.fingerprint && a.fault === b.fault;

/** Of copies the first in the standard's spelling is read, else the first. */
function standardFirst(a: PackageItem, b: PackageItem): number {
	const rank = (item: PackageItem): number => {
		const base = item.path.split('/').at(-1) ?? '';
		return standardName(base) === base ? 0 : 1;
	};
	return rank(a) - rank(b);
}

function seen(first: PackageItem, item: PackageItem): Observation {
	const isCase = item.path.toLowerCase() === first.path.toLowerCase();
	const variant = item.path === first.path ? 'exact' : isCase ? 'case' : 'unicode';
	return observe('entry-duplicate', {
		file: item.path,
		variant,
		value: item.path,
		facts: { first: first.path }
	});
}
