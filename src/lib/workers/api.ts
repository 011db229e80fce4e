import type { Language } from '../languages/languages';
import type { Outcome } from '../core/outcome';
import type { Version } from '../core/spec/spec';
import type { MessagePart, SetAside, Severity } from '../core/findings/finding';
import type { Answer } from '../core/profiles/chosen-profile';
import type { Conflict } from '../core/profiles/conflicts';
import type { Profile } from '../core/profiles/format/profile';
import type { Refusal } from '../core/profiles/format/refusal';
import type { FileChanges } from '../core/profiles/verdict-changes';
import type { ReceiverView } from '../core/report/receiver-view';
import type { ChurnApi } from './churn-api';
import type { CompareApi } from './compare-api';
import type { EditApi } from './edit-api';
import type { ExplorerApi } from './explorer-api';
import type { HabitApi } from './habit-api';
import type { LeaveOutApi } from './leave-out-api';
import type { KeepApi } from './keep-api';
import type { RosterViewApi } from './roster-view-api';
import type { StillSealed } from './sealed-request';
import type { ShareApi } from './share-api';
import type { SheetApi } from './sheet-api';
import type { GridPage, GroupView, ReportProfile, ReportSummary } from '../core/report/report';

/** One file while it is read. Sizes in inflated bytes. */
export interface FileProgress {
	readonly name: string;
	readonly state: 'waiting' | 'reading' | 'read' | 'failed';
	readonly rows: number;
	readonly bytesRead: number;
	readonly bytes: number;
}

/** A group as the feed shows it while files are still read. Counts still grow. */
export interface EarlyGroup {
	readonly key: string;
	readonly severity: Severity;
	readonly file: string | null;
	readonly message: readonly MessagePart[];
	readonly count: number;
}

/** Sent at most ten times a second while a check runs. */
export interface Progress {
	readonly name: string;
	readonly bytes: number;
	readonly oneroster: string | null;
	readonly files: readonly FileProgress[];
	readonly rows: number;
	readonly bytesRead: number;
	readonly totalBytes: number;
	readonly found: readonly EarlyGroup[];
}

/** The archive is unusual (ratio or size): the check waits for a yes. */
export interface Question {
	readonly ratio: number;
	readonly totalBytes: number;
}

/** What came out of a check. */
export interface CheckResult {
	readonly summary: ReportSummary;
	/** Groups of the standard and those of each chosen receiver. */
	readonly groups: readonly GroupView[];
	/** The chosen receivers, in the order of `summary.profiles`. */
	readonly receivers: readonly ReceiverView[];
	/** Demands of the chosen receivers that no zip can meet together. */
	readonly conflicts: readonly Conflict[];
	/** Ids of the chosen receivers by the zip that they can share: one list where one zip satisfies all. */
	readonly shipments: readonly (readonly string[])[];
	/** True when nothing could be checked (not a zip, not OneRoster): one group says why. */
	readonly refused: boolean;
	readonly milliseconds: number;
}

/** A fault of ours or of the machine; never one of the file. Holds no student data. */
export interface Fault {
	readonly code:
		| 'worker-died'
		| 'worker-did-not-start'
		| 'cancelled'
		| 'file-changed'
		| 'out-of-memory'
		| 'internal';
	/** Stage and file name at most, for the report that the person may save. */
	readonly detail: string;
}

/** What a person gave as the last complete delivery. */
export interface PreviousRequest {
	/** The dropped files with their path inside a dropped folder ('' for a zip or loose files). */
	readonly files: readonly { readonly file: File; readonly path: string }[];
	readonly name: string;
	readonly kind: 'zip' | 'folder' | 'files';
}

/** A receiver that was chosen: a profile that comes with Rollcall, or one's own as JSON text. */
export interface ProfileChoice {
	readonly id: string;
	readonly text?: string;
	readonly answers?: Readonly<Record<string, Answer>>;
}

/** The receivers whose verdict is wanted. */
export interface JudgeRequest {
	readonly profiles: readonly ProfileChoice[];
	/** The day by which dated demands are judged, YYYY-MM-DD; null for the day of the check. */
	readonly day: string | null;
}

/** A known group that is set aside on this device. Nothing of the group stands in it in clear. */
export interface SetAsideEntry extends SetAside {
	/** SHA-256, lower-case hex, of what makes the group the same one tomorrow: see `groupKey`. */
	readonly key: string;
}

/** A profile as it reads, or why it is none. */
export interface ProfileReading {
	readonly profile: Profile | null;
	readonly refusals: readonly Refusal[];
}

/** What one profile would make of the loaded set, beside the report, of which nothing changes. */
export interface ProfileTrial {
	readonly profile: ReportProfile;
	/** All that counts there, the receiver's own first, as grave as it is there. */
	readonly groups: readonly GroupView[];
}

/** Two versions of a profile on the loaded set. */
export interface TrialComparison {
	readonly before: ReportProfile;
	readonly after: ReportProfile;
	/** Only files with rows whose verdict changes. */
	readonly files: readonly FileChanges[];
}

/** A profile that comes with Rollcall, in a list. */
export interface ShippedLine {
	readonly id: string;
	readonly title: string;
	readonly base: string;
}

export interface CheckRequest extends PreviousRequest {
	/** The last complete delivery, where changes are held against one. */
	readonly previous?: PreviousRequest;
	/** The person said yes to a `Question` about this very input. */
	readonly confirmed: boolean;
	/** The version that the person chose over the one that the files show, if any. */
	readonly oneroster?: Version | null;
	/** The day to judge by, YYYY-MM-DD: core has no clock, so the page says which day it is. */
	readonly asOf: string | null;
	/** The receivers whose verdict is wanted, with the check's own. */
	readonly judge?: JudgeRequest;
	/** What a person typed to open a class pack. */
	readonly passphrase?: string;
}

export type CheckAnswer =
	| { readonly kind: 'result'; readonly result: CheckResult }
	| { readonly kind: 'question'; readonly question: Question }
	/** It is a class pack with a passphrase, which lacks or does not open it. */
	| StillSealed;

/** What has an interface of its own beside the check. */
export type OtherApis = CompareApi &
	KeepApi &
	ChurnApi &
	EditApi &
	ExplorerApi &
	HabitApi &
	LanguageApi &
	LeaveOutApi &
	RosterViewApi &
	SheetApi &
	ShareApi;

/** What the worker says is said in the language of the page. */
export interface LanguageApi {
	/** Changes the language of all that is said from now on. */
	speak(language: Language): Promise<Outcome<true, Fault>>;
}

/** What the page may ask of the check worker. Lives behind connect.ts. */
export interface CheckApi extends OtherApis {
	/** Answers at once: the worker is up. */
	warm(): Promise<Outcome<true, Fault>>;
	check(request: CheckRequest): Promise<Outcome<CheckAnswer, Fault>>;
	/** Makes the sample district and checks it. */
	checkSample(judge?: JudgeRequest): Promise<Outcome<CheckAnswer, Fault>>;
	/** Judges the loaded set by other receivers, without reading it again. */
	judge(request: JudgeRequest): Promise<Outcome<CheckResult, Fault>>;
	/** Reads a profile out of its JSON text. */
	readProfile(text: string): Promise<Outcome<ProfileReading, Fault>>;
	/** A profile that comes with Rollcall as JSON text; null where there is none of the id. */
	profileText(id: string): Promise<Outcome<string | null, Fault>>;
	/** The profiles that come with Rollcall. */
	shippedProfiles(): Promise<Outcome<readonly ShippedLine[], Fault>>;
	/** Judges the loaded set by one profile more. The report and its receivers stay as they are. */
	tryProfile(choice: ProfileChoice): Promise<Outcome<ProfileTrial, Fault>>;
	/** Judges the loaded set by two versions of a profile; the report stays as it is. */
	tryBoth(before: ProfileChoice, after: ProfileChoice): Promise<Outcome<TrialComparison, Fault>>;
	/** Rows of a group, made on demand. `context` neighbours before and after each row are added when > 0. */
	rows(
		group: string,
		from: number,
		count: number,
		context: number
	): Promise<Outcome<GridPage, Fault>>;
	/**
	 * The report as bytes of a file: JSON (rollcall-report/1) or CSV (formula guard on). It lists what is
	 * set aside on this device as such.
	 */
	report(
		format: 'json' | 'csv',
		sample: number | null,
		setAside?: readonly SetAsideEntry[]
	): Promise<Outcome<Uint8Array, Fault>>;
	/** Forgets the loaded roster. */
	close(): Promise<void>;
}
