import { beforeAll, describe, expect, it } from 'vitest';
import { check, type Checked } from '../check';
import type { Finding } from '../findings/finding';
import { findings } from '../report/json';
import { exampleInput, exampleOptions } from '../../../../tests/support/example-zip';
import { rules } from './index';
import type { RuleExample } from './rule';

async function found(example: RuleExample): Promise<Finding[]> {
	const checked = await check(exampleInput(example), {
		confirmed: true,
		...exampleOptions(example)
	});
	return [...findings(checked as Checked, null)];
}

/** The finding with just those properties that the example names. */
function like(finding: Finding | undefined, wanted: RuleExample['finds'][number]): object {
	const picked: Record<string, unknown> = {};
	for (const key of Object.keys(wanted)) picked[key] = finding?.[key as keyof typeof wanted];
	return picked;
}

beforeAll(() => {
	globalThis.rollcallStrict = true;
});

it.each(['1.0', '1.1', '1.2'] as const)(
	'the smallest set of %s breaks no rule',
	async (version) => {
		expect(await found({ name: 'smallest', version, finds: [] })).toEqual([]);
	}
);

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
	it.each([...rule.bad, ...rule.good].map((example) => [example.name, example] as const))(
		'%s',
		async (_name, example) => {
			const all = await found(example);
			const own = all.filter((finding) => finding.rule === id);
			expect(own.map((finding, index) => like(finding, example.finds[index] ?? {}))).toEqual(
				example.finds
			);
			const others = new Set(all.map((finding) => finding.rule).filter((other) => other !== id));
			expect([...others].sort()).toEqual([...(example.also ?? [])].sort());
		}
	);
});
