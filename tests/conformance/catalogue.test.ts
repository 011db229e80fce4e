import { describe, expect, it } from 'vitest';
import { placeholders } from '../../src/lib/core/findings/message';
import { rules } from '../../src/lib/core/rules/index';
import type { Rule } from '../../src/lib/core/rules/rule';
import { everyVersion } from '../../src/lib/core/spec/spec';
import { fileNames, versions } from '../../src/lib/core/spec/versions';
import { faults } from '../support/district/faults';
import { clauseCount, clausesNotIn, clausesWithoutRule } from '../support/clauses';

/*
 * The catalogue of rules is held against itself, against the faults that can be planted and against
 * the numbered clauses of the standard. What fails here says in its last sentence what to add.
 */

/** Every module of a rule family, by `family/file`. */
const modules = new Map(
	Object.entries(
		import.meta.glob<Record<string, unknown>>(
			['../../src/lib/core/rules/*/*.ts', '!../../src/lib/core/rules/*/*.test.ts'],
			{ eager: true }
		)
	).map(([path, module]) => [path.split('/').slice(-2).join('/').replace('.ts', ''), module])
);

const isRule = (value: unknown): value is Rule =>
	typeof value === 'object' && value !== null && 'meta' in value && 'texts' in value;

/** Rules by the module that exports them. */
const exported = [...modules].flatMap(([path, module]) =>
	Object.values(module)
		.filter(isRule)
		.map((rule) => ({ path, rule }))
);

/** What every template may use: see `RuleTexts`. */
const common = [
	'value',
	'file',
	'column',
	'row',
	'line',
	'count',
	'values',
	'candidate',
	'version'
];

const templatesOf = ({ texts }: Rule): string[] => [
	...Object.values(texts.messages),
	...Object.values(texts.advice)
];

const known: ReadonlySet<string> = new Set(Object.keys(versions));

/** What `files` of a rule may list: files of a version in which it holds, `any`, or `zip`. */
const filesOf = ({ meta }: Rule): ReadonlySet<string> =>
	new Set(['any', 'zip', ...meta.versions.flatMap((version) => fileNames(version))]);

/** Ids of the rules for which `fails` says so. */
const failing = (fails: (rule: Rule) => boolean): string[] =>
	rules.filter(fails).map(({ meta }) => meta.id);

/** True for rules that no clause is near to: their own page gives the reasons. */
const isOurOwn = ({ basis, source }: Rule['meta']): boolean =>
	basis === 'PRACTICE' && source.startsWith('Not demanded by OneRoster');

const empty = (text: string): boolean => text.trim() === '';
const ends = (text: string): boolean => /[.!?)]$/.test(text.trim());

describe('the files of the catalogue', () => {
	it('each rule stands in a file named for its id', () => {
		const wrong = exported.filter(({ path, rule }) => path.split('/')[1] !== rule.meta.id);
		expect(
			wrong.map(({ path, rule }) => `${path}.ts exports ${rule.meta.id}`),
			'A rule is looked up by its id: rename the file, one rule to a file.'
		).toEqual([]);
	});

	it('each rule is listed once', () => {
		const listed = rules.map(({ meta }) => meta.id);
		const unlisted = exported.filter(({ rule }) => !rules.includes(rule));
		expect(
			unlisted.map(({ path }) => path),
			'These rules never run: list them in the index.ts of their family, in the order of fixing.'
		).toEqual([]);
		expect(
			listed.filter((id, at) => listed.indexOf(id) !== at),
			'An id names one rule for ever: give the second one an id of its own.'
		).toEqual([]);
	});

	it('ids are kebab case', () => {
		expect(
			failing(({ meta }) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(meta.id)),
			'Write ids as two or more small words with hyphens: what is wrong, not where.'
		).toEqual([]);
	});
});

describe('what a rule says about itself', () => {
	it('an error rests on a MUST', () => {
		expect(
			failing(({ meta }) => meta.severity === 'error' && meta.basis !== 'MUST'),
			'Only what the standard demands is an error: make these warnings, or name the MUST.'
		).toEqual([]);
	});

	it('a MUST that is broken is an error', () => {
		const allowed = ['file-name-case', 'status-inactive', 'value-required-deleted'];
		expect(
			failing(
				({ meta }) =>
					meta.basis === 'MUST' && meta.severity === 'info' && !allowed.includes(meta.id)
			),
			'A MUST is no mere note: make these errors, or name the softer basis.'
		).toEqual([]);
	});

	it('names its clauses, source, versions and files', () => {
		expect(
			failing(({ meta }) => empty(meta.source) || (meta.clauses.length === 0 && !isOurOwn(meta))),
			'Name the numbers of the clauses a rule rests on, and the source in words; a rule of ours that ' +
				'rests on none is PRACTICE, and its source begins with "Not demanded by OneRoster".'
		).toEqual([]);
		expect(
			failing(({ meta }) => meta.clauses.some((clause) => clause < 1 || clause > clauseCount)),
			`Clauses are numbered from 1 to ${String(clauseCount)}: correct the number.`
		).toEqual([]);
		expect(
			failing(
				({ meta }) => meta.versions.length === 0 || meta.versions.some((each) => !known.has(each))
			),
			'`versions` lists the versions of OneRoster in which the rule holds, at least one.'
		).toEqual([]);
		expect(
			failing(
				(rule) =>
					rule.meta.files.length === 0 || rule.meta.files.some((name) => !filesOf(rule).has(name))
			),
			'`files` lists files of the standard as it spells them, or `any`, or `zip`.'
		).toEqual([]);
	});
});

describe('the words of a rule', () => {
	it('are complete', () => {
		expect(
			failing(({ texts }) => [texts.title, texts.what, texts.why].some(empty)),
			'Write title, what and why: they stand on the page of every group.'
		).toEqual([]);
		expect(
			failing((rule) => templatesOf(rule).some(empty)),
			'Every variant needs a message and words on what to do, or must be taken out.'
		).toEqual([]);
	});

	it('are sentences, except the title', () => {
		expect(
			failing(({ texts }) => ends(texts.title)),
			'A title is a name: take off its full stop.'
		).toEqual([]);
		expect(
			failing((rule) => ![rule.texts.what, rule.texts.why, ...templatesOf(rule)].every(ends)),
			'End what, why, messages and advice as sentences end.'
		).toEqual([]);
	});

	it('use known placeholders only', () => {
		const unknown = rules.flatMap((rule) => {
			const known = new Set([...common, ...(rule.texts.facts ?? [])]);
			return templatesOf(rule)
				.flatMap((template) => placeholders(template))
				.filter((name) => !known.has(name))
				.map((name) => `${rule.meta.id}: {${name}}`);
		});
		expect(
			unknown,
			'A placeholder that is no fact stays in the sentence: list it in `facts`, or correct it.'
		).toEqual([]);
	});

	it('need every fact they list', () => {
		const unused = rules.flatMap((rule) => {
			const used = new Set(templatesOf(rule).flatMap((template) => placeholders(template)));
			return (rule.texts.facts ?? [])
				.filter((name) => !used.has(name))
				.map((name) => `${rule.meta.id}: ${name}`);
		});
		expect(unused, 'No template uses these facts: take them out of `facts`, or use them.').toEqual(
			[]
		);
	});

	it('give advice for variants that have a message', () => {
		const lost = rules.flatMap(({ meta, texts }) =>
			Object.keys(texts.advice)
				.filter((variant) => texts.messages[variant] === undefined)
				.map((variant) => `${meta.id}: ${variant}`)
		);
		expect(lost, 'This advice is never shown: write a message of that variant, too.').toEqual([]);
	});
});

describe('the page of a rule', () => {
	it('says when all is well although the rule speaks up', () => {
		expect(
			failing(({ page }) => page.falseAlarms.length === 0),
			'Name a case in which it is a false alarm, or say why none is known.'
		).toEqual([]);
	});

	it('is written in sentences', () => {
		expect(
			failing(
				({ page: { effects, atSource, falseAlarms } }) =>
					![
						...effects.map(({ does }) => does),
						...atSource.map(({ steps }) => steps),
						...falseAlarms
					].every(ends)
			),
			'End what receivers do, what to do at the source and false alarms as sentences end.'
		).toEqual([]);
	});

	it('names the page behind each thing that others are said to do', () => {
		expect(
			failing(
				({ page: { effects, atSource } }) =>
					effects.some(({ at, source }) => empty(at) || empty(source.title) || empty(source.day)) ||
					atSource.some(({ source, url }) => empty(source) || !url.startsWith('https://'))
			),
			'Take the words of a receiver from receivers.ts and those of a student system from student-systems.ts.'
		).toEqual([]);
	});
});

describe('the examples of a rule', () => {
	it('are bad and good', () => {
		expect(
			failing(({ bad, good }) => bad.length === 0 || good.length === 0),
			'Add a bad example for each message, and a good one for each false alarm to be feared.'
		).toEqual([]);
		expect(
			failing(({ bad }) => bad.some(({ finds }) => finds.length === 0)),
			'A bad example breaks the rule: list what it finds, or make it a good one.'
		).toEqual([]);
		expect(
			failing(({ good }) => good.some(({ finds }) => finds.length > 0)),
			'A good example breaks nothing of its rule: make it a bad one.'
		).toEqual([]);
	});

	it('have names of their own', () => {
		expect(
			failing(({ bad, good }) => {
				const names = [...bad, ...good].map(({ name }) => name);
				return new Set(names).size < names.length || names.some(empty);
			}),
			'A failing example is found by its name: give each a name of its own.'
		).toEqual([]);
	});
});

describe('rules and planted faults', () => {
	it.each(everyVersion)('every rule that holds in OneRoster %s has a fault there', (version) => {
		const planted = new Set(
			faults
				.filter((fault) => (fault.versions ?? ['1.1']).includes(version))
				.map(({ rule }) => rule)
		);
		expect(
			failing(({ meta }) => meta.versions.includes(version) && !planted.has(meta.id)),
			'Plant a fault for each of these rules in tests/support/district/faults, or take the version out ' +
				'of `meta.versions`: a rule that no test has seen find its fault in a whole district of a ' +
				'version is not known to work there.'
		).toEqual([]);
	});

	it('every fault is planted where its rule holds', () => {
		const held = new Map(rules.map(({ meta }) => [meta.id, meta.versions]));
		expect(
			faults.flatMap(({ id, rule, versions = ['1.1'] }) =>
				versions
					.filter((version) => !held.get(rule)?.includes(version))
					.map((version) => `${id} in ${version}`)
			),
			'A rule says nothing in versions that it does not list: correct one of the two.'
		).toEqual([]);
	});

	it('every fault has a rule of the same severity', () => {
		const severities = new Map(rules.map(({ meta }) => [meta.id, meta.severity]));
		expect(
			faults
				.filter(({ rule, severity }) => severities.get(rule) !== severity)
				.map(({ id, severity }) => `${id} (${severity})`),
			'No rule finds these faults, or with another severity: write the rule, or correct the fault.'
		).toEqual([]);
	});

	it('every fault has an id of its own that begins with its rule', () => {
		const ids = faults.map(({ id }) => id);
		expect(
			faults
				.filter(({ id, rule }, at) => !id.startsWith(rule) || ids.indexOf(id) !== at)
				.map(({ id }) => id),
			'A fault is named for its rule and what it does: correct its id.'
		).toEqual([]);
	});
});

describe('the clauses of OneRoster', () => {
	const judged = new Set(rules.flatMap(({ meta }) => meta.clauses));
	const numbers = Array.from({ length: clauseCount }, (_, index) => index + 1);

	it('each has a rule, or a reason why it has none', () => {
		expect(
			numbers.filter((clause) => !judged.has(clause) && !clausesWithoutRule.has(clause)),
			'Write a rule that names these clauses, or say in tests/support/clauses.ts why there is none.'
		).toEqual([]);
	});

	it('no reason stands where there is a rule', () => {
		expect(
			[...clausesWithoutRule.keys()].filter((clause) => judged.has(clause)),
			'There is a rule now: take these clauses out of tests/support/clauses.ts.'
		).toEqual([]);
	});

	it.each(Object.keys(versions) as (keyof typeof versions)[])(
		'in OneRoster %s each has a rule that holds there, or a reason',
		(version) => {
			const there = new Set(
				rules.flatMap(({ meta }) => (meta.versions.includes(version) ? meta.clauses : []))
			);
			const reasons = clausesNotIn[version];
			const open = numbers.filter(
				(clause) => !there.has(clause) && !clausesWithoutRule.has(clause) && !reasons.has(clause)
			);
			expect(
				open,
				`No rule of ${version} names these clauses, and no reason stands there.`
			).toEqual([]);
			expect(
				[...reasons.keys()].filter((clause) => there.has(clause) || clausesWithoutRule.has(clause)),
				`These reasons of ${version} are not needed.`
			).toEqual([]);
		}
	);
});
