import type { Json } from '../core/profiles/compare-profiles';

/** A way into JSON: names of objects and places of lists. */
export type Path = readonly (string | number)[];

type JsonRecord = Readonly<Record<string, Json>>;

const isRecord = (value: Json | undefined): value is JsonRecord =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
// `Array.isArray` does not narrow lists that are read only.
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** What stands at a path; undefined where nothing does. */
export function valueAt(json: Json | undefined, path: Path): Json | undefined {
	return path.reduce<Json | undefined>((at, part) => {
		if (isList(at)) return at[Number(part)];
		return isRecord(at) && Object.hasOwn(at, part) ? at[part] : undefined;
	}, json);
}

/**
 * The same JSON with another value at a path; undefined takes what is there away (of a list, the entry
 * goes and the others move up). What is missing on the way is made. Nothing given is changed.
 */
export function withValue(json: Json | undefined, path: Path, value: Json | undefined): Json {
	const [first, ...rest] = path;
	if (first === undefined) return value ?? null;
	if (isList(json) || (json === undefined && typeof first === 'number'))
		return inList(isList(json) ? json : [], Number(first), rest, value);
	return inRecord(isRecord(json) ? json : {}, String(first), rest, value);
}

function inList(list: readonly Json[], at: number, rest: Path, value: Json | undefined): Json {
	if (rest.length === 0 && value === undefined) return list.toSpliced(at, 1);
	return list.toSpliced(at, 1, withValue(list[at], rest, value));
}

function inRecord(
	record: JsonRecord,
	name: string,
	rest: Path,
	value: Json | undefined
): JsonRecord {
	if (rest.length === 0 && value === undefined)
		return Object.fromEntries(Object.entries(record).filter(([each]) => each !== name));
	const before = Object.hasOwn(record, name) ? record[name] : undefined;
	return { ...record, [name]: withValue(before, rest, value) };
}

/** The same JSON with the entry of a list at another place among its neighbours. */
export function withMoved(json: Json, path: Path, from: number, to: number): Json {
	const list = valueAt(json, path);
	if (!isList(list) || to < 0 || to >= list.length) return json;
	const entry = list[from];
	return withValue(json, path, list.toSpliced(from, 1).toSpliced(to, 0, entry));
}

/** The same JSON with a name of an object changed, at its old place among the others. */
export function withName(json: Json, path: Path, from: string, to: string): Json {
	const record = valueAt(json, path);
	if (!isRecord(record) || from === to || Object.hasOwn(record, to)) return json;
	const entries = Object.entries(record).map(([name, value]) => [name === from ? to : name, value]);
	return withValue(json, path, Object.fromEntries(entries) as JsonRecord);
}

/** The same profile with a source under another name, wherever it is named. */
export function withSource(json: Json, from: string, to: string): Json {
	const renamed = withName(json, ['sources'], from, to);
	return renamed === json ? json : renamedIn(renamed, from, to);
}

function renamedIn(json: Json, from: string, to: string): Json {
	if (isList(json)) return json.map((each) => renamedIn(each, from, to));
	if (!isRecord(json)) return json;
	const entries = Object.entries(json).map(([name, value]) => {
		if (name !== 'src' || !isList(value)) return [name, renamedIn(value, from, to)];
		return [name, value.map((each) => (each === from ? to : each))];
	});
	return Object.fromEntries(entries) as JsonRecord;
}
