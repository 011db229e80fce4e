import type { DistrictOptions } from '../../../src/lib/core/sample/district';
import { makeDistrict, type RosterDistrict } from '../../../src/lib/core/sample/district';
import { mix } from '../../../src/lib/core/sample/random';
import { toByteFile, type RosterFile } from '../../../src/lib/core/sample/roster-file';
import type { District, DistrictEdition } from '../district';
import { asVersion10 } from './as-1.0';
import { asFirstText, asVersion12 } from './as-1.2';

/** What became of the records of one file, by their ids. */
export interface KnownFile {
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly returned: readonly string[];
	/** By id the columns that differ. */
	readonly changed: ReadonlyMap<string, readonly string[]>;
	readonly before: number;
	readonly unchanged: number;
}

/** Two deliveries, and a delivery of changes that makes one out of the other. */
export interface ChangedDistrict {
	readonly before: District;
	readonly after: District;
	readonly delta: District;
	/** Only files in which something changed. */
	readonly known: ReadonlyMap<string, KnownFile>;
}

/** In how many of a thousand records each kind of change is made. */
export interface ChangeShares {
	readonly removed: number;
	readonly added: number;
	readonly changed: number;
	readonly returned: number;
}

const usual: ChangeShares = { removed: 10, added: 10, changed: 20, returned: 5 };

/** Columns that are changed, by file; what they hold does not matter to the diff. */
const changeable: Readonly<Record<string, readonly string[]>> = {
	'users.csv': ['givenName', 'familyName', 'email', 'phone'],
	'classes.csv': ['title', 'location'],
	'courses.csv': ['title'],
	'enrollments.csv': ['beginDate', 'endDate', 'primary'],
	'demographics.csv': ['cityOfBirth', 'sex'],
	'roles.csv': ['beginDate']
};

const written: Readonly<Record<DistrictEdition, (district: RosterDistrict) => RosterDistrict>> = {
	'1.0': asVersion10,
	'1.1': (district) => district,
	'1.2': asVersion12,
	'1.2.0': asFirstText
};

const KINDS = ['removed', 'added', 'changed', 'returned'] as const;
type Fate = (typeof KINDS)[number] | 'same';

/**
 * Makes a district twice, with known changes between: which record changes how is drawn for each
 * file by itself, so records may name others that are gone. Records that are added end the file.
 */
export function changedDistrict(
	options: DistrictOptions,
	edition: DistrictEdition = '1.1',
	shares: ChangeShares = usual
): ChangedDistrict {
	const { plan, files } = written[edition](makeDistrict(options));
	const changes = files.map((file) => new FileChanges(file, options.seed, shares));
	const named = (which: (change: FileChanges) => RosterFile): District => ({
		name: 'district.zip',
		plan,
		files: changes.map(which).map(toByteFile)
	});
	return {
		before: named(({ before }) => before),
		after: named(({ after }) => after),
		delta: named(({ delta }) => delta),
		known: new Map(
			changes.flatMap((change) =>
				change.isChanged ? [[change.before.name, change.known()] as const] : []
			)
		)
	};
}

/** One file before and after. Records come into being when they are read. */
class FileChanges {
	readonly isChanged: boolean;
	readonly #columns: readonly string[];

	constructor(
		readonly source: RosterFile,
		readonly seed: number,
		readonly shares: ChangeShares
	) {
		this.#columns = Object.hasOwn(changeable, source.name) ? changeable[source.name] : [];
		this.isChanged = this.#columns.length > 0;
	}

	/** Those that are added are left out; those that come back are marked as gone. */
	get before(): RosterFile {
		const kept = this.#where((fate) => fate !== 'added');
		return this.#file(kept, (index, cells) =>
			this.#fate(index) === 'returned' ? this.#set(cells, 'status', 'tobedeleted') : cells
		);
	}

	get after(): RosterFile {
		const kept = this.#where((fate) => fate !== 'removed' && fate !== 'added');
		const added = this.#where((fate) => fate === 'added');
		return this.#file([...kept, ...added], (index, cells) => this.#changed(index, cells));
	}

	/** The changes alone, with a status and a time in every record. */
	get delta(): RosterFile {
		if (this.source.name === 'manifest.csv') return this.#manifest();
		const sent = this.#where((fate) => fate !== 'same');
		return this.#file(sent, (index, cells) => {
			const status = this.#fate(index) === 'removed' ? 'tobedeleted' : 'active';
			const now = this.#set(this.#changed(index, cells), 'status', status);
			return this.#set(now, 'dateLastModified', '2026-10-01T08:00:00.000Z');
		});
	}

	known(): KnownFile {
		const ids = (fate: Fate): string[] => this.#where((each) => each === fate).map(this.#id);
		const there = this.#where((fate) => fate !== 'added' && fate !== 'returned');
		const before = there.filter((index) => !this.#isOff(index)).length;
		const changed = new Map(
			this.#where((fate) => fate === 'changed').map((index) => [
				this.#id(index),
				this.#changedColumns(index)
			])
		);
		const removed = ids('removed');
		return {
			added: ids('added'),
			removed,
			returned: ids('returned'),
			changed,
			before,
			unchanged: before - removed.length - changed.size
		};
	}

	readonly #id = (index: number): string => this.source.record(index)[0] ?? '';

	#fate(index: number): Fate {
		if (!this.isChanged || this.#isOff(index)) return 'same';
		const draw = mix(mix(index + 1) + this.seed * 31 + this.source.name.length) % 1000;
		let upTo = 0;
		for (const kind of KINDS) {
			upTo += this.shares[kind];
			if (draw < upTo) return kind;
		}
		return 'same';
	}

	/** In 1.0, some records of the district itself are marked as gone. They stay so. */
	#isOff(index: number): boolean {
		const at = this.source.header.indexOf('status');
		return ['inactive', 'tobedeleted'].includes(this.source.record(index)[at] ?? '');
	}

	#where(suits: (fate: Fate) => boolean): number[] {
		const indexes: number[] = [];
		for (let index = 0; index < this.source.count; index++) {
			if (suits(this.#fate(index))) indexes.push(index);
		}
		return indexes;
	}

	#changedColumns(index: number): string[] {
		const draw = mix(index + this.seed);
		const columns = this.#columns.filter((name) => this.source.header.includes(name));
		const some = columns.filter((_, at) => ((draw >>> at) & 1) === 1);
		return some.length > 0 ? some : columns.slice(0, 1);
	}

	#changed(index: number, cells: string[]): string[] {
		if (this.#fate(index) !== 'changed') return cells;
		return this.#changedColumns(index).reduce(
			(now, name) => this.#set(now, name, `${now[this.source.header.indexOf(name)] ?? ''}é`),
			cells
		);
	}

	#set(cells: string[], column: string, value: string): string[] {
		const at = this.source.header.indexOf(column);
		return at < 0 ? cells : cells.with(at, value);
	}

	#file(indexes: readonly number[], cells: (index: number, cells: string[]) => string[]) {
		const { name, header } = this.source;
		return {
			name,
			header,
			count: indexes.length,
			record: (at: number): string[] => {
				const index = indexes[at] ?? 0;
				return cells(index, this.source.record(index));
			}
		};
	}

	#manifest(): RosterFile {
		const { source } = this;
		return {
			...source,
			record: (index) => {
				const [name = '', value = ''] = source.record(index);
				return [name, name.startsWith('file.') && value === 'bulk' ? 'delta' : value];
			}
		};
	}
}
