import type { Checked } from '../check';
import type { Severity } from '../findings/finding';
import type { GroupSource } from '../findings/group-source';
import { RecordMarks } from '../findings/record-marks';
import { SchoolIndex } from '../report/html/school-index';
import { allGroups } from '../report/summary';
import { cell } from '../rosters/coded-cells';
import { EnrollmentIndex } from '../rosters/enrollment-index';
import { foldedName } from '../rosters/folded-name';
import { recordsNamed } from '../rules/joins';

/** Whom a sheet is for. */
export type PlaceKind = 'school' | 'class';

/** A school or class whose rows can be sent out. */
export interface SheetPlace {
	readonly id: string;
	readonly name: string;
	/** Of a class the name of its school; else empty. */
	readonly of: string;
	/** Rows in which something is wrong. */
	readonly problems: number;
}

/** A part of a list of places. */
export interface SheetPlaces {
	readonly places: readonly SheetPlace[];
	/** How many there are of what was looked for. */
	readonly total: number;
}

/** The schools and classes of a roster with what is wrong in each, most first. */
export class SheetPlaceBook {
	readonly schools: SchoolIndex;
	readonly #lists = new Map<PlaceKind, readonly SheetPlace[]>();
	readonly #marks = new Map<string, RecordMarks>();
	#enrollments: EnrollmentIndex | null = null;

	constructor(readonly checked: Checked) {
		this.schools = new SchoolIndex(checked.set);
		for (const { matches } of problemGroups(checked)) {
			const table = checked.set.tables.get(matches.file ?? '');
			if (table === undefined || !matches.inRecords) continue;
			const marks = this.#marks.get(table.name) ?? new RecordMarks(table.records);
			this.#marks.set(table.name, marks);
			matches.mark(marks);
		}
	}

	/** True where something is wrong in a record. */
	isWrong(file: string, record: number): boolean {
		return this.#marks.get(file)?.has(record) === true;
	}

	/** Places whose name or id holds a text; all for an empty one. At most `count` of them. */
	find(kind: PlaceKind, text: string, count: number): SheetPlaces {
		const all = this.#list(kind);
		const wanted = foldedName(text);
		const id = text.trim();
		const found =
			wanted === ''
				? all
				: all.filter(
						(place) => foldedName(`${place.name} ${place.of}`).includes(wanted) || place.id === id
					);
		return { places: found.slice(0, count), total: found.length };
	}

	/** One place; null where there is none of the id. */
	place(kind: PlaceKind, id: string): SheetPlace | null {
		return this.#list(kind).find((each) => each.id === id) ?? null;
	}

	#list(kind: PlaceKind): readonly SheetPlace[] {
		const known = this.#lists.get(kind);
		if (known !== undefined) return known;
		const counts = this.#counts(kind === 'school' ? this.#schoolsOf : this.#classesOf);
		const places = (kind === 'school' ? this.#schools() : this.#classes()).map((place) => ({
			...place,
			problems: counts.get(place.id) ?? 0
		}));
		// Stable: places with as many problems stay in the order of their file.
		places.sort((one, other) => other.problems - one.problems);
		this.#lists.set(kind, places);
		return places;
	}

	#counts(placesOf: (file: string, record: number) => readonly string[]): Map<string, number> {
		const counts = new Map<string, number>();
		for (const [file, marks] of this.#marks) {
			marks.each((record) => {
				for (const id of placesOf(file, record)) counts.set(id, (counts.get(id) ?? 0) + 1);
			});
		}
		return counts;
	}

	readonly #schoolsOf = (file: string, record: number): readonly string[] =>
		this.schools.schools(file, record);

	readonly #classesOf = (file: string, record: number): readonly string[] => {
		const { tables } = this.checked.set;
		const table = tables.get(file);
		if (file === 'classes.csv') return [cell(table, 'sourcedId', record)];
		const own = table?.column('classSourcedId');
		if (own !== undefined) return [own.textAt(record)];
		if (file === 'users.csv') return this.#classesOfUser(record);
		const [column, ids] = [
			table?.column(file === 'demographics.csv' ? 'sourcedId' : 'userSourcedId'),
			tables.get('users.csv')?.column('sourcedId')
		];
		if (column === undefined || ids === undefined) return [];
		const user = recordsNamed(column, ids)[column.codeAt(record)];
		return user < 0 ? [] : this.#classesOfUser(user);
	};

	#classesOfUser(user: number): readonly string[] {
		const index = (this.#enrollments ??= new EnrollmentIndex(this.checked.set));
		const { classes } = index;
		const records = Array.from(index.ofUser(user), index.classOf).filter((record) => record >= 0);
		return [...new Set(records)].map((record) => cell(classes, 'sourcedId', record));
	}

	#schools(): Omit<SheetPlace, 'problems'>[] {
		return [...this.schools.names].map(([id, name]) => ({ id, name, of: '' }));
	}

	#classes(): Omit<SheetPlace, 'problems'>[] {
		const table = this.checked.set.tables.get('classes.csv');
		const seen = new Set<string>();
		return Array.from({ length: table?.records ?? 0 }, (_, record) => record).flatMap((record) => {
			const id = cell(table, 'sourcedId', record);
			if (id === '' || seen.has(id)) return [];
			seen.add(id);
			const [school = ''] = this.schools.schools('classes.csv', record);
			const of = this.schools.names.get(school) ?? '';
			return [{ id, name: cell(table, 'title', record) || id, of }];
		});
	}
}

const GRAVE: readonly Severity[] = ['error', 'warning'];

/** What an office is asked about: errors and warnings that count somewhere. */
export const problemGroups = (checked: Checked): GroupSource[] =>
	allGroups(checked).filter(
		({ rule, relaxedBy }) =>
			GRAVE.includes(rule.meta.severity) &&
			(checked.judgements.length === 0 || relaxedBy.length < checked.judgements.length)
	);
