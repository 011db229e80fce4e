import { describe, expect, it } from 'vitest';
import type { ChosenProfile } from '../../src/lib/core/profiles/chosen-profile';
import { conflictsOf } from '../../src/lib/core/profiles/conflicts';
import type { Profile } from '../../src/lib/core/profiles/format/profile';
import { counted } from '../../src/lib/core/profiles/judgement';
import { parseProfile } from '../../src/lib/core/profiles/parse-profile';
import { shippedProfile } from '../../src/lib/core/profiles/shipped';
import { conflictTable, type Trial } from '../support/profiles/conflict-table';
import type { Sent } from '../support/profiles/profile-cases';
import { checkedSent, judged } from '../support/profiles/sent';

/*
 * The table of conflicts between receivers: 33 zips, each of which some take and some do not. Where
 * several trials stand in a row, no one zip can suit all whom it names; the table of the trials says
 * why. Receivers that are not shipped are stood in for by small profiles in
 * tests/support/profiles/stand-ins, `base` is the standard alone.
 */

const files = import.meta.glob<unknown>('../support/profiles/stand-ins/*.json', {
	eager: true,
	import: 'default'
});

const standIns = new Map<string, Profile>(
	Object.entries(files).map(([path, json]) => {
		const parsed = parseProfile(JSON.stringify(json));
		if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.problem)}`);
		return [parsed.value.id, parsed.value];
	})
);

function receiver(id: string): Profile {
	const profile = shippedProfile(id) ?? standIns.get(id);
	if (profile === undefined) throw new Error(`no profile ${id}`);
	return profile;
}

/** What a receiver makes of a zip: whether it takes it, and what it finds. */
interface Outcome {
	readonly verdict: string;
	/** `error STM-06`, without notes. */
	readonly found: readonly string[];
}

async function outcome(sent: Sent, id: string, answers: Trial['answers']): Promise<Outcome> {
	if (id === 'base') return baseOutcome(sent);
	const judgement = await judged({ ...sent, ...(answers && { answers }) }, receiver(id));
	return { verdict: judgement.verdict, found: gravities(counted(judgement)) };
}

/** The standard alone takes what has no error. */
async function baseOutcome(sent: Sent): Promise<Outcome> {
	const { groups } = await checkedSent(sent);
	const found = gravities(groups.map((group) => ({ group, severity: group.rule.meta.severity })));
	const errors = found.filter((each) => each.startsWith('error'));
	return { verdict: errors.length === 0 ? 'accepted' : 'rejected', found: errors };
}

type Weighed = Pick<ReturnType<typeof counted>[number], 'group' | 'severity'>;

const gravities = (all: readonly Weighed[]): string[] =>
	[...new Set(all.map(({ group, severity }) => `${severity} ${group.rule.meta.id}`))]
		.filter((each) => !each.startsWith('info '))
		.sort();

const idsOf = ({ found }: Outcome): string[] => found.map((each) => each.replace(/^\w+ /, ''));

describe.each(conflictTable)('row $row: $zip', ({ trials }) => {
	describe.each(trials.map((trial, at) => [at + 1, trial] as const))('zip %i', (_, trial) => {
		const { sent, control, passes, fails = {}, warns = {}, losses = {}, answers } = trial;

		it.each(Object.entries(passes))('passes at %s', async (id, warnings) => {
			expect(await outcome(sent, id, answers)).toEqual({
				verdict: 'accepted',
				found: warnings.map((warning) => `warning ${warning}`).sort()
			});
		});

		it.each(Object.entries(fails))('fails at %s', async (id, ids) => {
			const failed = await outcome(sent, id, answers);
			expect(failed.verdict).toMatch(/^(rejected|accepted-with-losses)$/);
			expect(idsOf(failed)).toEqual(expect.arrayContaining([...ids]));
			const before = idsOf(await outcome(control, id, answers));
			expect(before.filter((each) => ids.includes(each))).toEqual([]);
		});

		it.each(Object.entries(warns))('passes at %s with a warning', async (id, ids) => {
			const warned = await outcome(sent, id, answers);
			expect(warned.verdict).toBe('accepted');
			expect(warned.found).toEqual(expect.arrayContaining(ids.map((each) => `warning ${each}`)));
			const before = idsOf(await outcome(control, id, answers));
			expect(before.filter((each) => ids.includes(each))).toEqual([]);
		});

		it.each(Object.entries(losses))('loses records at %s', async (id, ids) => {
			expect(await outcome(sent, id, answers)).toEqual({
				verdict: 'accepted-with-losses',
				found: ids.map((each) => `error ${each}`)
			});
			expect(idsOf(await outcome(control, id, answers))).toEqual([]);
		});
	});
});

it('the table is whole', () => {
	expect(conflictTable.map(({ row }) => row)).toEqual(
		Array.from({ length: 33 }, (_, at) => at + 1)
	);
});

/** Conflicts that only stand-ins have; those of the shipped ones stand beside the finder. */
describe('what excludes what among receivers that are not shipped', () => {
	const between = (...all: readonly [string, string]): string[] => {
		const chosen = all.map((id): ChosenProfile => ({ profile: receiver(id) }));
		return conflictsOf(chosen, null).map(
			({ sides: [a, b], isGrave }) => `${a.demand} ${b.demand}${isGrave ? '' : ' advised'}`
		);
	};

	it.each<[row: number, one: string, other: string, excluded: string[]]>([
		[3, 'amplify', 'naviance', ['AMP-01 NAV-01 advised']],
		[3, 'amplify', 'lab-aids', ['AMP-01 LAB-01 advised']],
		[3, 'st-math', 'lab-aids', ['STM-01 LAB-01']],
		[3, 'naviance', 'lab-aids', ['NAV-01 LAB-01']],
		[3, 'amplify', 'st-math', []],
		[11, 'age-of-learning', 'st-math', []],
		[23, 'enriching-students', 'wriddle', ['ENR-05 WRI-36 advised']],
		[25, 'hmh', 'schoolstatus', ['HMH-19 SSC-02 advised']],
		[28, 'pearson', 'st-math', []],
		[29, 'enriching-students', 'hmh', []],
		[32, 'pearson', 'st-math', []]
	])('row %i: %s and %s', (_, one, other, excluded) => {
		expect(between(one, other)).toEqual(excluded);
	});

	it('row 14: managebac and mcgraw-hill', () => {
		expect(new Set(between('managebac', 'mcgraw-hill'))).toEqual(
			new Set(['MB-06 MGH-09', 'MB-17 MGH-03'])
		);
	});
});
