import type { Json } from '../core/profiles/compare-profiles';
import { jsonPath, type Refusal } from '../core/profiles/format/refusal';
import type { ProfileTrial } from '../workers/api';
import { valueAt, withMoved, withName, withSource, withValue, type Path } from './json-edit';
import type { Ask } from './own-profiles.svelte';

/** Where a draft comes from, to be compared with. */
export interface DraftOrigin {
	readonly title: string;
	/** Null where it was begun from nothing. */
	readonly text: string | null;
}

/** How far the draft has been judged on the loaded zip. */
export type TrialPhase = 'none' | 'trying' | 'done' | 'failed';

/** A pause in typing after which the draft is read and judged, in milliseconds. */
export const SETTLE_MS = 250;

/**
 * A profile while it is edited: its JSON, whatever its shape, with every step back to where it began.
 * After each change it is read in the worker and, where it is a profile and a zip is loaded, judged.
 */
export class ProfileDraft {
	doc = $state.raw<Json>(null);
	refusals = $state.raw<readonly Refusal[]>([]);
	/** True from a change until it was read. */
	isReading = $state(true);
	trial = $state.raw<ProfileTrial | null>(null);
	trialPhase = $state<TrialPhase>('none');
	/** Text of the version that was saved last on this device; null where none was. */
	saved = $state.raw<string | null>(null);
	readonly origin: DraftOrigin;
	readonly text = $derived(textOf(this.doc));
	readonly isSaved = $derived(this.saved === this.text);
	#past = $state.raw<readonly Json[]>([]);
	#future = $state.raw<readonly Json[]>([]);
	readonly canUndo = $derived(this.#past.length > 0);
	readonly canRedo = $derived(this.#future.length > 0);
	readonly #ask: Ask;
	/** Path of the field that is being typed in: its letters are one step back together. */
	#typing: string | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#hasRoster = false;
	#isBusy = false;
	#isStale = false;

	constructor(ask: Ask, doc: Json, origin: DraftOrigin) {
		this.#ask = ask;
		this.doc = doc;
		this.origin = origin;
		void this.#settle();
	}

	/** Puts a value at a path, or takes it away (undefined). `isTyping`: one letter of several. */
	set(path: Path, value: Json | undefined, isTyping = false): void {
		const place = jsonPath(path);
		const goesOn = isTyping && this.#typing === place;
		this.#change(withValue(this.doc, path, value), goesOn);
		this.#typing = isTyping ? place : null;
	}

	move(path: Path, from: number, to: number): void {
		this.#change(withMoved(this.doc, path, from, to), false);
	}

	rename(path: Path, from: string, to: string): void {
		const isSource = path.length === 1 && path[0] === 'sources';
		this.#change(
			isSource ? withSource(this.doc, from, to) : withName(this.doc, path, from, to),
			false
		);
	}

	/** The field was left: what is typed next is a step of its own. */
	seal(): void {
		this.#typing = null;
	}

	undo(): void {
		const before = this.#past.at(-1);
		if (before === undefined) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, this.doc];
		this.#show(before);
	}

	redo(): void {
		const next = this.#future.at(-1);
		if (next === undefined) return;
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, this.doc];
		this.#show(next);
	}

	/** What is wrong at a path or below it. */
	problems(path: Path): readonly Refusal[] {
		const place = jsonPath(path);
		return this.refusals.filter(
			(refusal) =>
				refusal.path === place ||
				refusal.path.startsWith(`${place}.`) ||
				refusal.path.startsWith(`${place}[`)
		);
	}

	/** What is wrong with what stands at a path itself, and not with a part of it. */
	problemsAt(path: Path): readonly Refusal[] {
		const place = jsonPath(path);
		return this.refusals.filter((refusal) => refusal.path === place);
	}

	/** Says whether a zip is loaded, and judges by it. Called again, it judges again. */
	useRoster(hasRoster: boolean): void {
		this.#hasRoster = hasRoster;
		if (!hasRoster) {
			this.trial = null;
			this.trialPhase = 'none';
		}
		void this.#settle();
	}

	#change(doc: Json, goesOn: boolean): void {
		if (doc === this.doc) return;
		if (!goesOn) this.#past = [...this.#past, this.doc];
		this.#future = [];
		this.#show(doc);
	}

	#show(doc: Json): void {
		this.#typing = null;
		this.doc = doc;
		this.isReading = true;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#settle(), SETTLE_MS);
	}

	/** Reads and judges what stands there now; once more where it changed in the meantime. */
	async #settle(): Promise<void> {
		this.#isStale = true;
		if (this.#isBusy) return;
		this.#isBusy = true;
		while (this.#isStale) {
			this.#isStale = false;
			await this.#readAndTry(this.text);
		}
		this.#isBusy = false;
	}

	async #readAndTry(text: string): Promise<void> {
		const read = await this.#ask((api) => api.readProfile(text));
		// A worker that cannot answer says nothing about the profile.
		if (!read.ok) this.trialPhase = 'failed';
		else this.refusals = read.value.refusals;
		if (text === this.text) this.isReading = false;
		if (read.ok && read.value.profile !== null && this.#hasRoster)
			await this.#try(read.value.profile.id, text);
	}

	async #try(id: string, text: string): Promise<void> {
		this.trialPhase = 'trying';
		const tried = await this.#ask((api) => api.tryProfile({ id, text }));
		if (!this.#hasRoster) return;
		if (tried.ok) this.trial = tried.value;
		this.trialPhase = tried.ok ? 'done' : 'failed';
	}
}

/** A profile as the file that a person would save. */
export const textOf = (doc: Json): string => `${JSON.stringify(doc, null, '\t')}\n`;

/** Id and title as they stand in a draft, whatever its shape. */
export function namesOf(doc: Json): { readonly id: string; readonly title: string } {
	const [id, title] = [valueAt(doc, ['id']), valueAt(doc, ['title'])];
	return {
		id: typeof id === 'string' ? id : '',
		title: typeof title === 'string' ? title : ''
	};
}
