import type { Checked } from '../../lib/core/check';
import type { ExampleChange } from '../../lib/core/report/rule-page';
import type { RuleExample } from '../../lib/core/rules/rule';
import { smallestSets } from '../../lib/core/rules/smallest-sets';
import type { Table } from '../../lib/core/table/table';

/**
 * What an example changes of the smallest set of its version, file by file and cell by cell.
 *
 * @param checked the example, checked
 * @param sound the smallest set of its version, checked
 */
export function exampleChanges(
	{ version = '1.1', files = {} }: RuleExample,
	checked: Checked,
	sound: Checked
): ExampleChange[] {
	const before = smallestSets[version];
	return Object.entries(files).flatMap(([file, content]): ExampleChange[] => {
		const old = before[file];
		if (content === null) return old === undefined ? [] : [{ kind: 'removed', file }];
		if (old === undefined) return [{ kind: 'added', file }];
		if (content === old) return [];
		const changes = tableChanges(sound.set.tables.get(file), checked.set.tables.get(file));
		return changes.length === 0 ? [{ kind: 'writing', file }] : changes;
	});
}

function tableChanges(before: Table | undefined, after: Table | undefined): ExampleChange[] {
	if (before === undefined || after === undefined) return [];
	const file = before.name;
	const changes: ExampleChange[] = [];
	const added = without(after.header, before.header);
	const removed = without(before.header, after.header);
	if (added.length + removed.length > 0) changes.push({ kind: 'header', file, added, removed });
	if (before.records !== after.records) {
		changes.push({ kind: 'rows', file, before: before.records, after: after.records });
	} else {
		changes.push(...cellChanges(before, after));
	}
	return changes;
}

/** The names that `other` lacks; one that stands twice is no news only where it stands twice there. */
function without(names: readonly string[], other: readonly string[]): string[] {
	const left = [...other];
	return names.filter((name) => {
		const at = left.indexOf(name);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

function cellChanges(before: Table, after: Table): ExampleChange[] {
	const changes: ExampleChange[] = [];
	for (let record = 0; record < before.records; record++) {
		if (after.ragged.has(record)) continue;
		for (const old of before.columns) {
			const now = after.column(old.name)?.textAt(record);
			const was = old.textAt(record);
			if (now === undefined || now === was) continue;
			const place = { file: before.name, line: after.line(record), column: old.name };
			changes.push({ kind: 'cell', ...place, before: was, after: now });
		}
	}
	return changes;
}
