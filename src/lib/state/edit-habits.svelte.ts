import type { PastEdits } from '../core/edits/recipe-habits';
import type { HabitOffer, HabitView } from '../workers/habit-api';
import type { CorrectedRun } from './edit-run';
import { lazily } from './lazily';
import { today } from './today';

/** What a screen may see and ask of corrections that were made on earlier days. */
export interface EditHabitsView {
	/** What was made on two days and fits the roster that is loaded; null where there is none. */
	readonly offer: HabitOffer | null;
	/** How many corrections of now were made on an earlier day, too. */
	readonly again: number;
	/** True where something of the corrections of now can be remembered. */
	readonly canRemember: boolean;
	/** True where anything of an earlier day is remembered. */
	readonly isRemembering: boolean;
	/** Asks what is said of the roster as it is now; to be called when its corrections changed. */
	look(): Promise<void>;
	/** Remembers what was corrected today: to be called when it was saved. */
	remember(): Promise<void>;
	/** Forgets all of it, of any receiver. */
	forget(): Promise<void>;
	/** Leaves the offer be, for this roster. */
	drop(): void;
}

/** Corrections that are made day after day. They are kept on this device, and hold nobody's data. */
export class EditHabits implements EditHabitsView {
	#past = $state.raw<readonly PastEdits[]>([]);
	#view = $state.raw<HabitView | null>(null);
	/** The check that it is about: of another one nothing of it holds. */
	#of = $state<string | null>(null);
	#dropped = $state<string | null>(null);
	readonly #run: Pick<CorrectedRun, 'ask' | 'checkedAt'>;
	readonly #store = lazily(async () => {
		const { PastEditsStore } = await import('../storage/past-edits');
		return new PastEditsStore();
	});
	readonly #load = lazily(async () => {
		this.#past = await (await this.#store()).list();
		return true;
	});

	constructor(run: Pick<CorrectedRun, 'ask' | 'checkedAt'>) {
		this.#run = run;
	}

	get offer(): HabitOffer | null {
		return this.#run.checkedAt === this.#dropped ? null : (this.#current?.offer ?? null);
	}

	get again(): number {
		return this.#current?.again ?? 0;
	}

	get canRemember(): boolean {
		return (this.#current?.now.edits.length ?? 0) > 0;
	}

	get isRemembering(): boolean {
		return this.#past.length > 0;
	}

	get #current(): HabitView | null {
		return this.#of === this.#run.checkedAt ? this.#view : null;
	}

	/** Brings in what is remembered. Where the code or the storage cannot be had, nothing ever was. */
	async load(): Promise<void> {
		await this.#load().catch(() => false);
	}

	async look(): Promise<void> {
		const of = this.#run.checkedAt;
		if (of === null) return;
		await this.load();
		const past = this.#past;
		const answer = await this.#run.ask((api) => api.habit(past, today()));
		if (of !== this.#run.checkedAt || !answer.ok) return;
		this.#view = answer.value;
		this.#of = of;
	}

	async remember(): Promise<void> {
		await this.look();
		const now = this.#current?.now;
		if (now === undefined || now.edits.length === 0) return;
		const day = today();
		const isSame = (each: PastEdits): boolean => each.day === day && each.profile === now.profile;
		const entry = { ...now, day, edits: together(this.#past.find(isSame)?.edits ?? [], now.edits) };
		// What cannot be kept holds for this visit.
		await this.#store()
			.then((store) => store.put(entry))
			.catch(() => false);
		this.#past = [...this.#past.filter((each) => !isSame(each)), entry];
	}

	async forget(): Promise<void> {
		this.#past = [];
		await this.#store()
			.then((store) => store.clear())
			.catch(() => undefined);
		await this.look();
	}

	drop(): void {
		this.#dropped = this.#run.checkedAt;
	}
}

/** Both, each edit once. */
const together = (one: PastEdits['edits'], other: PastEdits['edits']): PastEdits['edits'] => [
	...new Map([...one, ...other].map((edit) => [JSON.stringify(edit), edit])).values()
];
