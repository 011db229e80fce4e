import { check, type Checked } from '../core/check';
import { failure, success, type Outcome } from '../core/outcome';
import { reportCsv } from '../core/report/csv';
import { GridMaker } from '../core/report/grid';
import { groupView } from '../core/report/group-view';
import { reportJson } from '../core/report/json';
import type { GridPage } from '../core/report/report';
import { conflictsOf, shipmentsOf } from '../core/profiles/conflicts';
import { judge } from '../core/profiles/judge';
import { parseProfile } from '../core/profiles/parse-profile';
import { shippedText } from '../core/profiles/shipped';
import { receiverViews } from '../core/report/receiver-view';
import { allGroups, summary } from '../core/report/summary';
import { sampleDay, sampleInput } from '../core/sample/sample-input';
import type { PackageInput } from '../core/zip/open-package';
import type {
	CheckAnswer,
	CheckApi,
	CheckRequest,
	CheckResult,
	Fault,
	JudgeRequest,
	OtherApis,
	PreviousRequest,
	ProfileChoice,
	ProfileReading,
	ProfileTrial,
	Progress,
	SetAsideEntry,
	ShippedLine,
	TrialComparison
} from './api';
import { breath } from './breath';
import { chosenProfile } from './chosen';
import { chosenVersion } from './chosen-version';
import { faultOf } from './fault';
import { requestHash } from './file-hash';
import { setAsideMarks } from './group-key';
import { packageInput } from './package-input';
import { profileTrial, shippedLines, trialComparison } from './profile-trial';
import { ProgressTeller } from './progress-teller';
import type { OpenPath, RemoteSlices } from './slice-port';

/** Findings of a group that the summary on the page counts as kept: the rest is made on demand. */
const PAGE_SAMPLE = 100;

/** No receiver was chosen. */
const NOBODY: JudgeRequest = { profiles: [], day: null };

/** The check worker's work: checks one package at a time and keeps it open for looking at. */
export class CheckService implements Omit<CheckApi, keyof OtherApis> {
	#checked: Checked | null = null;
	#grid: GridMaker | null = null;
	#request: CheckRequest | null = null;
	#asOf: string | null = null;
	#judged: JudgeRequest = NOBODY;

	/** Has a last look at what was judged: whoever corrects a roster keeps the numbers of its groups. */
	protected readonly named = (judged: Checked): Checked => judged;

	constructor(
		readonly toolVersion: string,
		readonly tell: (progress: Progress) => void,
		readonly open: RemoteSlices | null
	) {}

	/** The loaded roster; null where there is none. */
	protected get checked(): Checked | null {
		return this.#checked;
	}

	warm(): Promise<Outcome<true, Fault>> {
		return Promise.resolve(success(true));
	}

	check(request: CheckRequest): Promise<Outcome<CheckAnswer, Fault>> {
		this.#request = request;
		this.#asOf = request.asOf;
		this.#judged = request.judge ?? NOBODY;
		const open = this.open?.turnTo?.(request) ?? this.open;
		return this.#check(packageInput(request), request.confirmed, open);
	}

	/** Makes the sample district and checks it. It lies in memory, so nothing is inflated elsewhere. */
	checkSample(judge?: JudgeRequest): Promise<Outcome<CheckAnswer, Fault>> {
		this.#request = null;
		this.#asOf = sampleDay;
		this.#judged = judge ?? NOBODY;
		return this.#check(sampleInput(), true, null);
	}

	async judge(request: JudgeRequest): Promise<Outcome<CheckResult, Fault>> {
		const checked = this.#checked;
		if (checked === null) return failure({ code: 'internal', detail: 'judge' });
		try {
			this.#judged = request;
			return success(await this.shown(checked, 0));
		} catch (fault) {
			return failure(faultOf(fault, 'judge'));
		}
	}

	readProfile(text: string): Promise<Outcome<ProfileReading, Fault>> {
		const read = parseProfile(text);
		return Promise.resolve(
			success(
				read.ok ? { profile: read.value, refusals: [] } : { profile: null, refusals: read.problem }
			)
		);
	}

	profileText(id: string): Promise<Outcome<string | null, Fault>> {
		return Promise.resolve(success(shippedText(id)));
	}

	shippedProfiles(): Promise<Outcome<readonly ShippedLine[], Fault>> {
		return Promise.resolve(success(shippedLines()));
	}

	tryProfile(choice: ProfileChoice): Promise<Outcome<ProfileTrial, Fault>> {
		return this.#tried((checked, day) => profileTrial(checked, choice, day));
	}

	tryBoth(before: ProfileChoice, after: ProfileChoice): Promise<Outcome<TrialComparison, Fault>> {
		return this.#tried((checked, day) => trialComparison(checked, before, after, day));
	}

	rows(
		group: string,
		from: number,
		count: number,
		context: number
	): Promise<Outcome<GridPage, Fault>> {
		const page = this.#grid?.page(group, from, count, context) ?? null;
		if (page === null) return Promise.resolve(failure({ code: 'internal', detail: 'rows' }));
		return Promise.resolve(success(page));
	}

	async report(
		format: 'json' | 'csv',
		sample: number | null,
		entries: readonly SetAsideEntry[] = []
	): Promise<Outcome<Uint8Array, Fault>> {
		const checked = this.#checked;
		if (checked === null) return failure({ code: 'internal', detail: 'report' });
		try {
			const options = await this.#reportOptions(sample);
			const setAside = setAsideMarks(summary(checked, options), entries);
			const pieces =
				format === 'json'
					? reportJson(checked, { ...options, setAside })
					: reportCsv(checked, sample, setAside);
			return success(new Uint8Array(await new Blob([...pieces]).arrayBuffer()));
		} catch (fault) {
			return failure(faultOf(fault, 'report'));
		}
	}

	close(): Promise<void> {
		this.#checked = null;
		this.#grid = null;
		this.#request = null;
		return Promise.resolve();
	}

	/** Something about the loaded set that leaves the report as it is. */
	async #tried<Value>(
		work: (checked: Checked, day: string | null) => Promise<Value | null>
	): Promise<Outcome<Value, Fault>> {
		try {
			const day = this.#judged.day ?? this.#asOf;
			const value = this.#checked === null ? null : await work(this.#checked, day);
			return value === null ? failure({ code: 'internal', detail: 'trial' }) : success(value);
		} catch (fault) {
			return failure(faultOf(fault, 'trial'));
		}
	}

	async #check(
		input: PackageInput,
		confirmed: boolean,
		open: OpenPath | null
	): Promise<Outcome<CheckAnswer, Fault>> {
		// From now on nothing that is asked is about the roster before it.
		this.#checked = null;
		this.#grid = null;
		const teller = new ProgressTeller(input, this.tell);
		const previous = this.#request?.previous;
		try {
			const checked = await check(input, {
				confirmed,
				...(previous === undefined ? {} : { previous: packageInput(previous) }),
				asOf: this.#asOf,
				...chosenVersion(this.#request),
				...teller.hooks,
				...(open === null ? {} : { open: (file) => open(file.path) })
			});
			if (checked.kind === 'question') return success(checked);
			const result = await this.shown(checked, teller.milliseconds);
			return success({ kind: 'result', result: { ...result, milliseconds: teller.milliseconds } });
		} catch (fault) {
			return failure(faultOf(fault, teller.where));
		}
	}

	/** What the chosen receivers make of the set, and the answer with it. It is what is loaded from now on. */
	protected async shown(checked: Checked, milliseconds: number): Promise<CheckResult> {
		const { profiles, day } = this.#judged;
		const chosen = await Promise.all(profiles.map((choice) => chosenProfile(choice)));
		const known = chosen.filter((each) => each !== null);
		const by = { day: day ?? this.#asOf, pause: breath() };
		const judged = this.named(await judge(checked, known, by));
		const conflicts = conflictsOf(known, day ?? this.#asOf);
		this.#checked = judged;
		this.#grid = new GridMaker(judged);
		const options = {
			toolVersion: this.toolVersion,
			asOf: this.#asOf,
			sha256: null,
			sample: PAGE_SAMPLE
		};
		return {
			summary: summary(judged, options),
			groups: allGroups(judged).map((group) =>
				groupView(group, Math.min(group.count, PAGE_SAMPLE))
			),
			receivers: receiverViews(judged),
			conflicts,
			shipments: shipmentsOf(
				known,
				conflicts.filter(({ isGrave }) => isGrave)
			),
			refused: judged.refused,
			milliseconds
		};
	}

	/** The hash is worked out when a report is saved: it is no part of the verdict. */
	async #reportOptions(sample: number | null) {
		const request = this.#request;
		// A file that changed since then still has its report; nobody can say its hash any more.
		const hash = (given: PreviousRequest | null | undefined): Promise<string | null> =>
			given ? requestHash(given).catch(() => null) : Promise.resolve(null);
		const sha256 = await hash(request);
		const previousSha256 = await hash(request?.previous);
		return { toolVersion: this.toolVersion, asOf: this.#asOf, sha256, previousSha256, sample };
	}
}
