import { afterEach, describe, expect, it } from 'vitest';
import { exampleInput, exampleOptions } from '../../../../tests/support/example-zip';
import * as cells from '../../languages/es/core/rules/cells/words';
import * as csv from '../../languages/es/core/rules/csv/words';
import * as keys from '../../languages/es/core/rules/keys/words';
import * as packages from '../../languages/es/core/rules/package/words';
import * as shared from '../../languages/es/core/rules/words';
import * as curing from '../../languages/es/core/version/words';
import { speak } from '../../languages/words-in-use';
import { check, type Checked } from '../check';
import { summary } from '../report/summary';
import { rules } from './index';
import type { Rule } from './rule';

const spanish = {
	'core/rules/cells/words': cells,
	'core/rules/csv/words': csv,
	'core/rules/keys/words': keys,
	'core/rules/package/words': packages,
	'core/rules/words': shared,
	'core/version/words': curing
};

const WRONG_SCHOOL = 'a class and an enrollment at the district office';

const options = { toolVersion: '1.0.0', asOf: null, sha256: null, sample: 0 };

afterEach(() => {
	speak({});
});

const ruleOf = (id: string): Rule => {
	const found = rules.find(({ meta }) => meta.id === id);
	if (found === undefined) throw new Error(`no rule ${id}`);
	return found;
};

/** The smallest set as one of a rule's bad examples has it, checked while English is spoken. */
async function broken(id: string, name: string): Promise<Checked> {
	const example = ruleOf(id).bad.find((each) => each.name === name);
	if (example === undefined) throw new Error(`no such example of ${id}`);
	const input = exampleInput(example);
	return (await check(input, { confirmed: true, ...exampleOptions(example) })) as Checked;
}

/** The messages of a rule, of the group and of its first finding. */
function saidBy(checked: Checked, id: string): string {
	const group = checked.groups.find(({ rule }) => rule.meta.id === id);
	if (group === undefined) throw new Error(`${id} finds nothing`);
	return [group.messageParts(), group.adviceParts()]
		.flat()
		.map(({ text }) => text)
		.concat(group.findingText(group.first))
		.join('');
}

describe('what a rule puts into its sentences', () => {
	it.each([
		['delimiter-not-comma', 'semicolons', 'semicolons (;)', 'punto y coma (;)'],
		['enumeration-value', 'misspelt', 'a role.', 'un rol.'],
		['extension-token', 'in a list', ' or ', ' o '],
		['date-impossible', 'the 30th of February', 'February', 'febrero'],
		['id-characters', 'a space inside', 'a space', 'un espacio'],
		['reference-wrong-type', WRONG_SCHOOL, 'A school', 'Una escuela'],
		['version-mixed', 'a manifest of 1.1 with all files of 1.0', 'Rename in', 'Cambie nombres en'],
		[
			'reference-missing',
			'a school in other letters, in a list of two',
			'Organization',
			'Organización'
		]
	])('speaks the language that is spoken when it is read: %s', async (id, name, own, other) => {
		const checked = await broken(id, name);
		const before = saidBy(checked, id);
		expect(before).toContain(own);
		speak(spanish);
		expect(saidBy(checked, id)).toContain(other);
		speak({});
		expect(saidBy(checked, id)).toBe(before);
	});
});

describe('why a rule did not look', () => {
	it('is said in the language that is spoken when the report is made', async () => {
		const checked = await broken('column-missing', 'a required column');
		const reasons = (): string[] => summary(checked, options).notRun.map(({ because }) => because);
		const before = reasons();
		expect(before).toContainEqual(expect.stringContaining(' has no column '));
		speak(spanish);
		expect(reasons()).toContainEqual(expect.stringContaining(' no tiene la columna '));
		speak({});
		expect(reasons()).toEqual(before);
	});
});

it('lists words as each language does', () => {
	const words = ['a', 'b', 'invierno'];
	expect([shared.orList(words), shared.andList(words), shared.andList(['a'])]).toEqual([
		'a, b o invierno',
		'a, b e invierno',
		'a'
	]);
});
