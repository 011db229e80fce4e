import type { LoadedSet } from '../rules/loaded-set';
import { standardName } from '../zip/standard-names';
import type { Edit } from './edit';

/**
 * What edits of the package have touched in one round, and which fix did. Two fixes that both speak of
 * one file (one leaves it out, one renames it, one has the manifest name it) would undo each other,
 * because each saw the package as it was before: the second waits for the next round.
 */
export class TouchedThings {
	readonly #by = new Map<string, string>();

	constructor(readonly set: LoadedSet) {}

	/** True where another fix has touched the same thing; else it is this fix's from now on. */
	isTaken(fix: string, edit: Edit): boolean {
		const thing = this.#thing(edit);
		if (thing === null) return false;
		const by = this.#by.get(thing) ?? fix;
		this.#by.set(thing, by);
		return by !== fix;
	}

	#thing(edit: Edit): string | null {
		switch (edit.kind) {
			case 'moveFile':
			case 'dropFile':
				return fileIn(edit.path);
			case 'addFile':
				return edit.file;
			case 'setManifest':
				return this.#fileOf(edit.property) ?? edit.property;
			default:
				return null;
		}
	}

	#fileOf(property: string): string | undefined {
		return this.set.spec.files.find((file) => file.manifestProperty === property)?.name;
	}
}

const fileIn = (path: string): string =>
	standardName(path.slice(path.lastIndexOf('/') + 1)) ?? path;
