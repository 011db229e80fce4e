import { ByteHeap } from '../table/byte-heap';
import type { Column } from '../table/column';
import { remembered } from './joins';

const COMMA = 0x2c;

/** The items of a list column, in the order of codes and of items within a cell. */
export interface ItemJoin {
	/** `starts[code]` is where the items of a code begin; they end where those of the next begin. */
	readonly starts: Uint32Array;
	/** For each item the code of the same value in the other column, or -1. */
	readonly codes: Int32Array;
}

const joins = new WeakMap<Column, WeakMap<Column, ItemJoin>>();

/**
 * As `joined`, for a column of lists: every item is looked up by its bytes, so that a list of
 * guardians for each of 200,000 students makes no string. An empty cell has no items,
 * and an empty item names nothing.
 */
export function joinedItems(from: Column, to: Column): ItemJoin {
	return remembered(joins, from, to, () => joinItems(from, to));
}

function joinItems(from: Column, to: Column): ItemJoin {
	const { dictionary } = from;
	const { words } = dictionary.heap;
	const views = words.map(
		({ buffer, byteOffset, byteLength }) => new DataView(buffer, byteOffset, byteLength)
	);
	const starts = new Uint32Array(dictionary.size + 1);
	const codes: number[] = [];
	for (let code = 0; code < dictionary.size; code++) {
		const address = dictionary.address(code);
		const chunk = ByteHeap.chunk(address);
		const word = ByteHeap.word(address);
		const start = (word + 1) * 4;
		lookUp(to, views[chunk], start, start + words[chunk][word], codes);
		starts[code + 1] = codes.length;
	}
	return { starts, codes: Int32Array.from(codes) };
}

/** Looks up the items of one cell, whose bytes lie in `[first, end)`. */
function lookUp(to: Column, view: DataView, first: number, end: number, codes: number[]): void {
	if (first === end) return;
	let start = first;
	for (let at = first; at <= end; at++) {
		if (at < end && view.getUint8(at) !== COMMA) continue;
		// Files of one export come in one order: the item after the last one is often the next value.
		const next = (codes[codes.length - 1] ?? -1) + 1;
		codes.push(start === at ? -1 : to.dictionary.findBytes(view, start, at, next));
		start = at + 1;
	}
}
