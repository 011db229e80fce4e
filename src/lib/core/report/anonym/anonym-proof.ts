import type { Checked } from '../../check';
import type { Finding } from '../../findings/finding';
import type { Column } from '../../table/column';
import { HIDDEN_VALUE, isMasked } from '../../table/masked-column';
import { findings } from '../json';
import type { AnonymZip } from './anonym-zip';
import { columnFakes } from './column-fakes';
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
	/** Columns of which every value was looked up in the original. */
	readonly columns: number;
	/** Findings of the original. */
	readonly findings: number;
	/** What is in the form of the zip itself is not copied; all else should be. */
	readonly differences: readonly Difference[];
}

/**
 * Holds a copy, checked in the same way, against its original.
 * @param pause awaited now and then, so that long work can answer in between
 */
export async function anonymProof(
	original: Checked,
	copy: Checked,
	{ paths }: Pick<AnonymZip, 'paths'>,
	pause: () => Promise<void> = () => Promise.resolve()
): Promise<AnonymProof> {
	return {
		...(await leaks(original, copy, pause)),
		...(await differences(original, copy, paths, pause))
	};
}

/** So many values or findings are looked at between two pauses. */
const STEP = 4096;

/** Looks up every value of every personal column of the copy in the same column of the original. */
async function leaks(
	{ set }: Checked,
	copy: Checked,
	pause: () => Promise<void>
): Promise<Pick<AnonymProof, 'leaks' | 'columns'>> {
	const found: Leak[] = [];
	let columns = 0;
	for (const table of set.tables.values()) {
		const made = copy.set.tables.get(table.name);
		const fakes = columnFakes(table, set, new Fakes(KeyedHash.of('')));
		for (const [at, { isPersonal }] of fakes.entries()) {
			const [before, after] = [table.columns[at], made?.columns[at]];
			// Passwords of the original are nowhere to be looked up.
			if (!isPersonal || after === undefined || isMasked(before)) continue;
			columns++;
			const values = await common(before, after, pause);
			if (values > 0) found.push({ file: table.name, column: before.name, values });
		}
	}
	return { leaks: found, columns };
}

/** How many values a column of the copy has in common with that of the original. */
async function common(
	before: Column,
	{ dictionary }: Column,
	pause: () => Promise<void>
): Promise<number> {
	let values = 0;
	for (let code = 0; code < dictionary.size; code++) {
		if (code % STEP === 0) await pause();
		const text = dictionary.text(code);
		const isSaid = text.trim() !== '' && text !== HIDDEN_VALUE;
		if (isSaid && before.dictionary.find(text) >= 0) values++;
	}
	return values;
}

async function differences(
	original: Checked,
	copy: Checked,
	paths: ReadonlyMap<string, string>,
	pause: () => Promise<void>
): Promise<Pick<AnonymProof, 'differences' | 'findings'>> {
	const counts = new Map<string, number>();
	let all = 0;
	const add = (finding: Finding, file: string | null, by: number): void => {
		const key = JSON.stringify([finding.rule, file, finding.row, finding.column, finding.severity]);
		counts.set(key, (counts.get(key) ?? 0) + by);
	};
	for (const each of findings(original, null)) {
		if (all++ % STEP === 0) await pause();
		add(each, pathIn(each.file, paths), 1);
	}
	let told = 0;
	for (const each of findings(copy, null)) {
		if (told++ % STEP === 0) await pause();
		add(each, each.file, -1);
	}
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
	return { differences: [...byFile.values()], findings: all };
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
