import type { GroupSource } from '../../findings/group-source';
import type { Hit } from '../../findings/matches';
import type { Edit } from '../edit';
import type { QuickFix } from './quick-fix';

/** More different values than this are no slip that a button repairs. */
const MOST_VALUES = 10_000;

/** A fix that puts the value that was meant in the place of the one that stands there. */
export interface CandidateFix extends Omit<QuickFix, 'edits'> {
	/** Variants of the rules' findings that it answers. */
	readonly variants: readonly string[];
	/** Columns that it leaves alone, because a guess there could take records away. */
	readonly except?: readonly string[];
}

/** Makes such a fix: one replacement for each different value that has a candidate. */
export const candidateFix = ({ variants, except = [], ...fix }: CandidateFix): QuickFix => ({
	...fix,
	edits: (group, set) => {
		const { file, column } = group.matches;
		if (file === null || column === null || except.includes(column)) return [];
		const spec = set.fileSpec(file)?.columns.find(({ name }) => name === column);
		const isItem = spec?.list === true;
		return [...candidates(group, variants)].map(([from, to]): Edit => ({
			kind: 'replaceValue',
			file,
			column,
			from,
			to,
			...(isItem ? { isItem } : {})
		}));
	}
});

/** The values of a group with what each of them means. */
function candidates(group: GroupSource, variants: readonly string[]): Map<string, string> {
	const found = new Map<string, string>();
	const seen = new Set<number>();
	for (const hit of group.hits()) {
		if (seen.has(hit.key)) continue;
		seen.add(hit.key);
		if (seen.size > MOST_VALUES) break;
		const meant = meantBy(group, hit, variants);
		if (meant !== null) found.set(meant.from, meant.to);
	}
	return found;
}

function meantBy(
	{ matches }: GroupSource,
	hit: Hit,
	variants: readonly string[]
): { readonly from: string; readonly to: string } | null {
	const { variant = '', candidate, value } = matches.details(hit);
	const from = value ?? matches.text(hit);
	const isMeant = candidate !== undefined && candidate !== null && variants.includes(variant);
	return isMeant && from !== null && from !== candidate ? { from, to: candidate } : null;
}
