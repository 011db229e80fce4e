/** The path of the first place at which a value is not as it should be; null where all is well. */
export type Shape = (value: unknown, path: string) => string | null;

const when =
	(isGood: (value: unknown) => boolean): Shape =>
	(value, path) =>
		isGood(value) ? null : path;

export const text = when((value) => typeof value === 'string');
/** A count, a size or a share: no NaN, nothing infinite, nothing below zero. */
export const quantity = when((value) => Number.isFinite(value) && Number(value) >= 0);
export const flag = when((value) => typeof value === 'boolean');
export const oneOf = (...values: readonly unknown[]): Shape =>
	when((value) => values.includes(value));

export const orNull =
	(shape: Shape): Shape =>
	(value, path) =>
		value === null ? null : shape(value, path);

export const list =
	(shape: Shape): Shape =>
	(value, path) => {
		if (!Array.isArray(value)) return path;
		return firstFault(value.map((item, at) => () => shape(item, `${path}[${String(at)}]`)));
	};

/** An object with at least these keys. What else stands in it is a newer version's, and passes. */
export const object =
	(keys: Readonly<Record<string, Shape>>): Shape =>
	(value, path) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
		const own = new Map<string, unknown>(Object.entries(value));
		return firstFault(
			Object.entries(keys).map(
				([key, shape]) =>
					() =>
						shape(own.get(key), `${path}.${key}`)
			)
		);
	};

function firstFault(looks: readonly (() => string | null)[]): string | null {
	for (const look of looks) {
		const fault = look();
		if (fault !== null) return fault;
	}
	return null;
}
