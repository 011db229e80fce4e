import type { Checked } from '../core/check';
import type { RemoveRecords } from '../core/edits/edit';
import { leaveOut, switchedOff } from '../core/edits/leave-out';
import { judge } from '../core/profiles/judge';
import { diffForecast } from '../core/snapshots/diff-report';
import { countKinds } from '../core/snapshots/kind-counts';
import { membership } from '../core/snapshots/membership';
import type { EditBy } from './edit-api';
import type { EditStep } from './edit-steps';
import { moreIn, tallyOf } from './edit-tally';
import type { Editing, Trial } from './editing';
import type { LeaveOutForecast, LeaveOutView } from './leave-out-api';
import { LeftOutTally } from './left-out-tally';

/** What has to be left out for a receiver: worked out and checked, and not made yet. */
export interface Leaving {
	readonly profile: string;
	/** The check that it was worked out for: after a change it holds no more. */
	readonly of: Checked;
	/** Null where nothing has to be left out. */
	readonly trial: Trial | null;
	readonly view: LeaveOutView;
}

/** How to work it out. */
interface LeavingTask {
	/** Id of the receiver's profile. */
	readonly profile: string;
	/** By which dated demands are judged, YYYY-MM-DD. */
	readonly day: string | null;
	readonly signal: AbortSignal;
}

/**
 * Leaving out can bring about that more is refused, such as a class that has nobody left: it is looked
 * at so often, and what is refused after that is seen in the report.
 */
const MOST_ROUNDS = 5;

/**
 * Works out what has to be left out of the roster as it is now, so that a receiver takes the rest; null
 * where the receiver is not among the chosen ones.
 */
export async function leavingFor(
	editing: Editing,
	checked: Checked,
	{ profile, day, signal }: LeavingTask
): Promise<Leaving | null> {
	const title = judgementOf(checked, profile)?.chosen.profile.title;
	if (title === undefined) return null;
	const by: EditBy = { kind: 'leaveOut', profile, title };
	const left = new LeftOutTally();
	let trial: Trial | null = null;
	let after = checked;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const judgement = judgementOf(after, profile);
		const roster = trial?.state.roster ?? editing.roster;
		const files = judgement === undefined ? [] : leaveOut(roster, after, judgement).files;
		if (!left.add(after.set, files)) break;
		trial = await editing.try([{ by, edits: editsOf(left.files) }], signal);
		if (trial === null) break;
		after = await judgedAs(trial.checked, checked, day, signal);
	}
	const made = trial === null ? null : withReasons(trial, left);
	return {
		profile,
		of: checked,
		trial: made,
		view: viewOf({ profile, title }, checked, after, left)
	};
}

const judgementOf = ({ judgements }: Checked, profile: string) =>
	judgements.find(({ chosen }) => chosen.profile.id === profile);

const editsOf = (files: LeftOutTally['files']): RemoveRecords[] =>
	[...files].map(([file, { rows }]) => ({ kind: 'removeRecords', file, rows }));

async function judgedAs(
	after: Checked,
	before: Checked,
	day: string | null,
	signal: AbortSignal
): Promise<Checked> {
	signal.throwIfAborted();
	const chosen = before.judgements.map((judgement) => judgement.chosen);
	return judge(after, chosen, { day });
}

/** The change with the reason of each record, for the file of what was left out. */
function withReasons(trial: Trial, { files }: LeftOutTally): Trial {
	const reasons = new Map([...files].map(([file, { messages }]) => [file, messages]));
	const told = (step: EditStep): EditStep =>
		trial.steps.includes(step) ? { ...step, reasons } : step;
	const state = { ...trial.state, steps: trial.state.steps.map(told) };
	return { ...trial, state, steps: state.steps.slice(-trial.steps.length) };
}

function viewOf(
	{ profile, title }: { readonly profile: string; readonly title: string },
	before: Checked,
	after: Checked,
	left: LeftOutTally
): LeaveOutView {
	const [was, is] = [tallyOf(before), tallyOf(after)];
	return {
		profile,
		title,
		files: left.views(after.set),
		roots: left.roots(),
		forecasts: left.files.size === 0 ? [] : forecastsOf(before, after, profile),
		gone: moreIn(was, is),
		came: moreIn(is, was),
		sentence: judgementOf(after, profile)?.sentence ?? ''
	};
}

/** The receiver for whose sake it is done first, then the others. */
function forecastsOf(before: Checked, after: Checked, profile: string): LeaveOutForecast[] {
	const kind = membership(before.set)?.kind ?? (() => 'other' as const);
	return switchedOff(before, after, profile)
		.map((forecast): LeaveOutForecast => {
			const people = forecast.files.find(({ file }) => file === 'users.csv');
			const { title, records } = diffForecast(forecast);
			const offKinds = countKinds(people?.off.records ?? [], kind);
			return { profile: forecast.profile, title, records, offKinds };
		})
		.sort((a, b) => Number(b.profile === profile) - Number(a.profile === profile));
}
