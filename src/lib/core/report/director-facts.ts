import type { Verdict } from '../profiles/judgement';
import type { Brake } from '../snapshots/brakes';
import type { ClassCounts, DiffFile, DiffForecast } from '../snapshots/diff-report';
import type { KindCounts } from '../snapshots/kind-counts';
import { brakeLines, type BrakeLine } from './director-brakes';
import { refusedLines, type RefusedLine } from './director-refused';
import type { Counts, GroupView, ReportProfile, ReportSummary } from './report';

/*
 * What stands on the page for the director: numbers, and words of the standard, of the receivers'
 * profiles and of whoever gave a reason. No text out of a roster comes in here: no name, no id, no
 * value, not even the name of the zip.
 */

/** A comparison, as far as the page speaks of it. */
export interface ComparedFacts {
	readonly isDelta: boolean;
	readonly files: readonly DiffFile[];
	readonly classes: ClassCounts;
	readonly brakes: readonly Brake[];
	readonly rollOver: { readonly kind: 'year' | 'term' } | null;
	readonly forecasts: readonly (DiffForecast & { readonly offKinds: KindCounts })[];
	readonly rekeyed: readonly unknown[];
}

/** Records of one kind. */
export interface FileLine {
	readonly file: string;
	readonly rows: number;
	/** Against the delivery before; null where there is none. */
	readonly change: Pick<DiffFile, 'before' | 'after' | 'added' | 'removed' | 'changed'> | null;
}

/** One receiver. */
export interface ReceiverLine {
	readonly title: string;
	readonly revision: string;
	readonly verdict: Verdict;
	/** Rows that it would not store, in all files. Of a zip that it refuses: all of them. */
	readonly failed: number;
	readonly counts: Counts;
	/** Who would be switched off; null without a comparison, or where it refuses the zip. */
	readonly off: {
		readonly people: number;
		readonly kinds: KindCounts;
		/** Records that go, and nobody says what becomes of them. */
		readonly unknown: number;
		/** What that means there, in the receiver's terms. */
		readonly does: string;
	} | null;
}

/** Everything on the page. */
export interface DirectorFacts {
	/** Time of the check, ISO 8601 in UTC; null where nobody knows. */
	readonly at: string | null;
	readonly version: string;
	/** Of what was checked; null where nobody hashed it. */
	readonly sha256: string | null;
	readonly bytes: number;
	readonly oneroster: string | null;
	readonly counts: Counts;
	/** Files that could not be read to their end. */
	readonly notRead: number;
	readonly files: readonly FileLine[];
	readonly receivers: readonly ReceiverLine[];
	readonly refused: readonly RefusedLine[];
	readonly brakes: readonly BrakeLine[];
	readonly compared: {
		readonly isDelta: boolean;
		readonly rollOver: 'year' | 'term' | null;
		readonly classes: ClassCounts;
		/** People, classes and schools that came back under another id. */
		readonly rekeyed: number;
	} | null;
}

/** What the page is made of. */
export interface DirectorSource {
	readonly at: string | null;
	readonly sha256: string | null;
	readonly summary: ReportSummary;
	readonly groups: readonly GroupView[];
	/** Null where nothing was compared. */
	readonly compared: ComparedFacts | null;
	/** The reason that was given for a brake; null where none was. */
	readonly reasonFor: (brake: Brake) => string | null;
}

/** Files in the order in which a director asks for them; the others hang on these. */
const told = [
	'orgs.csv',
	'users.csv',
	'classes.csv',
	'courses.csv',
	'enrollments.csv',
	'academicSessions.csv',
	'demographics.csv'
];

/** The numbers of a check, and of a comparison where there is one. */
export function directorFacts(source: DirectorSource): DirectorFacts {
	const { summary, groups, compared, reasonFor } = source;
	return {
		at: source.at,
		version: summary.tool.version,
		sha256: source.sha256,
		bytes: summary.input.bytes,
		oneroster: summary.input.oneroster,
		counts: summary.counts,
		notRead: summary.files.filter(({ state }) => state === 'damaged' || state === 'unreadable')
			.length,
		files: told.flatMap((file) => fileLine(file, summary, compared)),
		receivers: summary.profiles.map((profile) => receiverLine(profile, compared)),
		refused: refusedLines(groups, summary.profiles),
		brakes: compared === null ? [] : brakeLines(compared, reasonFor),
		compared:
			compared === null
				? null
				: {
						isDelta: compared.isDelta,
						rollOver: compared.rollOver?.kind ?? null,
						classes: compared.classes,
						rekeyed: compared.rekeyed.length
					}
	};
}

function fileLine(
	file: string,
	summary: ReportSummary,
	compared: ComparedFacts | null
): FileLine[] {
	const rows = summary.files.find(({ name }) => name === file)?.rows ?? 0;
	const change = compared?.files.find(({ name }) => name === file) ?? null;
	return rows === 0 && (change?.before ?? 0) === 0 ? [] : [{ file, rows, change }];
}

function receiverLine(profile: ReportProfile, compared: ComparedFacts | null): ReceiverLine {
	const { title, revision, verdict, counts, files } = profile;
	const sum = (of: (file: ReportProfile['files'][number]) => number): number =>
		files.reduce((all, file) => all + of(file), 0);
	return {
		title,
		revision,
		verdict,
		counts,
		failed:
			verdict === 'rejected' ? sum((file) => file.saved + file.failed) : sum((file) => file.failed),
		off: offAt(profile.id, compared)
	};
}

function offAt(id: string, compared: ComparedFacts | null): ReceiverLine['off'] {
	const forecast = compared?.forecasts.find(({ profile }) => profile === id);
	if (forecast === undefined || forecast.refused) return null;
	const users = forecast.records.find(({ file }) => file === 'users.csv');
	if (users === undefined) return null;
	const { switchOff: people, unknown, does } = users;
	return { people, kinds: forecast.offKinds, unknown, does };
}
