import type { GridPage } from '../core/report/report';
import type { Version } from '../core/spec/spec';
import type { Language } from '../languages/languages';
import type { Outcome } from '../core/outcome';
import type {
	CheckAnswer,
	CheckRequest,
	CheckResult,
	Fault,
	JudgeRequest,
	Progress,
	Question,
	SetAsideEntry
} from '../workers/api';
import type { CheckRunView, HistoryLine, RunPhase, SealProblem, Trace } from './check-run';
import type { CheckWorkers } from './check-workers';
import type { Ask } from './own-profiles.svelte';
import { today } from './today';
import { CheckHistory } from './check-history.svelte';
import { historyLine } from './history-line';
import { lazily } from './lazily';
import { offerDownload } from './download';

/** A way to a result, by the receivers that were chosen (if any). */
type Work = (
	workers: CheckWorkers,
	judge: JudgeRequest | undefined
) => Promise<Outcome<CheckAnswer, Fault>>;

/**
 * The one check of a page: what is being read, what came out, and the lines of earlier checks. The
 * roster itself stays in the worker; here are counts, words and the rows that somebody looks at.
 */
export class CheckRun implements CheckRunView {
	phase = $state<RunPhase>('idle');
	progress = $state.raw<Progress | null>(null);
	otherProgress = $state.raw<Progress | null>(null);
	result = $state.raw<CheckResult | null>(null);
	question = $state.raw<Question | null>(null);
	fault = $state.raw<Fault | null>(null);
	isJudging = $state(false);
	sealProblem = $state<SealProblem | null>(null);
	checkedAt = $state<string | null>(null);
	#request = $state.raw<CheckRequest | null>(null);
	readonly chosenVersion = $derived(this.#request?.oneroster ?? null);
	readonly canCheckAgain = $derived(this.#request !== null);
	/** Whether the check that is loaded left a line. */
	#trace: Trace = 'line';
	/** Number of the check under way: an answer to an older one is dropped. */
	#job = 0;
	/** By which receivers to judge next: the latest wish, where several came while one was answered. */
	#wanted: JudgeRequest | null = null;
	// The bulk of the app. It comes in while the page already stands and can be read.
	readonly #history = new CheckHistory();
	readonly #workers = lazily(async () => {
		const { CheckWorkers } = await import('./check-workers');
		return new CheckWorkers((progress) => {
			if (this.phase === 'running') this.progress = progress;
			else this.otherProgress = progress;
		});
	});

	/** Asks the worker about profiles; its loaded roster is looked at and stays as it is. */
	readonly ask: Ask = async (question) =>
		this.#workers().then(
			(workers) => workers.call(question),
			(): Outcome<never, Fault> => ({ ok: false, problem: notLoaded })
		);

	get history(): readonly HistoryLine[] {
		return this.#history.list;
	}

	/** `chosen`: the receivers whose verdict is wanted with every check. */
	constructor(
		readonly chosen: () => Promise<JudgeRequest> = () =>
			Promise.resolve({ profiles: [], day: null })
	) {}

	/** Once the page stands: brings up the workers and the earlier lines. */
	async warm(): Promise<void> {
		await (await this.#workers()).warm();
		await this.#history.load();
	}

	async start(
		...[files, kind, name, trace = 'line']: Parameters<CheckRunView['start']>
	): Promise<void> {
		this.#trace = trace;
		this.#request = { files, kind, name, confirmed: false, asOf: today() };
		await this.#check(this.#request);
	}

	async compare(...[files, kind, name]: Parameters<CheckRunView['compare']>): Promise<void> {
		if (this.#request === null) return;
		// A yes to an unusual zip was not meant for the other one.
		this.#request = { ...this.#request, previous: { files, kind, name }, confirmed: false };
		await this.#check(this.#request);
	}

	async startSample(trace: Trace = 'line'): Promise<void> {
		this.#trace = trace;
		this.#request = null;
		await this.#run((workers, judge) => workers.call((api) => api.checkSample(judge)));
	}

	async confirm(): Promise<void> {
		if (this.#request === null) return;
		this.#request = { ...this.#request, confirmed: true };
		await this.#check(this.#request);
	}

	async unseal(passphrase: string): Promise<void> {
		this.#trace = 'none';
		// Not into the request, which stays: the passphrase does not.
		if (this.#request !== null) await this.#check({ ...this.#request, passphrase });
	}

	async checkAs(version: Version | null): Promise<void> {
		if (this.#request === null) return;
		this.#request = { ...this.#request, oneroster: version };
		await this.#check(this.#request);
	}

	async judge(request: JudgeRequest): Promise<void> {
		if (this.result === null) return;
		this.#wanted = request;
		if (this.isJudging) return;
		this.isJudging = true;
		const job = this.#job;
		// One after the other: the worker holds one judgement, and the last one has to be the latest.
		while (job === this.#job && this.#wanted !== null) {
			const next: JudgeRequest = this.#wanted;
			this.#wanted = null;
			await this.#judge(next, job);
		}
		if (job === this.#job) this.isJudging = false;
	}

	async speak(language: Language): Promise<void> {
		await this.ask((api) => api.speak(language));
		if (this.phase === 'done') await this.judge(await this.chosen());
		// The same is only said anew: that leaves no line.
		else if (this.phase === 'refused' && this.#request) await this.#check(this.#request, 'none');
	}

	cancel(): void {
		this.#clear('idle');
		void this.#workers().then((workers) => {
			workers.cancel();
			return workers.warm();
		});
	}

	reset(): void {
		this.#clear('idle');
		this.#request = null;
		void this.ask(async (api) => {
			await api.close();
			return { ok: true, value: null };
		});
	}

	async rows(...asked: Parameters<CheckRunView['rows']>): Promise<GridPage | null> {
		const page = await this.ask((api) => api.rows(...asked));
		return page.ok ? page.value : null;
	}

	async save(format: 'json' | 'csv', setAside: readonly SetAsideEntry[] = []): Promise<boolean> {
		const report = await this.ask((api) => api.report(format, null, setAside));
		if (report.ok) offerDownload(report.value, format);
		return report.ok;
	}

	forget(id: number): Promise<void> {
		return this.#history.forget(id);
	}

	forgetAll(): Promise<void> {
		return this.#history.forgetAll();
	}

	async #check(request: CheckRequest, trace = this.#trace): Promise<void> {
		const by = (judge?: JudgeRequest) => (judge === undefined ? request : { ...request, judge });
		await this.#run((workers, judge) => workers.check(by(judge)), trace);
	}

	async #run(work: Work, trace = this.#trace): Promise<void> {
		this.#clear('running');
		const job = this.#job;
		const chosen = await this.chosen();
		const judge = chosen.profiles.length === 0 ? undefined : chosen;
		const outcome = await this.#workers().then((workers) => work(workers, judge), missing);
		if (job !== this.#job) return;
		if (!outcome.ok) this.#fail(outcome.problem);
		else if (outcome.value.kind === 'result') await this.#finish(outcome.value.result, trace);
		else this.#wait(outcome.value);
	}

	async #finish(result: CheckResult, trace: Trace): Promise<void> {
		this.result = result;
		this.phase = result.refused ? 'refused' : 'done';
		const line = historyLine(result);
		this.checkedAt = result.refused ? null : line.at;
		await (trace === 'line' ? this.#history.add(line) : this.#history.pass());
	}

	async #judge(request: JudgeRequest, job: number): Promise<void> {
		const outcome = await (await this.#workers()).call((api) => api.judge(request));
		if (job !== this.#job || this.result === null) return;
		if (!outcome.ok) {
			this.#clear('failed');
			this.#fail(outcome.problem);
			return;
		}
		const { milliseconds } = this.result;
		this.result = { ...outcome.value, milliseconds };
		await this.#history.judged(outcome.value);
	}

	/** The check cannot go on without the person. */
	#wait(answer: Exclude<CheckAnswer, { kind: 'result' }>): void {
		if (answer.kind === 'sealed') this.sealProblem = answer.problem;
		else this.question = answer.question;
		this.phase = answer.kind === 'sealed' ? 'sealed' : 'asking';
	}

	#fail(fault: Fault): void {
		this.fault = fault;
		this.phase = 'failed';
	}

	#clear(phase: RunPhase): void {
		this.#job += 1;
		this.progress = null;
		this.checkedAt = null;
		this.result = null;
		this.question = null;
		this.sealProblem = null;
		this.fault = null;
		this.isJudging = false;
		this.#wanted = null;
		this.phase = phase;
	}
}

/** The part of the app that holds the workers did not arrive: there is no network and no copy yet. */
const notLoaded: Fault = { code: 'worker-did-not-start', detail: 'not loaded' };
const missing = (): Outcome<CheckAnswer, Fault> => ({ ok: false, problem: notLoaded });
