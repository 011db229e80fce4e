import type { StoredLine } from '../storage/history';
import type { CheckResult } from '../workers/api';
import { receiverVerdicts } from './history-line';
import { lazily } from './lazily';

/** The lines of earlier checks: date, sizes, counts and verdicts. */
export class CheckHistory {
	/** The newest first. */
	list = $state.raw<readonly StoredLine[]>([]);
	/** Id of the line that the loaded check left; null where there is none. */
	#line: number | null = null;
	readonly #store = lazily(async () => {
		const { HistoryStore } = await import('../storage/history');
		return new HistoryStore();
	});

	async load(): Promise<void> {
		this.list = await (await this.#store()).list();
	}

	/** Keeps the line of a check that has just ended. */
	async add(line: Omit<StoredLine, 'id'>): Promise<void> {
		this.#line = await (await this.#store()).add(line);
		await this.load();
	}

	/** A check that has just ended leaves no line. */
	pass(): void {
		this.#line = null;
	}

	/** The same check was judged by other receivers. */
	async judged({ summary }: CheckResult): Promise<void> {
		if (this.#line === null) return;
		await (await this.#store()).judged(this.#line, receiverVerdicts(summary));
		await this.load();
	}

	async forget(id: number): Promise<void> {
		await (await this.#store()).remove(id);
		await this.load();
	}

	async forgetAll(): Promise<void> {
		await (await this.#store()).clear();
		await this.load();
	}
}
