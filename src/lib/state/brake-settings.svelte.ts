import type { BrakeRule } from '../core/snapshots/brakes';
import { lazily } from './lazily';

/** What a screen may see and ask of the thresholds that stop before a big change. */
export interface BrakeSettingsView {
	/** Those in force; empty until `load` has come back. */
	readonly rules: readonly BrakeRule[];
	/** Those of one's own; undefined where the ones that come with Rollcall hold. */
	readonly own: readonly BrakeRule[] | undefined;
	/** False where the browser keeps nothing for this page, so that they hold until the tab is closed. */
	readonly isKept: boolean;
	/** Brings in what was set at an earlier visit, once. */
	load(): Promise<void>;
	/** Takes thresholds in place of those in force. Gives in words why not, or nothing. */
	set(rules: readonly unknown[]): Promise<readonly string[]>;
	/** Back to those that come with Rollcall. */
	reset(): Promise<void>;
}

/** Thresholds of one's own, kept on this device. Nothing of a roster is in them. */
export class BrakeSettings implements BrakeSettingsView {
	own = $state.raw<readonly BrakeRule[]>();
	isKept = $state(true);
	readonly #onrules: (rules: readonly BrakeRule[]) => void;
	#usual = $state.raw<readonly BrakeRule[]>([]);
	readonly rules = $derived(this.own ?? this.#usual);
	readonly #parts = lazily(async () => {
		const [{ parseBrakes }, { defaultBrakes }] = await Promise.all([
			import('../core/snapshots/brake-rules'),
			import('../core/snapshots/brakes')
		]);
		return { parseBrakes, defaultBrakes };
	});
	readonly #store = lazily(async () => {
		const { ChoiceStore } = await import('../storage/choices');
		return new ChoiceStore();
	});
	readonly #load = lazily(async () => {
		const { parseBrakes, defaultBrakes } = await this.#parts();
		this.#usual = defaultBrakes;
		// Where storage cannot be had, nothing was ever set.
		const kept = await this.#store()
			.then((store) => store.readBrakes())
			.catch(() => null);
		const read = kept === null ? null : parseBrakes(kept);
		// What an older version kept and this one does not understand is left aside.
		if (read?.ok === true) this.#take(read.value);
		return true;
	});

	/** `onrules`: other thresholds are in force now. */
	constructor(onrules: (rules: readonly BrakeRule[]) => void = () => undefined) {
		this.#onrules = onrules;
	}

	async load(): Promise<void> {
		await this.#load();
	}

	async set(rules: readonly unknown[]): Promise<readonly string[]> {
		const { parseBrakes } = await this.#parts();
		const read = parseBrakes(rules);
		if (!read.ok) return read.problem;
		this.#take(read.value);
		await this.#keep(read.value);
		return [];
	}

	async reset(): Promise<void> {
		this.#take(undefined);
		await this.#keep(null);
	}

	#take(own: readonly BrakeRule[] | undefined): void {
		this.own = own;
		this.#onrules(this.rules);
	}

	async #keep(rules: readonly BrakeRule[] | null): Promise<void> {
		this.isKept = await this.#store()
			.then((store) => store.writeBrakes(rules))
			.catch(() => false);
	}
}
