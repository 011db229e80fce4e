import { check, type Checked } from '../lib/core/check';
import { deltaZip, type DeltaZip } from '../lib/core/snapshots/delta-zip';
import { isDeltaOf } from '../lib/core/snapshots/delta-zip-proof';
import { deltaNotes, deltaRefusal } from '../lib/core/snapshots/delta-zip-words';
import { jsonTexts } from '../lib/core/report/json-texts';
import { callerFolder } from './caller-folder';
import type { DeltaCall } from './copy-calls';
import { counted } from './counted';
import { exitStatus, type ExitStatus } from './exit-status';
import { inputHash } from './input-hash';
import type { Output } from './output';
import { shortened } from './printable';
import { closeRoster, openRoster, type RosterInput } from './roster-input';
import { toolVersion } from './tool-version';
import { UnreadableFile } from './unreadable-file';
import { UnwritableFile, WrittenFile } from './written-file';

/** Makes a delivery of changes of two complete ones, reads it back, and writes it. */
export async function runDelta(call: DeltaCall, out: Output, err: Output): Promise<ExitStatus> {
	try {
		const before = await openRoster(call.before, callerFolder());
		try {
			const after = await openRoster(call.after, callerFolder());
			try {
				return await writeDelta({ call, before, after }, out, err);
			} finally {
				await closeRoster(after);
			}
		} finally {
			await closeRoster(before);
		}
	} catch (fault) {
		if (fault instanceof UnwritableFile) {
			await err.print([`${shortened(fault.path)} could not be written: ${fault.why}.\n`]);
			return exitStatus.notChecked;
		}
		if (!(fault instanceof UnreadableFile)) throw fault;
		await err.print([`${shortened(fault.path)} could not be read: ${fault.why}.\n`]);
		return exitStatus.notChecked;
	}
}

interface Job {
	readonly call: DeltaCall;
	readonly before: RosterInput;
	readonly after: RosterInput;
}

async function writeDelta(job: Job, out: Output, err: Output): Promise<ExitStatus> {
	const { call, before, after } = job;
	const was = await checked(call, before);
	const is = await checked(call, after);
	const refused = [was, is].filter((each) => each.refused);
	for (const { input, groups } of refused) {
		const { message = 'It could not be read.' } = groups[0]?.group(0) ?? {};
		await err.print([`${shortened(input.name)}: ${shortened(message, 1000)}\n`]);
	}
	if (refused.length > 0) return exitStatus.notChecked;
	const made = deltaZip(was.set, is.set, call.at);
	if (!made.ok) {
		await err.print([`${shortened(deltaRefusal(made.problem), 1000)}\n`]);
		return exitStatus.notChecked;
	}
	const file = await WrittenFile.begin(call.out, callerFolder(), [call.before, call.after]);
	try {
		await file.write(made.value.bytes());
		// Of no change there is nothing to prove, and a zip with a manifest alone reads as no roster.
		const isEmpty = made.value.files.length === 0;
		if (!isEmpty && !(await provesItself(job, file, was, is))) {
			await err.print([
				'The changes, read back, do not make the later delivery out of the earlier one, so nothing was written. This is a fault of ours.\n'
			]);
			return exitStatus.ourFault;
		}
		await file.keep();
	} finally {
		await file.close();
	}
	await err.print(notes(made.value));
	const said = call.json ? await jsonOf(job, [was, is], made.value, file) : lines(made.value);
	await out.print(said);
	return exitStatus.clean;
}

/** Reads back what was written; a file that changed while it was read proves nothing. */
async function provesItself(
	{ call, before, after }: Job,
	file: WrittenFile,
	was: Checked,
	is: Checked
): Promise<boolean> {
	const written = await openRoster(file.place, callerFolder());
	try {
		const delta = await checked(call, written);
		for (const { sources } of [before, after]) {
			for (const source of sources.values()) await source.requireUnchanged();
		}
		return !delta.refused && isDeltaOf(was.set, is.set, delta.set);
	} finally {
		await closeRoster(written);
	}
}

async function checked({ yes }: DeltaCall, roster: RosterInput): Promise<Checked> {
	const result = await check(roster.input, { confirmed: yes, unattended: true });
	if (result.kind === 'question') throw new Error('asked although nobody is there');
	return result;
}

function* notes({ files, passwords }: DeltaZip): Generator<string> {
	for (const { name, gone, isGone } of files) {
		if (isGone) yield `${deltaNotes.disappeared(name, gone)}\n`;
	}
	if (passwords > 0) yield `${deltaNotes.passwords(passwords)}\n`;
	if (files.length === 0) yield `${deltaNotes.nothing}\n`;
}

/** `rollcall-delta/1`: what was compared, what was written, and how much of each file is in it. */
async function jsonOf(
	{ before, after }: Job,
	[was, is]: readonly [Checked, Checked],
	{ at, files, passwords }: DeltaZip,
	{ bytes, sha256 }: WrittenFile
): Promise<Iterable<string>> {
	return jsonTexts({
		format: 'rollcall-delta/1',
		tool: { name: 'rollcall', version: toolVersion },
		at,
		before: { ...was.input, sha256: await inputHash(before), oneroster: was.version },
		after: { ...is.input, sha256: await inputHash(after), oneroster: is.version },
		output: { bytes, sha256 },
		files,
		passwords
	});
}

function* lines({ files, at }: DeltaZip): Generator<string> {
	for (const { name, active, gone } of files)
		yield `${name}  ${counted(active)} new or changed, ${counted(gone)} gone\n`;
	yield `Written, all changes of ${at}.\n`;
}
