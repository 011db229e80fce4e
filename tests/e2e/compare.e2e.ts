import type { Page } from '@playwright/test';
import type { DiffReport } from '../../src/lib/core/snapshots/diff-report';
import { compareText } from '../../src/lib/ui/compare/words';
import { listText, twinText } from '../../src/lib/ui/compare/words.lists';
import { editWords } from '../../src/lib/ui/edits/words';
import { oldIdWords } from '../../src/lib/workers/compare-words';
import { words } from '../../src/lib/ui/words';
import { groupWords } from '../../src/lib/ui/words.group';
import { reportWords } from '../../src/lib/ui/words.report';
import { expectAccessible } from './support/access';
import { choose, headerLink, headline, open, openReady, sample, verdict } from './support/app';
import { bar } from './support/corrections';
import { compare, compareTwo, give, lists, pickList, records, saved } from './support/compare';
import { dropFiles } from './support/drop';
import { rosterZip } from './support/roster';
import { test, type Pairs } from './support/pairs';
import { expect } from './support/test';

/*
 * Two deliveries with a known list of changes, held against each other: what the page says is that list
 * and nothing else.
 */

const n = words.figures.count;
const place = './compare/';
/** The row of a file or a school in the tables with bars. */
const barRow = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });
const status = (page: Page) => lists(page).getByRole('status').first();
const region = (page: Page, name: string) => page.getByRole('region', { name });

/** Holds the counts of every file against the known list. */
async function expectKnownCounts(page: Page, { files }: Pairs): Promise<void> {
	for (const [name, { added, removed, returned, changed }] of Object.entries(files)) {
		const said = compareText.files.bar(
			removed.length,
			added.length,
			returned.length,
			Object.keys(changed).length
		);
		await expect(barRow(page, name).getByRole('img', { name: said, exact: true })).toBeVisible();
	}
}

test('numbers and lists are what was changed, also for changes on top of a complete roster', async ({
	page,
	pairs
}) => {
	const users = pairs.files['users.csv'];
	if (users === undefined) throw new Error('no users');
	await open(page, place);
	await compareTwo(page, pairs.monday, pairs.tuesday);
	await expect(headline(page)).toContainText(n(users.removed.length));
	await expectKnownCounts(page, pairs);
	for (const list of ['removed', 'added', 'returned'] as const) {
		await pickList(page, list);
		await expect(status(page)).toHaveText(
			listText.showing(1, users[list].length, users[list].length)
		);
		for (const id of users[list])
			await expect(records(page).filter({ hasText: id })).toHaveCount(1);
	}
	await page.getByRole('button', { name: compareText.head.another }).click();
	await compareTwo(page, pairs.monday, pairs.changes);
	await expect(page.getByText(compareText.lead.delta)).toBeVisible();
	await expectKnownCounts(page, pairs);
});

test('a change shows the old value and the new one, and the whole record before and after', async ({
	page,
	pairs
}) => {
	const changed = Object.entries(pairs.files['users.csv']?.changed ?? {});
	const [id = '', columns = []] = changed[0] ?? [];
	await open(page, place);
	await compareTwo(page, pairs.monday, pairs.tuesday);
	await pickList(page, 'changed');
	await page.getByRole('searchbox', { name: listText.search }).fill(id);
	await expect(records(page)).toHaveCount(1);
	await records(page).getByRole('button').click();
	const dialog = page.getByRole('dialog');
	for (const column of columns) {
		const row = dialog.getByRole('row').filter({ hasText: column }).first();
		const [before = '', after = ''] = (await row.getByRole('cell').allTextContents()).map((text) =>
			text.trim()
		);
		expect(after).toBe(`${before === groupWords.empty ? '' : before}é`);
	}
	await expect(dialog.getByRole('rowheader', { name: listText.record.same })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(records(page).getByRole('button')).toBeFocused();
	const column = columns[0] ?? '';
	const count = changed.filter(([, names]) => names.includes(column));
	await page.getByRole('searchbox', { name: listText.search }).fill('');
	await lists(page)
		.getByRole('combobox', { name: listText.column, exact: true })
		.selectOption(column);
	await expect(status(page)).toHaveText(listText.showing(1, count.length, count.length));
});

test('lists go to CSV and everything to JSON, with the numbers of the page', async ({
	page,
	pairs
}) => {
	await open(page, place);
	await compareTwo(page, pairs.monday, pairs.tuesday);
	const removed = pairs.files['users.csv']?.removed ?? [];
	const csv = await saved(page, page.getByRole('button', { name: listText.save }));
	expect(csv.name).toBe('rollcall-comparison.csv');
	const lines = csv.text.trim().split('\r\n');
	expect(lines).toHaveLength(removed.length + 1);
	for (const id of removed) expect(lines.some((line) => line.includes(id))).toBe(true);
	const json = await saved(page, page.getByRole('button', { name: compareText.head.save }));
	const report = JSON.parse(json.text) as DiffReport & { records: { change: string }[] };
	expect(report.format).toBe('rollcall-diff/1');
	for (const [name, known] of Object.entries(pairs.files)) {
		expect(report.files.find((file) => file.name === name)).toMatchObject({
			added: known.added.length,
			removed: known.removed.length,
			returned: known.returned.length,
			changed: Object.keys(known.changed).length
		});
	}
});

test('a school that loses half of its students stands out, and its list is one press away', async ({
	page,
	pairs
}) => {
	await open(page, place);
	await compareTwo(page, pairs.lastNight, pairs.tonight);
	const gone = pairs.leaving.gone + pairs.leaving.rekeyed.length;
	await expect(headline(page)).toHaveText(
		`${compareText.lead.gone(gone)} ${compareText.lead.atOne(gone, gone)}`
	);
	const bars = region(page, compareText.schools.title.students);
	const row = bars.getByRole('row').filter({ hasText: pairs.leaving.school });
	await expect(row).toContainText(`−${n(gone)}`);
	await expect(row).toContainText(compareText.schools.over);
	await expect(bars.getByRole('row').nth(1)).toContainText(pairs.leaving.school);
	await row.getByRole('button').click();
	await expect(page.getByRole('heading', { name: listText.title })).toBeFocused();
	await expect(status(page)).toHaveText(listText.showing(1, Math.min(100, gone), gone));
	await expect(page).toHaveURL(/\/compare\/#list=removed$/);
	await expect(page).toHaveTitle(compareText.title);
});

test('somebody under two ids is one case, and keeps the old id or is two', async ({
	page,
	pairs
}) => {
	await open(page, place);
	await compareTwo(page, pairs.lastNight, pairs.tonight);
	const cases = page.getByTestId('twin');
	await expect(cases).toHaveCount(pairs.leaving.rekeyed.length);
	for (const { id, name } of pairs.leaving.rekeyed) {
		const one = cases.filter({ hasText: id });
		await expect(one).toContainText(name);
		await expect(one).toContainText(`n-${id}`);
		await expect(one).toContainText(twinText.same('same email'));
	}
	const [first, second] = [cases.nth(0), cases.nth(1)];
	await first.getByRole('button', { name: twinText.look }).click();
	await expect(page.getByRole('dialog')).toContainText('n-');
	await page.keyboard.press('Escape');
	await first.getByRole('button', { name: twinText.keep }).click();
	await expect(first.getByRole('button', { name: twinText.undo })).toBeFocused();
	await expect(first).toContainText('userSourcedId');
	await second.getByRole('button', { name: 'They are two people' }).click();
	await expect(second).toContainText(twinText.setAside);
	await expect(region(page, twinText.title)).toContainText(twinText.open(1));
	const csv = await saved(page, page.getByRole('button', { name: twinText.save }));
	expect(csv.name).toBe('rollcall-old-ids.csv');
	const kept = pairs.leaving.rekeyed.filter(({ id }) => csv.text.includes(`n-${id},${id}`));
	expect(kept).toHaveLength(1);
	expect(csv.text).toContain('enrollments.csv,userSourcedId');

	await page.getByRole('button', { name: twinText.correct(1) }).click();
	await expect(page.getByText(twinText.corrected)).toBeVisible();
	await expect(cases).toHaveCount(pairs.leaving.rekeyed.length - 1);
	await page.getByRole('link', { name: twinText.toReport }).click();
	await bar(page).getByRole('link', { name: editWords.bar.save }).click();
	await expect(page.getByText(oldIdWords.title).first()).toBeVisible();
});

test('two zips on the start page lead to the comparison, in the order of their days', async ({
	page
}) => {
	await open(page);
	await dropFiles(page.getByTestId('drop'), [rosterZip('Okafor'), rosterZip('Diaz')]);
	await expect(page).toHaveURL(/\/compare\/$/);
	await expect(page.getByText(compareText.start.sorted)).toBeVisible();
	const [earlier, newer] = [page.getByTestId('drop-before'), page.getByTestId('drop-after')];
	const first = (await earlier.locator('bdi').textContent()) ?? '';
	await page.getByRole('button', { name: compareText.start.swap }).click();
	await expect(newer.locator('bdi')).toHaveText(first);
	await compare(page);
	await expect(headline(page)).toHaveText(compareText.lead.nobodyGone);
	await expect(records(page)).toContainText('familyName');
});

test('the report leads here with its own zip as the newer one', async ({ page, pairs }) => {
	await open(page);
	await choose(page, pairs.tuesday);
	await verdict(page);
	await page.getByRole('link', { name: reportWords.compare }).click();
	await expect(page.getByTestId('drop-after')).toContainText(compareText.start.loaded);
	await give(page, 'before', pairs.monday);
	await compare(page);
	await expectKnownCounts(page, pairs);
	await page.getByRole('link', { name: compareText.head.report }).click();
	await verdict(page);
});

test('without a mouse, and without a network', async ({ page, pairs, context }) => {
	await openReady(page, place);
	await context.setOffline(true);
	await page.getByRole('button', { name: compareText.start.go, exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText(compareText.start.missing.both)).toBeVisible();
	await give(page, 'before', pairs.lastNight);
	await give(page, 'after', pairs.tonight);
	await page.getByRole('button', { name: compareText.start.go, exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(headline(page)).toBeFocused();
	await expect(headline(page)).toContainText(n(pairs.leaving.gone + pairs.leaving.rekeyed.length), {
		timeout: 60_000
	});
	await records(page).first().getByRole('button').focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog');
	const name = await dialog.getByRole('heading').textContent();
	await page.keyboard.press('ArrowRight');
	await expect(dialog).toContainText(
		listText.record.place(2, pairs.leaving.gone + pairs.leaving.rekeyed.length)
	);
	await page.keyboard.press('ArrowLeft');
	await expect(dialog.getByRole('heading')).toHaveText(name ?? '');
	await page.keyboard.press('Escape');
	await expect(records(page).first().getByRole('button')).toBeFocused();
	await context.setOffline(false);
});

test('a filter that nothing fits says so, and other receivers compare again', async ({
	page,
	pairs
}) => {
	await open(page, `${place}?profile=hmh`);
	await compareTwo(page, pairs.lastNight, pairs.tonight);
	await pickList(page, 'off');
	await expect(records(page).first()).toContainText(listText.reasons.missing);
	await page.getByRole('searchbox', { name: listText.search }).fill('nobody of this name');
	await expect(lists(page).getByRole('heading', { name: listText.none })).toBeVisible();
	await page.getByRole('button', { name: listText.clear, exact: true }).click();
	await expect(records(page).first()).toBeVisible();
});

test('what cannot be compared says why, and what to do', async ({ page, pairs }) => {
	await open(page, place);
	await give(page, 'before', pairs.changes);
	await give(page, 'after', pairs.tuesday);
	await page.getByRole('button', { name: compareText.start.go, exact: true }).click();
	await expect(headline(page)).toHaveText(compareText.stopped.title);
	await expect(page.getByText(compareText.stopped.todo['changes-only'])).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: compareText.stopped.again }).click();
	await expect(headline(page)).toHaveText(compareText.start.headline);
});

test('another check leaves nothing of the comparison', async ({ page, pairs }) => {
	await open(page, place);
	await compareTwo(page, pairs.lastNight, pairs.tonight);
	await headerLink(page, words.app.check).click();
	await page.getByRole('button', { name: reportWords.another }).click();
	await sample(page);
	await verdict(page);
	await headerLink(page, words.app.compare).click();
	await expect(headline(page)).toHaveText(compareText.start.headline);
});

test('start, when both are there', async ({ page, pairs }) => {
	await open(page, place);
	await expectAccessible(page);
	await give(page, 'before', pairs.lastNight);
	await give(page, 'after', pairs.tonight);
	await expectAccessible(page);
});

test('the comparison, a record and a list without anybody', async ({ page, pairs }) => {
	await open(page, place);
	await compareTwo(page, pairs.lastNight, pairs.tonight);
	await expect(records(page).first()).toBeVisible();
	await expectAccessible(page);
	await page.getByTestId('twin').nth(0).getByRole('button', { name: twinText.keep }).click();
	await pickList(page, 'returned');
	await expect(lists(page).getByRole('heading', { name: listText.empty })).toBeVisible();
	await expectAccessible(page);
	await pickList(page, 'removed');
	await records(page).first().getByRole('button').click();
	await expectAccessible(page);
});

test('two that are the same', async ({ page, pairs }) => {
	await open(page, place);
	await compareTwo(page, pairs.monday, pairs.monday);
	await expect(headline(page)).toHaveText(compareText.lead.nothing);
	await expectAccessible(page);
});
