/** Names that operating systems leave beside people's files. Compared in lower case. */
const systemFolders: ReadonlySet<string> = new Set([
	'__macosx',
	'.spotlight-v100',
	'.trashes',
	'.fseventsd',
	'.temporaryitems',
	'$recycle.bin',
	'system volume information'
]);

const systemFiles: ReadonlySet<string> = new Set([
	'.ds_store',
	'.localized',
	'thumbs.db',
	'ehthumbs.db',
	'desktop.ini'
]);

/**
 * For a file that an operating system put there, the name to speak of: the folder up to the system
 * folder, ending in a slash, or the file itself. Null for a file that somebody meant to send.
 */
export function systemName(path: string): string | null {
	const parts = path.split('/');
	const folder = parts.slice(0, -1).findIndex((part) => systemFolders.has(part.toLowerCase()));
	if (folder !== -1) return `${parts.slice(0, folder + 1).join('/')}/`;
	const name = (parts.at(-1) ?? '').toLowerCase();
	// AppleDouble: macOS keeps what other disks cannot hold in a file beside, named `._` and the name.
	return systemFiles.has(name) || name.startsWith('._') ? path : null;
}
