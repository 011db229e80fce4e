import type { CellChange } from './cell-changes';
import type { ClassEffects } from './class-effects';
import type { Comparison } from './comparison';
import type { FileDiff } from './file-diff';
import type { Kind } from './membership';
import type { OffReason } from './off-list';
import { RecordNames, type NamedCell, type RecordName } from './people';

/** Lists of records that a comparison has. */
export type DiffList =
	| 'added'
	| 'removed'
	| 'changed'
	| 'returned'
	| 'off'
	| 'studentsWithoutClass'
	| 'teachersWithoutClass'
	| 'classesWithoutTeacher'
	| 'sameGrade';

/** Which records are wanted. What is left out filters nothing. */
export interface DiffSelection {
	readonly list: DiffList;
	/** For lists of a file; those on classes and grades have their own. */
	readonly file: string;
	/** The receiver, for `off` and for who is left without a class there; none for the files alone. */
	readonly profile?: string;
	/** Only what departs from the new year or term. */
	readonly departures?: boolean;
	/** sourcedId of a school. */
	readonly school?: string;
	readonly kind?: Kind;
	readonly because?: OffReason;
	/** Of changed records those in which this column differs. */
	readonly column?: string;
	/** In the name or the id, in any letters of case. */
	readonly text?: string;
}

/** One record of a list. */
export interface DiffRow {
	readonly file: string;
	/** Row in its file before and after; null where it is not there. */
	readonly rowBefore: number | null;
	readonly rowAfter: number | null;
	readonly name: RecordName;
	/** Why it is off at a receiver; null in other lists. */
	readonly because: OffReason | null;
	/** The id under which it probably came back; null where it did not. */
	readonly rekeyed: string | null;
	readonly changes: readonly CellChange[];
	readonly before: readonly NamedCell[];
	readonly after: readonly NamedCell[];
}

/** Some rows of a list. */
export interface DiffPage {
	readonly from: number;
	readonly total: number;
	readonly rows: readonly DiffRow[];
}

/** A record of a list: numbers before and after, -1 where it is not there. */
interface Entry {
	readonly before: number;
	readonly after: number;
	readonly because: OffReason | null;
}

/** A list whose entries are made when they are asked for: there may be a million. */
interface Entries {
	readonly length: number;
	at(index: number): Entry;
}

const nothing: Entries = { length: 0, at: () => ({ before: -1, after: -1, because: null }) };

/** The lists of a comparison, with names. */
export class DiffRows {
	readonly #was: RecordNames;
	readonly #is: RecordNames;
	readonly #rekeyed: ReadonlyMap<string, string>;
	/** The last list that was asked for, so that paging through it filters once. */
	#last: { readonly key: string; readonly entries: Entries } | null = null;

	constructor(readonly comparison: Comparison) {
		const { before, after } = comparison.diff;
		this.#was = new RecordNames(before);
		this.#is = new RecordNames(after);
		this.#rekeyed = new Map(
			comparison.rekeyed.flatMap(({ file, before: old, after: now }) => [
				[`${file} ${old}`, now] as const,
				[`${file} ${now}`, old] as const
			])
		);
	}

	/** Rows `from` up to `from + count` of a list. */
	page(selection: DiffSelection, from: number, count: number): DiffPage {
		const entries = this.#entries(selection);
		const file = fileOf(selection);
		const diff = this.#diff(selection);
		const length = Math.max(0, Math.min(count, entries.length - from));
		const rows = Array.from({ length }, (_, at) => this.#row(file, diff, entries.at(from + at)));
		return { from, total: entries.length, rows };
	}

	#row(file: string, diff: FileDiff | undefined, entry: Entry): DiffRow {
		const { before, after, because } = entry;
		const name = this.#name(file, entry);
		const isBoth = before >= 0 && after >= 0;
		return {
			file,
			rowBefore: before < 0 ? null : before + 2,
			rowAfter: after < 0 ? null : after + 2,
			name,
			because,
			rekeyed: isBoth ? null : (this.#rekeyed.get(`${file} ${name.key}`) ?? null),
			changes: isBoth ? (diff?.changes(after) ?? []) : [],
			before: this.#was.cells(file, before),
			after: this.#is.cells(file, after)
		};
	}

	/** As it is named now; who is gone, as it was. */
	#name(file: string, { before, after }: Entry): RecordName {
		return after < 0 ? this.#was.name(file, before) : this.#is.name(file, after);
	}

	#diff({ profile, departures, ...selection }: DiffSelection): FileDiff | undefined {
		const file = fileOf(selection);
		if (profile !== undefined) return this.#forecast(profile)?.diff.file(file);
		const { diff, departures: rest } = this.comparison;
		return (departures === true ? rest : diff).file(file);
	}

	#forecast(id: string) {
		return this.comparison.forecasts.find(({ profile }) => profile === id);
	}

	#entries(selection: DiffSelection): Entries {
		const key = JSON.stringify(selection);
		if (this.#last?.key === key) return this.#last.entries;
		const all = this.#all(selection);
		const entries = isFiltered(selection) ? this.#filtered(selection, all) : all;
		this.#last = { key, entries };
		return entries;
	}

	#filtered(selection: DiffSelection, all: Entries): Entries {
		const places: number[] = [];
		for (let at = 0; at < all.length; at++) {
			if (this.#isWanted(selection, all.at(at))) places.push(at);
		}
		return { length: places.length, at: (index) => all.at(places[index]) };
	}

	/** The list before it is filtered. */
	#all(selection: DiffSelection): Entries {
		const { list } = selection;
		const diff = this.#diff(selection);
		if (diff === undefined) return nothing;
		if (list === 'off') return this.#off(selection, diff);
		const isOfAfter = list === 'added' || list === 'changed' || list === 'returned';
		if (isOfAfter || list === 'sameGrade') {
			const now = isOfAfter ? diff[list] : (this.comparison.rollOver?.sameGrade ?? []);
			return entriesOf(now, (after) => ({
				before: diff.recordBefore(after),
				after,
				because: null
			}));
		}
		const records = list === 'removed' ? diff.removed : this.#effect(selection, list);
		return entriesOf(records, (before) => ({
			before,
			after: diff.recordAfter(before),
			because: null
		}));
	}

	/** Who is left without a class, at a receiver or in the files. */
	#effect({ profile }: DiffSelection, list: keyof ClassEffects): readonly number[] {
		const { classes } = this.comparison;
		return (profile === undefined ? classes : this.#forecast(profile)?.classes)?.[list] ?? [];
	}

	#off({ profile = '', file }: DiffSelection, diff: FileDiff): Entries {
		const off = this.#forecast(profile)?.files.find((each) => each.file === file)?.off;
		if (off === undefined) return nothing;
		return {
			length: off.length,
			at: (index) => {
				const { record, because } = off.at(index);
				return { before: record, after: diff.recordAfter(record), because };
			}
		};
	}

	#isWanted(selection: DiffSelection, entry: Entry): boolean {
		const { school, kind, because, column, text } = selection;
		if (because !== undefined && entry.because !== because) return false;
		if (column !== undefined && !this.#differs(selection, entry, column)) return false;
		const isAnybody = school === undefined && kind === undefined && text === undefined;
		return isAnybody || isNamed(selection, this.#name(fileOf(selection), entry));
	}

	#differs(selection: DiffSelection, { after }: Entry, wanted: string): boolean {
		const changes = after < 0 ? [] : (this.#diff(selection)?.changes(after) ?? []);
		return changes.some(({ column }) => column === wanted);
	}
}

const entriesOf = (records: readonly number[], make: (record: number) => Entry): Entries => ({
	length: records.length,
	at: (index) => make(records[index])
});

const isFiltered = ({ school, kind, because, column, text }: DiffSelection): boolean =>
	[school, kind, because, column, text].some((wanted) => wanted !== undefined);

function isNamed(
	{ school, kind, text }: DiffSelection,
	{ name, key, kind: own, schools }: RecordName
): boolean {
	if (school !== undefined && !schools.some(({ id }) => id === school)) return false;
	if (kind !== undefined && own !== kind) return false;
	const wanted = text?.toLowerCase() ?? '';
	return name.toLowerCase().includes(wanted) || key.toLowerCase().includes(wanted);
}

/** The file of a list. */
function fileOf({ list, file }: Pick<DiffSelection, 'list' | 'file'>): string {
	if (list === 'classesWithoutTeacher') return 'classes.csv';
	const isOfPeople = ['studentsWithoutClass', 'teachersWithoutClass', 'sameGrade'].includes(list);
	return isOfPeople ? 'users.csv' : file;
}
