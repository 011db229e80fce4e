import { beforeAll, describe, expect, it } from 'vitest';
import type { Checked, CheckOptions } from '../../src/lib/core/check';
import type { GroupSource } from '../../src/lib/core/findings/group-source';
import { rules } from '../../src/lib/core/rules/index';
import type { Rule } from '../../src/lib/core/rules/rule';
import { rosterLimits } from '../../src/lib/core/zip/limits';
import type { PackageInput } from '../../src/lib/core/zip/open-package';
import type { ZipLimits } from '../../src/lib/core/zip/package';
import { writeZip } from '../../src/lib/core/zip/zip-writer';
import type { Finding } from '../../src/lib/core/findings/finding';
import { checked, zipInput } from '../support/checked';
import { exampleInput, exampleOptions } from '../support/example-zip';
import { doing, expectation, jargon, sentences, wordCount } from '../support/plain-words';
import {
	namesOfThings,
	ofVersions,
	withoutColumn,
	withoutExpectation,
	withoutFile,
	withoutRow,
	withoutValue
} from '../support/wording-reasons';
import { zipWithTrait } from '../support/zip-traits';

/* The words that people read, as the bad examples of all rules bring them about. */

/** What a group says: words that are no values out of the file, and the variants of its findings. */
interface Saying {
	readonly rule: string;
	readonly example: string;
	/** Message and advice of the group, each value as "…". */
	readonly texts: readonly string[];
	readonly message: string;
	readonly advice: string;
	readonly variants: readonly string[];
	/** The findings as the report prints them, with their values in the words. */
	readonly findings: readonly Finding[];
}

const wordsOf = (parts: ReturnType<GroupSource['messageParts']>): string =>
	parts.map(({ text, isValue }) => (isValue ? '…' : text)).join('');

const sayingsOf = (rule: Rule, example: string, { groups }: Checked): Saying[] =>
	groups
		.filter((group) => group.rule === rule)
		.map((group) => {
			const message = wordsOf(group.messageParts());
			const advice = wordsOf(group.adviceParts());
			return {
				rule: rule.meta.id,
				example,
				texts: [message, advice],
				message,
				advice,
				variants: [...group.hits()].map((hit) => group.matches.details(hit).variant ?? 'one'),
				findings: [...group.hits()].map((hit) => group.finding(hit))
			};
		});

const text = new TextEncoder();
const limited = (limits: Partial<ZipLimits>): CheckOptions => ({
	limits: { ...rosterLimits, ...limits }
});
const anyZip = exampleInput({ name: 'the smallest set', finds: [] });
const workbook = ['[Content_Types].xml', 'xl/workbook.xml'].map((name) => ({
	name,
	bytes: new Uint8Array()
}));
const ratio = exampleInput({ name: 'commas', trait: { kind: 'ratio' }, finds: [] });
const whole = writeZip([{ name: 'users.csv', bytes: text.encode('sourcedId\r\n') }]);
const hiding = whole.with(whole.length - 14, 0).with(whole.length - 12, 0);
const huge = zipWithTrait([{ name: 'a.csv', bytes: new Uint8Array(9) }], { kind: 'zip64' });
// The size of the directory in the zip64 end record: APPNOTE 4.3.14.
new DataView(huge.buffer).setUint32(huge.length - 22 - 20 - 56 + 44, 0x200000, true);

/** What no example can be: other archives, other limits, and an end record that counts wrongly. */
const others: readonly (readonly [string, PackageInput, CheckOptions?])[] = [
	['not-a-zip', zipInput(text.encode('Rar!\u001a\u0007'))],
	['not-a-zip', zipInput(Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c))],
	['not-a-zip', zipInput(Uint8Array.of(0x1f, 0x8b, 8, 0))],
	['not-a-zip', zipInput(text.encode('%PDF-1.4'))],
	['not-a-zip', zipInput(writeZip(workbook))],
	['zip-too-large', anyZip, limited({ maxEntryBytes: 100 })],
	['zip-too-large', anyZip, limited({ maxTotalBytes: 1000 })],
	['zip-unusual-ratio', ratio, { confirmed: false, unattended: true }],
	['zip-directory-damaged', zipInput(hiding)],
	['zip-directory-damaged', zipInput(huge)]
];

const sayings: Saying[] = [];
beforeAll(async () => {
	for (const [id, input, options] of others) {
		const rule = rules.find(({ meta }) => meta.id === id);
		if (rule !== undefined)
			sayings.push(...sayingsOf(rule, 'others', await checked(input, options)));
	}
	for (const rule of rules) {
		for (const example of rule.bad) {
			const result = await checked(exampleInput(example), exampleOptions(example));
			sayings.push(...sayingsOf(rule, example.name, result));
		}
	}
}, 300_000);

/** Texts that a pattern fits, with where they come from. */
const said = (pattern: RegExp): string[] =>
	sayings.flatMap(({ rule, example, texts }) =>
		texts.filter((text) => pattern.test(text)).map((text) => `${rule}, "${example}": ${text}`)
	);

describe('what a group says', () => {
	it('has every placeholder filled', () => {
		expect(
			said(/\{[a-zA-Z]+(\|[^|}]*\|[^|}]*)?\}/),
			'The rule gives no such fact: hand it in, or take the placeholder out of the text.'
		).toEqual([]);
	});

	it('holds nothing that only a program says', () => {
		expect(
			said(/\b(undefined|NaN|Infinity|null)\b|\[object/),
			'A fact was not worked out: look at what the rule hands in.'
		).toEqual([]);
	});

	it('is written in whole sentences', () => {
		expect(
			said(/ {2}| [,;!?] | [.,;:!?]$|[^.!?)…]$/),
			'Put blanks and full stops where people expect them.'
		).toEqual([]);
	});

	it('blames nobody and needs no dictionary', () => {
		expect(
			said(/\b(invalid|illegal|malformed|you (forgot|failed)|regex|enum|null byte|parse)/i),
			'Say what is there, what was expected and what to do, in plain words.'
		).toEqual([]);
	});
});

describe('every variant of the words', () => {
	/** The variants a rule can speak in; groups of several values or rows have words of their own. */
	const variantsOf = ({ texts }: Rule): string[] =>
		Object.keys(texts.messages).filter((key) => !/^(many|rows)$|(Many|Rows)$/.test(key));

	it('is brought about by an example', () => {
		const missing = rules.flatMap((rule) => {
			const shown = new Set(
				sayings.filter((each) => each.rule === rule.meta.id).flatMap(({ variants }) => variants)
			);
			return variantsOf(rule)
				.filter((variant) => variant !== 'one' && !shown.has(variant))
				.map((variant) => `${rule.meta.id}: ${variant}`);
		});
		expect(
			missing,
			'Add a bad example for each of these messages: nobody has seen them filled in.'
		).toEqual([]);
	});
});

/** What rules say before anything was checked: title, what, why and the page. */
const standing: readonly (readonly [rule: string, text: string])[] = rules.flatMap(
	({ meta, texts, page }) =>
		[
			texts.title,
			texts.what,
			texts.why,
			...(page?.effects.map(({ does }) => does) ?? []),
			...(page?.atSource.map(({ steps }) => steps) ?? []),
			...(page?.falseAlarms ?? [])
		].map((text) => [meta.id, text] as const)
);

/** Ids of the rules of which `fails` holds for a saying, less those that have a reason. */
const failing = (fails: (saying: Saying) => boolean, reasons: ReadonlyMap<string, string>) =>
	new Set(
		sayings
			.filter((saying) => fails(saying) && !reasons.has(saying.rule))
			.map(({ rule, message, advice }) => `${rule}: ${message} → ${advice}`)
	);

/** Rules that stand in a list of reasons although they keep to what it excuses. */
const needless = (fails: (saying: Saying) => boolean, reasons: ReadonlyMap<string, string>) =>
	[...reasons.keys()].filter(
		(id) => !sayings.some((saying) => saying.rule === id && fails(saying))
	);

/** Holds all sayings to one demand; a rule in `reasons` need not keep it, and has to be in need of that. */
function demand(
	name: string,
	fails: (saying: Saying) => boolean,
	advice: string,
	reasons: ReadonlyMap<string, string> = new Map()
): void {
	it(name, () => {
		expect([...failing(fails, reasons)], advice).toEqual([]);
		expect(needless(fails, reasons), 'Take these out of the list: they need no reason.').toEqual(
			[]
		);
	});
}

const isZipRule = (id: string): boolean =>
	rules.some(({ meta }) => meta.id === id && meta.files.includes('zip'));

describe('where a finding lies', () => {
	demand(
		'is a file, unless it is the zip itself',
		({ rule, findings }) => findings.some(({ file }) => file === null) && !isZipRule(rule),
		'Hand in the file: people look for it first.',
		withoutFile
	);
	demand(
		'is a row with its line, unless it is the whole file',
		({ findings }) =>
			findings.some(({ file, row, line }) => file !== null && (row === null || line === null)),
		'Hand in the row, or say here why there is none.',
		withoutRow
	);
	demand(
		'is a column, unless it is the whole row',
		({ findings }) => findings.some(({ row, column }) => row !== null && column === null),
		'Hand in the column, or say here why there is none.',
		withoutColumn
	);
});

describe('the message', () => {
	demand(
		'shows the value where there is one',
		({ findings }) =>
			findings.some(({ value, message }) => value !== null && !message.includes(value)),
		'Put {value} into the message, or say here why people need not see it.',
		withoutValue
	);
	demand(
		'says what was expected',
		({ message, findings }) =>
			!expectation.test(message) || findings.some((finding) => !expectation.test(finding.message)),
		'Say how it should be, with one of the phrases in tests/support/plain-words.ts, or say here why not.',
		withoutExpectation
	);
	demand(
		'has at most 60 words',
		({ message }) => wordCount(message) > 60,
		'Say it shorter: the page of the rule has room for the rest.'
	);
});

describe('the advice', () => {
	demand(
		'tells what to do',
		({ advice }) => !doing.test(advice),
		'Begin a sentence with what people do: set, ask, correct, export.'
	);
});

describe('all words of a rule', () => {
	const every = (): (readonly [string, string])[] => [
		...standing,
		...sayings.flatMap(({ rule, texts }) => texts.map((text) => [rule, text] as const))
	];
	const bad = (fails: (text: string) => boolean): string[] => [
		...new Set(
			every()
				.filter(([, text]) => fails(text))
				.map(([rule, text]) => `${rule}: ${text}`)
		)
	];

	it('need no dictionary', () => {
		const kept = (rule: string, text: string): string =>
			(namesOfThings.get(rule) ?? []).reduce((rest, name) => rest.replaceAll(name, ''), text);
		const found = every()
			.map(([rule, text]) => [rule, text, jargon.exec(kept(rule, text))?.[0]] as const)
			.filter(([, , word]) => word !== undefined)
			.map(([rule, text, word]) => `${rule}, "${word ?? ''}": ${text}`);
		expect([...new Set(found)], 'Say it in words that a school secretary uses.').toEqual([]);
	});

	it('stand in sentences of at most 30 words', () => {
		expect(
			bad((text) => sentences(text).some((sentence) => wordCount(sentence) > 30)),
			'Make two sentences of it.'
		).toEqual([]);
	});

	/** The versions that a text names. */
	const named = (text: string): Set<string> => new Set(text.match(/\b1\.[012]\b/g));

	it('hold for every version in which the rule looks', () => {
		const partial = rules.flatMap(({ meta, texts }) =>
			[
				...[texts.title, texts.what, texts.why],
				...[...Object.values(texts.messages), ...Object.values(texts.advice)]
			]
				.filter((text) => meta.versions.length > 1 && named(text).size === 1)
				.map((text) => ({ id: meta.id, text }))
		);
		expect(
			partial.filter(({ id }) => !ofVersions.has(id)),
			'Write {version} in messages and advice, and leave the version out elsewhere.'
		).toEqual([]);
		expect(
			[...ofVersions.keys()].filter((id) => !partial.some((text) => text.id === id)),
			'Take these out of the list: they need no reason.'
		).toEqual([]);
	});
});
