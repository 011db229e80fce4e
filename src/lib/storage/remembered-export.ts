import { Database } from './database';

/** Where an export lies that a person asked to have remembered. Its rows are not in it. */
export interface RememberedExport {
	/** The browser's own key to the file or folder; it asks the person again before it opens it. */
	readonly handle: FileSystemFileHandle | FileSystemDirectoryHandle;
	/** When it was last checked, ISO 8601 in UTC; null where it never was. */
	readonly checkedAt: string | null;
}

/** It lies among the choices: one record, under this name. */
export interface StoredExport extends RememberedExport {
	readonly id: 'export';
}

/** The one export that is remembered on this device. */
export class RememberedExportStore {
	readonly #database = new Database();

	/** The export; null where none is remembered. */
	async read(): Promise<RememberedExport | null> {
		const kept = await this.#database.tried(({ choices }) => choices.get('export'), undefined);
		return kept?.id === 'export' ? { handle: kept.handle, checkedAt: kept.checkedAt } : null;
	}

	/** Remembers it in place of another one. False where the browser keeps nothing for this page. */
	async write({ handle, checkedAt }: RememberedExport): Promise<boolean> {
		return this.#database.tried(async ({ choices }) => {
			await choices.put({ id: 'export', handle, checkedAt });
			return true;
		}, false);
	}

	async remove(): Promise<void> {
		await this.#database.tried(({ choices }) => choices.delete('export'), undefined);
	}
}
