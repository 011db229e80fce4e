import { beforeAll, describe, expect, it } from 'vitest';
import { traitKinds } from '../../../tests/support/zip-traits';
import type { Figure, RulePageView } from '../../lib/core/report/rule-page';
import { rules } from '../../lib/core/rules/index';
import { ruleWords } from '../../lib/ui/rules/words';
import { makeRulePages, type RulePages } from './rule-pages';

let made: RulePages;
beforeAll(async () => {
	made = await makeRulePages();
});

const page = (id: string): RulePageView => {
	const found = made.pages.find((each) => each.id === id);
	if (found === undefined) throw new Error(`no page ${id}`);
	return found;
};

/** What is marked in a figure: texts of cells and headers, numbers of lines, names. */
function marks(figure: Figure | undefined): unknown[] {
	if (figure?.kind === 'names') {
		return figure.names.filter(({ isMarked }) => isMarked).map(({ name }) => name);
	}
	if (figure?.kind === 'lines') {
		return figure.lines.filter(({ isMarked }) => isMarked).map(({ number }) => number);
	}
	const heads = figure?.columns.filter(({ mark }) => mark !== null).map(({ name }) => name) ?? [];
	const cells = figure?.rows.flatMap((row) => [
		...(row.isMarked ? [row.line] : []),
		...row.cells.filter(({ mark }) => mark === 'found').map(({ text }) => text)
	]);
	return [...heads, ...(cells ?? [])];
}

describe('the pages of rules', () => {
	it('are one for every rule, in the order of fixing, with the index beside them', () => {
		const ids = rules.map(({ meta }) => meta.id);
		expect(made.pages.map(({ id }) => id)).toEqual(ids);
		expect(made.index.map(({ id }) => id)).toEqual(ids);
	});

	it('show for every rule a bad example that it reports and a good one that it does not', () => {
		for (const { id, bad, good } of made.pages) {
			expect(bad.length, id).toBeGreaterThan(0);
			expect(good.length, id).toBeGreaterThan(0);
			for (const { said } of bad) expect(said?.message.length, id).toBeGreaterThan(0);
			for (const { said } of good) expect(said, id).toBeNull();
		}
	});

	it('mark the cell that is meant, and say what was changed', () => {
		const [example] = page('date-form').bad;
		expect(marks(example?.figures[0])).toEqual(['8/17/2026']);
		expect(example?.said).toMatchObject({ file: 'enrollments.csv', line: 3, column: 'beginDate' });
		expect(example?.changes).toEqual([
			{
				kind: 'cell',
				file: 'enrollments.csv',
				line: 3,
				column: 'beginDate',
				before: '2026-08-17',
				after: '8/17/2026'
			}
		]);
	});

	it('put a column that is missing where it should stand', () => {
		const [example] = page('column-missing').bad;
		const [figure] = example?.figures ?? [];
		const columns = figure?.kind === 'table' ? figure.columns : [];
		const missing = columns.filter(({ mark }) => mark === 'missing').map(({ name }) => name);
		expect(missing).toEqual(['identifier', 'parentSourcedId']);
	});

	it('show a file as it is written where that is what the rule is about', () => {
		const [example] = page('line-end-cr').bad;
		const [figure] = example?.figures ?? [];
		expect(figure?.kind === 'lines' && figure.lines.map(({ end }) => end)).toEqual([
			'CR',
			'CR',
			'CR'
		]);
		const bytes = page('not-utf8').bad.flatMap(({ figures }) =>
			figures.flatMap((each) => (each.kind === 'lines' ? each.lines : []))
		);
		expect(bytes.some(({ parts }) => parts.some(({ isByte }) => isByte))).toBe(true);
	});

	it('show what lies in the zip where the rule is about that', () => {
		expect(marks(page('entry-encrypted').bad[0]?.figures[0])).toEqual(['users.csv']);
	});

	it('have words for every topic and for everything done to a zip', () => {
		for (const { family, id } of made.index) expect(ruleWords.families[family], id).toBeDefined();
		for (const kind of traitKinds) expect(ruleWords.page.trait(kind, 'a', 'b'), kind).not.toBe('');
	});
});
