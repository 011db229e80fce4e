import type {
	BrakeReason,
	PackedSnapshot,
	SnapshotDetails,
	SnapshotLabel,
	SnapshotLine
} from '../core/snapshots/snapshot';
import type { KeptChurn } from '../core/snapshots/timeline-churn';
import type { Room } from '../storage/persistence';
import type { Retention } from '../storage/retention';
import type { Leftovers } from '../storage/wipe';
import type { Ask } from './own-profiles.svelte';
import type {
	KeepingState,
	KeptAnswer,
	KeptCheck,
	KeptChecksView,
	KeptProblem,
	OpenedCheck
} from './kept-checks';
import { KeptLock } from './kept-lock.svelte';
import type { KeptShelf, Relabel } from './kept-shelf';
import { lazily } from './lazily';

/** The check whose roster can be kept, as far as this has to know it. */
interface LoadedCheck {
	/** When it was checked, ISO 8601 in UTC; null where nothing is loaded. */
	readonly checkedAt: string | null;
	readonly ask: Ask;
}

/** The checks that are kept on this device. The key of a passphrase never leaves the page. */
export class KeptChecks implements KeptChecksView {
	list = $state.raw<readonly KeptCheck[]>([]);
	isLoaded = $state(false);
	problem = $state.raw<KeptProblem | null>(null);
	vanished = $state(false);
	isMemoryOnly = $state(false);
	room = $state.raw<Room | null>(null);
	retention = $state.raw<Retention>({ last: null, days: null });
	keeping = $state.raw<KeepingState>({ phase: 'idle' });
	readonly #run: LoadedCheck;
	#stop = new AbortController();
	readonly #parts = lazily(async () => {
		const parts = await import('./kept-parts');
		return { ...parts, store: new parts.SnapshotStore(), memory: new parts.MemoryShelf() };
	});
	readonly lock = new KeptLock(
		async () => (await this.#parts()).store.vault,
		() => this.load()
	);

	constructor(run: LoadedCheck) {
		this.#run = run;
	}

	get current(): KeptCheck | null {
		const at = this.#run.checkedAt;
		return at === null ? null : (this.list.find((each) => each.at === at) ?? null);
	}

	async load(): Promise<void> {
		const { store, memory } = await this.#parts();
		let found = await store.list();
		this.isMemoryOnly = !found.ok && found.problem.code === 'unavailable';
		if (this.isMemoryOnly) found = await memory.list();
		else await this.lock.look();
		this.problem = found.ok ? null : found.problem;
		if (found.ok) this.list = found.value.snapshots;
		if (found.ok && found.value.vanished) this.vanished = true;
		const rule = await store.retention.read();
		if (rule.ok) this.retention = rule.value;
		this.room = await store.room();
		this.isLoaded = true;
	}

	async keep(label: SnapshotLabel): Promise<KeptAnswer<string>> {
		const at = this.#run.checkedAt;
		if (at === null) return this.#failed({ code: 'nothing-loaded' });
		this.keeping = { phase: 'writing', done: 0, of: 0 };
		const head = await this.#run.ask((api) => api.startKeeping(label, at));
		if (!head.ok) return this.#failed({ code: 'fault' });
		if (head.value === null) return this.#failed({ code: 'nothing-loaded' });
		const { pulledRoster } = await this.#parts();
		return this.#put({ ...head.value, roster: pulledRoster(this.#run.ask) });
	}

	stopKeeping(): void {
		this.#stop.abort();
	}

	async open(id: string): Promise<KeptAnswer<OpenedCheck>> {
		const { openedCheck } = await this.#parts();
		this.lock.touch();
		return openedCheck(await this.#shelf(), id);
	}

	async details(id: string): Promise<KeptAnswer<SnapshotDetails>> {
		const { readDetails } = await this.#parts();
		return readDetails(await this.#shelf(), id);
	}

	relabel(
		id: string,
		label: Partial<Pick<SnapshotLabel, 'name' | 'note'>>
	): Promise<KeptAnswer<SnapshotLine>> {
		return this.#relabel(id, label);
	}

	async addReason(id: string, reason: BrakeReason): Promise<KeptAnswer<SnapshotLine>> {
		const line = this.list.find((each) => each.id === id)?.line ?? null;
		return this.#relabel(id, { brakes: [...(line?.brakes ?? []), reason] });
	}

	remember(id: string, churn: KeptChurn): Promise<KeptAnswer<SnapshotLine>> {
		return this.#relabel(id, { churn });
	}

	async remove(id: string): Promise<KeptAnswer<true>> {
		const removed = await (await this.#shelf()).remove(id);
		await this.load();
		return removed;
	}

	async previewRetention(rule: Retention): Promise<number> {
		const { store } = await this.#parts();
		const due = await store.retention.preview(rule);
		return due.ok ? due.value.length : 0;
	}

	async setRetention(rule: Retention): Promise<KeptAnswer<number>> {
		const { store } = await this.#parts();
		const gone = await store.retention.set(rule);
		await this.load();
		return gone.ok ? { ok: true, value: gone.value.length } : gone;
	}

	async save(id: string, passphrase: string): Promise<KeptAnswer<true>> {
		const { savedFile } = await this.#parts();
		this.lock.touch();
		return savedFile(await this.#shelf(), id, passphrase);
	}

	async take(file: File, passphrase: string | null): Promise<KeptAnswer<'kept' | 'sealed'>> {
		const taken = await this.#run.ask((api) => api.takeFile(file, passphrase));
		if (!taken.ok) return { ok: false, problem: { code: 'fault' } };
		if (taken.value.kind === 'sealed') return { ok: true, value: 'sealed' };
		if (taken.value.kind === 'refused') {
			const { code: reason, message } = taken.value.problem;
			return { ok: false, problem: { code: 'file', reason, message } };
		}
		const { pulledRoster } = await this.#parts();
		const kept = await this.#put({ ...taken.value.head, roster: pulledRoster(this.#run.ask) });
		return kept.ok ? { ok: true, value: 'kept' } : kept;
	}

	async wipe(): Promise<Leftovers> {
		const { wipe } = await this.#parts();
		this.stopKeeping();
		(await this.#parts()).store.vault.lock();
		const left = await wipe();
		this.#forget();
		return left;
	}

	async #put(snapshot: PackedSnapshot): Promise<KeptAnswer<string>> {
		this.#stop = new AbortController();
		const { counted } = await this.#parts();
		const of = snapshot.expectedBytes;
		const roster = counted(snapshot.roster, (done) => {
			this.lock.touch();
			this.keeping = { phase: 'writing', done: Math.min(done, of), of };
		});
		const kept = await (await this.#shelf()).keep({ ...snapshot, roster }, this.#stop.signal);
		if (!kept.ok) return this.#failed(kept.problem);
		const { id, removed } = kept.value;
		await this.load();
		this.keeping = { phase: 'kept', id, removed: removed.length };
		return { ok: true, value: id };
	}

	#failed(problem: KeptProblem): { readonly ok: false; readonly problem: KeptProblem } {
		this.keeping = problem.code === 'cancelled' ? { phase: 'idle' } : { phase: 'failed', problem };
		return { ok: false, problem };
	}

	async #relabel(id: string, label: Relabel): Promise<KeptAnswer<SnapshotLine>> {
		const line = await (await this.#shelf()).relabel(id, label);
		await this.load();
		return line;
	}

	async #shelf(): Promise<KeptShelf> {
		if (!this.isLoaded) await this.load();
		const { store, memory } = await this.#parts();
		return this.isMemoryOnly ? memory : store;
	}

	/** Everything is deleted: nothing of it is shown any more. */
	#forget(): void {
		this.list = [];
		this.vanished = false;
		this.keeping = { phase: 'idle' };
		this.retention = { last: null, days: null };
		this.room = null;
	}
}
