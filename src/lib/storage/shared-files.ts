/*
 * Files that another app on this device shared with the installed Rollcall. The browser hands them over
 * as a posted form, which the service worker answers: it lays the files into a cache, the page takes
 * them out once, and they are gone. Worker and page meet here and nowhere else.
 */

/** Where a form with shared files is posted to, below the folder of the app. No file lies there. */
export const SHARE_PATH = 'share-target/';

/** What the page is opened with after files were shared. */
export const SHARED_MARK = 'shared';

/** What the manifest says to the browser, so that files are shared in this way. */
export const shareTarget = {
	action: `./${SHARE_PATH}`,
	method: 'POST',
	enctype: 'multipart/form-data',
	params: {
		files: [{ name: 'files', accept: ['application/zip', 'text/csv', '.zip', '.csv'] }]
	}
} as const;

const NAME = 'x-rollcall-name';

/** Begins and ends as all caches of ours, so that "Delete everything" finds it. */
const cacheOf = (scope: string): string => `rollcall-shared ${scope}`;

/**
 * Lays shared files down for the page, in place of any that nobody took.
 * @param scope address of the folder of the app, with its slash
 */
export async function layDown(scope: string, files: readonly File[]): Promise<void> {
	await caches.delete(cacheOf(scope));
	const cache = await caches.open(cacheOf(scope));
	for (const [at, file] of files.entries()) {
		const headers = { [NAME]: encodeURIComponent(file.name) };
		await cache.put(`${scope}${SHARE_PATH}${String(at)}`, new Response(file, { headers }));
	}
}

/**
 * Takes the files that were shared, and forgets them. Empty where none lie there, or where the browser
 * keeps nothing.
 * @param scope address of the folder of the app, with its slash
 */
export async function takeUp(scope: string): Promise<File[]> {
	// Absent where the page is not served securely, whatever the types say.
	const storage = globalThis.caches as CacheStorage | undefined;
	try {
		if (storage === undefined || !(await storage.has(cacheOf(scope)))) return [];
		const answers = await (await storage.open(cacheOf(scope))).matchAll();
		return await Promise.all(answers.map(fileOf));
	} catch {
		return [];
	} finally {
		await storage?.delete(cacheOf(scope)).catch(() => false);
	}
}

async function fileOf(answer: Response): Promise<File> {
	const name = decodeURIComponent(answer.headers.get(NAME) ?? '');
	const bytes = await answer.blob();
	return new File([bytes], name, { type: bytes.type });
}
