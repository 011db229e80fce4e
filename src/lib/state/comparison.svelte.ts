import type { DiffPage, DiffSelection } from '../core/snapshots/diff-rows';
import type { CheckResult, Fault, Progress, Question } from '../workers/api';
import type { CompareResult } from '../workers/compare-api';
import type {
	ComparisonOptions,
	ComparisonPhase,
	ComparisonProblem,
	ComparedRun,
	ComparisonView,
	Delivery,
	DeliveryName,
	GivenReasons,
	Side
} from './comparison';
import { offerDownload } from './download';
import { lacksPrevious } from './lacking-previous';
import { PickedDeliveries } from './picked-deliveries.svelte';
import { RekeyDecisions } from './rekey-decisions.svelte';

/**
 * The one comparison of a page: the check that is loaded is the newer delivery, an earlier one is read
 * beside it. Both rosters stay in the worker; here are counts and the rows that somebody looks at.
 */
export class Comparison extends PickedDeliveries implements ComparisonView {
	phase = $state<ComparisonPhase>('idle');
	side = $state<Side>('after');
	before = $state.raw<Delivery | null>(null);
	after = $state.raw<DeliveryName | null>(null);
	result = $state.raw<CompareResult | null>(null);
	question = $state.raw<Question | null>(null);
	fault = $state.raw<Fault | null>(null);
	problem = $state.raw<ComparisonProblem | null>(null);
	options = $state.raw<ComparisonOptions>({});
	isBusy = $state(false);
	readonly decisions = new RekeyDecisions();
	readonly #run: ComparedRun;
	readonly #reasons: GivenReasons;
	/** Number of the work under way: an answer to an older one is dropped. */
	#job = 0;
	/** What was told of a delivery before this one was read. */
	#told = $state.raw<Progress | null>(null);
	/** The check that was compared. */
	#compared: CheckResult | null = null;

	constructor(run: ComparedRun, reasons: GivenReasons = () => []) {
		super();
		this.#run = run;
		this.#reasons = reasons;
	}

	get progress(): Progress | null {
		const { progress, otherProgress } = this.#run;
		if (this.side === 'after') return progress;
		// That of an earlier reading is none.
		return otherProgress === this.#told ? null : otherProgress;
	}

	get replacesCheck(): boolean {
		const { before, after } = this.picked;
		return after !== null || (before !== null && lacksPrevious(this.#run, before));
	}

	async start(before: Delivery, after: Delivery): Promise<void> {
		const job = this.#begin(before, after);
		await this.#run.start(after.files, after.kind, after.name);
		await this.#goOn(job);
	}

	async startBefore(before: Delivery): Promise<void> {
		const name = this.#run.result?.summary.input.name ?? '';
		await this.#goOn(this.#begin(before, { name }));
	}

	async startPicked(): Promise<void> {
		const { before, after } = this.picked;
		if (before === null) return;
		if (after !== null) await this.start(before, after);
		else if (this.#run.phase === 'done') await this.startBefore(before);
	}

	async confirm(): Promise<void> {
		const job = this.#job;
		this.question = null;
		if (this.side === 'before') {
			await this.#loadBefore(job, true);
			return;
		}
		this.phase = 'reading';
		await this.#run.confirm();
		await this.#goOn(job);
	}

	async again(options: ComparisonOptions): Promise<void> {
		this.options = { ...this.options, ...options };
		if (this.phase !== 'done') return;
		this.#job += 1;
		this.isBusy = true;
		await this.#compare(this.#job);
	}

	async rows(selection: DiffSelection, from: number, count: number): Promise<DiffPage | null> {
		const page = await this.#run.ask((api) => api.diffRows(selection, from, count));
		return page.ok ? page.value : null;
	}

	async save(format: 'csv' | 'json', selection: DiffSelection | null): Promise<boolean> {
		const bytes = await this.#run.ask((api) => api.diffFile(format, selection, this.#reasons()));
		if (bytes.ok) offerDownload(bytes.value, format, 'comparison');
		return bytes.ok;
	}

	cancel(): void {
		this.#clear('idle');
		this.#run.cancel();
	}

	close(): void {
		this.#clear('idle');
		this.before = null;
		this.after = null;
		this.pickNothing();
		void this.#run.ask(async (api) => {
			await api.closeBefore();
			return { ok: true, value: null };
		});
	}

	follow(): void {
		const { result } = this.#run;
		if (this.phase !== 'done' || result === this.#compared) return;
		// Other receivers judge the same roster anew; whatever else is loaded is another one.
		if (result === null) this.close();
		else void this.again({});
	}

	protected makeRoom(): void {
		const isUnderWay = this.phase === 'reading' || this.phase === 'comparing';
		if (!isUnderWay) this.#clear('idle');
	}

	#begin(before: Delivery, after: DeliveryName): number {
		this.#clear('reading');
		this.decisions.clear();
		this.side = 'after';
		this.before = before;
		this.after = after;
		return this.#job;
	}

	/** Goes on once the newer delivery was read, or says why it was not. */
	async #goOn(job: number): Promise<void> {
		const { before } = this;
		if (before === null || !this.#isChecked(job)) return;
		if (lacksPrevious(this.#run, before)) {
			// Changes alone name records of the complete delivery: their report is to know those.
			await this.#run.compare(before.files, before.kind, before.name);
			if (!this.#isChecked(job)) return;
		}
		await this.#loadBefore(job, false);
	}

	#isChecked(job: number): boolean {
		if (job !== this.#job) return false;
		const { phase, question, fault, result } = this.#run;
		if (phase === 'asking') this.#ask(question, 'after');
		else if (phase === 'failed') this.#fail(fault);
		else if (phase === 'refused') this.#refuse(result);
		else if (phase === 'sealed') this.#stop({ side: 'after', code: 'sealed', message: '' });
		else if (phase !== 'done') this.#clear('idle');
		return phase === 'done';
	}

	async #loadBefore(job: number, confirmed: boolean): Promise<void> {
		const { before } = this;
		if (before === null) return;
		this.phase = 'reading';
		this.side = 'before';
		this.#told = this.#run.otherProgress;
		const { files, kind, name } = before;
		const read = await this.#run.ask((api) => api.loadBefore({ files, kind, name, confirmed }));
		if (job !== this.#job) return;
		if (!read.ok) this.#fail(read.problem);
		else if (read.value.kind === 'question') this.#ask(read.value.question, 'before');
		else if (read.value.problem !== null)
			this.#stop({ side: 'before', code: read.value.problem, message: read.value.message });
		else {
			this.phase = 'comparing';
			await this.#compare(job);
		}
	}

	async #compare(job: number): Promise<void> {
		const { options } = this;
		const { result, phase } = this.#run;
		// Somebody has begun to check another roster: there is nothing to hold the earlier one against.
		if (phase !== 'done' || result === null) {
			this.#clear('idle');
			return;
		}
		this.#compared = result;
		const { name } = result.summary.input;
		if (this.after?.name !== name) this.after = { name };
		const compared = await this.#run.ask((api) => api.compare(options));
		if (job !== this.#job) return;
		this.isBusy = false;
		if (!compared.ok) {
			this.#fail(compared.problem);
			return;
		}
		this.result = compared.value;
		this.phase = 'done';
		// Receivers may have been chosen in the meantime.
		this.follow();
	}

	#ask(question: Question | null, side: Side): void {
		this.question = question;
		this.side = side;
		this.phase = 'asking';
	}

	#refuse(result: CheckResult | null): void {
		const message = result?.groups[0]?.message.map(({ text }) => text).join('') ?? '';
		this.#stop({ side: 'after', code: 'refused', message });
	}

	#stop(problem: ComparisonProblem): void {
		this.problem = problem;
		this.side = problem.side;
		this.phase = 'stopped';
	}

	#fail(fault: Fault | null): void {
		this.fault = fault;
		this.phase = 'failed';
	}

	#clear(phase: ComparisonPhase): void {
		this.#job += 1;
		this.#compared = null;
		this.result = null;
		this.question = null;
		this.fault = null;
		this.problem = null;
		this.isBusy = false;
		this.phase = phase;
	}
}
