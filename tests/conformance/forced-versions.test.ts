import { expect, it } from 'vitest';
import { rules } from '../../src/lib/core/rules/index';
import { checked } from '../support/checked';
import { exampleInput, exampleOptions } from '../support/example-zip';

/* People may say which version a set is, and may be wrong. No rule may fail on that: a fault of ours
 * would be named as a check that did not run. */

it.each(['1.0', '1.1', '1.2'] as const)(
	'no rule fails on any set taken for %s',
	async (oneroster) => {
		const failed: string[] = [];
		for (const { meta, bad, good } of rules) {
			for (const example of [...bad, ...good]) {
				const options = { ...exampleOptions(example), oneroster };
				await checked(exampleInput(example), options).catch((fault: unknown) => {
					failed.push(`${meta.id}, "${example.name}": ${String(fault)}`);
				});
			}
		}
		expect(failed).toEqual([]);
	}
);
