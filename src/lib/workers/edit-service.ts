import type { Checked } from '../core/check';
import { failure, success, type Outcome } from '../core/outcome';
import type { CheckAnswer, CheckRequest, Fault, JudgeRequest } from './api';
import { CheckService } from './check-service';
import type {
	CellOptions,
	EditAnswer,
	EditApi,
	EditFile,
	EditLogView,
	EditPreview,
	EditWish,
	FixOffer,
	OpenedEdits,
	SafePlanView,
	ZipAnswer
} from './edit-api';
import { cellOptions } from './cell-options';
import { givenDelivery, sampleDelivery, type EditedDelivery } from './edit-delivery';
import { editFile } from './edit-files';
import { openEditing, type OpenEditing } from './open-editing';
import { openedEdits, replayed } from './opened-edits';
import { withGone } from './edit-steps';
import { moreIn, tallyOf } from './edit-tally';
import { editPreview, logView, wishedStep } from './edit-views';
import type { Editing, Trial } from './editing';
import { editedReport, type ReportCall } from './edited-report';
import { faultOf } from './fault';
import { fixOffers } from './fix-offers';
import type { StableIds } from './stable-ids';
import { Turns } from './turns';
import { zipAnswer } from './zip-answer';

/** The check worker's work on corrections: a list of them over the delivery that was checked. */
export class EditService extends CheckService implements EditApi {
	#delivery: EditedDelivery | null = null;
	#opened: Promise<OpenEditing | null> | null = null;
	#ids: StableIds | null = null;
	/** By which dated demands are judged. */
	protected day: string | null = null;
	#stop: AbortController | null = null;
	readonly #turns = new Turns();

	protected override readonly named = (judged: Checked): Checked => {
		this.#ids?.nameOwn(judged);
		return judged;
	};

	override check(request: CheckRequest): Promise<Outcome<CheckAnswer, Fault>> {
		this.#load(givenDelivery(request), request.judge);
		return super.check(request);
	}

	override checkSample(request?: JudgeRequest): Promise<Outcome<CheckAnswer, Fault>> {
		this.#load(sampleDelivery, request);
		return super.checkSample(request);
	}

	/** In its turn: judged beside a correction, the roster before it would come back. */
	override judge(request: JudgeRequest): ReturnType<CheckService['judge']> {
		return this.#turns.take(() => {
			this.day = request.day;
			return super.judge(request);
		});
	}

	override async close(): Promise<void> {
		this.#load(null);
		await super.close();
	}

	override async report(...wanted: ReportCall): Promise<Outcome<Uint8Array, Fault>> {
		const corrections = (await this.#opened)?.editing.history.state.steps.length ?? 0;
		if (corrections === 0) return super.report(...wanted);
		return this.asked('report', (_, set) => editedReport(set, this.toolVersion, wanted));
	}

	editLog(): Promise<Outcome<EditLogView, Fault>> {
		return this.asked('editLog', logView);
	}

	planSafe(): Promise<Outcome<SafePlanView, Fault>> {
		const signal = this.stopped();
		return this.asked('planSafe', (editing, checked) => editing.planSafe(checked, signal));
	}

	stopPlan(): Promise<void> {
		this.#stop?.abort();
		return Promise.resolve();
	}

	applySafe(): Promise<Outcome<EditAnswer, Fault>> {
		return this.changed('applySafe', (editing, checked) => editing.takePlan(checked));
	}

	fixOffers(group: string): Promise<Outcome<readonly FixOffer[], Fault>> {
		return this.asked('fixOffers', (editing, checked) => {
			// The next question is what the fix would do: the rules get ready for it meanwhile.
			void editing.prepare();
			return fixOffers(editing.mended(checked), group);
		});
	}

	previewEdit(wish: EditWish): Promise<Outcome<EditPreview | null, Fault>> {
		return this.asked('previewEdit', (editing, checked) =>
			editPreview(editing, checked, wish, this.day ?? checked.set.asOf)
		);
	}

	cellOptions(...cell: [string, string, string]): Promise<Outcome<CellOptions | null, Fault>> {
		return this.asked('cellOptions', (editing, { set }) => {
			void editing.prepare();
			return cellOptions(set, ...cell);
		});
	}

	applyEdit(wish: EditWish): Promise<Outcome<EditAnswer, Fault>> {
		return this.changed('applyEdit', (editing, checked) =>
			editing.try([wishedStep(editing, checked, wish)])
		);
	}

	undoEdit(): Promise<Outcome<EditAnswer, Fault>> {
		return this.#moved('undoEdit', -1);
	}

	redoEdit(): Promise<Outcome<EditAnswer, Fault>> {
		return this.#moved('redoEdit', 1);
	}

	takeBack(id: number): Promise<Outcome<EditAnswer, Fault>> {
		return this.changed('takeBack', (editing) => editing.without(id));
	}

	finishZip(): Promise<Outcome<ZipAnswer, Fault>> {
		return this.asked('finishZip', (editing, checked) => {
			if (this.#delivery === null) throw new Error('nothing is loaded');
			return zipAnswer(editing, checked, this.#delivery, this.open);
		});
	}

	editFile(what: EditFile): Promise<Outcome<Uint8Array, Fault>> {
		return this.asked('editFile', async (editing, checked) => {
			const input = (await this.#delivery?.hash()) ?? '';
			const { toolVersion } = this;
			const texts = editFile(what, editing, checked, { toolVersion, input });
			return new Uint8Array(await new Blob([...texts]).arrayBuffer());
		});
	}

	openEdits(text: string): Promise<Outcome<OpenedEdits, Fault>> {
		return this.asked('openEdits', async (editing, checked) => {
			const opened = openedEdits(text, (await this.#delivery?.hash()) ?? null);
			if (opened.kind !== 'steps') return opened;
			const did = replayed(editing.roster, opened.steps);
			const start = performance.now();
			const trial = await editing.try(opened.steps);
			const answer = await this.#made(editing, checked, trial, start);
			return { kind: 'opened', answer, ...did };
		});
	}

	#load(delivery: EditedDelivery | null, request?: JudgeRequest): void {
		this.#stop?.abort();
		void this.#opened?.then((opened) => opened?.editing.end());
		this.#opened = null;
		this.#ids = null;
		this.day = request?.day ?? null;
		this.#delivery = delivery;
	}

	/** What a plan that begins now is to hear when somebody stops it. */
	protected stopped(): AbortSignal {
		this.#stop = new AbortController();
		return this.#stop.signal;
	}

	/** Work on the roster as it is now, once what was asked before is done. */
	protected async asked<Value>(
		where: string,
		work: (editing: Editing, checked: Checked) => Value | Promise<Value>
	): Promise<Outcome<Value, Fault>> {
		return this.#turns
			.take(async () => {
				// While a delivery is read, there is no check to open it by.
				if (this.checked !== null) this.#opened ??= openEditing(this.#delivery, this.checked);
				const opened = await this.#opened;
				const { checked } = this;
				this.#ids = opened?.ids ?? null;
				const editing = opened?.editing ?? null;
				if (editing === null || checked === null)
					return failure({ code: 'internal', detail: where } as const);
				return success(await work(editing, checked));
			})
			.catch((fault: unknown) => failure(faultOf(fault, where)));
	}

	protected changed(
		where: string,
		work: (editing: Editing, checked: Checked) => Trial | null | Promise<Trial | null>
	): Promise<Outcome<EditAnswer, Fault>> {
		return this.asked(where, async (editing, checked) => {
			const start = performance.now();
			return this.#made(editing, checked, await work(editing, checked), start);
		});
	}

	#made(
		editing: Editing,
		checked: Checked,
		trial: Trial | null,
		start: number
	): Promise<EditAnswer> {
		return this.#shown(editing, trial ?? { checked, changed: 0 }, start, (was, is) => {
			if (trial !== null) editing.keep(withGone(trial, was, is));
		});
	}

	#moved(where: string, by: -1 | 1): Promise<Outcome<EditAnswer, Fault>> {
		return this.asked(where, async (editing, checked) => {
			const start = performance.now();
			const there = editing.history.beside(by);
			if (there === null) return this.#shown(editing, { checked, changed: 0 }, start);
			const { state, checked: next } = await editing.check(there);
			return this.#shown(editing, { checked: next, changed: 1 }, start, () => {
				editing.finished = null;
				editing.history.move(by, state);
			});
		});
	}

	/** Makes another check of the same delivery the report, judged by the receivers of now. */
	async #shown(
		editing: Editing,
		{ checked, changed }: Pick<Trial, 'checked' | 'changed'>,
		start: number,
		keep: (was: ReturnType<typeof tallyOf>, is: ReturnType<typeof tallyOf>) => void = () =>
			undefined
	): Promise<EditAnswer> {
		const was = this.checked === null ? new Map() : tallyOf(this.checked);
		this.#ids?.nameGroups(checked);
		const result = await this.shown(checked, 0);
		const judged = this.checked ?? checked;
		const is = tallyOf(judged);
		keep(was, is);
		const milliseconds = performance.now() - start;
		const [gone, came] = [moreIn(was, is), moreIn(is, was)];
		return { result, log: logView(editing, judged), changed, gone, came, milliseconds };
	}
}
