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
	const starts = new Uint32Array(from.dictionary.size + 1);
	const codes: number[] = [];
	let view: DataView = new DataView(new ArrayBuffer(0));
	for (let code = 0; code < from.dictionary.size; code++) {
		const bytes = from.dictionary.bytes(code);
		if (bytes.buffer !== view.buffer) view = new DataView(bytes.buffer);
		lookUp(to, view, bytes, codes);
		starts[code + 1] = codes.length;
	}
	return { starts, codes: Int32Array.from(codes) };
}

/** Looks up the items of one cell, whose bytes lie in the buffer that `view` looks at as a whole. */
function lookUp(to: Column, view: DataView, bytes: Uint8Array, codes: number[]): void {
	if (bytes.length === 0) return;
	const first = bytes.byteOffset;
	let start = 0;
	for (let at = 0; at <= bytes.length; at++) {
		if (at < bytes.length && bytes[at] !== COMMA) continue;
		codes.push(start === at ? -1 : to.dictionary.findBytes(view, first + start, first + at));
		start = at + 1;
	}
}
