import type { Counts, GroupView, ReportSummary } from '../report/report';
import type { Verdict } from '../profiles/judgement';
import type { Mode, RosterSet } from '../rules/roster-set';
import type { PackageInput } from '../zip/open-package';
import type { KeptRoster, LeftOut } from './kept-roster';
import type { KeptChurn } from './timeline-churn';

/** Who made the files, as the manifest has it. */
export interface SourceSystem {
	/** `source.systemName`; null where the manifest does not say. */
	readonly name: string | null;
	/** `source.systemCode`. */
	readonly code: string | null;
}

/** What is kept of a check beside the roster itself. Never changed after it was kept. */
export interface SnapshotDetails {
	readonly format: 'rollcall-snapshot/1';
	readonly kind: PackageInput['kind'];
	readonly source: SourceSystem;
	readonly summary: ReportSummary;
	/** The groups of the summary, in its order, as a screen shows them. */
	readonly groups: readonly GroupView[];
	/** Files of the delivery that are not in the kept roster. */
	readonly leftOut: readonly LeftOut[];
}

/** A brake that asked, and what a person answered. */
export interface BrakeReason {
	readonly file: string;
	/** sourcedId of the school; null for the file as a whole. */
	readonly school: string | null;
	/** The threshold in words. */
	readonly rule: string;
	readonly of: number;
	readonly count: number;
	readonly share: number;
	readonly reason: string;
	/** When it was answered, ISO 8601 in UTC. */
	readonly at: string;
}

/** What people write on a snapshot. It can be changed at any time. */
export interface SnapshotLabel {
	readonly name: string;
	readonly note: string;
	readonly brakes: readonly BrakeReason[];
}

/** What a list of snapshots shows, without opening one. */
export interface SnapshotLine extends SnapshotLabel {
	readonly source: SourceSystem;
	/** What was checked, and its length in bytes. */
	readonly input: { readonly name: string; readonly bytes: number };
	readonly oneroster: string | null;
	readonly asOf: string | null;
	readonly counts: Counts;
	readonly files: readonly {
		readonly name: string;
		readonly rows: number;
		/** Not there in what was kept before it was written down. */
		readonly mode?: Mode | null;
	}[];
	/** What reading its roster gave for the history, once somebody asked for that. Numbers only. */
	readonly churn?: KeptChurn;
	readonly verdicts: readonly {
		readonly id: string;
		readonly title: string;
		readonly verdict: Verdict;
		readonly sentence: string;
	}[];
}

/** What is kept of a check beside its roster. */
export const snapshotDetails = (
	set: Pick<RosterSet, 'manifest'>,
	{ kind, leftOut }: Pick<KeptRoster, 'kind' | 'leftOut'>,
	{ summary, groups }: Pick<SnapshotDetails, 'summary' | 'groups'>
): SnapshotDetails => ({
	format: 'rollcall-snapshot/1',
	kind,
	source: {
		name: manifestValue(set, 'source.systemName'),
		code: manifestValue(set, 'source.systemCode')
	},
	summary,
	groups,
	leftOut
});

function manifestValue({ manifest }: Pick<RosterSet, 'manifest'>, property: string): string | null {
	const value = manifest?.value(property)?.trim() ?? '';
	return value === '' ? null : value;
}

/** The line of a snapshot in a list. */
export const snapshotLine = (label: SnapshotLabel, details: SnapshotDetails): SnapshotLine => {
	const { summary, source } = details;
	const { name, note, brakes } = label;
	return {
		name,
		note,
		brakes,
		source,
		input: { name: summary.input.name, bytes: summary.input.bytes },
		oneroster: summary.input.oneroster,
		asOf: summary.asOf,
		counts: summary.counts,
		files: summary.files.map(({ name: file, rows, mode }) => ({ name: file, rows, mode })),
		verdicts: summary.profiles.map(({ id, title, verdict, sentence }) => ({
			id,
			title,
			verdict,
			sentence
		}))
	};
};

/** A snapshot ready to be stored: what storage need not understand, as bytes. */
export interface PackedSnapshot {
	/** Time of the check, ISO 8601 in UTC. */
	readonly at: string;
	readonly line: SnapshotLine;
	/** What `unpackDetails` reads. */
	readonly details: Uint8Array;
	/** The zip of the kept roster, piece by piece; can be taken once. */
	readonly roster: AsyncIterable<Uint8Array>;
	/** How long the roster will be, about. */
	readonly expectedBytes: number;
}
