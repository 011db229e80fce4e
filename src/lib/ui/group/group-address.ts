/*
 * Which group is open stands in the fragment: it is never sent to a server, and it holds the
 * report's own number of the group, no value out of the file.
 */

const key = '#group=';

export const addressOfGroup = (group: string): string => `${key}${encodeURIComponent(group)}`;

/** The fragment of the report itself. */
export const addressOfReport = '#report';

/** The group a fragment names, or null. */
export const groupOfAddress = (fragment: string): string | null =>
	fragment.startsWith(key) ? decodeURIComponent(fragment.slice(key.length)) : null;
