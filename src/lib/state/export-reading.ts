/** A place on disk that a person chose with the browser's own dialog. */
export type ExportHandle = FileSystemFileHandle | FileSystemDirectoryHandle;

/** A file with its path from the chosen folder on, the folder's own name first; '' for a single file. */
export interface GivenFile {
	readonly file: File;
	readonly path: string;
}

/** What lies in a place now. */
export interface ReadExport {
	readonly files: readonly GivenFile[];
	/** Changes with every file that comes, goes, grows or is written anew. */
	readonly mark: string;
}

/** The part of a handle that TypeScript's own list does not know yet; not all browsers have it. */
interface Guarded {
	queryPermission?(wish: { readonly mode: 'read' }): Promise<PermissionState>;
	requestPermission?(wish: { readonly mode: 'read' }): Promise<PermissionState>;
}

/** A folder with more is none that a student system wrote. */
const MOST_FILES = 2000;

/**
 * True where the page may read there. A browser asks the person anew after a while.
 * @param mayAsk right from a tap only, or the browser shows nothing
 */
export async function mayRead(handle: ExportHandle, mayAsk: boolean): Promise<boolean> {
	// The browser may have it or not; where it has not, reading itself tells.
	const guarded = handle as Guarded;
	const mode = { mode: 'read' } as const;
	const now = (await guarded.queryPermission?.(mode)) ?? 'granted';
	if (now !== 'prompt' || !mayAsk) return now === 'granted';
	return (await guarded.requestPermission?.(mode)) === 'granted';
}

/**
 * What lies in a place: the file; or of a folder its CSV files; or, where it has none, its newest zip,
 * as systems write that put each night's export beside the last one. Rejects where it is gone or may not
 * be read.
 */
export async function readExport(handle: ExportHandle): Promise<ReadExport> {
	if (handle.kind === 'file') return readOf([{ file: await handle.getFile(), path: '' }]);
	const all: GivenFile[] = [];
	await collect(handle, handle.name, all);
	const rosters = all.filter(isNamed('.csv'));
	if (rosters.length > 0) return readOf(rosters);
	const [newest] = all
		.filter(isNamed('.zip'))
		.sort((a, b) => b.file.lastModified - a.file.lastModified);
	return readOf(newest === undefined ? [] : [{ ...newest, path: '' }]);
}

const isNamed =
	(ending: string) =>
	({ file }: GivenFile): boolean =>
		file.name.toLowerCase().endsWith(ending);

function readOf(files: readonly GivenFile[]): ReadExport {
	const marks = files.map(
		({ file, path }) => `${path || file.name} ${String(file.size)} ${String(file.lastModified)}`
	);
	return { files, mark: marks.sort().join('\n') };
}

async function collect(
	folder: FileSystemDirectoryHandle,
	path: string,
	all: GivenFile[]
): Promise<void> {
	for await (const entry of folder.values()) {
		if (all.length >= MOST_FILES) return;
		const inside = `${path}/${entry.name}`;
		if (isFolder(entry)) await collect(entry, inside, all);
		else if (isFile(entry)) all.push({ file: await entry.getFile(), path: inside });
	}
}

const isFile = (entry: FileSystemHandle): entry is FileSystemFileHandle => entry.kind === 'file';
const isFolder = (entry: FileSystemHandle): entry is FileSystemDirectoryHandle =>
	entry.kind === 'directory';
