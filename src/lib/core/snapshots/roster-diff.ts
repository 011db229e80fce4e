import type { RosterSet } from '../rules/roster-set';
import { diffFile, type FileDiff } from './file-diff';
import { sourcedIdKey, type KeyRule } from './record-keys';

/** What changed from one delivery to the next. */
export interface RosterDiff {
	readonly before: RosterSet;
	readonly after: RosterSet;
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
export function diffRosters(
	before: RosterSet,
	after: RosterSet,
	keyOf: (file: string) => KeyRule = () => sourcedIdKey
): RosterDiff {
	const isDelta = after.spec.files.some(({ name }) => after.mode(name) === 'delta');
	const files = after.spec.files.flatMap(({ name }) => {
		const [was, is] = [before.tables.get(name) ?? null, after.tables.get(name) ?? null];
		if (was === null && is === null) return [];
		const key = keyIn(name, keyOf(name), after);
		const onlyChanges = isDelta && (is === null || after.mode(name) === 'delta');
		return [diffFile(name, was, is, { key, isDelta: onlyChanges })];
	});
	return { before, after, files, file: (name) => files.find((each) => each.name === name) };
}

/** In 1.0 demographics.csv names its person by userSourcedId and has no sourcedId. */
function keyIn(file: string, rule: KeyRule, set: RosterSet): KeyRule {
	const names = set.fileSpec(file)?.columns.map(({ name }) => name) ?? [];
	if (rule !== sourcedIdKey || names.includes('sourcedId')) return rule;
	return { ...rule, columns: [names.find((name) => name === 'userSourcedId') ?? names[0]] };
}
