import { beforeAll, describe, expect, it } from 'vitest';
import { effect } from '../../src/lib/core/profiles/format/parts';
import { demand, type Profile } from '../../src/lib/core/profiles/format/profile';
import { counted, type Judgement } from '../../src/lib/core/profiles/judgement';
import { conflictsOf } from '../../src/lib/core/profiles/conflicts';
import { shippedIds, shippedProfile } from '../../src/lib/core/profiles/shipped';
import { sentences, wordCount } from '../support/plain-words';
import type { ProfileCases } from '../support/profiles/profile-cases';
import { judged, laidOver } from '../support/profiles/sent';

/*
 * The words of the profiles that people read: what they say before anything is checked, and what all
 * findings of their cases say.
 */

const all = import.meta.glob<{ cases: ProfileCases }>('../support/profiles/*.cases.ts', {
	eager: true
});
const profiles = shippedIds.flatMap((id) => shippedProfile(id) ?? []);

/** A text that people read, and where it comes from. */
interface Saying {
	readonly from: string;
	readonly text: string;
	/** The same with each value of the zip as "…"; the words that are held to the rules. */
	readonly bare: string;
}

const saying = (from: string, text: string, bare = text): Saying => ({ from, text, bare });

/** What a profile says of itself: everything but what is filled in when something is found. */
function standing(profile: Profile): Saying[] {
	const { id, about, settings, checklist, notJudged, openQuestions, snapshot } = profile;
	const { missing, ...others } = snapshot;
	const said = [
		about ?? [],
		settings.map(({ ask }) => ask),
		checklist.map(({ says }) => says),
		openQuestions,
		profile.demands.map(({ does }) => does ?? []),
		Object.values(others).flatMap((list) =>
			list.map((each) => ('does' in each ? each.does : (each.says ?? [])))
		)
	].flat(3);
	// These follow other words: "not judged, because …" and a number of people.
	const ends = [...notJudged.map(({ because }) => because), ...missing.map(({ does }) => does)];
	return [...said, ...ends.map((text) => `${text}.`)].map((text) => saying(id, text));
}

const bareWords = (parts: readonly { text: string; isValue: boolean }[]): string =>
	parts.map(({ text, isValue }) => (isValue ? '…' : text)).join('');

/** What the findings of a judgement say, and its verdict. */
function sayings(from: string, judgement: Judgement): Saying[] {
	return [
		saying(from, judgement.sentence, '….'),
		...counted(judgement)
			.filter(({ group }) => group.vendor !== null)
			.flatMap(({ group }) => {
				const at = `${from} ${group.rule.meta.id}`;
				const { message, advice } = group.group(0);
				const { value: hit } = group.hits()[Symbol.iterator]().next();
				return [
					saying(at, message, bareWords(group.messageParts())),
					saying(at, advice, bareWords(group.adviceParts())),
					...(hit === undefined ? [] : [saying(at, group.finding(hit).message, '….')])
				];
			})
	];
}

const said: Saying[] = [];
beforeAll(async () => {
	said.push(...profiles.flatMap(standing));
	const chosen = profiles.map((profile) => ({ profile }));
	for (const { sides } of conflictsOf(chosen, null))
		for (const { demand: id, title, wants } of sides)
			said.push(saying(`conflict ${id}`, `${title} wants ${wants}.`));
	for (const { cases } of Object.values(all)) {
		said.push(...sayings(cases.profile, await judged(cases.accepted, cases.profile)));
		for (const fault of cases.faults)
			said.push(
				...sayings(cases.profile, await judged(laidOver(cases.accepted, fault), cases.profile))
			);
	}
}, 300_000);

/** Texts of which something holds that should not. */
const wrong = (fails: (saying: Saying) => boolean): string[] => [
	...new Set(said.filter(fails).map(({ from, text }) => `${from}: ${text}`))
];

/** Words of the format that mean something else, or nothing, to people. */
const ofFormat = [...effect.options, ...demand.options.map(({ entries }) => entries.kind.literal)];
const jsonWords = new RegExp(
	`\\b(${ofFormat.filter((word) => /[A-Z]/.test(word)).join('|')}|notRead|anyOf)\\b`
);

describe('what a profile makes people read', () => {
	it('has every placeholder filled', () => {
		expect(wrong(({ text }) => /\{[a-zA-Z]+(\|[^|}]*\|[^|}]*)?\}/.test(text))).toEqual([]);
	});

	it('holds nothing that only a program says', () => {
		expect(wrong(({ bare }) => /\b(undefined|NaN|Infinity)\b|\[object/.test(bare))).toEqual([]);
	});

	it('holds no word of the format', () => {
		expect(wrong(({ bare }) => jsonWords.test(bare))).toEqual([]);
	});

	it('is written in whole sentences', () => {
		expect(wrong(({ bare }) => / {2}| [,;!?] | [.,;:!?]$|[^.?)…]$/.test(bare))).toEqual([]);
	});

	it('stands in sentences of at most 40 words', () => {
		expect(
			wrong(({ bare }) => sentences(bare).some((sentence) => wordCount(sentence) > 40))
		).toEqual([]);
	});
});
