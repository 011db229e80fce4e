import { describe, expect, it } from 'vitest';
import { sentences, wordCount } from '../../../tests/support/plain-words';
import type { Profile } from '../../lib/core/profiles/format/profile';
import { parseProfile } from '../../lib/core/profiles/parse-profile';
import { shippedIds, shippedProfile } from '../../lib/core/profiles/shipped';
import type { DemandView, ProfilePageView, Wording } from '../../lib/core/report/profile-page';
import { rules } from '../../lib/core/rules/index';
import { makeProfilePages, profilePage } from './profile-pages';

const { index, pages } = makeProfilePages();

const textOf = (words: Wording): string => words.map(({ text }) => text).join('');
const demandsOf = (page: ProfilePageView): DemandView[] =>
	page.places.flatMap(({ parts }) => parts.flatMap(({ demands }) => demands));
const shipped = (id: string): Profile => {
	const profile = shippedProfile(id);
	if (profile === undefined) throw new Error(`no profile ${id}`);
	return profile;
};

/** A tiny profile with these demands, as its page shows them. */
function demandsFrom(demands: readonly object[], more: object = {}): DemandView[] {
	const parsed = parseProfile(
		JSON.stringify({
			format: 'rollcall-profile/1',
			id: 'made-up',
			title: 'Made-up Math',
			revision: '2026-11-22',
			base: '1.1',
			sources: { S1: { title: 'Its page', read: '2026-11-22' } },
			inherit: {
				error: { effect: 'dropsRow' },
				warning: { effect: 'none' },
				info: { effect: 'none' }
			},
			demands: demands.map((demand, at) => ({
				id: `MU-${String(at + 1)}`,
				src: ['S1'],
				effect: 'dropsRow',
				...demand
			})),
			...more
		})
	);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
	return demandsOf(profilePage(parsed.value));
}
/** What a demand asks, with its list, and under which conditions. */
const asked = (demand: object, more: object = {}): string[] =>
	demandsFrom([demand], more).flatMap(({ asks, list, conditions }) => [
		[textOf(asks), list.join(', ')].filter(Boolean).join(' '),
		...conditions.map(({ words }) => textOf(words))
	]);

/** Every text of a page, each with what it is part of; sentences with values are put together. */
function textsOf(node: unknown, at = ''): [string, string][] {
	if (typeof node === 'string') return [[at, node]];
	if (Array.isArray(node)) {
		const isWording = node.length > 0 && node.every((part) => hasText(part));
		// What was just looked at: each part has a text.
		if (isWording) return [[at, textOf(node as Wording)]];
		return node.flatMap((each, i) => textsOf(each, `${at}[${String(i)}]`));
	}
	if (node === null || typeof node !== 'object') return [];
	return Object.entries(node).flatMap(([key, each]) => textsOf(each, `${at}.${key}`));
}
const hasText = (part: unknown): boolean =>
	typeof part === 'object' && part !== null && 'isValue' in part;

/** Texts that people do not read: addresses, keys and marks. */
const mute = /\.(id|key|url|severity|map|base|revision|words|column)$|\.(ids|sources|also|files)\[/;
const readOf = (page: ProfilePageView): [string, string][] =>
	textsOf(page).filter(([at]) => !mute.test(at) || /(conditions|inherited).*\.words$/.test(at));

describe.each(pages)('the page of $title', (page) => {
	const profile = shipped(page.id);

	it('has every number of the sheet, and leads to each once', () => {
		const { demands, snapshot, checklist, notJudged } = profile;
		const wanted = [...demands, ...Object.values(snapshot).flat(), ...checklist, ...notJudged];
		const shown = [
			...demandsOf(page),
			...page.deliveries.flatMap(({ lines }) => lines),
			...page.checklist,
			...page.notJudged
		];
		const anchors = shown.filter(({ isAnchor }) => isAnchor).map(({ id }) => id);
		expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(wanted.map(({ id }) => id)));
		expect(anchors).toHaveLength(new Set(anchors).size);
		expect(new Set(anchors)).toEqual(new Set(wanted.map(({ id }) => id)));
	});

	it('says nothing in words of the format', () => {
		const words =
			/undefined|\bnull\b|NaN|\[object|(refuses|drops)(Zip|File|Row|Value)|\b(row|target|setting|present|declared|records)\.\w|\{(count|value|file|column|row|receiver|expected|listed|number)\b|\(\?i\)|notIn\b|\bsrc\b/;
		const found = readOf(page).filter(([, text]) => words.test(text));
		expect(found).toEqual([]);
		expect(readOf(page).filter(([, text]) => text.trim() === '' && text !== '')).toEqual([]);
	});

	it('says everything in short sentences', () => {
		const long = readOf(page).flatMap(([at, text]) =>
			sentences(text)
				.filter((each) => wordCount(each) > 40)
				.map((each) => `${at}: ${each}`)
		);
		expect(long).toEqual([]);
	});

	it('names sources, questions, tables, demands and rules that are there', () => {
		const keys = page.sources.map(({ key }) => key);
		const ids = new Set(demandsOf(page).map(({ id }) => id));
		const known = new Set(rules.map(({ meta }) => meta.id));
		for (const { id, sources, conditions, map, rules: links } of demandsOf(page)) {
			expect(keys, id).toEqual(expect.arrayContaining([...sources]));
			for (const { question } of conditions) {
				if (question !== null) expect(page.questions[question - 1], id).toBeDefined();
			}
			if (map !== null) expect(page.maps.map(({ key }) => key)).toContain(map);
			for (const rule of links) expect(known, id).toContain(rule.id);
		}
		for (const id of page.overview.flatMap((line) => line.ids)) expect(ids).toContain(id);
		for (const id of page.places.flatMap(({ also }) => also)) expect(ids).toContain(id);
		for (const id of page.questions.flatMap((each) => each.ids)) expect(ids).toContain(id);
	});

	it('links the rules of the standard that a demand stands for', () => {
		const based = profile.demands.flatMap((demand) => ('rules' in demand ? demand.rules : []));
		const linked = demandsOf(page).flatMap(({ rules: links }) => links.map(({ id }) => id));
		expect(new Set(linked)).toEqual(new Set(based));
	});
});

it('there is a page for every receiver, and none is called like another page of the folder', () => {
	expect(index.map(({ id }) => id)).toEqual(shippedIds);
	expect(shippedIds.filter((id) => ['offline', 'editor'].includes(id))).toEqual([]);
});

describe('the words of demands', () => {
	it('say what a cell has to be', () => {
		const users = { files: ['users.csv'], columns: ['email'] };
		expect(asked({ ...users, kind: 'filled' })).toEqual(['email has to be filled.']);
		expect(asked({ ...users, kind: 'blank', effect: 'none' })).toEqual(['email should be empty.']);
		expect(asked({ ...users, kind: 'length', max: 1 })).toEqual(['email has at most 1 character.']);
		expect(asked({ ...users, kind: 'values', values: ['a', 'b'] })).toEqual(['email is a or b.']);
		expect(asked({ ...users, kind: 'values', values: ['a', 'b', 'c', 'd'] })).toEqual([
			'email is one of these values: a, b, c, d'
		]);
		expect(asked({ ...users, kind: 'listSize', min: 1, max: 2 })).toEqual([
			'email lists at least 1 entry and at most 2 entries.'
		]);
	});

	it('say conditions in plain words', () => {
		const when = (...clauses: unknown[]): string[] =>
			asked(
				{ kind: 'filled', files: ['users.csv'], columns: ['email'], when: clauses },
				{
					settings: [
						{ id: 'first', ask: 'Is it?', type: 'yesNo', default: false },
						{ id: 'way', ask: 'How?', type: 'choice', options: { a: 'By post' }, default: 'a' }
					]
				}
			).slice(1);
		expect(
			when(
				['row.role', 'is', 'student'],
				['row.role', 'matches', '(?i)teacher|aide'],
				['row.role', 'notIn', ['student', 'parent']],
				['row.type', 'matches', '(?i)(term)?'],
				['row.type', 'in', ['a', 'b', 'c']],
				['row.sex', 'empty'],
				['mode', 'is', 'bulk'],
				['present.users.csv', 'is', true],
				['present.orgs.csv', 'not', true],
				['declared.orgs.csv', 'is', 'bulk'],
				['records.orgs.csv', 'is', '0'],
				['setting.first', 'is', true],
				['setting.way', 'not', 'a']
			)
		).toEqual([
			'Only for students.',
			'Only for teachers and aides.',
			'Only for everybody but students and parents.',
			'Only where type is term or empty (capital or small letters).',
			'Only where type is a, b or c.',
			'Only where sex is empty.',
			'Only in complete files (bulk).',
			'Only where the file is in the zip.',
			'Only where orgs.csv is not in the zip.',
			'Only where the manifest says bulk for orgs.csv.',
			'Only where orgs.csv has no records.',
			'Only if the answer to question 1 is yes.',
			'Only if the answer to question 2 is not “By post”.'
		]);
	});

	it('say what the standard says, or that it is not asked', () => {
		const rule = { rules: ['date-form'] };
		expect(asked({ kind: 'base', ...rule })[0]).toMatch(/^A date is written as year, month/);
		expect(asked({ kind: 'relax', ...rule })[0]).toMatch(/^Not needed here: A date is written/);
		expect(
			asked({
				kind: 'relax',
				rules: ['value-required'],
				files: ['classes.csv'],
				columns: ['title']
			})
		).toEqual(['title may be empty.']);
		expect(asked({ kind: 'base', rules: ['date-form', 'date-impossible'] })).toEqual([
			'What these rules of the standard find counts here:'
		]);
	});

	it('put demands together that say the same of each of several files', () => {
		const mode = (file: string): object => ({
			id: 'MU-1',
			kind: 'manifestMode',
			files: [file],
			allow: ['absent'],
			when: [[`present.${file}`, 'is', false]],
			says: `The manifest calls ${file} {value}.`
		});
		const [demand, ...more] = demandsFrom(['results.csv', 'orgs.csv'].map(mode));
		expect(more).toEqual([]);
		expect(textOf(demand?.asks ?? [])).toBe(
			'The manifest declares results.csv and orgs.csv as not sent (absent).'
		);
		expect(textOf(demand?.conditions[0]?.words ?? [])).toBe(
			'Only where the file is not in the zip.'
		);
		expect(textOf(demand?.says ?? [])).toBe('The manifest calls … ….');
	});

	it('name the days on which a dated demand holds', () => {
		const dated = { kind: 'filled', files: ['users.csv'], columns: ['email'] };
		const days = (more: object) => demandsFrom([{ ...dated, ...more }])[0]?.days;
		expect(days({})).toBe('');
		expect(days({ from: '2026-12-01' })).toBe('From December 1, 2026 on');
		expect(days({ until: '2026-12-31' })).toBe('Until December 31, 2026');
	});
});
