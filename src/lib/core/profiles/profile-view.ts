import type { RosterSet } from '../rules/roster-set';
import type { ColumnSpec } from '../spec/spec';
import type { Column } from '../table/column';
import type { Table } from '../table/table';
import { holdsForSet } from './conditions';
import { answered, type Answer, type ChosenProfile } from './chosen-profile';
import type { Demand, Profile } from './format/profile';

type Files = '*' | readonly string[];

/** A checked set as one receiver sees it: its names for columns, its settings, the files it reads. */
export class ProfileView {
	readonly profile: Profile;
	readonly settings: ReadonlyMap<string, Answer>;
	/** Files that the receiver takes and passes over. */
	readonly notRead: ReadonlySet<string>;
	/** By file and header of the base the headers that are taken for it. */
	readonly #aliases = new Map<string, string[]>();

	constructor(
		readonly chosen: ChosenProfile,
		readonly set: RosterSet,
		/** Size of what was given, in bytes. */
		readonly bytes: number,
		/** The day to judge by; null where nobody named one. */
		readonly asOf: string | null = set.asOf
	) {
		this.profile = chosen.profile;
		this.settings = new Map(answered(chosen).map(({ key, value }) => [key, value]));
		const demands = this.profile.demands.filter((demand) => this.isInForce(demand));
		this.notRead = new Set(demands.flatMap((each) => this.#passedOver(each)));
		for (const demand of demands) if (demand.kind === 'alias') this.#learn(demand);
	}

	/** The day by which dated demands are judged: the one that was named, else that of the profile. */
	get day(): string {
		return this.asOf ?? this.profile.revision;
	}

	/** False before the first and after the last day of a demand. */
	isInForce({ from, until }: Pick<Demand, 'from' | 'until'>): boolean {
		return (from === undefined || from <= this.day) && (until === undefined || this.day <= until);
	}

	/** The tables of these files that were read and that the receiver reads. */
	tables(files: Files): Table[] {
		return [...this.set.tables.values()].filter(
			({ name }) => !this.notRead.has(name) && (files === '*' || files.includes(name))
		);
	}

	/** A column by its name in the base, also under another header that this receiver takes for it. */
	column(table: Table, name: string): Column | undefined {
		const found = table.column(name);
		if (found !== undefined) return found;
		const headers = this.#aliases.get(`${table.name} ${name}`) ?? [];
		const alias = headers.map((header) => table.column(header)).find((each) => each !== undefined);
		if (alias !== undefined || this.profile.compare.headers !== 'ignoreCase') return alias;
		return table.columns.find((each) => sameInCase(each.name, name));
	}

	/** The columns of a table that a demand names, or all of them. */
	columns(table: Table, names: Files): Column[] {
		if (names === '*') return [...table.columns];
		return names.flatMap((name) => this.column(table, name) ?? []);
	}

	/** What the base says of a column, by its name there. */
	spec(file: string, name: string): ColumnSpec | undefined {
		return this.set.fileSpec(file)?.columns.find((each) => each.name === name);
	}

	/** True for columns whose cells are lists; those of one's own count as single values. */
	isList({ file, name }: Column): boolean {
		const named = this.spec(file, name);
		if (named !== undefined) return named.list;
		const meant = [...this.#aliases].find(
			([key, headers]) => key.startsWith(`${file} `) && headers.includes(name)
		);
		return meant !== undefined && this.spec(file, meant[0].slice(file.length + 1))?.list === true;
	}

	/** True for a header that stands for a column of the base here. */
	isAlias(file: string, header: string): boolean {
		const isListed = [...this.#aliases].some(
			([key, headers]) => key.startsWith(`${file} `) && headers.includes(header)
		);
		return (
			isListed || (this.profile.compare.headers === 'ignoreCase' && this.#isCased(file, header))
		);
	}

	/** True for a header that is one of the base but for its capital letters. */
	#isCased(file: string, header: string): boolean {
		const columns = this.set.fileSpec(file)?.columns ?? [];
		return columns.some(({ name }) => name !== header && sameInCase(name, header));
	}

	#passedOver(demand: Demand): readonly string[] {
		if (demand.kind !== 'filePresence' || demand.need !== 'notRead') return [];
		return holdsForSet(this, demand.when, null) ? demand.files : [];
	}

	#learn({ files, names }: Extract<Demand, { kind: 'alias' }>): void {
		const all = this.set.spec.files.map(({ name }) => name);
		for (const file of files === '*' ? all : files) {
			for (const [header, column] of Object.entries(names)) {
				const key = `${file} ${column}`;
				this.#aliases.set(key, [...(this.#aliases.get(key) ?? []), header]);
			}
		}
	}
}

const sameInCase = (one: string, other: string): boolean =>
	one.toLowerCase() === other.toLowerCase();
