import type { RekeyFix } from '../snapshots/rekey-fix';
import type { Edit } from './edit';

/**
 * The edits that give a record its old id back, in its own file and wherever it is named: what a
 * comparison of two deliveries proposes for a person who came back under another id. Grade: to be
 * looked at.
 */
export const rekeyEdits = ({ file, column, before, after, references }: RekeyFix): Edit[] => [
	{ kind: 'replaceValue', file, column, from: before, to: after },
	...references.map((each): Edit => ({
		kind: 'replaceValue',
		file: each.file,
		column: each.column,
		from: before,
		to: after,
		...(each.list ? { isItem: true } : {})
	}))
];

/** A case whose old id is to be given back. */
export interface RekeyWish {
	readonly fix: RekeyFix;
	/** True where somebody else has the old id now. */
	readonly isSwap: boolean;
}

/**
 * The edits for many cases at once, such that no id ever means two records on the way: an id is given
 * back when whoever has it now has got another one. Who changed places in a ring gets out of it by an
 * id that nobody has.
 * @returns also how many cases are left, because whoever has the old id now keeps it
 */
export function rekeyAllEdits(wishes: readonly RekeyWish[]): {
	readonly edits: readonly Edit[];
	readonly left: number;
} {
	const possible = possibleWishes(wishes);
	return {
		edits: inOrder(possible.map(({ fix }) => fix)).flatMap(rekeyEdits),
		left: wishes.length - possible.length
	};
}

const idOf = (file: string, id: string): string => `${file} ${id}`;

/** Without those whose old id stays with somebody else, and whoever waits for their ids. */
function possibleWishes(wishes: readonly RekeyWish[]): readonly RekeyWish[] {
	let possible = wishes;
	for (;;) {
		const given = new Set(possible.map(({ fix }) => idOf(fix.file, fix.before)));
		const next = possible.filter(
			({ fix, isSwap }) => !isSwap || given.has(idOf(fix.file, fix.after))
		);
		if (next.length === possible.length) return next;
		possible = next;
	}
}

function inOrder(fixes: readonly RekeyFix[]): RekeyFix[] {
	const waiting = new Map(fixes.map((fix) => [idOf(fix.file, fix.before), fix]));
	const order: RekeyFix[] = [];
	for (const fix of fixes) follow(fix, waiting, order);
	return order;
}

/** Puts a fix behind the one that frees its id. */
function follow(first: RekeyFix, waiting: Map<string, RekeyFix>, order: RekeyFix[]): void {
	const chain: RekeyFix[] = [];
	let fix: RekeyFix | undefined = first;
	while (fix !== undefined && waiting.delete(idOf(fix.file, fix.before))) {
		chain.push(fix);
		fix = waiting.get(idOf(fix.file, fix.after));
	}
	const last = chain[chain.length - 1] as RekeyFix | undefined;
	// The ring closes where the last one wants the id that the first one has.
	if (last?.after === first.before && chain.length > 1) {
		const between = `${first.before}~${String(chain.length)}`;
		order.push({ ...first, after: between }, ...chain.slice(1).reverse());
		order.push({ ...first, before: between });
	} else order.push(...chain.reverse());
}
