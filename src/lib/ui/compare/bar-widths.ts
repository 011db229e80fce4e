import type { DiffFile } from '../../core/snapshots/diff-report';

/** How long the bars of a file are, in percent of their half of the picture. */
export interface BarWidths {
	readonly gone: number;
	readonly added: number;
	readonly changed: number;
}

/** The longest bar leaves room for the number beside it. */
const LONGEST = 46;

const grown = ({ removed, added, returned, changed }: DiffFile): BarWidths => ({
	gone: Math.sqrt(removed),
	added: Math.sqrt(added + returned),
	changed: Math.sqrt(changed)
});

/** Bars of all files on one scale, by the square roots of their counts. */
export function barWidths(files: readonly DiffFile[]): BarWidths[] {
	const roots = files.map(grown);
	const longest = Math.max(
		1,
		...roots.map(({ gone, added, changed }) => Math.max(gone, added + changed))
	);
	const width = (root: number): number => Math.round((root / longest) * LONGEST * 10) / 10;
	return roots.map(({ gone, added, changed }) => ({
		gone: width(gone),
		added: width(added),
		changed: width(changed)
	}));
}
