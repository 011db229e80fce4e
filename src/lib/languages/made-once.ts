/**
 * What `make` makes, made when it is first asked for and then kept. An Intl formatter takes a
 * millisecond or more to make, and words name dozens that a first view does not need.
 */
export function madeOnce<Made extends object>(make: () => Made): () => Made {
	let made: Made | null = null;
	return () => (made ??= make());
}
