import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { PackageInput } from '../lib/core/zip/open-package';
import { FileSource } from './file-source';
import { walkFolder, type PassedOver } from './folder-walk';
import { asked, UnreadableFile } from './unreadable-file';

/** What was named on the command line, opened. */
export interface RosterInput {
	readonly input: PackageInput;
	/** Every file that is open, by its path in the input. */
	readonly sources: ReadonlyMap<string, FileSource>;
	/** What lies in a folder and could not be opened: without it the check is not whole. */
	readonly closed: readonly PassedOver[];
	/** What lies in a folder and is no part of a roster, such as links that lead nowhere. */
	readonly passedOver: readonly PassedOver[];
}

/**
 * Opens a zip, a folder or one CSV; what a single file is, its content says later. Nothing is read
 * yet. Whoever calls closes the sources.
 * @param place the path as a person gave it
 * @param from the folder that a relative path starts in
 */
export async function openRoster(place: string, from: string): Promise<RosterInput> {
	const path = resolve(from, place);
	const found = await asked(place, stat(path));
	if (found.isDirectory()) return openFolder(path, place);
	if (!found.isFile()) {
		throw new UnreadableFile(
			place,
			'it is neither a file nor a folder, and a zip is read from its end'
		);
	}
	const name = basename(path);
	const source = await FileSource.open(path, name, place);
	return {
		input: {
			files: [{ source, path: name }],
			name,
			kind: /\.csv$/i.test(name) ? 'files' : 'zip'
		},
		sources: new Map([[name, source]]),
		closed: [],
		passedOver: []
	};
}

async function openFolder(folder: string, place: string): Promise<RosterInput> {
	const { files, closed, passedOver } = await walkFolder(folder, place);
	const sources = new Map<string, FileSource>();
	const locked: PassedOver[] = [];
	for (const path of files) {
		try {
			const source = await FileSource.open(join(folder, path), basename(path), path);
			sources.set(path, source);
		} catch (error) {
			if (!(error instanceof UnreadableFile)) throw error;
			locked.push({ path, why: error.why });
		}
	}
	return {
		input: {
			files: [...sources].map(([path, source]) => ({ path, source })),
			name: basename(folder) || folder,
			kind: 'folder',
			closed: locked.map(({ path }) => path)
		},
		sources,
		closed: [...closed, ...locked],
		passedOver
	};
}

export async function closeRoster({ sources }: RosterInput): Promise<void> {
	for (const source of sources.values()) await source.close();
}
