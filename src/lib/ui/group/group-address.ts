/*
 * Which group is open stands in the fragment: it is never sent to a server, and it holds the
 * report's own number of the group, no value out of the file.
 */

const key = '#group=';

export const addressOfGroup = (group: string): string => `${key}${encodeURIComponent(group)}`;

/** The fragment of the report itself. */
export const addressOfReport = '#report';

/** The group a fragment names, or null; also where it was typed or cut in the middle of a character. */
export function groupOfAddress(fragment: string): string | null {
	if (!fragment.startsWith(key)) return null;
	try {
		return decodeURIComponent(fragment.slice(key.length));
	} catch {
		return null;
	}
}
