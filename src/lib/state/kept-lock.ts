import type { VaultState } from '../storage/snapshot-vault';
import type { StorageProblem } from '../storage/storage-problem';

/** The passphrase of the kept checks, as a screen sees it. Each call gives null, or what went wrong. */
export interface KeptLockView {
	/** `open`: no passphrase is set; `locked` and `unlocked`: one is, and this tab has its key or not. */
	readonly state: VaultState;
	/** True while keys are made or everything is encrypted anew. */
	readonly isBusy: boolean;
	/** After so many minutes without use it locks by itself. */
	readonly idleMinutes: number;
	/** True where it locked by itself in this visit. */
	readonly wasIdle: boolean;
	unlock(passphrase: string): Promise<StorageProblem | null>;
	lockNow(): Promise<void>;
	set(passphrase: string): Promise<StorageProblem | null>;
	change(passphrase: string, next: string): Promise<StorageProblem | null>;
	/** Takes it away: everything is stored in clear again. */
	takeAway(passphrase: string): Promise<StorageProblem | null>;
	/** Deletes all that it encrypts, and the passphrase with it. */
	abandon(): Promise<StorageProblem | null>;
}
