import type { GridPage } from '../core/report/report';
import type { Version } from '../core/spec/spec';
import type { StoredLine } from '../storage/history';
import type {
	CheckResult,
	Fault,
	JudgeRequest,
	Progress,
	Question,
	SetAsideEntry
} from '../workers/api';
import type { StillSealed } from '../workers/sealed-request';
import type { Ask } from './own-profiles.svelte';

/**
 * Where a check stands. `asking`: the zip is unusual and waits for a yes. `sealed`: it is a class pack
 * that waits for its passphrase. `failed`: a fault of ours.
 */
export type RunPhase = 'idle' | 'asking' | 'sealed' | 'running' | 'done' | 'refused' | 'failed';

/** One line of an earlier check: counts and a verdict; no name, no id, no value. */
export type HistoryLine = StoredLine;

/** Why a class pack with a passphrase is not open. */
export type SealProblem = NonNullable<StillSealed['problem']>;

/** Whether a check leaves its line of counts on the device. */
export type Trace = 'line' | 'none';

/** What a screen may see and ask of the one check of a page. */
export interface CheckRunView {
	readonly phase: RunPhase;
	readonly progress: Progress | null;
	/** How far an earlier delivery is that is read beside the checked one; the last one's, once it is read. */
	readonly otherProgress: Progress | null;
	readonly result: CheckResult | null;
	/** When the loaded roster was checked, ISO 8601 in UTC; null where none is loaded. */
	readonly checkedAt: string | null;
	readonly question: Question | null;
	readonly fault: Fault | null;
	readonly history: readonly HistoryLine[];
	/** Starts a check of what was given; `path` is the path inside a dropped folder, else ''. */
	start(
		files: { file: File; path: string }[],
		kind: 'zip' | 'folder' | 'files',
		name: string,
		trace?: Trace
	): Promise<void>;
	/** Checks the same delivery of changes again, held against the last complete one. */
	compare(
		files: { file: File; path: string }[],
		kind: 'zip' | 'folder' | 'files',
		name: string
	): Promise<void>;
	/** Makes the sample district and checks it. */
	startSample(trace?: Trace): Promise<void>;
	/** The version that the person chose for the files at hand; null where the files decide. */
	readonly chosenVersion: Version | null;
	/** True when the files are at hand, so that they can be checked by another version. */
	readonly canCheckAgain: boolean;
	/** Checks the same files again, by this version or (null) by what they show. */
	checkAs(version: Version | null): Promise<void>;
	/** True while the checked set is judged by other receivers. */
	readonly isJudging: boolean;
	/**
	 * Judges the checked set by other receivers, other answers or another day. The result that is shown
	 * stays until the new one is there.
	 */
	judge(request: JudgeRequest): Promise<void>;
	/** Says yes to `question`. */
	confirm(): Promise<void>;
	/** Why a class pack is not open, while the phase is `sealed`; null where no passphrase was typed yet. */
	readonly sealProblem: SealProblem | null;
	/** Tries to open the class pack that waits. */
	unseal(passphrase: string): Promise<void>;
	cancel(): void;
	/** Back to the start; the loaded roster is forgotten. */
	reset(): void;
	/** Rows of a group, with `context` neighbours before and after each; null when they cannot be had. */
	rows(group: string, from: number, count: number, context: number): Promise<GridPage | null>;
	/**
	 * Makes the report and offers it as a download; it lists what is set aside as such. False when it
	 * cannot be made.
	 */
	save(format: 'json' | 'csv', setAside?: readonly SetAsideEntry[]): Promise<boolean>;
	/** Asks the worker about profiles; its loaded roster is looked at and stays as it is. */
	readonly ask: Ask;
	forget(id: number): Promise<void>;
	forgetAll(): Promise<void>;
}

/** What a screen may see of the offline copy and of requests. */
export interface OfflineView {
	readonly state: 'unsupported' | 'installing' | 'ready' | 'update';
	/** Requests of this page since it said that it is ready. */
	readonly requests: number;
	/** Changes to the waiting version and loads the page again. */
	update(): void;
}
