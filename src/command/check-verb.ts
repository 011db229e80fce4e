import { check, type Checked } from '../lib/core/check';
import type { ChosenProfile } from '../lib/core/profiles/chosen-profile';
import { judge } from '../lib/core/profiles/judge';
import { reportJson } from '../lib/core/report/json';
import type { ReportSummary } from '../lib/core/report/report';
import { summary, type ReportOptions } from '../lib/core/report/summary';
import { callerFolder } from './caller-folder';
import type { CheckCall } from './call';
import { chosenProfiles } from './chosen-profiles';
import { checkText } from './check-text';
import { exitStatus, statusOf, type ExitStatus } from './exit-status';
import { writePage } from './html-page';
import { inputHash } from './input-hash';
import type { Output } from './output';
import { shortened } from './printable';
import { closeRoster, openRoster, type RosterInput } from './roster-input';
import { toolVersion } from './tool-version';
import { UnreadableFile } from './unreadable-file';

/** Checks what was named and prints the report. Gives the exit status. */
export async function runCheck(call: CheckCall, out: Output, err: Output): Promise<ExitStatus> {
	const chosen = await chosenProfiles(call, callerFolder());
	if (!chosen.ok) {
		await err.print([`${chosen.problem}\n`]);
		return exitStatus.notChecked;
	}
	try {
		const roster = await openRoster(call.file, callerFolder());
		try {
			return await withPrevious(call, (previous) =>
				checkRoster({ call, chosen: chosen.value, roster, previous }, out, err)
			);
		} finally {
			await closeRoster(roster);
		}
	} catch (fault) {
		if (!(fault instanceof UnreadableFile)) throw fault;
		await err.print([`${shortened(fault.path)} could not be read: ${fault.why}.\n`]);
		return exitStatus.notChecked;
	}
}

/** Opens the previous delivery where one was named, and closes it again. */
async function withPrevious(
	{ previous }: CheckCall,
	run: (previous: RosterInput | null) => Promise<ExitStatus>
): Promise<ExitStatus> {
	if (previous === null) return run(null);
	const roster = await openRoster(previous, callerFolder());
	try {
		return await run(roster);
	} finally {
		await closeRoster(roster);
	}
}

/** What is checked, by whose demands. */
interface Job {
	readonly call: CheckCall;
	readonly chosen: readonly ChosenProfile[];
	readonly roster: RosterInput;
	readonly previous: RosterInput | null;
}

async function checkRoster(
	{ call, chosen, roster, previous }: Job,
	out: Output,
	err: Output
): Promise<ExitStatus> {
	const checked = await judge(await checkedRoster(call, roster, previous), chosen);
	const options: ReportOptions = {
		toolVersion,
		asOf: call.asOf,
		sha256: call.json || call.html !== null ? await inputHash(roster) : null,
		previousSha256: call.json && previous !== null ? await inputHash(previous) : null,
		sample: call.sample
	};
	const sources = [...roster.sources.values(), ...(previous?.sources.values() ?? [])];
	for (const source of sources) await source.requireUnchanged();
	const facts = summary(checked, options);
	const isWhole = roster.closed.length === 0 && !lacksPrevious(checked);
	const status = statusOf(checked, facts, isWhole);
	await err.print(messages(call, roster, checked, facts, status));
	const unwritten = await writePage(call, checked, facts);
	if (unwritten !== null) await err.print([unwritten]);
	await out.print(
		call.json ? reportJson(checked, options) : checkText(checked, facts, call.sample)
	);
	return unwritten === null ? status : exitStatus.notChecked;
}

async function checkedRoster(
	call: CheckCall,
	roster: RosterInput,
	previous: RosterInput | null
): Promise<Checked> {
	const result = await check(roster.input, {
		confirmed: call.yes,
		unattended: true,
		asOf: call.asOf,
		...(call.oneroster === null ? {} : { oneroster: call.oneroster }),
		...(previous === null ? {} : { previous: previous.input })
	});
	if (result.kind === 'question') throw new Error('asked although nobody is there');
	return result;
}

/** True where a previous delivery was called for, and could not be held against the changes. */
const lacksPrevious = ({ previous }: Checked): boolean =>
	previous !== null && previous.problem !== null && previous.problem !== 'not-needed';

/** What a person should know besides the report, a line each. */
function* messages(
	call: CheckCall,
	roster: RosterInput,
	checked: Checked,
	{ groups, previous }: ReportSummary,
	status: ExitStatus
): Generator<string> {
	for (const { path, why } of roster.passedOver) {
		yield `${shortened(path)} was left out: ${why}.\n`;
	}
	for (const { path, why } of roster.closed) {
		yield `${shortened(path)} could not be read: ${why}. The rest was checked without it.\n`;
	}
	if (previous !== null && !previous.used) yield `${shortened(previous.message, 400)}\n`;
	if (status === exitStatus.ourFault) {
		yield 'A rule failed inside Rollcall. This is a fault of ours: see what was not checked.\n';
	}
	if (!checked.refused) return;
	// The text on standard output begins with the same words.
	if (call.json) for (const { message } of groups) yield `${shortened(message, 1000)}\n`;
	if (!call.yes && groups.some(({ rule }) => rule === 'zip-unusual-ratio')) {
		yield 'To have it read all the same, call again with --yes.\n';
	}
}
