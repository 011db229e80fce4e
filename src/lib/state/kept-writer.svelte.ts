import type { PackedSnapshot, SnapshotLabel } from '../core/snapshots/snapshot';
import type { Keeping } from '../storage/snapshot-store';
import type { KeepHead } from '../workers/keep-api';
import type { KeepingState, KeptAnswer, KeptProblem, LoadedCheck } from './kept-checks';
import type * as keptParts from './kept-parts';
import type { KeptShelf } from './kept-shelf';

/** Where a kept check goes, and what is needed for it. */
export interface KeptPlace {
	parts(): Promise<Pick<typeof keptParts, 'pulledRoster' | 'counted'>>;
	shelf(): Promise<KeptShelf>;
	/** Some bytes were stored. */
	touch(): void;
	/** One more is kept: the list is another one. */
	kept(): Promise<void>;
}

const idle: KeepingState = { phase: 'idle' };

/** Writes the loaded check, or a file that is taken in, piece by piece as the worker makes it. */
export class KeptWriter {
	readonly #run: LoadedCheck;
	readonly #place: KeptPlace;
	#state = $state.raw<KeepingState>(idle);
	/** Time of the check that `#state` is about. */
	#at = $state<string | null>(null);
	#stop = new AbortController();

	constructor(run: LoadedCheck, place: KeptPlace) {
		this.#run = run;
		this.#place = place;
	}

	/** What became of an earlier check says nothing of the one that is loaded now. */
	get state(): KeepingState {
		const isOfNow = this.#state.phase === 'writing' || this.#at === this.#run.checkedAt;
		return isOfNow ? this.#state : idle;
	}

	async keep(label: SnapshotLabel): Promise<KeptAnswer<string>> {
		const at = this.#run.checkedAt;
		this.#at = at;
		if (at === null) return this.#failed({ code: 'nothing-loaded' });
		if (this.#state.phase === 'writing') return { ok: false, problem: { code: 'cancelled' } };
		this.#state = { phase: 'writing', done: 0, of: 0 };
		const stop = this.#begin();
		const head = await this.#run.ask((api) => api.startKeeping(label, at));
		if (stop.aborted) return this.#failed({ code: 'cancelled' });
		if (!head.ok) {
			const isUnreadable = head.problem.code === 'file-changed';
			return this.#failed({ code: isUnreadable ? 'unreadable' : 'fault' });
		}
		if (head.value === null) return this.#failed({ code: 'nothing-loaded' });
		const kept = await this.#put(head.value, stop, (done, of) => {
			this.#state = { phase: 'writing', done: Math.min(done, of), of };
		});
		if (!kept.ok) return this.#failed(kept.problem);
		this.#state = { phase: 'kept', id: kept.value.id, removed: kept.value.removed.length };
		return { ok: true, value: kept.value.id };
	}

	/** Takes in a file; see `KeptChecksView`. */
	async take(file: File, passphrase: string | null): Promise<KeptAnswer<'kept' | 'sealed'>> {
		if (this.#state.phase === 'writing') return { ok: false, problem: { code: 'cancelled' } };
		const taken = await this.#run.ask((api) => api.takeFile(file, passphrase));
		if (!taken.ok) return { ok: false, problem: { code: 'fault' } };
		if (taken.value.kind === 'sealed') return { ok: true, value: 'sealed' };
		if (taken.value.kind === 'refused') {
			const { code: reason, message } = taken.value.problem;
			return { ok: false, problem: { code: 'file', reason, message } };
		}
		const kept = await this.#put(taken.value.head, this.#begin(), () => undefined);
		return kept.ok ? { ok: true, value: 'kept' } : kept;
	}

	/** Nothing is left of what is being written. */
	stop(): void {
		this.#stop.abort();
	}

	/** What became of the last one is forgotten. */
	forget(): void {
		this.#state = idle;
	}

	#begin(): AbortSignal {
		this.#stop = new AbortController();
		return this.#stop.signal;
	}

	async #put(
		head: KeepHead,
		stop: AbortSignal,
		told: (done: number, of: number) => void
	): Promise<KeptAnswer<Keeping>> {
		const { pulledRoster, counted } = await this.#place.parts();
		const roster = counted(pulledRoster(this.#run.ask), (done) => {
			this.#place.touch();
			told(done, head.expectedBytes);
		});
		const snapshot: PackedSnapshot = { ...head, roster };
		// Whoever stopped it may be deleting everything: to look into the storage would make it anew.
		if (stop.aborted) return { ok: false, problem: { code: 'cancelled' } };
		const kept = await (await this.#place.shelf()).keep(snapshot, stop);
		if (kept.ok || !stop.aborted) await this.#place.kept();
		return kept;
	}

	#failed(problem: KeptProblem): { readonly ok: false; readonly problem: KeptProblem } {
		this.#state = problem.code === 'cancelled' ? idle : { phase: 'failed', problem };
		return { ok: false, problem };
	}
}
