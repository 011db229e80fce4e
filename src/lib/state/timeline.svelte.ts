import {
	rostersToRead,
	systemKey,
	systemsOf,
	timelineOf,
	type Timeline,
	type TimelineCheck
} from '../core/snapshots/timeline';
import { rememberedChurn, type KeptChurn } from '../core/snapshots/timeline-churn';
import type { CheckApi, Fault, Progress } from '../workers/api';
import type { Connection } from '../workers/connect';
import type { KeptChecksView } from './kept-checks';

/** A worker of its own for kept rosters: the one that holds the loaded check is not disturbed. */
export interface ChurnWorker {
	readonly call: Connection<CheckApi>['call'];
	/** Ends it: what it held is gone. */
	cancel(): void;
}

/** Where working out stands who came and went. `share` of the roster that is being read is read. */
export type CountingState =
	| { readonly phase: 'idle' }
	| {
			readonly phase: 'counting';
			readonly done: number;
			readonly of: number;
			readonly share: number;
	  }
	| { readonly phase: 'done' }
	| { readonly phase: 'stopped' }
	| { readonly phase: 'failed'; readonly problem: 'locked' | 'fault' };

type Kept = Pick<KeptChecksView, 'list' | 'open' | 'remember'>;

/** Makes a worker that tells how far it is. */
export type MakeChurnWorker = (tell: (progress: Progress) => void) => Promise<ChurnWorker>;

const ownWorker: MakeChurnWorker = async (tell) => {
	const { CheckWorkers } = await import('./check-workers');
	return new CheckWorkers(tell);
};

/** The history of the kept checks: how the roster moved, and what came and went on demand. */
export class TimelineWork {
	counting = $state.raw<CountingState>({ phase: 'idle' });
	/** The system that was picked; that of the newest check until then. */
	#picked = $state.raw<string | null>(null);
	/** Kept checks whose roster cannot be read any more. */
	#unreadable = $state.raw<readonly string[]>([]);
	readonly #kept: Kept;
	readonly #make: MakeChurnWorker;
	/** Number of the work under way: an answer to an older one is dropped. */
	#job = 0;
	#worker: ChurnWorker | null = null;
	readonly #checks: readonly TimelineCheck[] = $derived.by(() =>
		this.#kept.list.map(({ id, at, line }) => ({
			id,
			at,
			line,
			churn: rememberedChurn(line?.churn)
		}))
	);
	readonly systems = $derived.by(() =>
		systemsOf(this.#checks).map((system) => ({ ...system, key: systemKey(system) }))
	);
	readonly system = $derived.by(() => {
		const keys = this.systems.map(({ key }) => key);
		return keys.find((key) => key === this.#picked) ?? keys[0] ?? '';
	});
	readonly #made = $derived.by(() => timelineOf(this.#checks, this.system));
	/** The history, without those among the uncounted that cannot be counted. */
	readonly timeline: Timeline = $derived.by(() => {
		const { points, uncounted } = this.#made;
		const before = (id: string): string =>
			points[points.findIndex((point) => point.id === id) - 1]?.id ?? '';
		const isHopeless = (id: string): boolean => this.#unreadable.includes(id);
		return {
			...this.#made,
			uncounted: uncounted.filter((id) => !isHopeless(id) && !isHopeless(before(id)))
		};
	});
	/** How many rosters cannot be read any more. */
	readonly unreadable = $derived.by(
		() => this.#made.points.filter(({ id }) => this.#unreadable.includes(id)).length
	);

	constructor(kept: Kept, make: MakeChurnWorker = ownWorker) {
		this.#kept = kept;
		this.#make = make;
	}

	pick(system: string): void {
		this.stop();
		this.counting = { phase: 'idle' };
		this.#picked = system;
	}

	/**
	 * Reads the kept rosters that were not read yet, each after the one before it, and remembers what
	 * came of each. Two are in memory at most.
	 */
	async count(): Promise<void> {
		this.stop();
		const job = this.#job;
		const ids = rostersToRead(this.timeline);
		let done = 0;
		const tell = (share: number): void => {
			if (job === this.#job)
				this.counting = { phase: 'counting', done, of: ids.length, share: Math.min(1, share) };
		};
		tell(0);
		const worker = await this.#make(({ bytesRead, totalBytes }) => {
			tell(totalBytes === 0 ? 0 : bytesRead / totalBytes);
		}).catch(() => null);
		if (job !== this.#job) {
			worker?.cancel();
			return;
		}
		if (worker === null) {
			this.#end({ phase: 'failed', problem: 'fault' });
			return;
		}
		this.#worker = worker;
		for (const id of ids) {
			const problem = await this.#read(worker, id, job);
			if (job !== this.#job) return;
			if (problem !== null) {
				this.#end({ phase: 'failed', problem });
				return;
			}
			done += 1;
			tell(0);
		}
		this.#end({ phase: 'done' });
	}

	/** Stops the counting; what was remembered until then stays. */
	stop(): void {
		if (this.counting.phase === 'counting') this.counting = { phase: 'stopped' };
		this.#job += 1;
		this.#endWorker();
	}

	async #read(worker: ChurnWorker, id: string, job: number): Promise<'locked' | 'fault' | null> {
		const opened = await this.#kept.open(id);
		if (job !== this.#job) return null;
		if (!opened.ok) {
			if (opened.problem.code === 'locked') return 'locked';
			this.#unreadable = [...this.#unreadable, id];
			return null;
		}
		const { file } = opened.value;
		const read = await worker.call((api) =>
			api.readKept({ id, files: [{ file, path: '' }], name: file.name, kind: 'zip' })
		);
		if (job !== this.#job) return null;
		if (!read.ok) return problemOf(read.problem);
		if (read.value === null) this.#unreadable = [...this.#unreadable, id];
		else await this.#remember(id, read.value);
		return null;
	}

	/** Unless it was read for the one after it alone, or against another one than its neighbour. */
	async #remember(id: string, churn: KeptChurn): Promise<void> {
		const { points } = this.#made;
		const at = points.findIndex((point) => point.id === id);
		const before = at > 0 ? points[at - 1].id : null;
		if (at < 0 || points[at].churn !== null || churn.since !== before) return;
		await this.#kept.remember(id, churn);
	}

	#end(state: CountingState): void {
		this.counting = state;
		this.#job += 1;
		this.#endWorker();
	}

	#endWorker(): void {
		this.#worker?.cancel();
		this.#worker = null;
	}
}

const problemOf = ({ code }: Fault): 'fault' | null => (code === 'cancelled' ? null : 'fault');
