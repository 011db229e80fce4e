import type { GroupSource } from '../../findings/group-source';
import type { Hit } from '../../findings/matches';
import { RekeyFixes } from '../../snapshots/rekey-fix';
import type { Edit } from '../edit';
import { rekeyEdits } from '../rekey-edits';
import type { QuickFix } from './quick-fix';

/** Blanks around an id go, in its own record and wherever it is named. */
export const idSpaces: QuickFix = {
	id: 'id-spaces',
	grade: 'safe',
	rules: ['id-characters', 'id-not-allowed'],
	texts: {
		title: 'Take the blanks around the id away',
		does: 'Takes blanks away at the beginning and the end of the id, here and wherever it is named.'
	},
	edits: (group, set) => {
		const { file, column } = group.matches;
		const ids = set.tables.get(file ?? '')?.column('sourcedId');
		if (file === null || column !== 'sourcedId' || ids === undefined) return [];
		const fixes = new RekeyFixes(set, file);
		const edits: Edit[] = [];
		for (const hit of group.hits()) {
			const slip = slipOf(group, hit);
			// An id that stands there without the blanks already is another record's.
			if (slip !== null && ids.dictionary.find(slip.to) < 0)
				edits.push(...rekeyEdits(fixes.fix(slip.to, slip.from)));
		}
		return edits;
	}
};

function slipOf({ matches }: GroupSource, hit: Hit): { from: string; to: string } | null {
	const { variant, candidate, value } = matches.details(hit);
	const from = value ?? matches.text(hit);
	return variant === 'spaces' && candidate && from !== null ? { from, to: candidate } : null;
}
