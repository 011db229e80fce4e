import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnits } from '../lib/core/zip/standard-names';
import { systemReason, UnreadableFile } from './unreadable-file';

/** A roster has at most some twenty files: who names a folder with more has named the wrong one. */
export const mostEntries = 2000;

/** Something in a folder that was passed over, and why. */
export interface PassedOver {
	/** Path below the folder, parts separated by slashes. */
	readonly path: string;
	readonly why: string;
}

/** What lies in a folder, at any depth. Paths have parts separated by slashes, in a fixed order. */
export interface FolderContent {
	/** Regular files, also those that links lead to. */
	readonly files: readonly string[];
	/** Folders that cannot be looked into. */
	readonly closed: readonly PassedOver[];
	/** Links that lead nowhere or back into a folder around them, and what is neither file nor folder. */
	readonly passedOver: readonly PassedOver[];
}

/**
 * Lists a folder as the page does when it is dropped there: every file at any depth, hidden ones
 * among them, because they travel in the zip that somebody makes of it. Links are followed, but never
 * round in a circle; pipes and devices are not touched, since reading one may never end.
 * Rejects with an `UnreadableFile` when the folder cannot be listed or holds too much.
 */
export async function walkFolder(folder: string, place: string): Promise<FolderContent> {
	const walk = new Walk(folder, place);
	await walk.enter('', []);
	walk.files.sort(byCodeUnits);
	return walk;
}

class Walk implements FolderContent {
	readonly files: string[] = [];
	readonly closed: PassedOver[] = [];
	readonly passedOver: PassedOver[] = [];
	#entries = 0;

	constructor(
		readonly folder: string,
		readonly place: string
	) {}

	/** Lists a folder below; `around` are the real paths of the folders around it. */
	async enter(path: string, around: readonly string[]): Promise<void> {
		const full = join(this.folder, path);
		const real = await realpath(full).catch(() => full);
		if (around.includes(real)) {
			this.passedOver.push({ path, why: 'the link leads back to a folder around it' });
			return;
		}
		for (const entry of await this.#list(full, path)) {
			await this.#look(path === '' ? entry.name : `${path}/${entry.name}`, entry, [
				...around,
				real
			]);
		}
	}

	async #list(full: string, path: string): Promise<Dirent[]> {
		try {
			const entries = await readdir(full, { withFileTypes: true });
			return entries.sort((a, b) => byCodeUnits(a.name, b.name));
		} catch (error) {
			if (path === '') throw new UnreadableFile(this.place, systemReason(error));
			this.closed.push({ path, why: systemReason(error) });
			return [];
		}
	}

	async #look(path: string, entry: Dirent, around: readonly string[]): Promise<void> {
		if (++this.#entries > mostEntries) throw new UnreadableFile(this.place, TOO_MANY);
		const kind = await kindOf(join(this.folder, path), entry);
		if (kind === 'folder') await this.enter(path, around);
		else if (kind === 'file') this.files.push(path);
		else this.passedOver.push({ path, why: kind });
	}
}

/** Where an entry leads, or why it is passed over. What cannot be looked at fails when it is opened. */
async function kindOf(full: string, entry: Dirent): Promise<string> {
	try {
		const found = await stat(full);
		if (found.isDirectory()) return 'folder';
		return found.isFile() ? 'file' : 'it is neither a file nor a folder';
	} catch (error) {
		return entry.isSymbolicLink() ? `the link cannot be followed: ${systemReason(error)}` : 'file';
	}
}

const TOO_MANY =
	`it holds more than ${mostEntries.toLocaleString('en')} files and folders; ` +
	'name the folder that has the CSV files in it';
