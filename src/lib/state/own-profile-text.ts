/** An id like this one that none of `used` has. */
export function freeId(id: string, used: readonly { readonly id: string }[]): string {
	const taken = new Set(used.map((each) => each.id));
	let free = `${id}-own`;
	for (let number = 2; taken.has(free); number++) free = `${id}-own-${String(number)}`;
	return free;
}

/** The time as a profile's day of saving has it, ISO 8601 in UTC. */
export const now = (): string => new Date().toISOString();

/** The text of a profile with another id. Text that is no JSON object stays as it is. */
export function withId(text: string, id: string): string {
	try {
		const json: unknown = JSON.parse(text);
		if (typeof json !== 'object' || json === null || Array.isArray(json)) return text;
		return JSON.stringify({ ...json, id }, null, '\t');
	} catch {
		return text;
	}
}
