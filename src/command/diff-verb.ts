import { check, type Checked } from '../lib/core/check';
import type { ChosenProfile } from '../lib/core/profiles/chosen-profile';
import { judge } from '../lib/core/profiles/judge';
import { compare, type ReceiverPair } from '../lib/core/snapshots/comparison';
import { diffJson } from '../lib/core/snapshots/diff-report';
import { isDeltaSet } from '../lib/core/snapshots/roster-diff';
import { callerFolder } from './caller-folder';
import type { DiffCall } from './call';
import { chosenProfiles } from './chosen-profiles';
import { diffText } from './diff-text';
import { exitStatus, type ExitStatus } from './exit-status';
import type { Output } from './output';
import { shortened } from './printable';
import { closeRoster, openRoster, type RosterInput } from './roster-input';
import { UnreadableFile } from './unreadable-file';

/** Compares two deliveries and prints what changed and whom it would switch off. */
export async function runDiff(call: DiffCall, out: Output, err: Output): Promise<ExitStatus> {
	const chosen = await chosenProfiles(call, callerFolder());
	if (!chosen.ok) {
		await err.print([`${chosen.problem}\n`]);
		return exitStatus.notChecked;
	}
	try {
		return await withRosters(call, (before, after) =>
			compareRosters({ call, chosen: chosen.value, before, after }, out, err)
		);
	} catch (fault) {
		if (!(fault instanceof UnreadableFile)) throw fault;
		await err.print([`${shortened(fault.path)} could not be read: ${fault.why}.\n`]);
		return exitStatus.notChecked;
	}
}

async function withRosters(
	{ before, after }: DiffCall,
	run: (before: RosterInput, after: RosterInput) => Promise<ExitStatus>
): Promise<ExitStatus> {
	const first = await openRoster(before, callerFolder());
	try {
		const second = await openRoster(after, callerFolder());
		try {
			return await run(first, second);
		} finally {
			await closeRoster(second);
		}
	} finally {
		await closeRoster(first);
	}
}

interface Job {
	readonly call: DiffCall;
	readonly chosen: readonly ChosenProfile[];
	readonly before: RosterInput;
	readonly after: RosterInput;
}

async function compareRosters(
	{ call, chosen, before, after }: Job,
	out: Output,
	err: Output
): Promise<ExitStatus> {
	const was = await checked(call, before, chosen);
	// References of a delivery of changes are judged against what was there before.
	const is = await checked(call, after, chosen, before);
	const refused = [was, is].filter((each) => each.refused);
	for (const { input, groups } of refused) {
		const { message = 'It could not be read.' } = groups[0]?.group(0) ?? {};
		await err.print([`${shortened(input.name)}: ${shortened(message, 1000)}\n`]);
	}
	if (refused.length > 0) return exitStatus.notChecked;
	if (was.version !== is.version) {
		await err.print([
			`${shortened(was.input.name)} is OneRoster ${was.version}, ${shortened(is.input.name)} is ${is.version}: they cannot be compared.\n`
		]);
		return exitStatus.notChecked;
	}
	if (isDeltaSet(was.set)) {
		await err.print([
			`${shortened(was.input.name)} holds changes only: the earlier delivery has to be a complete one.\n`
		]);
		return exitStatus.notChecked;
	}
	const comparison = compare(was.set, is.set, pairsOf(was, is), { rollOver: call.rollOver });
	await out.print(call.json ? diffJson(comparison, call.sample) : diffText(comparison));
	return exitStatus.clean;
}

async function checked(
	{ yes, asOf }: DiffCall,
	roster: RosterInput,
	chosen: readonly ChosenProfile[],
	previous?: RosterInput
): Promise<Checked> {
	const result = await check(roster.input, {
		confirmed: yes,
		unattended: true,
		asOf,
		...(previous === undefined ? {} : { previous: previous.input })
	});
	if (result.kind === 'question') throw new Error('asked although nobody is there');
	return judge(result, chosen);
}

const pairsOf = (was: Checked, is: Checked): ReceiverPair[] =>
	is.judgements.map((judgement, at) => ({
		before: { set: was.set, judgement: was.judgements[at] },
		after: { set: is.set, judgement }
	}));
