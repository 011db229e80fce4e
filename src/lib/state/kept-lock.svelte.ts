import type { SnapshotVault, VaultState } from '../storage/snapshot-vault';
import type { Stored, StorageProblem } from '../storage/storage-problem';
import type { KeptLockView } from './kept-lock';
import { IdleClock } from './idle-clock';

/** Minutes without a key or a touch after which kept checks are locked. */
export const IDLE_MINUTES = 10;

/** The passphrase of the kept checks. The key lies in the vault, in the memory of this tab. */
export class KeptLock implements KeptLockView {
	state = $state<VaultState>('open');
	isBusy = $state(false);
	wasIdle = $state(false);
	readonly idleMinutes = IDLE_MINUTES;
	readonly #vault: () => Promise<SnapshotVault>;
	/** Brings in the list anew, which shows more or less than before. */
	readonly #changed: () => Promise<void>;
	readonly #clock = new IdleClock(IDLE_MINUTES * 60_000, () => {
		this.wasIdle = true;
		void this.lockNow();
	});

	constructor(vault: () => Promise<SnapshotVault>, changed: () => Promise<void>) {
		this.#vault = vault;
		this.#changed = changed;
	}

	/** Looks how it stands: another tab may have set a passphrase, or taken it away. */
	async look(): Promise<void> {
		const state = await (await this.#vault()).state();
		if (state.ok) this.state = state.value;
		if (this.state === 'unlocked') this.#clock.start();
		else this.#clock.stop();
	}

	/** Everything is deleted, the passphrase with it. */
	forget(): void {
		this.state = 'open';
		this.wasIdle = false;
		this.#clock.stop();
	}

	/** Whatever takes long counts as use. */
	touch(): void {
		this.#clock.touch();
	}

	async unlock(passphrase: string): Promise<StorageProblem | null> {
		const problem = await this.#does((vault) => vault.unlock(passphrase));
		if (problem === null) this.wasIdle = false;
		return problem;
	}

	async lockNow(): Promise<void> {
		(await this.#vault()).lock();
		await this.#changed();
	}

	set(passphrase: string): Promise<StorageProblem | null> {
		return this.#does((vault) => vault.set(passphrase));
	}

	change(passphrase: string, next: string): Promise<StorageProblem | null> {
		return this.#does((vault) => vault.change(passphrase, next));
	}

	takeAway(passphrase: string): Promise<StorageProblem | null> {
		return this.#does((vault) => vault.remove(passphrase));
	}

	abandon(): Promise<StorageProblem | null> {
		return this.#does((vault) => vault.abandon());
	}

	async #does(
		work: (vault: SnapshotVault) => Promise<Stored<true>>
	): Promise<StorageProblem | null> {
		this.isBusy = true;
		const stored = await work(await this.#vault());
		this.isBusy = false;
		await this.#changed();
		return stored.ok ? null : stored.problem;
	}
}
