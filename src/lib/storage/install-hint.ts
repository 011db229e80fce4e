import { Database } from './database';

/** The hint that Rollcall can be installed was put away for good. */
export interface StoredInstallHint {
	readonly id: 'install-hint';
}

/** Whether the hint may still be shown on this device. */
export class InstallHintStore {
	readonly #database = new Database();

	/** True once somebody put it away. */
	async isPutAway(): Promise<boolean> {
		const kept = await this.#database.tried(
			({ choices }) => choices.get('install-hint'),
			undefined
		);
		return kept !== undefined;
	}

	async putAway(): Promise<void> {
		await this.#database.tried(({ choices }) => choices.put({ id: 'install-hint' }), undefined);
	}
}
