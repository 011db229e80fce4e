import type { Answer } from '../core/profiles/chosen-profile';
import type { ReceiverLine } from '../core/report/receiver-line';
import type { ReceiverChoices } from '../storage/choices';
import type { JudgeRequest, ProfileChoice } from '../workers/api';
import { lazily } from './lazily';
import { receiverList } from './receiver-list';

/** A profile that somebody wrote here or dropped, as JSON text. */
export interface OwnProfile {
	readonly id: string;
	readonly title: string;
	readonly text: string;
}

/** Where profiles of one's own come from. */
export interface OwnSource {
	readonly list: readonly OwnProfile[];
	load(): Promise<void>;
}

/** What was answered to the questions of one profile, by question. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * The receivers whose verdict a person wants, with the answers to their questions and the day by
 * whose rules to judge. Remembered on this device; nothing of it comes out of a roster.
 */
export class ChosenReceivers {
	/** Ids of profiles, in the order of the report. One that nobody knows any more is passed over. */
	ids = $state.raw<readonly string[]>([]);
	/** By profile. What is not here keeps its default. */
	answers = $state.raw<Readonly<Record<string, Answers>>>({});
	day = $state.raw<string | null>(null);
	/** The receivers whose profiles come with Rollcall; empty until they are there. */
	lines = $state.raw<readonly ReceiverLine[]>([]);
	/** True once it is known what was chosen at an earlier visit. */
	isLoaded = $state(false);
	/** What is chosen where nobody ever chose: the default of whoever hosts this copy. */
	suggested: readonly string[] = [];
	/** The choice came with the address of the page, so an earlier one does not take its place. */
	#isGiven = false;
	readonly #own: OwnSource;
	readonly #store = lazily(async () => {
		const { ChoiceStore } = await import('../storage/choices');
		return new ChoiceStore();
	});
	/** Brings in what was chosen at an earlier visit, once, and the names for it. */
	readonly load = lazily(async () => {
		// Where storage or its code cannot be had, nothing was ever chosen.
		const kept = await this.#store()
			.then((store) => store.read())
			.catch(() => null);
		if (kept !== null) this.#take(kept);
		else if (!this.#isGiven) this.ids = this.suggested;
		// Without the names the check itself works, and the dialog says what is missing.
		this.lines = await receiverList().catch(() => []);
		if (this.ids.some((id) => this.#title(id) === undefined))
			await this.#own.load().catch(() => null);
		this.isLoaded = true;
		return true;
	});
	/** Names of the chosen receivers; of an id that nobody knows there is none. */
	readonly titles = $derived.by(() => this.ids.flatMap((id) => this.#title(id) ?? []));
	/** Ids that the address of the page asks for and nobody knows. */
	readonly unknown = $derived.by(() =>
		this.isLoaded && this.#isGiven ? this.ids.filter((id) => this.#title(id) === undefined) : []
	);

	/** `own`: profiles of one's own, which can be chosen like those that come with Rollcall. */
	constructor(own: OwnSource = { list: [], load: () => Promise.resolve() }) {
		this.#own = own;
	}

	/** Profiles of one's own. */
	own(): readonly OwnProfile[] {
		return this.#own.list;
	}

	/** Brings in everything that can be chosen. Rejects where the names did not arrive. */
	async choices(): Promise<void> {
		[this.lines] = await Promise.all([receiverList(), this.#own.load()]);
	}

	/** What the check worker is asked for. */
	readonly request = $derived.by<JudgeRequest>(() => ({
		profiles: this.ids.map((id) => this.#choice(id)),
		day: this.day
	}));

	/** The same, once it is known what was chosen at an earlier visit. */
	async wanted(): Promise<JudgeRequest> {
		await this.load();
		return this.request;
	}

	/** Chooses for this visit; an earlier choice stays remembered until somebody makes another one. */
	preselect(ids: readonly string[]): void {
		this.#isGiven = true;
		this.ids = ids;
	}

	/** Chooses receivers, in the order of the report. */
	async choose(ids: readonly string[]): Promise<void> {
		this.ids = ids;
		await this.#keep();
	}

	/** Answers a question of a profile; null takes the answer back. */
	async answer(profile: string, key: string, value: Answer | null): Promise<void> {
		const others = Object.entries(this.answers[profile] ?? {}).filter(([asked]) => asked !== key);
		const answers = Object.fromEntries(value === null ? others : [...others, [key, value]]);
		this.answers = { ...this.answers, [profile]: answers };
		await this.#keep();
	}

	/** Judges by the rules of a day, YYYY-MM-DD; null for those of the day of the check. */
	async judgeBy(day: string | null): Promise<void> {
		this.day = day;
		await this.#keep();
	}

	#take({ receivers, answers, day }: ReceiverChoices): void {
		if (!this.#isGiven) this.ids = receivers;
		this.answers = answers;
		this.day = day;
	}

	#title(id: string): string | undefined {
		return [...this.#own.list, ...this.lines].find((each) => each.id === id)?.title;
	}

	#choice(id: string): ProfileChoice {
		const text = this.#own.list.find((profile) => profile.id === id)?.text;
		const answers = this.answers[id] ?? {};
		return text === undefined ? { id, answers } : { id, text, answers };
	}

	async #keep(): Promise<void> {
		const { ids: receivers, answers, day } = this;
		const store = await this.#store().catch(() => null);
		await store?.write({ receivers, answers, day });
	}
}
