import type { Clause } from '../../lib/core/profiles/format/parts';
import type { Demand } from '../../lib/core/profiles/format/profile';

/** Stands for the file in demands that say the same of several, each of its own. */
export const OWN_FILE = '{file}';

/**
 * Demands with demands put together that say the same of one file each: "where users.csv is not in
 * the zip, the manifest says absent for users.csv", and so on for six more.
 */
export function withAlikeTogether(demands: readonly Demand[]): Demand[] {
	const groups = new Map<string, Demand[]>();
	for (const demand of demands) {
		const key = likeness(demand);
		groups.set(key, [...(groups.get(key) ?? []), demand]);
	}
	return [...groups.values()].flatMap((alike) => together(alike));
}

const ownFile = (demand: Demand): string | null =>
	'files' in demand && Array.isArray(demand.files) && demand.files.length === 1
		? (demand.files[0] ?? null)
		: null;

/** The demand with a sign in place of its one file. */
function likeness(demand: Demand): string {
	const file = ownFile(demand);
	const text = JSON.stringify(demand);
	return file === null ? text : text.replaceAll(file, OWN_FILE);
}

function together(alike: readonly Demand[]): Demand[] {
	const [first] = alike;
	const file = first === undefined ? null : ownFile(first);
	if (first === undefined || alike.length === 1 || file === null) return [...alike.slice(0, 1)];
	const swap = (text: string): string => text.replaceAll(file, OWN_FILE);
	const clause = ([subject, ...rest]: Clause): Clause =>
		// The rest of a clause does not depend on its subject.
		[swap(subject), ...rest] as unknown as Clause;
	return [
		{
			...first,
			// Only demands with a list of files come here.
			files: alike.map((demand) => ownFile(demand)),
			...(first.says === undefined ? {} : { says: swap(first.says) }),
			...(first.does === undefined ? {} : { does: swap(first.does) }),
			...(first.when === undefined ? {} : { when: first.when.map(clause) })
		} as Demand
	];
}
