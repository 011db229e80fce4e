import type { Checked } from '../core/check';
import { editFacts, editMessage } from '../core/edits/edit-facts';
import { applyEdit, type EditedRoster } from '../core/edits/edited-roster';
import { finishedZip, type FinishedZip, type Withheld } from '../core/edits/finished-zip';
import { proofOf } from '../core/edits/fix-report';
import { exportFor, exportsFor, type ReceiverExport } from '../core/edits/receiver-export';
import { withheldWords } from '../core/edits/words';
import type { Outcome } from '../core/outcome';
import { conflictsOf, shipmentsOf } from '../core/profiles/conflicts';
import { judge } from '../core/profiles/judge';
import { breath } from './breath';
import type { CorrectedZip, ZipAnswer } from './edit-api';
import type { EditedDelivery } from './edit-delivery';
import type { Editing } from './editing';
import { besideOptions } from './finish-beside';
import type { RemoteSlices } from './slice-port';
import { sha256 } from './file-hash';

/** Words on the edits of form that one receiver asks for: so many are told. */
const MOST_WORDS = 30;

interface Written {
	readonly profiles: readonly string[];
	readonly form: readonly string[];
	readonly zip: Outcome<FinishedZip, Withheld>;
}

/**
 * Writes the corrected zip in the form that the chosen receivers ask for, reads it back and checks it:
 * the one that satisfies all of them where it exists, else one for each. Says in words why none is
 * offered otherwise.
 */
export async function zipAnswer(
	editing: Editing,
	checked: Checked,
	delivery: EditedDelivery,
	beside: RemoteSlices | null
): Promise<ZipAnswer> {
	const { written, because } = await allWritten(editing, checked, beside);
	// What was written for other receivers is not what the change log speaks of any more.
	editing.finished = null;
	const input = await delivery.hash();
	const zips: CorrectedZip[] = [];
	const withheld: string[] = [];
	for (const { zip, profiles, form } of written) {
		if (!zip.ok) withheld.push(withheldWords[zip.problem.code](zip.problem.path ?? ''));
		else {
			const ready = await correctedZip(zip.value, profiles, form);
			editing.finished ??= {
				zip: { ...zip.value, pieces: [] },
				sha256: { input: input ?? '', output: ready.sha256 }
			};
			zips.push(ready);
		}
	}
	return zips.length === 0
		? { kind: 'withheld', because: [...new Set(withheld)].join(' ') }
		: { kind: 'ready', zips, input, because: [...because, ...new Set(withheld)] };
}

async function allWritten(
	{ pack, roster, options: given }: Editing,
	checked: Checked,
	beside: RemoteSlices | null
): Promise<{ readonly written: readonly Written[]; readonly because: readonly string[] }> {
	const options = { ...given, ...besideOptions(beside), pause: breath() };
	const chosen = checked.judgements.map((judgement) => judgement.chosen);
	// The zip is judged by the day of its check, so what it is held against is, too.
	const expected = await judge(checked, chosen, { pause: breath() });
	if (chosen.length === 0) {
		const zip = await finishedZip(pack, roster, expected, options);
		return { written: [{ profiles: [], form: [], zip }], because: [] };
	}
	const task = { pack, roster, checked: expected, options };
	// Where no demand stands in the way of another, one zip does for all.
	const day = checked.set.asOf;
	const grave = conflictsOf(chosen, day).filter(({ isGrave }) => isGrave);
	if (shipmentsOf(chosen, grave).length === 1) {
		return { written: [writtenOf(await exportFor(task), roster)], because: [] };
	}
	const { one, each, because } = await exportsFor(task);
	const all = one === null ? each : [one];
	return { written: all.map((every) => writtenOf(every, roster)), because };
}

/** What came to the roster for the sake of a receiver's form, in sentences. */
function writtenOf({ profiles, plan, zip }: ReceiverExport, start: EditedRoster): Written {
	let roster = start;
	const form = plan.steps.map(({ edit, changed }) => {
		const facts = editFacts(edit, roster);
		({ roster } = applyEdit(roster, edit));
		return editMessage(edit, facts, changed);
	});
	return { profiles, form: form.slice(0, MOST_WORDS), zip };
}

async function correctedZip(
	zip: FinishedZip,
	profiles: readonly string[],
	form: readonly string[]
): Promise<CorrectedZip> {
	const { name, pieces, files, checked } = zip;
	// Bytes of this very worker: none of them lies in memory that is shared.
	const parts = pieces as readonly Uint8Array<ArrayBuffer>[];
	const file = new Blob([...parts], { type: 'application/zip' });
	const { untouched, records } = proofOf(zip);
	const verdicts = checked.judgements.map(({ chosen, verdict, sentence }) => ({
		id: chosen.profile.id,
		title: chosen.profile.title,
		verdict,
		sentence
	}));
	const hash = await sha256(file);
	return { name, file, files, untouched, records, sha256: hash, profiles, verdicts, form };
}
