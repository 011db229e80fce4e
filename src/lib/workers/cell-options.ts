import { nearestToken } from '../core/rules/cells/nearest-token';
import { editDistance } from '../core/rules/edit-distance';
import type { LoadedSet } from '../core/rules/loaded-set';
import type { ColumnSpec } from '../core/spec/spec';
import type { Column } from '../core/table/column';
import { isMasked, isPasswordHeader } from '../core/table/masked-column';
import type { CellOptions } from './edit-api';

/** So many values are offered: more are no help. */
const MOST_OPTIONS = 12;
/** So many ids are held against what stands there. */
const MOST_IDS = 300_000;

/**
 * What may stand in a cell, the nearest to what stands there first. Null where nothing may be written:
 * passwords, and columns of files that were not read.
 */
export function cellOptions(
	set: LoadedSet,
	file: string,
	name: string,
	value: string
): CellOptions | null {
	const column = set.tables.get(file)?.column(name);
	if (column === undefined || isMasked(column) || isPasswordHeader(name)) return null;
	const spec = set.fileSpec(file)?.columns.find((each) => each.name === name);
	return spec === undefined ? { values: [], kind: 'free' } : knownOptions(set, spec, value);
}

function knownOptions(set: LoadedSet, spec: ColumnSpec, value: string): CellOptions {
	const closed = closedValues(spec);
	if (closed !== null) return { values: nearestFirst(closed, value), kind: 'allowed' };
	const ids = set.tables.get(spec.references?.file ?? '')?.column('sourcedId');
	if (ids !== undefined) return { values: nearIds(ids, value), kind: 'ids' };
	return { values: [], kind: 'free' };
}

/** The words of a closed list; null where there is none. */
function closedValues({ type, enumValues, extensible }: ColumnSpec): readonly string[] | null {
	if (type === 'boolean') return ['true', 'false'];
	return enumValues === undefined || extensible === true ? null : enumValues;
}

/** The word that is meant, as far as anybody can tell; then by the letters that differ. */
function nearestFirst(values: readonly string[], value: string): string[] {
	const meant = nearestToken(value, values);
	return values
		.map((text) => ({ text, far: text === meant ? -1 : distance(text, value) }))
		.sort((a, b) => a.far - b.far)
		.map(({ text }) => text);
}

/** Ids that come near. One that is written quite otherwise is no help. */
function nearIds(ids: Column, value: string): string[] {
	const found: { readonly text: string; readonly far: number }[] = [];
	const most = Math.max(2, Math.floor(value.length / 3));
	for (let code = 0; code < Math.min(ids.dictionary.size, MOST_IDS); code++) {
		const text = ids.text(code);
		if (text === '' || Math.abs(text.length - value.length) > most) continue;
		const far = distance(text, value);
		if (far <= most) found.push({ text, far });
	}
	return found
		.sort((a, b) => a.far - b.far || (a.text < b.text ? -1 : 1))
		.slice(0, MOST_OPTIONS)
		.map(({ text }) => text);
}

const distance = (one: string, other: string): number =>
	one.toLowerCase() === other.toLowerCase().trim()
		? 0
		: editDistance(one.toLowerCase(), other.toLowerCase());
