/*
 * Which file is looked through stands in the fragment. It is one of the standard's names, no value out
 * of the roster; what is searched for stays out of the address.
 */

const key = '#table=';

/** The fragment of a file's records. */
export const addressOfTable = (file: string): string => `${key}${encodeURIComponent(file)}`;

/** The file that a fragment names, or null; also where it was cut in the middle of a character. */
export function tableOfAddress(fragment: string): string | null {
	if (!fragment.startsWith(key)) return null;
	try {
		return decodeURIComponent(fragment.slice(key.length));
	} catch {
		return null;
	}
}

/** The fragment of the map of the files. */
export const addressOfMap = '#map';

/** True for a fragment of a file or of the map. */
export const isExplorer = (fragment: string): boolean =>
	fragment === addressOfMap || tableOfAddress(fragment) !== null;
