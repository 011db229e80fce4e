import { resolve } from '$app/paths';

/**
 * Address of a receiver's page, or of a demand on it. Null for a profile of one's own, which has none.
 */
export function demandHref(
	{ lines }: { readonly lines: readonly { readonly id: string }[] },
	receiver: string,
	demand: string | null
): string | null {
	if (!lines.some(({ id }) => id === receiver)) return null;
	const page = `${resolve('/')}profiles/${receiver}/`;
	return demand === null ? page : `${page}#${demand}`;
}
