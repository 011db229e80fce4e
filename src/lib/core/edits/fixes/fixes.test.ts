import { describe, expect, it } from 'vitest';
import { checked, zipInput } from '../../../../../tests/support/checked';
import { exampleInput } from '../../../../../tests/support/example-zip';
import type { Checked } from '../../check';
import { rules } from '../../rules/index';
import type { RuleExample } from '../../rules/rule';
import { openPackage } from '../../zip/open-package';
import { concatenate } from '../../zip/zip-records';
import { EditLog } from '../edit-log';
import { exportZip } from '../export-zip';
import { quickFixes } from './index';
import { noAsk, type QuickFix } from './quick-fix';

/*
 * Two laws, on the examples of the rules: a fix takes its finding away and brings no other, and made
 * twice it changes nothing more.
 */

/** How many findings there are by rule, file and column. */
function tally({ groups }: Checked): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { rule, matches, count } of groups) {
		const key = `${rule.meta.id} ${matches.file ?? ''} ${matches.column ?? ''}`;
		counts.set(key, (counts.get(key) ?? 0) + count);
	}
	return counts;
}

async function fixed(fix: QuickFix, example: RuleExample) {
	const input = exampleInput(example);
	const before = await checked(input);
	const log = new EditLog(before.set);
	const answered = before.groups.filter(({ rule }) => fix.rules.includes(rule.meta.id));
	const edits = answered.flatMap((group) => [...fix.edits(group, before.set, noAsk)]);
	const changed = edits.reduce((sum, edit) => sum + log.add(edit), 0);
	if (changed === 0) return null;
	const again = edits.reduce((sum, edit) => sum + log.add(edit), 0);
	const opened = await openPackage(input);
	if (!opened.ok) throw new Error('not opened');
	const zip = await exportZip(opened.value, log.roster);
	if (!zip.ok) return null;
	const pieces: Uint8Array[] = [];
	for await (const piece of zip.value.bytes()) pieces.push(piece.slice());
	return { before, again, after: await checked(zipInput(concatenate(pieces))) };
}

describe.each(quickFixes.map((fix) => [fix.id, fix] as const))('%s', (_, fix) => {
	const examples = rules
		.filter(({ meta }) => fix.rules.includes(meta.id))
		.flatMap(({ bad }) => bad.filter(({ trait }) => trait === undefined));

	it('answers examples of its rules, takes their findings away, and is made once', async () => {
		let answered = 0;
		for (const example of examples) {
			const result = await fixed(fix, example);
			if (result === null) continue;
			answered++;
			expect([example.name, result.again]).toEqual([example.name, 0]);
			const [before, after] = [tally(result.before), tally(result.after)];
			// What stands in a column that had no name yet could not be looked at before.
			const unseen = result.before.notRun.map(({ because }) => because);
			const isUnseen = (key: string): boolean =>
				unseen.some((because) => because.endsWith(`column ${key.split(' ')[2] ?? ''}`));
			const more = [...after].filter(
				([key, count]) => count > (before.get(key) ?? 0) && !isUnseen(key)
			);
			expect([example.name, more]).toEqual([example.name, []]);
			const sum = (counts: Map<string, number>): number =>
				[...counts.values()].reduce((all, count) => all + count, 0);
			const isFewer = sum(after) < sum(before) || [...after.keys()].some(isUnseen);
			expect([example.name, isFewer]).toEqual([example.name, true]);
		}
		expect(answered).toBeGreaterThan(0);
	});
});
