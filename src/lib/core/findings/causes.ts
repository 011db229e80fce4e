import type { RosterSet } from '../rules/roster-set';
import { settingOf } from './export-settings';
import type { GroupSource } from './group-source';

/** Rules on values that name a record of some file, which is not there or goes away. */
const NAMED_RECORD: ReadonlySet<string> = new Set([
	'reference-missing',
	'reference-dangling-after-delta',
	'reference-not-in-bulk',
	'reference-missing-delta',
	'reference-deleted'
]);

/** Groups of more values are not held against others, because their values would fill the memory. */
export const MAX_COMPARED = 10_000;

/**
 * Sets `causedBy` of groups that go away when another one is repaired, where that is certain:
 * - the same id that is missing from (or deleted in) the same file, named in several columns;
 * - columns that point to the same missing file;
 * - ids that are missing because their file has no records;
 * - columns that one setting of the export writes wrongly throughout (see `settingOf`);
 * - a file with nearly the name of one that is missing;
 * - a file of OneRoster 1.0 that is not there, or that lies in a set of a later version.
 *
 * A cause has none itself, and stands before what it causes: `groups` are in the order of fixing, and
 * numbered. Source: contracts.md, "The report".
 */
export function nameCauses(groups: readonly GroupSource[], set: RosterSet): void {
	const before = new CausesBefore(set);
	for (const group of groups) {
		const cause = before.causeOf(group);
		group.causedBy = cause?.id ?? null;
		if (cause === undefined) before.add(group);
	}
}

/** A group and the values that it is about. */
interface Named {
	readonly group: GroupSource;
	readonly values: ReadonlySet<string>;
}

/** The groups without a cause that came by, by what they could explain. */
class CausesBefore {
	/** By rule and subject, which is the file that the values should stand in. */
	readonly #named = new Map<string, Named[]>();
	/** By rule and subject: the first group that is about it as a whole. */
	readonly #wholes = new Map<string, GroupSource>();

	constructor(readonly set: RosterSet) {}

	add(group: GroupSource): void {
		const { id } = group.rule.meta;
		const key = `${id} ${this.#subjectOf(group)}`;
		if (!NAMED_RECORD.has(id)) {
			if (!this.#wholes.has(key)) this.#wholes.set(key, group);
			return;
		}
		const values = valuesOf(group);
		if (values === null) return;
		const named = { group, values: new Set(values) };
		const known = this.#named.get(key);
		if (known === undefined) this.#named.set(key, [named]);
		else known.push(named);
	}

	causeOf(group: GroupSource): GroupSource | undefined {
		const { id } = group.rule.meta;
		const subject = this.#subjectOf(group);
		if (id === 'file-unknown') {
			const { candidate } = group.matches.details(group.first);
			return this.#wholes.get(`manifest-file-missing ${candidate ?? ''}`);
		}
		const version = this.#versionCause(group, subject);
		if (version !== undefined) return version;
		if (id === 'reference-missing') {
			const empty = this.#wholes.get(`no-data-rows ${subject}`);
			if (empty !== undefined) return empty;
		}
		if (NAMED_RECORD.has(id)) return this.#sayingMore(group, `${id} ${subject}`);
		const isWhole = id === 'reference-file-missing' || settingOf(group, this.set) !== undefined;
		return isWhole ? this.#wholes.get(`${id} ${subject}`) : undefined;
	}

	/**
	 * What 1.0 demands or allows: all of its files, and a status in every record. A file of 1.0 in a
	 * later set has that status because it is one.
	 */
	#versionCause({ rule, matches }: GroupSource, subject: string): GroupSource | undefined {
		const { id } = rule.meta;
		const file = matches.file ?? '';
		if (id === 'reference-file-missing') return this.#wholes.get(`roster-file-missing ${subject}`);
		if (id !== 'status-filled-in-bulk' || this.set.foreign.get(file) !== '1.0') return undefined;
		return this.#wholes.get('version-mixed ') ?? this.#wholes.get(`version-mixed ${file}`);
	}

	/** What a group of its rule is about: a setting, the file it points to, or its own file. */
	#subjectOf(group: GroupSource): string {
		const { set } = this;
		return settingOf(group, set) ?? targetOf(group, set) ?? group.matches.file ?? '';
	}

	/** The first group of this rule and target that is about all the values of `group`. */
	#sayingMore(group: GroupSource, key: string): GroupSource | undefined {
		const known = this.#named.get(key);
		const values = known === undefined ? null : valuesOf(group);
		if (known === undefined || values === null) return undefined;
		return known.find((named) => values.every((value) => named.values.has(value)))?.group;
	}
}

/** The file that the column of a group points to; undefined for rules that do not follow references. */
function targetOf({ rule, matches }: GroupSource, set: RosterSet): string | undefined {
	const { id } = rule.meta;
	if (!NAMED_RECORD.has(id) && id !== 'reference-file-missing') return undefined;
	const columns = set.fileSpec(matches.file ?? '')?.columns ?? [];
	return columns.find(({ name }) => name === matches.column)?.references?.file;
}

/** The different values of a group; null where they are too many. */
function valuesOf({ matches, key, values }: GroupSource): string[] | null {
	if (values > MAX_COMPARED) return null;
	const keys = key === null ? matches.values.map((value) => value.key) : [key];
	return keys.map((each) => matches.text({ record: -1, key: each }) ?? '');
}
