import { resolve } from '$app/paths';
import { SHARED_MARK, takeUp } from '../storage/shared-files';
import type { GivenFile } from './export-reading';

/** What browsers that open files with an installed page have; TypeScript's own list lacks it. */
interface LaunchedWindow {
	launchQueue?: {
		setConsumer(consumer: (launch: LaunchParams) => void): void;
	};
}

interface LaunchParams {
	readonly files?: readonly FileSystemFileHandle[];
}

const loose = (files: readonly File[]): GivenFile[] => files.map((file) => ({ file, path: '' }));

/** Hands over the files that the installed page is opened with, those before this call too. */
export function followLaunches(onfiles: (files: readonly GivenFile[]) => void): void {
	// The browser may have it or not.
	const { launchQueue } = globalThis as unknown as LaunchedWindow;
	launchQueue?.setConsumer((launch) => {
		void filesOf(launch).then((files) => {
			if (files.length > 0) onfiles(files);
		});
	});
}

async function filesOf({ files = [] }: LaunchParams): Promise<readonly GivenFile[]> {
	try {
		return loose(await Promise.all(files.map((handle) => handle.getFile())));
	} catch {
		// Gone again, or not readable: the page opens as it does without a file.
		return [];
	}
}

/** True where the page was opened because files were shared. */
export const isShareTaker = (address: URL): boolean => address.searchParams.has(SHARED_MARK);

/** Takes the files that another app shared, once. Whatever lies there is gone afterwards. */
export async function takeShared(): Promise<readonly GivenFile[]> {
	return loose(await takeUp(new URL(resolve('/'), location.href).href));
}
