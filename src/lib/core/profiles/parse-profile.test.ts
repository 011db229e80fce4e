import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { clause, column, columns, fileName, files, when, words } from './format/parts';
import { profileSchema } from './format/profile';
import { parseProfile } from './parse-profile';

type Json = Record<string, unknown>;

/** A small profile with a demand of most shapes. */
const small = (): Json & { demands: Json[]; inherit: Json } => ({
	format: 'rollcall-profile/1',
	id: 'example',
	title: 'Example',
	revision: '2026-11-22',
	base: '1.1',
	sources: { S1: { title: 'How to send', read: '2026-11-20' } },
	settings: [{ id: 'sftp', ask: 'Do you send by SFTP?', type: 'yesNo', default: true }],
	inherit: { error: { effect: 'dropsRow' }, warning: { effect: 'none' }, info: { effect: 'none' } },
	maps: { grades: { '01': 'Grade 1' } },
	demands: [
		{ id: 'EX-1', kind: 'zipName', names: ['Roster.zip'], effect: 'refusesZip', src: ['S1'] },
		{
			id: 'EX-2',
			kind: 'pattern',
			files: ['users.csv'],
			columns: ['username'],
			pattern: '^[a-z]+$',
			expected: 'small letters',
			when: [['setting.sftp', 'is', true]],
			effect: 'dropsRow',
			src: ['S1']
		},
		{
			id: 'EX-3',
			kind: 'map',
			files: ['users.csv'],
			columns: ['grades'],
			table: 'grades',
			effect: 'dropsValue',
			src: ['S1']
		},
		{
			id: 'EX-4',
			kind: 'cover',
			each: { file: 'users.csv', where: [['row.role', 'is', 'student']] },
			has: { file: 'demographics.csv', by: ['sourcedId', 'sourcedId'], filled: ['birthDate'] },
			effect: 'dropsRow',
			src: ['S1']
		},
		{ id: 'EX-5', kind: 'base', rules: ['id-twice'], effect: 'dropsRow', src: ['S1'] }
	]
});

/** The refusals of the small profile with one value in another's place. */
function refusalsWith(path: readonly (string | number)[], value: unknown): string[] {
	const profile = small();
	// Tests write whatever they like into the JSON.
	let at = profile as unknown as Record<string | number, never>;
	for (const part of path.slice(0, -1)) at = at[part];
	Object.assign(at, { [path.at(-1) ?? '']: value });
	const read = parseProfile(JSON.stringify(profile));
	return read.ok ? [] : read.problem.map((refusal) => `${refusal.path}: ${refusal.reason}`);
}

describe('parseProfile', () => {
	it('takes a profile that fits, and fills in what is left out', () => {
		const read = parseProfile(JSON.stringify(small()));
		expect(read).toMatchObject({
			ok: true,
			value: { compare: { ids: 'exact' }, notJudged: [], snapshot: { missing: [] } }
		});
	});

	it.each<[string, (string | number)[], unknown, string]>([
		['an unknown key', ['demands', 0, 'name'], 'x', '$.demands[0].name: This key is not part'],
		['an unknown kind', ['demands', 0, 'kind'], 'zip', '$.demands[0].kind: "zip" does not fit'],
		['an unknown file', ['demands', 1, 'files'], ['user.csv'], '$.demands[1].files[0]: "user.csv"'],
		[
			'a column that the base has not',
			['demands', 1, 'columns'],
			['pronouns'],
			'$.demands[1].columns[0]: users.csv has no column pronouns in 1.1.'
		],
		[
			'a column through which files are held together',
			['demands', 3, 'has', 'by'],
			['sourcedId', 'userSourcedId'],
			'$.demands[3].has.by[1]: demographics.csv has no column userSourcedId in 1.1.'
		],
		[
			'an unknown rule',
			['demands', 4, 'rules'],
			['id-thrice'],
			'$.demands[4].rules[0]: There is no'
		],
		[
			'what nobody can say of passwords',
			['demands', 1, 'columns'],
			['password'],
			'$.demands[1].columns[0]: Of a password nothing is known but whether it is there'
		],
		[
			'a password that should name records',
			['demands', 3, 'has', 'by'],
			['password', 'sourcedId'],
			'$.demands[3].has.by[0]: Of a password nothing is known but whether it is there'
		],
		['an unknown source', ['demands', 0, 'src'], ['S2'], '$.demands[0].src[0]: S2 is not among'],
		['an unknown table', ['demands', 2, 'table'], 'classes', '$.demands[2].table: classes is not'],
		[
			'an unknown setting',
			['demands', 1, 'when'],
			[['setting.ftp', 'is', true]],
			'$.demands[1].when[0][0]: ftp is not among the settings.'
		],
		[
			'a pattern with a look-ahead',
			['demands', 1, 'pattern'],
			'^(?=a)',
			'$.demands[1].pattern: ^(?=a) is no pattern that RE2 takes'
		],
		['no source', ['demands', 0, 'src'], [], '$.demands[0].src: [] does not fit here.'],
		['no effect', ['demands', 0, 'effect'], undefined, '$.demands[0].effect: This key is missing.'],
		['another format', ['format'], 'rollcall-profile/2', '$.format: "rollcall-profile/2" does not'],
		[
			'a source without a day',
			['sources', 'S1', 'read'],
			'May',
			'$.sources.S1.read: "May" does not'
		],
		[
			'an id that is judged and not judged',
			['notJudged'],
			[{ id: 'EX-1', src: ['S1'], because: 'a zip does not show it' }],
			'$.notJudged[0].id: EX-1 is judged by $.demands[0] and stands here, too.'
		]
	])('refuses %s', (_, path, value, expected) => {
		const [refusal, ...more] = refusalsWith(path, value);
		expect(refusal).toContain(expected);
		expect(more).toEqual([]);
	});

	it('refuses names that mean something to JavaScript, however deep', () => {
		const text = JSON.stringify(small()).replace('"01":', '"__proto__":');
		expect(parseProfile(text)).toEqual({
			ok: false,
			problem: [{ path: '$.maps.grades.__proto__', reason: 'This key is not allowed anywhere.' }]
		});
	});

	it('refuses what is not JSON, and what is too large', () => {
		expect(parseProfile('{')).toMatchObject({ ok: false, problem: [{ path: '$' }] });
		const large = JSON.stringify({ ...small(), about: 'x'.repeat(1_000_000) });
		expect(parseProfile(large)).toMatchObject({ ok: false, problem: [{ path: '$' }] });
	});

	it('is described for editors by the schema that others read', async () => {
		const definitions = { clause, column, columns, fileName, files, when, words };
		const schema = toJsonSchema(profileSchema, {
			target: 'draft-2020-12',
			definitions,
			errorMode: 'ignore',
			typeMode: 'input'
		});
		const named = {
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			$id: 'urn:rollcall:rollcall-profile-1',
			title: 'rollcall-profile/1',
			description: 'What one receiver demands of a OneRoster CSV zip, as data.',
			...schema
		};
		await expect(`${JSON.stringify(named, null, '\t')}\n`).toMatchFileSnapshot(
			'../../../../static/schemas/rollcall-profile-1.schema.json'
		);
	});
});
