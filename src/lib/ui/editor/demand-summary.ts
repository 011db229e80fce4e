import type { Json } from '../../core/profiles/compare-profiles';
import type { Effect } from '../../core/profiles/format/parts';
import type { GroupView } from '../../core/report/report';
import { isTexts, textOf, valueAt } from './editing';
import { editorWords } from './words';
import { kinds } from './kinds';

/** A demand in the list: enough to find it again. */
export interface DemandSummary {
	/** Its place in the profile. */
	readonly at: number;
	readonly id: string;
	readonly kind: string;
	/** What it is, in words: its own sentence, or kind and columns. */
	readonly says: string;
	readonly effect: Effect | null;
	/** Under which head it stands: the name of a file, or `zip`, `all`, `several`. */
	readonly group: string;
}

const ofZip: ReadonlySet<string> = new Set(['version', 'zipName', 'zipSize', 'zipMethod']);
const ways = [['of', 'file'], ['each', 'file'], ['file']] as const;

/** A demand as the list shows it, whatever its shape. */
export function demandSummary(demand: Json, at: number): DemandSummary {
	const kind = textOf(valueAt(demand, ['kind']));
	const effect = textOf(valueAt(demand, ['effect']));
	const says = textOf(valueAt(demand, ['says']));
	return {
		at,
		id: textOf(valueAt(demand, ['id'])),
		kind,
		says: says === '' ? inWords(demand, kind) : says,
		effect: isEffect(effect) ? effect : null,
		group: groupOf(demand, kind)
	};
}

const isEffect = (name: string): name is Effect => Object.hasOwn(editorWords.effects, name);

function inWords(demand: Json, kind: string): string {
	const name = Object.hasOwn(kinds, kind) ? kinds[kind].name : kind;
	const columns = ['columns', 'required', 'rules', 'column', 'values', 'names', 'versions'].flatMap(
		(key) => {
			const value = valueAt(demand, [key]);
			return isTexts(value) ? value : typeof value === 'string' && value !== '*' ? [value] : [];
		}
	);
	const of = textOf(valueAt(demand, ['of', 'column']));
	const named = [...columns, ...(of === '' ? [] : [of])];
	const shown = named.length > 4 ? [...named.slice(0, 3), '…'] : named;
	return shown.length === 0 ? name : `${name}: ${shown.join(', ')}`;
}

function groupOf(demand: Json, kind: string): string {
	if (ofZip.has(kind)) return 'zip';
	if (kind === 'manifestValue') return 'manifest.csv';
	const files = valueAt(demand, ['files']);
	if (isTexts(files)) return files.length === 1 ? files[0] : files.length === 0 ? 'all' : 'several';
	const file = ways.map((way) => textOf(valueAt(demand, way))).find((name) => name !== '');
	return file ?? 'all';
}

/** Demands under their heads: the zip, every file, then the files in the order of the standard. */
export function byGroup(
	demands: readonly DemandSummary[],
	files: readonly string[]
): [string, DemandSummary[]][] {
	const heads = ['zip', 'all', ...files, 'several'];
	const groups = new Map<string, DemandSummary[]>();
	for (const demand of demands)
		groups.set(demand.group, [...(groups.get(demand.group) ?? []), demand]);
	const place = (head: string) => (heads.includes(head) ? heads.indexOf(head) : heads.length);
	return [...groups].sort(([one], [other]) => place(one) - place(other));
}

/** True where a demand has the words that somebody looks for. */
export const hasWords = (demand: DemandSummary, words: string): boolean =>
	words
		.toLowerCase()
		.split(/\s+/)
		.every((word) =>
			[demand.id, demand.says, demand.group, demand.kind].join(' ').toLowerCase().includes(word)
		);

/** The next number after those that are there: EX-12 after EX-11. */
export function nextId(demands: readonly Json[], profileId: string): string {
	const last = textOf(valueAt(demands.at(-1), ['id']));
	const prefix =
		/^(.*-)\d+$/.exec(last)?.[1] ??
		`${
			profileId
				.replace(/[^a-z]/g, '')
				.slice(0, 3)
				.toUpperCase() || 'MY'
		}-`;
	const numbers = demands.map((demand) => {
		const id = textOf(valueAt(demand, ['id']));
		return id.startsWith(prefix) ? Number(id.slice(prefix.length)) || 0 : 0;
	});
	return `${prefix}${String(Math.max(0, ...numbers) + 1)}`;
}

/** By number of a demand how many places it finds. */
export function findsOf(groups: readonly GroupView[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { group } of groups) {
		// Without a profile it is the standard that speaks.
		if (group.profile === null) continue;
		counts.set(group.rule, (counts.get(group.rule) ?? 0) + group.count);
	}
	return counts;
}
