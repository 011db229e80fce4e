import type { Checked } from '../check';
import type { Outcome } from '../outcome';
import type { Verdict } from '../profiles/judgement';
import { finishedZip, type FinishedZip, type FinishOptions, type Withheld } from './finished-zip';
import { quickFixes } from './fixes/index';
import type { QuickFix } from './fixes/quick-fix';
import { planFixes, type FixPlan, type FixTask } from './plan-fixes';
import { exportWords, withheldWords } from './words';

/**
 * What the form of a delivery is: its name, which files it holds and where, how they are compressed
 * and written, the header, and that the manifest tells what is there. No value of a record.
 */
const ofForm = new Set([
	...['zip-name', 'system-file-out', 'file-leave-out', 'folder-out', 'file-name-case', 'file-add'],
	...['deflate-all', 'manifest-version', 'manifest-words', 'manifest-true'],
	...['text-encoding', 'byte-order-mark', 'line-ends', 'quoting'],
	...['header-name', 'column-add', 'header-order']
]);

/** The safe fixes that make a roster the delivery that a receiver asks for, values untouched. */
export const formFixes: readonly QuickFix[] = quickFixes.filter(({ id }) => ofForm.has(id));

/** A corrected zip for one receiver, or for several. */
export interface ReceiverExport {
	/** Ids of the receivers for which it is made. */
	readonly profiles: readonly string[];
	/** The edits of form that came to those of the user. */
	readonly plan: FixPlan;
	/** The zip, read back and checked; or why it is withheld. */
	readonly zip: Outcome<FinishedZip, Withheld>;
}

/** What is exported: the roster with the user's edits, checked and judged for the receivers. */
export interface ExportTask extends Pick<FixTask, 'pack' | 'roster' | 'checked'> {
	readonly options?: FixTask['options'] & Pick<FinishOptions, 'deflate' | 'openWritten'>;
}

/**
 * The corrected zip in the form that the chosen receivers ask for: named as they demand, without the
 * files that they do not read (or with a first row alone), at the top of the zip, deflated, with a
 * manifest that is true. Read back and checked before it is offered.
 */
export async function exportFor(task: ExportTask): Promise<ReceiverExport> {
	const plan = await planFixes({ ...task, fixes: formFixes });
	const zip = await finishedZip(task.pack, plan.roster, plan.checked, task.options);
	return { profiles: idsOf(task.checked), plan, zip };
}

/** The zips for several receivers. */
export interface Exports {
	/** The one zip that does for all as well as one of its own for each; null where there is none. */
	readonly one: ReceiverExport | null;
	/** A zip for each receiver, in their order. */
	readonly each: readonly ReceiverExport[];
	/** Why there is no such zip, a sentence for each receiver that stands in the way. */
	readonly because: readonly string[];
}

/** One zip for each receiver, and the one that satisfies all, where it exists. */
export async function exportsFor(task: ExportTask): Promise<Exports> {
	const each: ReceiverExport[] = [];
	for (const judgement of task.checked.judgements) {
		const checked = { ...task.checked, judgements: [judgement] };
		each.push(await exportFor({ ...task, checked }));
	}
	const together = await exportFor(task);
	const because = reasons(task.checked, together, each);
	return { one: because.length === 0 ? together : null, each, because };
}

const idsOf = ({ judgements }: Checked): string[] =>
	judgements.map(({ chosen }) => chosen.profile.id);

const ranks: readonly Verdict[] = ['accepted', 'accepted-with-losses', 'unknown', 'rejected'];

/** A sentence for each receiver that the zip for all would please less than one of its own. */
function reasons(
	{ judgements }: Checked,
	{ plan, zip }: ReceiverExport,
	each: readonly ReceiverExport[]
): string[] {
	if (!zip.ok)
		return each.every((own) => own.zip.ok)
			? [withheldWords[zip.problem.code](zip.problem.path ?? '')]
			: [];
	return judgements.flatMap(({ chosen: { profile } }, at) => {
		const own = each[at].plan.checked.judgements[0];
		const shared = plan.checked.judgements[at];
		const isAsGood =
			ranks.indexOf(shared.verdict) <= ranks.indexOf(own.verdict) &&
			shared.counts.error <= own.counts.error;
		return isAsGood ? [] : [exportWords.alone(profile.title, own.sentence, shared.sentence)];
	});
}
