import type { Outcome } from '../core/outcome';
import type { Fault } from '../workers/api';
import type {
	CellOptions,
	EditAnswer,
	EditFile,
	EditLogView,
	EditPreview,
	EditWish,
	FixOffer,
	OpenedEdits,
	SafePlanView
} from '../workers/edit-api';
import type { LeaveOutView } from '../workers/leave-out-api';
import { marksOf } from './edit-marks';
import type { CorrectedRun, EditNews, EditQuestion, EditRunView } from './edit-run';
import { editFiles as files } from './edit-files';
import { saveFile } from './save-file';

/**
 * The corrections over the one check of a page. The list and the roster stay in the worker; here are
 * its words and counts. A correction sets the report of the check anew.
 */
export class EditRun implements EditRunView {
	#log = $state.raw<EditLogView | null>(null);
	/** The check that the list is about: of another one nothing of it holds. */
	#of = $state<string | null>(null);
	#saved = $state('');
	revision = $state(0);
	isBusy = $state(false);
	news = $state.raw<EditNews | null>(null);
	fault = $state.raw<Fault | null>(null);
	plan = $state.raw<SafePlanView | null>(null);
	isPlanning = $state(false);
	/** With the judgement that it was written for: its names are those that these receivers demand. */
	#zip = $state.raw<{ readonly of: unknown; readonly zip: EditRunView['zip'] } | null>(null);
	#isWriting = false;
	opened = $state.raw<OpenedEdits | null>(null);
	#then = $state.raw<(() => void) | null>(null);
	/** Brings in what else is said of a roster as soon as it is opened, such as what earlier days say. */
	beside = (): Promise<void> => Promise.resolve();
	readonly #run: CorrectedRun;

	constructor(run: CorrectedRun) {
		this.#run = run;
	}

	get log(): EditLogView | null {
		return this.#isCurrent ? this.#log : null;
	}

	get zip(): EditRunView['zip'] {
		return this.#zip?.of === this.#run.result ? this.#zip.zip : null;
	}

	get isUnsaved(): boolean {
		return (this.log?.lines.length ?? 0) > 0 && marksOf(this.log) !== this.#saved;
	}

	get isAsking(): boolean {
		return this.#then !== null;
	}

	get #isCurrent(): boolean {
		return this.#of !== null && this.#of === this.#run.checkedAt;
	}

	async open(): Promise<void> {
		if (this.#isCurrent || this.#run.checkedAt === null) return;
		this.#of = this.#run.checkedAt;
		this.#clear();
		const log = await this.#asked((api) => api.editLog());
		if (log !== null) this.#log = log;
		await this.beside();
	}

	async sayAgain(): Promise<void> {
		const hadPlan = this.plan !== null;
		this.plan = null;
		this.news = null;
		this.opened = null;
		if (!this.#isCurrent) return;
		const log = await this.#asked((api) => api.editLog());
		if (log !== null) this.#log = log;
		if (hadPlan) void this.planSafe();
	}

	async planSafe(): Promise<void> {
		if (this.isPlanning) return;
		this.isPlanning = true;
		this.plan = await this.#asked((api) => api.planSafe());
		this.isPlanning = false;
	}

	stopPlan(): void {
		void this.#run.ask(async (api) => {
			await api.stopPlan();
			return { ok: true, value: null };
		});
	}

	dropPlan(): void {
		this.plan = null;
	}

	async applySafe(): Promise<void> {
		await this.#change('made', (api) => api.applySafe());
	}

	offers(group: string): Promise<readonly FixOffer[] | null> {
		return this.#asked((api) => api.fixOffers(group));
	}

	preview(wish: EditWish): Promise<EditPreview | null> {
		return this.#asked((api) => api.previewEdit(wish));
	}

	options(file: string, column: string, value: string): Promise<CellOptions | null> {
		return this.#asked((api) => api.cellOptions(file, column, value));
	}

	apply(wish: EditWish): Promise<EditAnswer | null> {
		return this.#change('made', (api) => api.applyEdit(wish));
	}

	planLeaveOut(receiver: string): Promise<LeaveOutView | null> {
		return this.#asked((api) => api.planLeaveOut(receiver));
	}

	async leaveOut(receiver: string): Promise<void> {
		await this.#change('made', (api) => api.leaveOut(receiver));
	}

	async undo(): Promise<void> {
		await this.#change('undone', (api) => api.undoEdit());
	}

	async redo(): Promise<void> {
		await this.#change('redone', (api) => api.redoEdit());
	}

	async takeBack(id: number): Promise<void> {
		await this.#change('undone', (api) => api.takeBack(id));
	}

	async write(): Promise<void> {
		if (this.#isWriting || (this.zip !== null && this.zip.kind !== 'failed')) return;
		const of = this.#run.result;
		this.#zip = null;
		this.#isWriting = true;
		const zip = await this.#asked((api) => api.finishZip());
		this.#isWriting = false;
		// A zip of another state of the list, or for other receivers, is none of this one.
		if (of === this.#run.result) this.#zip = { of, zip: zip ?? { kind: 'failed' } };
		else if (this.#isCurrent) await this.write();
	}

	async save(zip: number): Promise<boolean> {
		const wanted = this.zip?.kind === 'ready' ? this.zip.zips.at(zip) : undefined;
		if (wanted === undefined) return false;
		return (await this.#keptAs(wanted.file, wanted.name, true)) ?? false;
	}

	async saveFile(what: EditFile): Promise<boolean | null> {
		const bytes = await this.#asked((api) => api.editFile(what));
		if (bytes === null) return false;
		const { name, type } = files[what];
		return this.#keptAs(new Blob([new Uint8Array(bytes)], { type }), name, what === 'edits');
	}

	async saveLeftOut(file: string): Promise<boolean | null> {
		const bytes = await this.#asked((api) => api.leftOutFile(file));
		if (bytes === null) return false;
		// The standard's name of the file, which holds nothing of the roster.
		const name = `rollcall-left-out-${file}`;
		return this.#keptAs(new Blob([new Uint8Array(bytes)], { type: 'text/csv' }), name, false);
	}

	async openFile(file: File): Promise<void> {
		this.opened = null;
		const text = await file.text().catch(() => '');
		await this.#change('made', async (api) => {
			const opened = await api.openEdits(text);
			if (!opened.ok) return opened;
			this.opened = opened.value;
			return { ok: true, value: opened.value.kind === 'opened' ? opened.value.answer : null };
		});
	}

	leave(then: () => void): void {
		if (this.isUnsaved) this.#then = then;
		else then();
	}

	answerLeave(isYes: boolean): void {
		const then = this.#then;
		this.#then = null;
		if (isYes) then?.();
	}

	/** Offers a file; where it holds the whole list, nothing of that would be lost any more. */
	async #keptAs(file: Blob, name: string, isAll: boolean): Promise<true | null> {
		const marks = marksOf(this.log);
		const isSaved = await saveFile(file, name);
		if (isSaved && isAll) this.#saved = marks;
		return isSaved || null;
	}

	async #change(
		kind: EditNews['kind'],
		question: EditQuestion<EditAnswer | null>
	): Promise<EditAnswer | null> {
		if (this.isBusy) return null;
		this.isBusy = true;
		this.news = null;
		const answer = await this.#asked(question);
		this.isBusy = false;
		const { result } = this.#run;
		if (answer === null || result === null) return null;
		this.#run.result = { ...answer.result, milliseconds: result.milliseconds };
		const { log, changed, gone, came } = answer;
		this.#log = log;
		this.news = { kind, changed, gone, came };
		this.plan = null;
		this.revision += 1;
		return answer;
	}

	/** The answer; null where it went wrong, or where another roster is loaded by now. */
	async #asked<Value>(question: EditQuestion<Value>): Promise<Value | null> {
		const of = this.#run.checkedAt;
		this.fault = null;
		const answer: Outcome<Value, Fault> = await this.#run.ask(question);
		if (of !== this.#run.checkedAt) return null;
		if (answer.ok) return answer.value;
		// What somebody stopped did not go wrong.
		if (answer.problem.code !== 'cancelled') this.fault = answer.problem;
		return null;
	}

	#clear(): void {
		this.#log = null;
		this.#saved = '';
		this.opened = null;
		this.news = null;
		this.fault = null;
		this.plan = null;
		this.revision += 1;
	}
}
