/** Places of the header by the beginning of the route that belongs to them. */
const places = [
	['/compare', 'compare'],
	['/privacy', 'privacy'],
	['/profiles', 'profiles'],
	['/rules', 'rules']
] as const;

export type Place = 'check' | (typeof places)[number][1];

/** The place of the header that a route belongs to; null where it is none. */
export function placeOfRoute(route: string | null): Place | null {
	if (route === '/') return 'check';
	return places.find(([start]) => route?.startsWith(start) === true)?.[1] ?? null;
}
