import type {
	BrakeReason,
	SnapshotDetails,
	SnapshotLabel,
	SnapshotLine
} from '../core/snapshots/snapshot';
import type { KeptChurn } from '../core/snapshots/timeline-churn';
import type { Room } from '../storage/persistence';
import type { Retention } from '../storage/retention';
import type { Leftovers } from '../storage/wipe';
import type {
	KeepingState,
	KeptAnswer,
	KeptCheck,
	KeptChecksView,
	KeptProblem,
	LoadedCheck,
	OpenedCheck
} from './kept-checks';
import { KeptLock } from './kept-lock.svelte';
import type { KeptShelf, Relabel } from './kept-shelf';
import { KeptWriter } from './kept-writer.svelte';
import { lazily } from './lazily';

/** The checks that are kept on this device. The key of a passphrase never leaves the page. */
export class KeptChecks implements KeptChecksView {
	list = $state.raw<readonly KeptCheck[]>([]);
	isLoaded = $state(false);
	problem = $state.raw<KeptProblem | null>(null);
	vanished = $state(false);
	isMemoryOnly = $state(false);
	room = $state.raw<Room | null>(null);
	retention = $state.raw<Retention>({ last: null, days: null });
	readonly #run: LoadedCheck;
	readonly #writer: KeptWriter;
	/** True once the browser's storage answered: from then on memory cannot stand for it. */
	#hasStore = false;
	/** True after everything was deleted: looking at it once more would make an empty database. */
	#isWiped = false;
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
		this.#writer = new KeptWriter(run, {
			parts: () => this.#parts(),
			shelf: () => this.#shelf(),
			touch: () => {
				this.lock.touch();
			},
			kept: () => this.#load()
		});
	}

	get keeping(): KeepingState {
		return this.#writer.state;
	}

	get current(): KeptCheck | null {
		const at = this.#run.checkedAt;
		return at === null ? null : (this.list.find((each) => each.at === at) ?? null);
	}

	async load(): Promise<void> {
		if (!this.#isWiped) await this.#load();
	}

	keep(label: SnapshotLabel): Promise<KeptAnswer<string>> {
		return this.#writer.keep(label);
	}

	stopKeeping(): void {
		this.#writer.stop();
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

	take(file: File, passphrase: string | null): Promise<KeptAnswer<'kept' | 'sealed'>> {
		return this.#writer.take(file, passphrase);
	}

	async wipe(): Promise<Leftovers> {
		const { wipe, store, memory } = await this.#parts();
		this.#isWiped = true;
		this.#writer.stop();
		store.vault.lock();
		memory.clear();
		const left = await wipe();
		this.#forget();
		return left;
	}

	async leftovers(): Promise<Leftovers> {
		const { leftovers, wipeLeftovers } = await this.#parts();
		// Once something is kept again, it is no leftover.
		return this.#isWiped ? wipeLeftovers() : leftovers();
	}

	async #load(): Promise<void> {
		const { store, memory } = await this.#parts();
		const isGoneByUs = this.#isWiped;
		this.#isWiped = false;
		let found = await store.list();
		this.#hasStore ||= found.ok;
		this.isMemoryOnly = !this.#hasStore && !found.ok && found.problem.code === 'unavailable';
		if (this.isMemoryOnly) found = await memory.list();
		else await this.lock.look();
		this.problem = found.ok ? null : found.problem;
		if (found.ok) this.list = found.value.snapshots;
		if (found.ok && found.value.vanished && !isGoneByUs) this.vanished = true;
		const rule = await store.retention.read();
		if (rule.ok) this.retention = rule.value;
		this.room = await store.room();
		this.isLoaded = true;
	}

	async #relabel(id: string, label: Relabel): Promise<KeptAnswer<SnapshotLine>> {
		const line = await (await this.#shelf()).relabel(id, label);
		await this.load();
		return line;
	}

	async #shelf(): Promise<KeptShelf> {
		if (!this.isLoaded || this.#isWiped) await this.#load();
		const { store, memory } = await this.#parts();
		return this.isMemoryOnly ? memory : store;
	}

	/** Everything is deleted: nothing of it is shown any more. */
	#forget(): void {
		this.list = [];
		this.vanished = false;
		this.#writer.forget();
		this.lock.forget();
		this.retention = { last: null, days: null };
		this.room = null;
	}
}
