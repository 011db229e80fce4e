import type { EditLine } from '../edits/shapes';

/** What corrections left out of one file, and how many rows stay in it. */
export interface LeftOutRows {
	readonly file: string;
	readonly records: number;
	readonly stays: number;
}

/**
 * What was left out for receivers, by file, as the corrections count it.
 * @param files the files of the corrected roster
 */
export function leftOutFiles(
	lines: readonly EditLine[],
	files: readonly { readonly name: string; readonly rows: number }[]
): LeftOutRows[] {
	const facts = lines.filter(({ by }) => by.kind === 'leaveOut').flatMap((line) => line.facts);
	return [...new Set(facts.map(({ file }) => file))].flatMap((file) => {
		if (file === null) return [];
		const own = facts.filter((fact) => fact.file === file);
		const records = own.reduce((sum, fact) => sum + fact.records, 0);
		return [{ file, records, stays: files.find(({ name }) => name === file)?.rows ?? 0 }];
	});
}
