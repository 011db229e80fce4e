import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { check, type Checked, type CheckOptions } from '../lib/core/check';
import { uneditedRoster } from '../lib/core/edits/edited-roster';
import { finishedZip, type Withheld } from '../lib/core/edits/finished-zip';
import { fixJson, type FixResult, type StepToLog } from '../lib/core/edits/fix-report';
import { quickFixes } from '../lib/core/edits/fixes/index';
import { checkEdited, planFixes, type FixPlan } from '../lib/core/edits/plan-fixes';
import { parseRecipe, type Recipe } from '../lib/core/edits/recipe';
import { replay, type Replay } from '../lib/core/edits/recipe-replay';
import { safeQuickFixes } from '../lib/core/edits/safe-fixes';
import { withheldWords } from '../lib/core/edits/words';
import type { ChosenProfile } from '../lib/core/profiles/chosen-profile';
import { judge } from '../lib/core/profiles/judge';
import { summary } from '../lib/core/report/summary';
import { openPackage } from '../lib/core/zip/open-package';
import type { Package } from '../lib/core/zip/package';
import { callerFolder } from './caller-folder';
import { chosenProfiles } from './chosen-profiles';
import { exitStatus, statusOf, type ExitStatus } from './exit-status';
import type { FixCall } from './fix-call';
import { fixText } from './fix-text';
import { inputHash } from './input-hash';
import type { Output } from './output';
import { shortened } from './printable';
import { closeRoster, openRoster, type RosterInput } from './roster-input';
import { toolVersion } from './tool-version';
import { UnreadableFile } from './unreadable-file';
import { writtenZip } from './written-zip';

/**
 * Fixes what was named and writes the corrected zip. The exit status is that of the corrected zip: 0
 * no error is left, 1 errors are left; 2 nothing was written.
 */
export async function runFix(call: FixCall, out: Output, err: Output): Promise<ExitStatus> {
	const refuse = async (message: string): Promise<ExitStatus> => {
		await err.print([`${message}\n`]);
		return exitStatus.notChecked;
	};
	const chosen = await chosenProfiles(call, callerFolder());
	if (!chosen.ok) return refuse(chosen.problem);
	try {
		const recipe = await recipeOf(call);
		if (typeof recipe === 'string') return await refuse(recipe);
		const roster = await openRoster(call.file, callerFolder());
		try {
			const result = await fixed({ call, chosen: chosen.value, roster, recipe });
			return typeof result === 'string' ? await refuse(result) : await tell(call, result, out);
		} finally {
			await closeRoster(roster);
		}
	} catch (fault) {
		if (!(fault instanceof UnreadableFile)) throw fault;
		return refuse(`${shortened(fault.path)} could not be read: ${fault.why}.`);
	}
}

/** The recipe of the call, null where there is none; what is wrong with it, in words. */
async function recipeOf({ recipe }: FixCall): Promise<Recipe | null | string> {
	if (recipe === null) return null;
	let text: string;
	try {
		text = await readFile(resolve(callerFolder(), recipe), 'utf8');
	} catch {
		return `The recipe ${shortened(recipe)} could not be read.`;
	}
	const read = parseRecipe(text);
	if (read.ok) return read.value;
	const lines = read.problem.map(({ path, reason }) => `  ${path} ${reason}`);
	return `${shortened(recipe)} is no recipe that can be used:\n${lines.join('\n')}`;
}

interface Job {
	readonly call: FixCall;
	readonly chosen: readonly ChosenProfile[];
	readonly roster: RosterInput;
	readonly recipe: Recipe | null;
}

/** What was done, with the zip that was written; why nothing was, in words. */
async function fixed({ call, chosen, roster, recipe }: Job): Promise<FixResult | string> {
	const options: CheckOptions = {
		confirmed: call.yes,
		unattended: true,
		asOf: call.asOf,
		...(call.oneroster === null ? {} : { oneroster: call.oneroster })
	};
	const result = await check(roster.input, options);
	const opened = await openPackage(roster.input);
	if (result.kind === 'question' || result.refused || !opened.ok)
		return refusalOf(result.kind === 'question' ? null : result);
	if (roster.closed.length > 0)
		return `${shortened(roster.closed[0].path)} could not be read: ${roster.closed[0].why}.`;
	const before = await judge(result, chosen);
	const plan = await planned(opened.value, before, call, recipe);
	const zip = await finishedZip(opened.value, plan.roster, plan.checked, options);
	if (!zip.ok) return withheld(zip.problem);
	for (const source of roster.sources.values()) await source.requireUnchanged();
	const output = await writtenZip(zip.value, resolve(callerFolder(), call.out));
	return {
		toolVersion,
		before,
		start: uneditedRoster(before.set),
		steps: plan.steps,
		heldBack: plan.heldBack,
		left: plan.left,
		recipe: plan.replay?.edits ?? null,
		zip: zip.value,
		sha256: { input: await inputHash(roster), output }
	};
}

interface Planned extends Omit<FixPlan, 'steps'> {
	readonly steps: readonly StepToLog[];
	readonly replay: Replay | null;
}

/** The recipe first, where there is one; then fixes: those named, or all safe ones where nothing is. */
async function planned(
	pack: Package,
	before: Checked,
	call: FixCall,
	recipe: Recipe | null
): Promise<Planned> {
	const start = uneditedRoster(before.set);
	const redone = recipe === null ? null : replay(start, recipe.edits);
	const roster = redone?.roster ?? start;
	const options = call.oneroster === null ? {} : { oneroster: call.oneroster };
	const checked = redone === null ? before : await checkEdited(pack, roster, before, options);
	const named = quickFixes.filter(({ id }) => call.fixes.includes(id));
	const fixes = named.length === 0 && recipe === null ? safeQuickFixes : named;
	const { choices, values } = call;
	const notes = named.length > 0;
	const plan = await planFixes({
		...{ pack, roster, checked, fixes, notes, choices, values, options }
	});
	const ofRecipe = (redone?.edits ?? []).filter(({ changed }) => changed > 0);
	const first = ofRecipe.map(({ edit, changed }) => ({ fix: null, edit, changed }));
	return { ...plan, steps: [...first, ...plan.steps], replay: redone };
}

function refusalOf(checked: Checked | null): string {
	const message = checked?.groups[0]?.group(0).message ?? 'It could not be read.';
	return `${shortened(message, 1000)}\nNothing was written.`;
}

const withheld = ({ code, path }: Withheld): string =>
	`${withheldWords[code](shortened(path ?? ''))}\nNothing was written.`;

async function tell(call: FixCall, result: FixResult, out: Output): Promise<ExitStatus> {
	await out.print(call.json ? fixJson(result) : fixText(result, call.out));
	const checked = result.zip?.checked ?? result.before;
	const options = { toolVersion, asOf: call.asOf, sha256: null, sample: 0 };
	return statusOf(checked, summary(checked, options), true);
}
