import { describe, expect, it } from 'vitest';
import { laws, type Tried } from '../../../../../tests/support/fix-laws';
import { exampleInput, exampleOptions } from '../../../../../tests/support/example-zip';
import { withRecords } from '../../../../../tests/support/small-roster';
import { rules } from '../../rules/index';
import type { RuleExample } from '../../rules/rule';
import { changed } from '../../rules/smallest-set';
import { quickFixes } from './index';

/*
 * The two laws of every fix, on the examples of the rules that it answers: its finding goes and no
 * other comes, and made twice it changes nothing more.
 */

const ofStandard = quickFixes.filter(({ rules: answered }) => answered.length > 0);

/** Examples for fixes whose rules have none: several records that come near to one id. */
const own: Readonly<Record<string, readonly RuleExample[]>> = {
	'reference-choice': [
		{
			name: 'two schools that differ in capital letters',
			files: {
				'orgs.csv': withRecords(
					'orgs.csv',
					'AB,,,One,school,,district-1',
					'Ab,,,Two,school,,district-1'
				),
				'users.csv': changed('users.csv', 'school-1,student', 'ab,student')
			},
			finds: []
		}
	]
};

describe.each(ofStandard.map((fix) => [fix.id, fix] as const))('%s', (_, fix) => {
	const examples = rules
		.filter(({ meta }) => fix.rules.includes(meta.id))
		.flatMap(({ bad }) => bad.filter(({ previous }) => previous === undefined))
		.concat(own[fix.id] ?? []);

	it('answers examples of its rules, takes their findings away, and is made once', async () => {
		const answered: Tried[] = [];
		for (const example of examples) {
			const tried = await laws(fix, exampleInput(example), [], exampleOptions(example));
			if (tried !== null) answered.push(tried);
		}
		for (const tried of answered)
			expect(tried).toEqual({ again: 0, more: 0, fewer: true, worse: null });
		expect(answered.length).toBeGreaterThan(0);
	});
});
