/*
 * Which receiver is open stands in the fragment, as for groups: it is never sent to a server.
 */

const key = '#receiver=';

/** The fragment of what one receiver would do with the checked set. */
export const addressOfReceiver = (id: string): string => `${key}${encodeURIComponent(id)}`;

/** The receiver a fragment names, or null; also where it was cut in the middle of a character. */
export function receiverOfAddress(fragment: string): string | null {
	if (!fragment.startsWith(key)) return null;
	try {
		return decodeURIComponent(fragment.slice(key.length));
	} catch {
		return null;
	}
}
