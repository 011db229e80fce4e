import { check, type Checked } from '../lib/core/check';
import { anonymProof, type AnonymProof } from '../lib/core/report/anonym/anonym-proof';
import { anonymZip, type AnonymZip } from '../lib/core/report/anonym/anonym-zip';
import { anonymNotes, anonymRefusal } from '../lib/core/report/anonym/words';
import { jsonTexts } from '../lib/core/report/json-texts';
import { openPackage } from '../lib/core/zip/open-package';
import { callerFolder } from './caller-folder';
import type { AnonymiseCall } from './copy-calls';
import { exitStatus, type ExitStatus } from './exit-status';
import { inputHash } from './input-hash';
import type { Output } from './output';
import { shortened } from './printable';
import { closeRoster, openRoster, type RosterInput } from './roster-input';
import { toolVersion } from './tool-version';
import { UnreadableFile } from './unreadable-file';
import { UnwritableFile, WrittenFile } from './written-file';

/** Makes a copy with invented people, holds it against the original, and writes it. */
export async function runAnonymise(
	call: AnonymiseCall,
	out: Output,
	err: Output
): Promise<ExitStatus> {
	try {
		const roster = await openRoster(call.file, callerFolder());
		try {
			return await writeCopy(call, roster, out, err);
		} finally {
			await closeRoster(roster);
		}
	} catch (fault) {
		const isWriting = fault instanceof UnwritableFile;
		if (!isWriting && !(fault instanceof UnreadableFile)) throw fault;
		const what = isWriting ? 'written' : 'read';
		await err.print([`${shortened(fault.path)} could not be ${what}: ${fault.why}.\n`]);
		return exitStatus.notChecked;
	}
}

async function writeCopy(
	call: AnonymiseCall,
	roster: RosterInput,
	out: Output,
	err: Output
): Promise<ExitStatus> {
	const original = await checked(call, roster);
	const opened = await openPackage(roster.input);
	const sha256 = await inputHash(roster);
	const made = opened.ok
		? await anonymZip(opened.value, original, { seed: call.seed, sha256 })
		: null;
	if (made === null || !made.ok) {
		const problem = made?.problem ?? { code: 'refused', file: roster.input.name };
		await err.print([`${shortened(anonymRefusal(problem), 1000)}\n`]);
		return exitStatus.notChecked;
	}
	const file = await WrittenFile.begin(call.out, callerFolder(), [call.file]);
	try {
		await file.write(made.value.bytes());
		const proof = await proofOf(call, original, made.value, file);
		for (const source of roster.sources.values()) await source.requireUnchanged();
		if (proof.leaks.length > 0) {
			await err.print(proof.leaks.map((leak) => `${shortened(anonymNotes.leak(leak), 400)}\n`));
			await err.print(['Nothing was written. This is a fault of ours.\n']);
			return exitStatus.ourFault;
		}
		await file.keep();
		await err.print(notes(proof));
		const result = { seed: call.seed, sha256, original, made: made.value, proof };
		await out.print(call.json ? jsonOf(result, file) : ['Written.\n']);
	} finally {
		await file.close();
	}
	return exitStatus.clean;
}

interface Result {
	readonly seed: number;
	/** Of what was given, lower-case hex. */
	readonly sha256: string;
	readonly original: Checked;
	readonly made: AnonymZip;
	readonly proof: AnonymProof;
}

/** `rollcall-anonymise/1`: what was copied, what was written, and what was proved of it. */
const jsonOf = (
	{ seed, sha256, original: { input, version }, made, proof }: Result,
	written: WrittenFile
): Iterable<string> =>
	jsonTexts({
		format: 'rollcall-anonymise/1',
		tool: { name: 'rollcall', version: toolVersion },
		seed,
		input: { ...input, sha256, oneroster: version },
		output: { name: made.name, bytes: written.bytes, sha256: written.sha256 },
		cells: made.tally.cells,
		columns: proof.columns,
		findings: proof.findings,
		differences: proof.differences
	});

/** Reads back what was written, under the name that the copy would have. */
async function proofOf(
	call: AnonymiseCall,
	original: Checked,
	made: AnonymZip,
	file: WrittenFile
): Promise<AnonymProof> {
	const written = await openRoster(file.place, callerFolder());
	try {
		const input = { ...written.input, name: made.name, kind: 'zip' as const };
		return anonymProof(original, await checked(call, { ...written, input }), made);
	} finally {
		await closeRoster(written);
	}
}

async function checked({ yes }: AnonymiseCall, { input }: RosterInput): Promise<Checked> {
	const result = await check(input, { confirmed: yes, unattended: true });
	if (result.kind === 'question') throw new Error('asked although nobody is there');
	return result;
}

function* notes({ differences }: AnonymProof): Generator<string> {
	for (const each of differences) yield `${shortened(anonymNotes.difference(each), 400)}\n`;
	if (differences.length === 0) yield `${anonymNotes.same}\n`;
	yield `${anonymNotes.seed}\n`;
}
