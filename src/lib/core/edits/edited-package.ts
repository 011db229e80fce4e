import { observe } from '../findings/observation';
import { arrange } from '../zip/arrangement';
import type { FileEnd, Package } from '../zip/package';
import type { PackageItem } from '../zip/package-item';
import { addedEntries, editedEntries, openEdited, type EditedEntry } from './edited-entries';
import type { EditedRoster } from './edited-roster';

/**
 * A package with edits over it, to be checked as the zip would be that they give: its files are written
 * while they are read, and nothing is compressed. Only the size of the zip is that of the original.
 */
export function editedPackage(pack: Package, roster: EditedRoster): Package {
	const items = [
		...editedEntries(pack, roster).map((entry) => itemOf(entry, roster)),
		...addedEntries(roster).map(({ path, bytes }) => addedItem(path, bytes))
	];
	const name = zipNameOf(pack, roster);
	const arranged = arrange(items, 'zip');
	const extension = /\.zip$/i.test(name) ? [] : [observe('zip-name-extension', { value: name })];
	return {
		...arranged,
		observations: [...extension, ...arranged.observations],
		kind: 'zip',
		name,
		bytes: pack.bytes,
		totalBytes: items.reduce((sum, { size }) => sum + size, 0),
		question: null
	};
}

/** The name of the zip that is written. A folder or loose files become a zip of their name. */
export function zipNameOf({ name, kind }: Package, { zipName }: EditedRoster): string {
	if (zipName !== null) return zipName;
	return kind === 'zip' || name.toLowerCase().endsWith('.zip') ? name : `${name}.zip`;
}

/** True for an entry whose compressed bytes are copied as they lie. */
export const isCopied = ({ file, plan, foreign }: EditedEntry, deflateAll: boolean): boolean =>
	plan === null && foreign === null && file.packed !== undefined && !(file.stored && deflateAll);

function itemOf(entry: EditedEntry, { deflate }: EditedRoster): PackageItem {
	const { file, path } = entry;
	const copied = isCopied(entry, deflate);
	const { packed } = file;
	return {
		path,
		size: file.size,
		compressedSize: file.compressedSize,
		stored: copied && file.stored,
		...(copied && packed !== undefined ? { packed } : {}),
		fingerprint: copied && packed !== undefined ? `${packed.crc} ${file.size}` : null,
		fault: null,
		open: () => openEdited(entry)
	};
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array, FileEnd> {
	yield bytes;
	return { ok: true, bytes: bytes.length };
}

const addedItem = (path: string, bytes: Uint8Array): PackageItem => ({
	path,
	size: bytes.length,
	compressedSize: bytes.length,
	fingerprint: null,
	fault: null,
	open: () => whole(bytes)
});
