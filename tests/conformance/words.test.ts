import { beforeAll, describe, expect, it } from 'vitest';
import type { Checked, CheckOptions } from '../../src/lib/core/check';
import type { GroupSource } from '../../src/lib/core/findings/group-source';
import { rules } from '../../src/lib/core/rules/index';
import type { Rule } from '../../src/lib/core/rules/rule';
import { rosterLimits } from '../../src/lib/core/zip/limits';
import type { PackageInput } from '../../src/lib/core/zip/open-package';
import type { ZipLimits } from '../../src/lib/core/zip/package';
import { writeZip } from '../../src/lib/core/zip/zip-writer';
import { checked, zipInput } from '../support/checked';
import { exampleInput } from '../support/example-zip';
import { zipWithTrait } from '../support/zip-traits';

/* The words that people read, as the bad examples of all rules bring them about. */

/** What a group says: words that are no values out of the file, and the variants of its findings. */
interface Saying {
	readonly rule: string;
	readonly example: string;
	/** Message and advice of the group, each value as "…". */
	readonly texts: readonly string[];
	readonly variants: readonly string[];
}

const wordsOf = (parts: ReturnType<GroupSource['messageParts']>): string =>
	parts.map(({ text, isValue }) => (isValue ? '…' : text)).join('');

const sayingsOf = (rule: Rule, example: string, { groups }: Checked): Saying[] =>
	groups
		.filter((group) => group.rule === rule)
		.map((group) => ({
			rule: rule.meta.id,
			example,
			texts: [wordsOf(group.messageParts()), wordsOf(group.adviceParts())],
			variants: [...group.hits()].map((hit) => group.matches.details(hit).variant ?? 'one')
		}));

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
			const result = await checked(exampleInput(example));
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
