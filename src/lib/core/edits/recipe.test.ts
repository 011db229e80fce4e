import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../../../../tests/support/report-schema';
import { checkedSmall } from '../../../../tests/support/small-roster';
import type { Edit } from './edit';
import { uneditedRoster } from './edited-roster';
import { MOST_RECIPE_BYTES, parseRecipe, recipeOf, recipeText } from './recipe';
import { habits } from './recipe-habits';
import { replay } from './recipe-replay';

const rename: Edit = {
	kind: 'replaceValue',
	file: 'users.csv',
	column: 'familyName',
	from: 'Novak',
	to: 'Nováková'
};
const cell: Edit = { kind: 'setCell', file: 'users.csv', row: 2, column: 'email', to: 'x' };
const zip: Edit = { kind: 'nameZip', to: 'OneRoster.zip' };
const every: readonly Edit[] = [
	rename,
	{ ...rename, isItem: true, where: [{ column: 'sourcedId', is: 'teacher-1' }] },
	{ kind: 'blankColumn', file: 'users.csv', column: 'sms' },
	{ kind: 'addColumn', file: 'users.csv', column: 'metadata.x', at: 3, value: '' },
	{ kind: 'dropColumn', file: 'users.csv', column: 'sms' },
	{ kind: 'renameColumn', file: 'users.csv', column: 'Role', to: 'role' },
	{ kind: 'orderColumns', file: 'users.csv', columns: ['sourcedId', 'status'] },
	{ kind: 'addRecords', file: 'orgs.csv', records: [{ sourcedId: 'o', name: 'O' }] },
	{ kind: 'removeRecords', file: 'users.csv', where: [{ column: 'role', is: 'aide' }] },
	{ kind: 'moveFile', path: 'in/users.csv', to: 'users.csv' },
	{ kind: 'dropFile', path: '.DS_Store' },
	{ kind: 'addFile', file: 'demographics.csv' },
	{ kind: 'setManifest', property: 'source.systemName', value: 'SIS' },
	{ kind: 'restyleFile', file: 'users.csv', lineEnd: 'lf', quoting: 'all' },
	{ kind: 'restyleFile', file: 'users.csv', byteOrderMark: 'drop', encoding: 'utf-8' },
	zip,
	{ kind: 'deflateAll' }
];

describe('a recipe', () => {
	it('holds every kind of edit that names no row, and reads back what it wrote', () => {
		const recipe = recipeOf([...every, cell], { name: 'nightly', profile: 'st-math' });
		expect(recipe.edits).toEqual(every);
		expect(parseRecipe(recipeText(recipe))).toEqual({ ok: true, value: recipe });
		expect(schemaFaults('recipe', JSON.parse(recipeText(recipe)))).toEqual([]);
	});

	it.each<[string, string, string]>([
		['not JSON', '{', '(file) is not JSON'],
		['no object', '[]', '(file) is no object'],
		['another format', '{"format":"x","name":"","edits":[]}', 'format is not rollcall-recipe/1'],
		['no edits', '{"format":"rollcall-recipe/1","name":""}', 'edits is missing'],
		[
			'a key of the prototype',
			'{"format":"rollcall-recipe/1","name":"","edits":[],"__proto__":{}}',
			'__proto__ is not known'
		],
		[
			'a key of the prototype in a record',
			'{"format":"rollcall-recipe/1","name":"","edits":[{"kind":"addRecords","file":"a","records":[{"__proto__":"x"}]}]}',
			'edits[0].records[0].__proto__ is not known'
		],
		[
			'a kind that is a word of the language',
			'{"format":"rollcall-recipe/1","name":"","edits":[{"kind":"constructor"}]}',
			'edits[0].kind is no kind of edit that a recipe has'
		],
		[
			'a row',
			'{"format":"rollcall-recipe/1","name":"","edits":[{"kind":"setCell","file":"users.csv","row":2,"column":"a","to":"b"}]}',
			'edits[0].kind names a row'
		],
		[
			'rows to take out',
			'{"format":"rollcall-recipe/1","name":"","edits":[{"kind":"removeRecords","file":"users.csv","rows":[2]}]}',
			'edits[0].rows is not known'
		],
		[
			'a number for a text',
			'{"format":"rollcall-recipe/1","name":"","edits":[{"kind":"nameZip","to":7}]}',
			'edits[0].to is no text'
		],
		[
			'a word that is none of its kind',
			'{"format":"rollcall-recipe/1","name":"","edits":[{"kind":"restyleFile","file":"users.csv","lineEnd":"cr"}]}',
			'edits[0].lineEnd is not crlf or lf'
		],
		[
			'a condition without a column',
			'{"format":"rollcall-recipe/1","name":"","edits":[{"kind":"blankColumn","file":"a","column":"b","where":[{"is":"x"}]}]}',
			'edits[0].where[0].column is missing'
		],
		['too much', ' '.repeat(MOST_RECIPE_BYTES + 1), '(file) is larger than 1 MB']
	])('is refused: %s', (_, text, fault) => {
		const read = parseRecipe(text);
		if (read.ok) throw new Error('it was taken');
		expect(read.problem.map(({ path, reason }) => `${path} ${reason}`)).toContain(fault);
	});

	it('is made again, and says of each edit how much it changed', async () => {
		const { set } = await checkedSmall();
		const gone: Edit = { ...rename, from: 'Nobody' };
		const { edits, roster } = replay(uneditedRoster(set), [rename, gone, zip]);
		expect(edits.map(({ changed }) => changed)).toEqual([1, 0, roster.zipName === null ? 0 : 1]);
		expect(edits[0]?.message).toContain('“Novak” became “Nováková” in 1 record');
	});
});

describe('habits', () => {
	it('are edits of two days at one receiver, without those that name rows', () => {
		const past = [
			{ day: '2026-09-02', profile: 'hmh', edits: [zip, rename, cell] },
			{ day: '2026-09-01', profile: 'hmh', edits: [rename, cell] },
			{ day: '2026-09-01', profile: 'st-math', edits: [zip] },
			{ day: '2026-09-01', profile: 'st-math', edits: [zip] }
		];
		expect(habits(past)).toEqual([
			{ profile: 'hmh', edits: [rename], days: ['2026-09-01', '2026-09-02'] }
		]);
		expect(habits(past.slice(1))).toEqual([]);
	});
});
