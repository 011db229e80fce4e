import type { Checked } from '../../check';
import type { Finding } from '../../findings/finding';
import { findings } from '../json';
import type { AnonymZip } from './anonym-zip';
import { columnFakes, textsOf } from './column-fakes';
import { Fakes } from './fakes';
import { KeyedHash } from './keyed-hash';

/** A column of the copy in which a value of the original stands. */
export interface Leak {
	readonly file: string;
	readonly column: string;
	readonly values: number;
}

/** Findings that the copy has more or fewer of than the original. */
export interface Difference {
	readonly rule: string;
	/** Name of the file in the copy; null for the zip. */
	readonly file: string | null;
	readonly before: number;
	readonly after: number;
}

/** What a copy, read back, shows of the original. */
export interface AnonymProof {
	/** Must be empty: nobody may see the copy otherwise. */
	readonly leaks: readonly Leak[];
	/** What is in the form of the zip itself is not copied; all else should be. */
	readonly differences: readonly Difference[];
}

/** Holds a copy, checked in the same way, against its original. */
export function anonymProof(
	original: Checked,
	copy: Checked,
	{ paths }: Pick<AnonymZip, 'paths'>
): AnonymProof {
	return { leaks: leaks(original, copy), differences: differences(original, copy, paths) };
}

/** Looks up every value of every personal column of the copy in the same column of the original. */
function leaks({ set }: Checked, copy: Checked): Leak[] {
	const fakes = new Fakes(KeyedHash.of(''));
	return [...set.tables.values()].flatMap((table) => {
		const made = copy.set.tables.get(table.name);
		return columnFakes(table, set, fakes).flatMap(({ isPersonal }, at) => {
			const [before, after] = [table.columns[at], made?.columns[at]];
			if (!isPersonal || after === undefined) return [];
			const same = textsOf(after).filter(
				(text) => text.trim() !== '' && text !== '(hidden)' && before.dictionary.find(text) >= 0
			);
			const leak = { file: table.name, column: before.name, values: same.length };
			return same.length === 0 ? [] : [leak];
		});
	});
}

function differences(
	original: Checked,
	copy: Checked,
	paths: ReadonlyMap<string, string>
): Difference[] {
	const counts = new Map<string, number>();
	const add = (finding: Finding, file: string | null, by: number): void => {
		const key = JSON.stringify([finding.rule, file, finding.row, finding.column, finding.severity]);
		counts.set(key, (counts.get(key) ?? 0) + by);
	};
	for (const each of findings(original, null)) add(each, pathIn(each.file, paths), 1);
	for (const each of findings(copy, null)) add(each, each.file, -1);
	const byFile = new Map<string, Difference>();
	for (const [key, count] of counts) {
		if (count === 0) continue;
		// The key was made of these above.
		const [rule, file] = JSON.parse(key) as [string, string | null];
		const held = byFile.get(`${rule} ${file ?? ''}`) ?? { rule, file, before: 0, after: 0 };
		byFile.set(`${rule} ${file ?? ''}`, {
			...held,
			before: held.before + Math.max(0, count),
			after: held.after + Math.max(0, -count)
		});
	}
	return [...byFile.values()];
}

/** A finding names a file by its path, or by the path behind a folder that holds all. */
function pathIn(file: string | null, paths: ReadonlyMap<string, string>): string | null {
	if (file === null) return null;
	const whole = paths.get(file);
	if (whole !== undefined) return whole;
	for (const [path, made] of paths) {
		if (path.endsWith(`/${file}`)) return made.split('/').slice(-file.split('/').length).join('/');
		if (path.startsWith(file) && file.endsWith('/'))
			return `${made
				.split('/')
				.slice(0, file.split('/').length - 1)
				.join('/')}/`;
	}
	return file;
}
