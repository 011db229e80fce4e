/** Folders with a page for each rule and each receiver, of which one stands for all: see src/routes. */
const shelves = ['rules/', 'profiles/'];

/** Pages in such a folder that are themselves: its index, the one that stands for all, and tools. */
const ownPages = ['', 'offline/', 'editor/', 'compare/'];

/**
 * Pages that are not kept for offline use, each with the page that stands for it. Together they would be
 * several times the size of the app, and all that they hold is in it already: the page that stands for
 * them makes them anew. `prerendered` are the paths of all pages, `base` what they begin with.
 */
export const standInsOf = (
	prerendered: readonly string[],
	base: string
): ReadonlyMap<string, string> =>
	new Map(
		shelves.flatMap((shelf) => {
			const folder = `${base}/${shelf}`;
			return prerendered
				.filter((url) => url.startsWith(folder) && !ownPages.includes(url.slice(folder.length)))
				.map((url): [string, string] => [url, `${folder}offline/`]);
		})
	);
