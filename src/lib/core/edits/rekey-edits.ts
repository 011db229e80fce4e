import type { RekeyFix } from '../snapshots/rekey-fix';
import type { Edit } from './edit';

/**
 * The edits that give a record its old id back, in its own file and wherever it is named: what a
 * comparison of two deliveries proposes for a person who came back under another id. Grade: to be
 * looked at.
 */
export const rekeyEdits = ({ file, column, before, after, references }: RekeyFix): Edit[] => [
	{ kind: 'replaceValue', file, column, from: before, to: after },
	...references.map((each): Edit => ({
		kind: 'replaceValue',
		file: each.file,
		column: each.column,
		from: before,
		to: after,
		...(each.list ? { isItem: true } : {})
	}))
];
