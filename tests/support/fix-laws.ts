import { check, type Checked, type CheckOptions } from '../../src/lib/core/check';
import { calledFor } from '../../src/lib/core/edits/called-for';
import { applyEdit, uneditedRoster } from '../../src/lib/core/edits/edited-roster';
import { exportZip } from '../../src/lib/core/edits/export-zip';
import { noAsk, type QuickFix } from '../../src/lib/core/edits/fixes/quick-fix';
import { speaksOf } from '../../src/lib/core/edits/fix-answers';
import { planFixes, type FixPlan } from '../../src/lib/core/edits/plan-fixes';
import type { ChosenProfile } from '../../src/lib/core/profiles/chosen-profile';
import { judge } from '../../src/lib/core/profiles/judge';
import { openPackage, type PackageInput } from '../../src/lib/core/zip/open-package';
import { concatenate } from '../../src/lib/core/zip/zip-records';
import { zipInput } from './checked';

/** What came of a fix on one zip. */
export interface Tried {
	/** How much its edits change when they are made once more. */
	readonly again: number;
	/** True where fewer findings of its kind are left, and none where it answered all. */
	readonly fewer: boolean;
	/** The first finding that counts and was not there before, in words; null where there is none. */
	readonly worse: string | null;
	/** Edits that it would still make on what came of it. */
	readonly more: number;
}

/** A zip, checked and judged. */
export const judged = async (
	input: PackageInput,
	chosen: readonly ChosenProfile[],
	options: CheckOptions
): Promise<Checked> => {
	globalThis.rollcallStrict = true;
	const result = await check(input, { confirmed: true, ...options });
	if (result.kind === 'question') throw new Error('asked again, though the answer was yes');
	return judge(result, chosen);
};

/** What is filled in, by column; in others nobody can know what belongs there. */
const known: Readonly<Record<string, string>> = {
	email: 'a@example.org',
	grades: '03',
	givenName: 'Ada',
	familyName: 'Novak',
	name: 'Example',
	title: 'Example',
	'source.systemName': 'Example',
	'source.systemCode': 'EX'
};

/** Everything that a fix of the grade `fill` could be told, and the first of what could be chosen. */
function asked(fix: QuickFix, checked: Checked) {
	const values = new Map<string, string>();
	let choice: string | null = null;
	for (const called of calledFor(checked)) {
		if (!speaksOf(fix, called)) continue;
		const ask = { ...noAsk, demands: called.demands };
		for (const { key, column } of fix.blanks?.(called.group, checked.set, ask) ?? [])
			if (known[column] !== undefined) values.set(key, known[column]);
		choice ??= fix.choices?.(called.group, checked.set)[0]?.key ?? null;
	}
	return { values, choice };
}

/**
 * Makes one fix on a zip, writes the zip and checks it from scratch. Null where it has no answer, and
 * where its answer is held back because something would come of it.
 */
export async function laws(
	fix: QuickFix,
	input: PackageInput,
	chosen: readonly ChosenProfile[],
	options: CheckOptions,
	checkedBefore?: Checked
): Promise<Tried | null> {
	const before = checkedBefore ?? (await judged(input, chosen, options));
	if (!calledFor(before).some((called) => speaksOf(fix, called))) return null;
	if (before.refused) return null;
	const { values, choice } = asked(fix, before);
	const planned = async (of: PackageInput, checked: Checked) => {
		const opened = await openPackage(of);
		if (!opened.ok) throw new Error('not opened');
		const plan = await planFixes({
			pack: opened.value,
			roster: uneditedRoster(checked.set),
			checked,
			fixes: [fix],
			notes: true,
			choices: new Map(choice === null ? [] : [[fix.id, choice]]),
			values: new Map([[fix.id, values]]),
			options: options.oneroster === undefined ? {} : { oneroster: options.oneroster }
		});
		return { ...plan, pack: opened.value };
	};
	const plan = await planned(input, before);
	if (plan.steps.length === 0) return null;
	const zip = await exportZip(plan.pack, plan.roster);
	if (!zip.ok) return null;
	const pieces: Uint8Array[] = [];
	for await (const piece of zip.value.bytes()) pieces.push(piece.slice());
	const written = zipInput(concatenate(pieces), zip.value.name);
	const after = await judged(written, chosen, options);
	const more = (await planned(written, after)).steps.length;
	return { ...held(fix, before, after), again: againOf(plan), more };
}

/** Edits that are made once more over the roster that has them. */
function againOf({ roster, steps }: FixPlan): number {
	let [now, changed] = [roster, 0];
	for (const { edit } of steps) {
		// Rows that are gone are those of the original, and what is named twice is changed once.
		const applied = applyEdit(now, edit);
		changed += applied.changed;
		now = applied.roster;
	}
	return changed;
}

/** By rule, file and column how many errors and warnings there are. */
function tally(checked: Checked, least: 'warning' | 'error'): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { group, rule, profile, severity } of calledFor(checked)) {
		if (severity === 'info' || (least === 'error' && severity !== 'error')) continue;
		const { file, column } = group.matches;
		const key = [profile, rule ?? group.rule.meta.id, file, column].join(' ');
		counts.set(key, (counts.get(key) ?? 0) + group.count);
	}
	return counts;
}

const sumOf = (fix: QuickFix, checked: Checked): number =>
	calledFor(checked)
		.filter((called) => speaksOf(fix, called))
		.reduce((sum, { group }) => sum + group.count, 0);

function held(fix: QuickFix, before: Checked, after: Checked) {
	// A file that has to be there and comes with its first row alone: a warning in the place of an error.
	const least = fix.id === 'file-add' ? 'error' : 'warning';
	const [was, is] = [tally(before, least), tally(after, least)];
	// What stands in a column or a file that could not be looked at before is uncovered, not new.
	const isUnseen = (key: string): boolean => {
		const [, , file = '', column = ''] = key.split(' ');
		const table = before.set.tables.get(file);
		if (table === undefined) return before.set.state(file) !== 'absent';
		return column !== '' && table.column(column) === undefined;
	};
	const worse = [...is].find(([key, count]) => count > (was.get(key) ?? 0) && !isUnseen(key));
	return { worse: worse?.[0] ?? null, fewer: sumOf(fix, after) < sumOf(fix, before) };
}
