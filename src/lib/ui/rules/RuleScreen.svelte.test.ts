import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { ExampleView, RulePageView } from '../../core/report/rule-page';
import RuleScreen from './RuleScreen.svelte';
import { ruleWords } from './words';
import { figureWords } from './words.figure';

const text = ruleWords.page;

const bad: ExampleView = {
	name: 'a local date',
	version: '1.1',
	trait: null,
	asOf: null,
	hasPrevious: false,
	changes: [
		{
			kind: 'cell',
			file: 'enrollments.csv',
			line: 3,
			column: 'beginDate',
			before: '',
			after: '8/17/2026 '
		}
	],
	moreChanges: 0,
	figures: [
		{
			kind: 'table',
			file: 'enrollments.csv',
			columns: [
				{ name: 'sourcedId', mark: null },
				{ name: 'beginDate', mark: null },
				{ name: 'endDate', mark: 'missing' }
			],
			rows: [
				{
					line: 3,
					isMarked: false,
					cells: [
						{ text: 'enrollment-2', mark: null },
						{ text: '8/17/2026 ', mark: 'found' },
						{ text: '', mark: null }
					]
				}
			],
			moreColumns: 6,
			moreRows: 1
		}
	],
	said: {
		file: 'enrollments.csv',
		line: 3,
		column: 'beginDate',
		message: [
			{ text: '8/17/2026', isValue: true },
			{ text: ' is local.', isValue: false }
		],
		advice: [{ text: 'Set the date format.', isValue: false }],
		more: 0
	}
};

const rule: RulePageView = {
	id: 'date-form',
	family: 'cells',
	severity: 'error',
	versions: ['1.0', '1.1'],
	files: ['any'],
	title: 'A date is not written year-month-day',
	what: 'A date is written as year, month and day.',
	basis: 'MUST',
	why: 'Receivers refuse such a date.',
	source: 'OneRoster CSV 1.1, section 3',
	hasRows: true,
	effects: [
		{
			at: 'Made-up Math',
			does: 'Refuses it.',
			source: { title: 'Its page', day: '2026-11-22', dayOf: 'reading' }
		}
	],
	atSource: [
		{
			system: 'Example SIS',
			steps: 'Set it there.',
			source: 'Its manual',
			url: 'https://sis.example/'
		}
	],
	falseAlarms: ['Never.'],
	bad: [bad],
	good: [{ ...bad, name: 'no date', changes: [], figures: [], said: null }]
};

const links = { index: '/rules/', previous: null, next: '/rules/next-rule/' };
const show = (given: Partial<RulePageView> = {}) =>
	render(RuleScreen, { rule: { ...rule, ...given }, links });

describe('RuleScreen', () => {
	it('says what the rule says, why, who says so and where', () => {
		show();
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(rule.title);
		for (const words of [rule.what, rule.why, rule.source, rule.id, 'Refuses it.', 'Never.']) {
			expect(screen.getByText(words)).toBeVisible();
		}
		const facts = screen.getByRole('complementary', { name: text.facts });
		expect(facts).toHaveTextContent(text.basis.MUST);
		expect(facts).toHaveTextContent('OneRoster 1.0 and 1.1');
		expect(screen.getByRole('link', { name: text.sourcePage('Its manual') })).toHaveAttribute(
			'href',
			'https://sis.example/'
		);
	});

	it('marks the cell in words, too, and shows what cannot be seen', () => {
		show();
		const table = screen.getByRole('table', { name: 'enrollments.csv' });
		const cell = within(table).getByRole('cell', { name: /8\/17\/2026/ });
		expect(cell).toHaveTextContent(`${figureWords.found} 8/17/2026space`);
		expect(within(table).getByRole('columnheader', { name: /endDate/ })).toHaveTextContent(
			figureWords.missing
		);
		expect(screen.getByText(figureWords.left(6, 1))).toBeVisible();
	});

	it('quotes the check, and says what was changed', () => {
		show();
		expect(
			screen.getByText(text.where('enrollments.csv', 3, 'beginDate'), { exact: true })
		).toBeVisible();
		expect(screen.getByText('Set the date format.')).toBeVisible();
		expect(screen.getByText(text.cellAt('enrollments.csv', 3, 'beginDate'))).toBeVisible();
		expect(screen.getByText(text.silence)).toBeVisible();
	});

	it('says of a receiver which document says so, in the language of it, and when it was read', () => {
		show();
		const source = screen.getByText('Its page');
		expect(source).toHaveAttribute('lang', 'en');
		expect(source.parentElement).toHaveTextContent(
			`Its page, ${text.effectDay.reading('2026-11-22')}.`
		);
		expect(source.parentElement).toHaveTextContent('2026');
	});

	it('says so where nothing is known', () => {
		show({ effects: [], atSource: [], falseAlarms: [], hasRows: false });
		for (const words of [text.noEffects, text.noSource, text.noFalseAlarms, text.herePlace]) {
			expect(screen.getByText(words)).toBeVisible();
		}
	});

	it('leads to the index and on', () => {
		show();
		expect(screen.getByRole('link', { name: text.back })).toHaveAttribute('href', links.index);
		expect(screen.getByRole('link', { name: text.next })).toHaveAttribute('href', links.next);
		expect(screen.queryByRole('link', { name: text.previous })).toBeNull();
	});
});
