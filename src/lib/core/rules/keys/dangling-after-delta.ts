import type { Facts } from '../../findings/finding';
import type { Column } from '../../table/column';
import type { RosterSet } from '../roster-set';
import type { Details, ItemCase } from '../rule';
import { itemsOf } from '../distinct-values';
import { blankCodes } from '../cells/blank-codes';
import { danglingCodes, danglingItems } from './dangling';
import { MAX_SOUGHT } from './dangling-details';
import { nearMisses, type NearMiss } from './near-miss';
import type { Reference } from './references';
import { targetFacts } from './target-names';

/** The files in which a record may stand once the changes are taken: this delivery's and the one before. */
interface Holders {
	readonly now: Column | undefined;
	readonly before: Column | undefined;
	/** What its file is called. */
	readonly facts: Facts;
}

/** What a reference names that is neither in this delivery nor in the previous one. */
export type DanglingAfterDelta =
	| { readonly kind: 'cells'; readonly codes: readonly number[]; details(code: number): Details }
	| { readonly kind: 'items'; readonly cases: readonly ItemCase[] };

/** Follows a reference into this delivery and, for what is not there, into the previous one. */
export function danglingAfterDelta(
	set: RosterSet,
	{ column, isList, to }: Reference
): DanglingAfterDelta {
	const holders: Holders = {
		now: set.tables.get(to.file)?.column(to.column),
		before: set.previous?.ids.get(to.file),
		facts: targetFacts(to.file)
	};
	return isList ? items(column, holders) : cells(column, holders);
}

function cells(column: Column, holders: Holders): DanglingAfterDelta {
	const { now, before } = holders;
	const open = now === undefined ? filledCodes(column) : danglingCodes(column, now);
	const sent = new Set(before === undefined ? open : danglingCodes(column, before));
	const codes = open.filter((code) => sent.has(code));
	let near: Near | undefined;
	const details = (code: number): Details => {
		near ??= nearOf(
			codes.slice(0, MAX_SOUGHT).map((each) => column.text(each)),
			holders
		);
		return detailsOf(near(column.text(code)), holders);
	};
	return { kind: 'cells', codes, details };
}

function items(column: Column, holders: Holders): DanglingAfterDelta {
	const { now, before } = holders;
	const open = now === undefined ? filledItems(column) : danglingItems(column, now);
	const found = [...open].filter(([item]) => (before?.dictionary.find(item) ?? -1) < 0);
	const near = nearOf(
		found.slice(0, MAX_SOUGHT).map(([item]) => item),
		holders
	);
	return {
		kind: 'items',
		cases: found.map(([value, codes]) => ({ value, codes, ...detailsOf(near(value), holders) }))
	};
}

type Near = (value: string) => NearMiss | undefined;

/** What values probably mean; nothing where the two deliveries hold different ids that fit. */
function nearOf(values: readonly string[], { now, before }: Holders): Near {
	const near = (ids: Column | undefined): Map<string, NearMiss> =>
		ids === undefined || values.length === 0 ? new Map() : nearMisses(values, ids);
	const [here, earlier] = [near(now), near(before)];
	return (value) => {
		const own = here.get(value);
		const sent = earlier.get(value);
		const isUnsure = own !== undefined && sent !== undefined && own.candidate !== sent.candidate;
		return isUnsure ? undefined : (own ?? sent);
	};
}

const detailsOf = (near: NearMiss | undefined, { facts }: Holders): Details =>
	near === undefined ? { facts } : { facts, variant: near.kind, candidate: near.candidate };

function filledCodes(column: Column): number[] {
	const { empty, spaces } = blankCodes(column);
	const blank = new Set([...empty, ...spaces]);
	return Array.from({ length: column.dictionary.size }, (_, code) => code).filter(
		(code) => !blank.has(code)
	);
}

const filledItems = (column: Column): Map<string, number[]> =>
	new Map([...itemsOf(column)].filter(([item]) => item.trim() !== ''));
