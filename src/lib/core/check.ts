import { conclusion } from './conclusion';
import type { LateWords } from './findings/finding';
import { evidenceWords } from './version/words';
import type { Observation } from './findings/observation';
import type { GroupSource } from './findings/group-source';
import { observe } from './findings/observation';
import type { GivenPrevious } from './previous/previous';
import { previousPackage, takePrevious, type PreviousPackage } from './previous/take-previous';
import type { Judgement } from './profiles/judgement';
import type { NotRun } from './report/report';
import { LoadedSet } from './rules/loaded-set';
import { rules } from './rules/index';
import { RuleRun } from './rules/run-rules';
import type { Version } from './spec/spec';
import { fileNames } from './spec/versions';
import { decideVersion } from './version/decide-version';
import { openPackage, type PackageInput } from './zip/open-package';
import type { FileEnd, Package, PackageFile, ZipLimits } from './zip/package';
import { standardNames } from './zip/standard-names';
import { unknownFiles } from './zip/unknown-files';
import { readTable } from './table/read-table';

/** What the caller may set. Everything that could differ between two runs comes in here. */
export interface CheckOptions {
	/** The person said yes to an unusual archive. */
	readonly confirmed?: boolean;
	/** Nobody is there to be asked: an unusual archive that is not confirmed is refused, with a report. */
	readonly unattended?: boolean;
	/** Overrules the detected version. */
	readonly oneroster?: Version;
	/**
	 * The last complete delivery, against which a delivery of changes is held: records that it names
	 * may have been sent then.
	 */
	readonly previous?: PackageInput;
	/** The day to judge by, YYYY-MM-DD. Without it no rule knows what day it is, and says so. */
	readonly asOf?: string | null;
	readonly limits?: ZipLimits;
	readonly signal?: AbortSignal;
	/** Opens a file of the package; the browser does it in a second worker. */
	readonly open?: (file: PackageFile) => AsyncGenerator<Uint8Array, FileEnd, undefined>;
	/** Told once, when the version is decided and reading begins. */
	readonly onStart?: (start: {
		readonly version: Version;
		readonly files: readonly { readonly name: string; readonly size: number }[];
	}) => void;
	/** Awaited between rules, so that a long check can answer in between. */
	readonly pause?: () => Promise<void>;
	/** Told of every slice that was read; the caller thins it out. */
	readonly onProgress?: (progress: ReadProgress) => void;
	/** Told of what a file's own rules found, right after it was read. */
	readonly onFile?: (run: RuleRun, file: string) => void;
}

/** How far one file is. Bytes are inflated bytes. */
export interface ReadProgress {
	readonly file: string;
	readonly bytes: number;
	readonly rows: number;
	readonly state: 'reading' | 'read' | 'failed';
}

/** A checked roster: the tables, and what was found in them in the order in which to fix it. */
export interface Checked {
	readonly kind: 'checked';
	readonly input: { readonly name: string; readonly bytes: number };
	readonly version: Version | null;
	readonly evidence: LateWords;
	readonly set: LoadedSet;
	readonly groups: readonly GroupSource[];
	readonly notRun: readonly NotRun[];
	/** What the chosen receivers would make of it: see `judge`. */
	readonly judgements: readonly Judgement[];
	/** What was given as the previous delivery, and whether it was used; null where none was given. */
	readonly previous: GivenPrevious | null;
	/** True when nothing could be checked: not a zip, not OneRoster, another version. */
	readonly refused: boolean;
}

/** The archive is unusual; the caller asks and calls again with `confirmed`. */
export interface Asked {
	readonly kind: 'question';
	readonly question: NonNullable<Package['question']>;
}

/**
 * The whole check, stage by stage: open the package, decide the version, read every file into
 * dictionary-coded columns, run the rules, sort what they found. The same input gives the same
 * result, whatever the size of slices and wherever files are inflated.
 * Rejects when the signal aborts or a file became unreadable; nothing else throws.
 */
export async function check(
	input: PackageInput,
	options: CheckOptions = {}
): Promise<Checked | Asked> {
	const opened = await openPackage(input, options.limits);
	if (!opened.ok) return refusal(input, opened.problem);
	const pack = opened.value;
	const before = await previousOf(options);
	const question = unanswered(options, pack.question ?? before?.question ?? null);
	if (question !== null && options.unattended !== true) return { kind: 'question', question };
	if (question !== null && pack.question !== null)
		return refusal(input, questions(pack, 'unread'), pack);
	return checkOpened(input, pack, before, options);
}

/**
 * The same of a package that is open already, such as one with edits over it. Nobody is asked: whoever
 * opened it was.
 */
export async function checkPackage(pack: Package, options: CheckOptions = {}): Promise<Checked> {
	const read = (): Promise<never> => Promise.reject(new Error('the package is open already'));
	const source = { name: pack.name, size: pack.bytes, read };
	const kind = pack.kind === 'file' ? 'files' : pack.kind;
	const input = { name: pack.name, kind, files: [{ path: pack.name, source }] };
	return checkOpened(input, pack, await previousOf(options), options);
}

/** The check from the version on. */
async function checkOpened(
	input: PackageInput,
	pack: Package,
	before: PreviousPackage | null,
	options: CheckOptions
): Promise<Checked> {
	const decided = await decideVersion(pack, options);
	const set = new LoadedSet(decided.edition ?? '1.1', pack.name, pack.kind);
	set.asOf = options.asOf ?? null;
	set.foreign = decided.foreign;
	if (decided.stop !== null) {
		return finish(input, set, decided, [...questions(pack), ...decided.stop], pack);
	}
	set.observations.push(...questions(pack), ...pack.observations, ...decided.observations);
	const names = fileNames(set.version);
	set.observations.push(...unknownFiles(pack, names));
	set.others = pack.others;
	set.stored = pack.files.filter(({ stored, size }) => stored && size > 0).map(({ name }) => name);
	for (const name of pack.refused) set.setState(name, 'unreadable');
	const run = new RuleRun(rules, set);
	// Files of others are not opened, so they are no part of what the progress waits for.
	const read = decided.files.filter(({ name }) => names.includes(name));
	options.onStart?.({ version: set.version, files: [...read, ...partOfProgress(before)] });
	for (const file of decided.files) await readFile(file, names, set, run, options);
	const previous = await takePrevious(before, set, options);
	await run.finish(options.pause);
	return { ...result(input, set, decided, run), previous };
}

/** The previous delivery, opened and not read. */
const previousOf = async ({ previous, limits }: CheckOptions): Promise<PreviousPackage | null> =>
	previous === undefined ? null : previousPackage(previous, limits);

/** It is read, too, so the progress waits for it as for one file more. */
const partOfProgress = (before: PreviousPackage | null): { name: string; size: number }[] =>
	before === null ? [] : [{ name: before.name, size: before.totalBytes }];

/** The question that nobody has said yes to; null where there is none. */
const unanswered = (
	{ confirmed }: CheckOptions,
	question: Package['question']
): Package['question'] => (confirmed === true ? null : question);

/** Reads one file into its table and runs its own rules. */
async function readFile(
	file: PackageFile,
	names: readonly string[],
	set: LoadedSet,
	run: RuleRun,
	options: CheckOptions
): Promise<void> {
	if (!names.includes(file.name)) {
		set.setState(file.name, 'not-oneroster');
		return;
	}
	const { table, fileEnd } = await readTable(file, options);
	if (fileEnd.ok) {
		set.add(table);
		run.file(table);
	} else {
		set.setState(file.name, 'damaged');
		set.observations.push(fileEnd.observation);
	}
	options.onProgress?.({
		file: file.name,
		bytes: file.size,
		rows: table.records,
		state: fileEnd.ok ? 'read' : 'failed'
	});
	options.onFile?.(run, file.name);
}

const questions = ({ question }: Package, variant?: 'unread'): Observation[] =>
	question === null
		? []
		: [
				observe('zip-unusual-ratio', {
					facts: { ratio: question.ratio, bytes: question.totalBytes },
					...(variant === undefined ? {} : { variant })
				})
			];

function refusal(
	input: PackageInput,
	problem: readonly Observation[],
	pack: Package | null = null
): Promise<Checked> {
	const set = new LoadedSet('1.1', input.name, pack?.kind ?? input.kind);
	const evidence = () => (pack === null ? evidenceWords.unreadable : evidenceWords.notRead);
	const decided = { version: null, evidence };
	return finish(input, set, decided, problem, pack);
}

/** The check ends before any file is read as a whole; what lies in the package is named all the same. */
async function finish(
	input: PackageInput,
	set: LoadedSet,
	decided: { readonly version: Version | null; readonly evidence: LateWords },
	observations: readonly Observation[],
	pack: Package | null
): Promise<Checked> {
	set.observations.push(...observations);
	for (const { name } of pack?.files ?? []) {
		set.setState(name, standardNames.includes(name) ? 'skipped' : 'not-oneroster');
	}
	for (const name of pack?.refused ?? []) set.setState(name, 'unreadable');
	const run = new RuleRun(rules, set);
	await run.finish();
	return { ...result(input, set, decided, run), refused: true };
}

function result(
	input: PackageInput,
	set: LoadedSet,
	decided: { readonly version: Version | null; readonly evidence: LateWords },
	run: RuleRun
): Checked {
	const bytes = input.files.reduce((sum, { source }) => sum + source.size, 0);
	const circumstances = {
		input: { name: input.name, bytes },
		version: decided.version,
		evidence: decided.evidence
	};
	return conclusion(set, circumstances, run.collectors);
}
