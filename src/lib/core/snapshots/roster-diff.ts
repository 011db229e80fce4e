import type { RosterSet } from '../rules/roster-set';
import { diffFile, type FileDiff } from './file-diff';
import { hasCapitals } from './folded-keys';
import { sourcedIdKey, type KeyRule } from './record-keys';

/** What changed from one delivery to the next. */
export interface RosterDiff {
	readonly before: RosterSet;
	readonly after: RosterSet;
	/** True where the newer one holds changes only. */
	readonly isDelta: boolean;
	/** Files of which either delivery has records, in the standard's order. */
	readonly files: readonly FileDiff[];
	file(name: string): FileDiff | undefined;
}

/**
 * Holds two deliveries against each other, file by file. Files that the newer one sends as changes
 * only (delta), and files that it does not send in such a delivery, are taken as the older ones with
 * the changes applied.
 * @param keyOf how the records of a file are known again; by sourcedId where nothing is said
 */
export const diffRosters = (
	before: RosterSet,
	after: RosterSet,
	keyOf?: (file: string) => KeyRule
): RosterDiff => new RosterDiffs(before, after).diff(keyOf);

/** Two deliveries, and what changed by one key or another. What was worked out once is kept. */
export class RosterDiffs {
	readonly #isDelta: boolean;
	readonly #made = new Map<string, FileDiff>();

	constructor(
		readonly before: RosterSet,
		readonly after: RosterSet
	) {
		this.#isDelta = isDeltaSet(after);
	}

	diff(keyOf: (file: string) => KeyRule = () => sourcedIdKey): RosterDiff {
		const { before, after } = this;
		const files = after.spec.files.flatMap(({ name }) => {
			if (!before.tables.has(name) && !after.tables.has(name)) return [];
			return [this.#file(name, this.#plain(name, keyOf(name)))];
		});
		const byName = new Map(files.map((file) => [file.name, file]));
		return { before, after, isDelta: this.#isDelta, files, file: (name) => byName.get(name) };
	}

	#file(name: string, key: KeyRule): FileDiff {
		const id = JSON.stringify([name, key.columns, key.ignoreCase, key.fallback]);
		const known = this.#made.get(id);
		if (known !== undefined) return known;
		const [was, is] = this.#tables(name);
		const onlyChanges = this.#isDelta && (is === null || this.after.mode(name) === 'delta');
		const made = diffFile(name, was, is, { key, isDelta: onlyChanges });
		this.#made.set(id, made);
		return made;
	}

	#tables(name: string) {
		const { before, after } = this;
		return [before.tables.get(name) ?? null, after.tables.get(name) ?? null] as const;
	}

	/** The same rule without what makes no difference here, so that receivers share their diffs. */
	#plain(name: string, rule: KeyRule): KeyRule {
		if (!rule.ignoreCase) return rule;
		const columns = [...rule.columns, ...(rule.fallback ?? [])];
		const isCased = this.#tables(name).some((table) =>
			columns.some((column) => {
				const found = table?.column(column);
				return found !== undefined && hasCapitals(found);
			})
		);
		return isCased ? rule : { ...rule, ignoreCase: false };
	}
}

/** True for a delivery that holds changes only, at least of one file. */
export const isDeltaSet = (set: RosterSet): boolean =>
	set.spec.files.some(({ name }) => set.mode(name) === 'delta');
