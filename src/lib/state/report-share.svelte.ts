import type { SetAsideEntry } from '../workers/api';
import type { CopyAnswer, SchoolLine, ShareWish, TicketView } from '../workers/share-api';
import type { Ask } from './own-profiles.svelte';
import { saveFile } from './save-file';

/** What a report can be saved as. */
export type ShareForm = ShareWish['kind'] | 'csv' | 'json';

/** A file that lies ready, so that one tap saves it: browsers let nothing be shared long after the tap. */
export interface ReadyFile {
	/** Holds nothing of the roster, so that it can stand in a mail. */
	readonly name: string;
	readonly file: Blob;
}

/** Where a copy with invented people stands. */
export type CopyState =
	| { readonly phase: 'idle' | 'working' | 'stopped' | 'failed' }
	| { readonly phase: 'done'; readonly answer: CopyAnswer };

const names: Readonly<Record<ShareForm, string>> = {
	page: 'rollcall-report.html',
	private: 'rollcall-report-without-names.html',
	schools: 'rollcall-schools.zip',
	csv: 'rollcall-report.csv',
	json: 'rollcall-report.json'
};
const types = { csv: 'text/csv', json: 'application/json' };

/**
 * What a report can leave the page as. It belongs to one screen; files are made in the worker, the one
 * that is chosen as soon as it is.
 */
export class ReportShare {
	form = $state<ShareForm>('page');
	/** sourcedId of the only school that is wanted, null for what belongs to none; undefined for all. */
	only = $state<string | null | undefined>(undefined);
	/** Schools with findings; null until they were asked for. */
	schools = $state.raw<readonly SchoolLine[] | null>(null);
	/** Null while it is made. */
	file = $state.raw<ReadyFile | null>(null);
	/** True where what was chosen could not be made. */
	hasFailed = $state(false);
	ticket = $state.raw<TicketView | null>(null);
	copy = $state.raw<CopyState>({ phase: 'idle' });
	#job = 0;

	/** @param setAside what is set aside on this device, for the list and the data */
	constructor(
		readonly ask: Ask,
		readonly setAside: () => readonly SetAsideEntry[]
	) {}

	async choose(form: ShareForm): Promise<void> {
		this.form = form;
		this.only = undefined;
		await this.make();
	}

	/** Chooses one school, null for what belongs to none, undefined for all of them. */
	async pick(only: string | null | undefined): Promise<void> {
		this.only = only;
		await this.make();
	}

	/** The roster or its verdict is another one by now. */
	async refresh(): Promise<void> {
		this.schools = null;
		const ticket = await this.ask((api) => api.ticket());
		this.ticket = ticket.ok ? ticket.value : null;
		await this.make();
	}

	/** Makes what is chosen. An answer to an older choice is dropped. */
	async make(): Promise<void> {
		this.#job += 1;
		const job = this.#job;
		const { form, only } = this;
		this.file = null;
		this.hasFailed = false;
		if (form === 'schools' && this.schools === null) {
			const schools = await this.ask((api) => api.shareSchools());
			if (job !== this.#job) return;
			this.schools = schools.ok ? schools.value : null;
		}
		const file = await this.#fileOf(form, only);
		if (job !== this.#job) return;
		this.file = file === null ? null : { name: names[form], file };
		this.hasFailed = file === null;
	}

	/** Saves what is chosen; false where the person chose no place for it. To be called right from a tap. */
	async save(): Promise<boolean> {
		return this.file !== null && (await saveFile(this.file.file, this.file.name));
	}

	async startCopy(seed: number): Promise<void> {
		if (this.copy.phase === 'working') return;
		this.copy = { phase: 'working' };
		const answer = await this.ask((api) => api.anonymise(seed));
		if (answer.ok) this.copy = { phase: 'done', answer: answer.value };
		else this.copy = { phase: answer.problem.code === 'cancelled' ? 'stopped' : 'failed' };
	}

	stopCopy(): void {
		if (this.copy.phase !== 'working') return;
		void this.ask(async (api) => {
			await api.stopAnonymise();
			return { ok: true, value: null };
		});
	}

	/** The same for the copy with invented people. */
	async saveCopy(): Promise<boolean> {
		const { copy } = this;
		if (copy.phase !== 'done' || copy.answer.kind !== 'ready') return false;
		return saveFile(copy.answer.file, copy.answer.name);
	}

	async #fileOf(form: ShareForm, only: string | null | undefined): Promise<Blob | null> {
		if (form === 'csv' || form === 'json') {
			const bytes = await this.ask((api) => api.report(form, null, this.setAside()));
			return bytes.ok ? new Blob([new Uint8Array(bytes.value)], { type: types[form] }) : null;
		}
		const wish: ShareWish =
			form === 'schools' && only !== undefined ? { kind: form, only } : { kind: form };
		const file = await this.ask((api) => api.shareFile(wish));
		return file.ok ? file.value : null;
	}
}
