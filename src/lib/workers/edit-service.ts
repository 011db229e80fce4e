import type { Checked } from '../core/check';
import type { Edit } from '../core/edits/edit';
import { failure, success, type Outcome } from '../core/outcome';
import { judge } from '../core/profiles/judge';
import { openPackage } from '../core/zip/open-package';
import type { CheckAnswer, CheckRequest, Fault, JudgeRequest } from './api';
import { breath } from './breath';
import { CheckService } from './check-service';
import type {
	EditAnswer,
	EditApi,
	EditBy,
	EditLogView,
	EditPreview,
	EditWish,
	FixOffer,
	SafePlanView,
	ZipAnswer
} from './edit-api';
import { cellEdits, sampleOf } from './edit-cells';
import { givenDelivery, sampleDelivery, type EditedDelivery } from './edit-delivery';
import { lineOf, withGone } from './edit-steps';
import { countsOf, moreIn, tallyOf } from './edit-tally';
import { byFix, Editing, type Trial } from './editing';
import { faultOf } from './fault';
import { fixOffers, safeCount, wishedEdits } from './fix-offers';
import { StableIds } from './stable-ids';
import { zipAnswer } from './zip-answer';

/** The check worker's work on corrections: a list of them over the delivery that was checked. */
export class EditService extends CheckService implements EditApi {
	#delivery: EditedDelivery | null = null;
	#editing: Promise<Editing | null> | null = null;
	#ids: StableIds | null = null;
	#day: string | null = null;
	/** One piece of work after the other: each goes on from what the one before it left. */
	#last: Promise<unknown> = Promise.resolve();

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

	override judge(request: JudgeRequest): ReturnType<CheckService['judge']> {
		this.#day = request.day;
		return super.judge(request);
	}

	override async close(): Promise<void> {
		this.#load(null);
		await super.close();
	}

	editLog(): Promise<Outcome<EditLogView, Fault>> {
		return this.#asked('editLog', logView);
	}

	planSafe(): Promise<Outcome<SafePlanView, Fault>> {
		return this.#asked('planSafe', (editing, checked) => editing.planSafe(checked));
	}

	applySafe(): Promise<Outcome<EditAnswer, Fault>> {
		return this.#changed('applySafe', (editing, checked) => editing.takePlan(checked));
	}

	fixOffers(group: string): Promise<Outcome<readonly FixOffer[], Fault>> {
		return this.#asked('fixOffers', (editing, checked) => {
			// The next question is what the fix would do: the rules get ready for it meanwhile.
			void editing.prepare();
			return fixOffers(editing.mended(checked), group);
		});
	}

	previewEdit(wish: EditWish): Promise<Outcome<EditPreview | null, Fault>> {
		return this.#asked('previewEdit', async (editing, checked) => {
			const trial = await editing.try(editsOf(editing, checked, wish), byOf(wish));
			if (trial === null) return null;
			const chosen = checked.judgements.map((judgement) => judgement.chosen);
			const day = this.#day ?? checked.set.asOf;
			const [was, is] = [
				tallyOf(checked),
				tallyOf(await judge(trial.checked, chosen, { day, pause: breath() }))
			];
			const made = trial.steps.flatMap((step) => [...step.made]);
			const sample = sampleOf(made, editing.roster);
			const { facts, edits } = lineOf({ ...trial.steps[0], made });
			const { changed } = trial;
			return { facts, edits, changed, sample, gone: moreIn(was, is), came: moreIn(is, was) };
		});
	}

	applyEdit(wish: EditWish): Promise<Outcome<EditAnswer, Fault>> {
		return this.#changed('applyEdit', (editing, checked) =>
			editing.try(editsOf(editing, checked, wish), byOf(wish))
		);
	}

	undoEdit(): Promise<Outcome<EditAnswer, Fault>> {
		return this.#moved('undoEdit', -1);
	}

	redoEdit(): Promise<Outcome<EditAnswer, Fault>> {
		return this.#moved('redoEdit', 1);
	}

	takeBack(id: number): Promise<Outcome<EditAnswer, Fault>> {
		return this.#changed('takeBack', (editing) => editing.without(id));
	}

	finishZip(): Promise<Outcome<ZipAnswer, Fault>> {
		return this.#asked('finishZip', (editing, checked) => {
			if (this.#delivery === null) throw new Error('nothing is loaded');
			return zipAnswer(editing, checked, this.#delivery);
		});
	}

	#load(delivery: EditedDelivery | null, request?: JudgeRequest): void {
		void this.#editing?.then((editing) => editing?.end());
		this.#editing = null;
		this.#ids = null;
		this.#day = request?.day ?? null;
		this.#delivery = delivery;
	}

	async #begun(): Promise<Editing | null> {
		const [delivery, checked] = [this.#delivery, this.checked];
		if (delivery === null || checked === null || checked.refused) return null;
		const opened = await openPackage(delivery.input());
		if (!opened.ok) return null;
		this.#ids = new StableIds();
		this.#ids.nameGroups(checked);
		this.#ids.nameOwn(checked);
		return new Editing(opened.value, checked, delivery.options);
	}

	/** Work on the roster as it is now, once what was asked before is done. */
	async #asked<Value>(
		where: string,
		work: (editing: Editing, checked: Checked) => Value | Promise<Value>
	): Promise<Outcome<Value, Fault>> {
		const before = this.#last;
		const doing = (async () => {
			await before;
			this.#editing ??= this.#begun();
			const editing = await this.#editing;
			const { checked } = this;
			if (editing === null || checked === null)
				return failure({ code: 'internal', detail: where } as const);
			return success(await work(editing, checked));
		})().catch((fault: unknown) => failure(faultOf(fault, where)));
		this.#last = doing;
		return doing;
	}

	#changed(
		where: string,
		work: (editing: Editing, checked: Checked) => Trial | null | Promise<Trial | null>
	): Promise<Outcome<EditAnswer, Fault>> {
		return this.#asked(where, async (editing, checked) => {
			const start = performance.now();
			const trial = await work(editing, checked);
			return this.#shown(editing, trial ?? { checked, changed: 0 }, start, (was, is) => {
				if (trial !== null) editing.keep(withGone(trial, was, is));
			});
		});
	}

	#moved(where: string, by: -1 | 1): Promise<Outcome<EditAnswer, Fault>> {
		return this.#asked(where, async (editing, checked) => {
			const start = performance.now();
			const there = editing.history.beside(by);
			if (there === null) return this.#shown(editing, { checked, changed: 0 }, start);
			const { state, checked: next } = await editing.check(there);
			return this.#shown(editing, { checked: next, changed: 1 }, start, () => {
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

const byOf = (wish: EditWish): EditBy =>
	wish.kind === 'fix' ? byFix(wish.wish.fix) : { kind: 'hand' };

const editsOf = (editing: Editing, checked: Checked, wish: EditWish): Edit[] =>
	wish.kind === 'fix'
		? wishedEdits(editing.mended(checked), wish.wish)
		: cellEdits(editing.roster, wish.wish);

function logView(editing: Editing, checked: Checked): EditLogView {
	const { history } = editing;
	return {
		lines: history.state.steps.map(lineOf),
		canUndo: history.canUndo,
		canRedo: history.canRedo,
		safe: safeCount(editing.mended(checked)),
		now: countsOf(tallyOf(checked))
	};
}
