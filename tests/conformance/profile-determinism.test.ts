import { beforeAll, describe, expect, it } from 'vitest';
import type { Checked } from '../../src/lib/core/check';
import type { ChosenProfile } from '../../src/lib/core/profiles/chosen-profile';
import { judge } from '../../src/lib/core/profiles/judge';
import type { Judgement } from '../../src/lib/core/profiles/judgement';
import { shippedIds, shippedProfile } from '../../src/lib/core/profiles/shipped';
import { toBytes } from '../../src/lib/core/sample/roster-file';
import type { Report } from '../../src/lib/core/report/report';
import { writeZip } from '../../src/lib/core/zip/zip-writer';
import { checked, reportText, zipInput } from '../support/checked';
import { fewestStudents, plantedDistricts } from '../support/district';
import { disagreements, schemaFaults } from '../support/report-schema';

/*
 * What a receiver makes of a zip is its own affair: the same however often it is asked, whoever else is
 * asked, and in whatever order. On districts full of faults, so that there is much to differ.
 */

const chosen = shippedIds.map((id): ChosenProfile => {
	const profile = shippedProfile(id);
	if (profile === undefined) throw new Error(`no profile ${id}`);
	return { profile };
});

/** Everything of a judgement that a report, a screen or a command shows. */
const shown = ({ groups, inherited, relaxed, chosen: _, ...rest }: Judgement): string =>
	JSON.stringify({
		...rest,
		groups: groups.map((group) => group.group(0)),
		findings: groups.map((group) => [...group.hits()].map((hit) => group.finding(hit))),
		inherited: inherited.map(({ group, ...weight }) => [group.id, group.count, weight]),
		relaxed: [...relaxed].map((group) => group.id)
	});

const judgedBy = async (
	zip: Checked,
	receivers: readonly ChosenProfile[]
): Promise<Map<string, string>> => {
	const { judgements } = await judge(zip, receivers);
	return new Map(judgements.map((each) => [each.chosen.profile.id, shown(each)]));
};

const districts = (['1.0', '1.1', '1.2'] as const).map((version) => {
	const [planted] = plantedDistricts({ students: fewestStudents, seed: 5 }, undefined, version);
	if (planted === undefined) throw new Error(`nothing to plant in ${version}`);
	return { name: version, files: planted.files };
});

describe.each(districts)('a district of $name', ({ files }) => {
	let zip: Checked;
	let expected = new Map<string, string>();
	beforeAll(async () => {
		const entries = files.map((file) => ({ name: file.name, bytes: toBytes(file) }));
		zip = await checked(zipInput(writeZip(entries)));
		expected = await judgedBy(zip, chosen);
	});

	it('is judged the same again', async () => {
		expect(await judgedBy(zip, chosen)).toEqual(expected);
	});

	it('is judged the same in another order', async () => {
		const turned = await judgedBy(zip, chosen.toReversed());
		expect(turned.size).toBe(chosen.length);
		for (const [id, text] of turned) expect(text, id).toBe(expected.get(id));
	});

	it('is judged the same by each alone', async () => {
		for (const one of chosen) {
			const { id } = one.profile;
			expect((await judgedBy(zip, [one])).get(id), id).toBe(expected.get(id));
		}
	});

	it('has a report that keeps to its schema, and whose numbers agree', async () => {
		// What is written is the report of contracts.md; the schema says so on the next line.
		const report = JSON.parse(reportText(await judge(zip, chosen))) as Report;
		expect(schemaFaults('report', report)).toEqual([]);
		expect(disagreements(report)).toEqual([]);
		expect(report.profiles.map(({ id }) => id)).toEqual(shippedIds);
	});
});
