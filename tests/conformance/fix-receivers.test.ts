import { describe, expect, it } from 'vitest';
import { calledFor } from '../../src/lib/core/edits/called-for';
import { uneditedRoster } from '../../src/lib/core/edits/edited-roster';
import { finishedZip } from '../../src/lib/core/edits/finished-zip';
import { quickFixes } from '../../src/lib/core/edits/fixes/index';
import { planFixes } from '../../src/lib/core/edits/plan-fixes';
import { safeQuickFixes } from '../../src/lib/core/edits/safe-fixes';
import type { ChosenProfile } from '../../src/lib/core/profiles/chosen-profile';
import { shippedProfile } from '../../src/lib/core/profiles/shipped';
import { openPackage } from '../../src/lib/core/zip/open-package';
import { concatenate } from '../../src/lib/core/zip/zip-records';
import { judged } from '../support/fix-laws';
import { deliveryOf, fixableFaults, inputOf, type FixableFault } from '../support/fixable-faults';
import { readByOthers } from '../support/outer-readers';
import { districtFiles } from '../support/profiles/district-files';
import { cases as gooru } from '../support/profiles/gooru.cases';
import { cases as hmh } from '../support/profiles/hmh.cases';
import { cases as managebac } from '../support/profiles/managebac.cases';
import type { ProfileCases, Sent } from '../support/profiles/profile-cases';
import { cases as stMath } from '../support/profiles/st-math.cases';
import { cases as wriddle } from '../support/profiles/wriddle.cases';

/*
 * For each of five receivers: a zip that it takes is broken by every fault that a fix answers, a small
 * one by each alone and a district by all together, and "fix all safe" with the listed choices makes it a zip that it takes.
 */

const accepted = new Map<string, Sent>();

function acceptedBy({ profile, district, accepted: small }: ProfileCases): Sent {
	const known = accepted.get(profile);
	if (known !== undefined) return known;
	const base = shippedProfile(profile)?.base ?? '1.1';
	const sent = district?.(districtFiles(2000, base)) ?? small;
	accepted.set(profile, sent);
	return sent;
}

async function mended(cases: ProfileCases, sent: Sent, faults: readonly FixableFault[]) {
	const delivery = deliveryOf(sent);
	const planted = faults.filter(({ plant }) => plant(delivery));
	if (planted.length === 0) return null;
	const input = inputOf(delivery);
	const profile = shippedProfile(cases.profile);
	if (profile === undefined) throw new Error(`no profile ${cases.profile}`);
	const chosen: ChosenProfile[] = [{ profile, ...(sent.answers ? { answers: sent.answers } : {}) }];
	const before = await judged(input, chosen, { asOf: sent.asOf ?? null });
	const opened = await openPackage(input);
	if (!opened.ok) throw new Error('not opened');
	const more = planted.flatMap(({ fixes = [] }) => fixes);
	const values = new Map<string, Map<string, string>>();
	for (const [fix, key, value] of planted.flatMap((each) => each.values?.(delivery) ?? []))
		values.set(fix, (values.get(fix) ?? new Map<string, string>()).set(key, value));
	const ids = new Set([...safeQuickFixes, ...more].map(({ id }) => id));
	const plan = await planFixes({
		pack: opened.value,
		roster: uneditedRoster(before.set),
		checked: before,
		fixes: quickFixes.filter(({ id }) => ids.has(id)),
		// What is filled in answers notes, too.
		notes: values.size > 0,
		choices: new Map(more.flatMap(({ id, choice }) => (choice ? [[id, choice] as const] : []))),
		values
	});
	const zip = await finishedZip(opened.value, plan.roster, plan.checked);
	if (!zip.ok) throw new Error(zip.problem.code);
	return { before, zip: zip.value, planted };
}

/** Errors and warnings that are left, but for those that the mended faults leave. */
const counts = ({ zip, planted }: NonNullable<Awaited<ReturnType<typeof mended>>>) =>
	calledFor(zip.checked)
		.filter(({ severity }) => severity !== 'info')
		.filter(({ group }) => !planted.some(({ leaves }) => leaves?.includes(group.rule.meta.id)))
		.map(({ group }) => `${group.rule.meta.id} ${group.group(0).message}`);

describe.each([stMath, hmh, wriddle, gooru, managebac])('$profile', (cases) => {
	const id = cases.profile;
	const own = fixableFaults.filter(
		({ at, notAt }) => (at?.includes(id) ?? true) && notAt?.includes(id) !== true
	);
	// The small zip, or the version, may lack the file or the column that a fault needs.
	const small = own.filter(({ plant }) => plant(deliveryOf(cases.accepted)));

	it.each(small.map((fault) => [fault.id, fault] as const))(
		'takes a small zip again that was broken by: %s',
		async (_, fault) => {
			const result = await mended(cases, cases.accepted, [fault]);
			if (result === null) throw new Error('nothing was broken');
			expect(result.zip.checked.judgements[0]?.verdict).toBe('accepted');
			expect(counts(result)).toEqual([]);
		}
	);

	it('takes a district with all of them, by fix all safe and the listed choices', async () => {
		const result = await mended(cases, acceptedBy(cases), own);
		if (result === null) throw new Error('nothing was broken');
		expect(result.before.judgements[0]?.verdict).not.toBe('accepted');
		expect(counts(result)).toEqual([]);
		expect(result.zip.checked.judgements[0]?.verdict).toBe('accepted');
		const rows = readByOthers(concatenate(result.zip.pieces));
		const tables = [...result.zip.checked.set.tables.values()];
		const records = tables.map((table) => [table.name, table.records + 1] as const);
		expect(rows).toMatchObject(Object.fromEntries(records));
	});
});
