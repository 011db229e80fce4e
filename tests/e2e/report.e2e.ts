import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import type { Report } from '../../src/lib/core/report/report';
import { words } from '../../src/lib/ui/words';
import { filterWords, reportWords } from '../../src/lib/ui/words.report';
import { groupWords } from '../../src/lib/ui/words.group';
import {
	choose,
	download,
	groupLink,
	headline,
	open,
	reopen,
	sample,
	startAgain,
	verdict
} from './support/app';
import { pupilsZip, rosterFiles, rosterZip, zipOf } from './support/roster';
import { expect, test } from './support/test';

/*
 * What a report says on the page is what it says when it is saved, however it is narrowed, left and
 * come back to.
 */

const groups = (page: Page) => page.getByTestId('group');
const showing = (page: Page) => page.getByText(/^(All|Showing) [\d,]+ .*group/);
const search = (page: Page) => page.getByRole('searchbox', { name: filterWords.search });
const fileFilter = (page: Page) => page.getByRole('combobox', { name: filterWords.file });

/** How many groups are listed, once no more come: a list is drawn a few rows at a time. */
async function groupCount(page: Page): Promise<number> {
	let before = -1;
	const isSettled = async () => {
		const last = before;
		before = await groups(page).count();
		return before === last;
	};
	await expect.poll(isSettled).toBe(true);
	return before;
}

async function saved(page: Page): Promise<Report> {
	// What the page saves is `rollcall-report/1`; a schema test holds it to that.
	return JSON.parse(await download(page, 'json')) as Report;
}

const count = words.figures.count;

test.beforeEach(({ page }) => open(page));

test.describe('a report of the sample district', () => {
	test.beforeEach(async ({ page }) => {
		await sample(page);
		await verdict(page);
	});

	test('says on the page what it says when it is saved as JSON', async ({ page }) => {
		const report = await saved(page);
		expect(report.format).toBe('rollcall-report/1');
		expect(report.findings).toHaveLength(
			report.counts.error + report.counts.warning + report.counts.info
		);
		const card = await verdict(page);
		for (const severity of ['error', 'warning', 'info'] as const) {
			await expect(card.locator('div', { hasText: reportWords.tally[severity] }).last()).toHaveText(
				`${reportWords.tally[severity]} ${count(report.counts[severity])}`
			);
		}
		const causes = report.groups.filter(({ causedBy }) => causedBy === null);
		await expect(groups(page)).toHaveCount(causes.length);
		const texts = await groups(page).allInnerTexts();
		for (const [index, group] of causes.entries()) {
			expect(texts[index]).toContain(count(group.count));
			expect(texts[index]?.replace(/\s+/g, ' ')).toContain(group.message.replace(/\s+/g, ' '));
		}
		// What goes away with another group is folded into that one.
		for (const { id } of report.groups) {
			await expect(page.locator(`a[href="#group=${id}"]`).first()).toBeAttached();
		}
		for (const file of report.files) {
			const card = page.getByTestId(`file-${file.name}`);
			await expect(card).toContainText(words.rows(file.rows));
			await expect(
				card.getByRole('img', { name: reportWords.bar(file.valid, file.warning, file.invalid) })
			).toBeVisible();
			expect(file.valid + file.warning + file.invalid).toBe(file.rows);
		}
	});

	test('shows under a cause what goes away with it', async ({ page }) => {
		const report = await saved(page);
		const followers = report.groups.filter(({ causedBy }) => causedBy !== null);
		expect(followers.length).toBeGreaterThan(0);
		const cause = groups(page).filter({ has: page.getByRole('group') });
		await expect(cause).toHaveCount(1);
		await cause.locator('summary').click();
		const links = cause.getByRole('group').getByRole('link');
		await expect(links).toHaveCount(followers.length);
		const texts = (await links.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
		for (const [index, { file, column, count: places }] of followers.entries()) {
			expect(texts[index]).toContain(reportWords.place(file ?? '', column));
			expect(texts[index]).toContain(count(places));
		}
		await links.first().click();
		await expect(page.getByText(groupWords.follows)).toBeVisible();
	});

	test('leaves no place in a sentence unfilled', async ({ page }) => {
		const report = await saved(page);
		const sentences = [
			...report.groups.flatMap(({ message, advice }) => [message, advice]),
			...report.findings.map(({ message }) => message),
			...report.notRun.map(({ because }) => because)
		];
		expect(sentences.filter((sentence) => /[{}]|undefined|null|NaN/.test(sentence))).toEqual([]);
	});

	test('is the same as CSV, line by line', async ({ page }) => {
		const report = await saved(page);
		const text = await download(page, 'csv');
		const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
		expect(errors).toEqual([]);
		expect(data).toHaveLength(report.findings.length);
		// Cells that a spreadsheet would take for a formula have a mark in front.
		const plain = (cell = '') => cell.replace(/^'(?=[=+\-@\t\r])/, '');
		const advice = new Map(report.groups.map((group) => [group.id, group.advice]));
		expect(
			data.map((line) => [line['rule'], line['file'], line['line'], plain(line['value'])])
		).toEqual(
			report.findings.map(({ rule, file, line, value }) => [
				rule,
				file ?? '',
				line === null ? '' : String(line),
				value ?? ''
			])
		);
		expect(plain(data[0]?.['advice'])).toBe(advice.get(report.findings[0]?.group ?? ''));
	});

	test('is narrowed by file, from its card and from the list', async ({ page }) => {
		const all = await groupCount(page);
		const said = await showing(page).innerText();
		const card = page.getByTestId('file-enrollments.csv');
		const button = card.getByRole('button', { name: /^See its/ });
		const wanted = Number(/\d+/.exec(await button.innerText())?.[0] ?? '1');
		await button.click();
		await expect(groups(page)).toHaveCount(wanted);
		await expect(fileFilter(page)).toHaveValue('enrollments.csv');
		for (const text of await groups(page).allInnerTexts())
			expect(text).toContain('enrollments.csv');
		await fileFilter(page).selectOption(filterWords.allFiles);
		await expect(groups(page)).toHaveCount(all);
		await expect(showing(page)).toHaveText(said);
	});

	test('is searched, and says so when nothing fits', async ({ page }) => {
		const all = await groupCount(page);
		await search(page).fill('PUPIL');
		await expect(groups(page).first()).toContainText('pupil');
		expect(await groupCount(page)).toBeLessThan(all);
		await search(page).fill('pupil nowhere-to-be-found');
		await expect(groups(page)).toHaveCount(0);
		await expect(page.getByRole('heading', { name: filterWords.none })).toBeVisible();
		await page.getByRole('button', { name: filterWords.clear }).click();
		await expect(groups(page)).toHaveCount(all);
		await expect(search(page)).toHaveValue('');
	});

	test('keeps its filter while a group is looked at', async ({ page }) => {
		await search(page).fill('users.csv');
		const shown = await groupCount(page);
		await groupLink(groups(page).first()).click();
		await page.getByRole('link', { name: groupWords.back, exact: true }).click();
		await expect(search(page)).toHaveValue('users.csv');
		await expect(groups(page)).toHaveCount(shown);
	});

	test('leads from group to group, and back by the button of the browser', async ({ page }) => {
		const report = await saved(page);
		const last = report.groups.filter(({ causedBy }) => causedBy === null).length;
		const second = report.groups.some(({ causedBy }) => causedBy === 'g1') ? '1.1' : '2';
		const shown = await groupCount(page);
		await groupLink(groups(page).first()).click();
		await expect(page.getByText(groupWords.position('1', last))).toBeVisible();
		await page.getByRole('link', { name: groupWords.next }).click();
		await expect(page.getByText(groupWords.position(second, last))).toBeVisible();
		await expect(headline(page)).toBeFocused();
		await page.getByRole('link', { name: groupWords.previous }).click();
		await expect(page.getByText(groupWords.position('1', last))).toBeVisible();
		await page.goBack();
		await page.goBack();
		await expect(page.getByText(groupWords.position('1', last))).toBeVisible();
		await page.goBack();
		await expect(groups(page)).toHaveCount(shown);
		await page.goForward();
		await expect(page.getByText(groupWords.position('1', last))).toBeVisible();
	});

	test('is left for the page on privacy and found again', async ({ page }) => {
		const said = await headline(page).innerText();
		const nav = page.getByRole('navigation', { name: words.app.nav });
		await nav.getByRole('link', { name: words.app.privacy }).click();
		await expect(page).toHaveTitle(words.titles.privacy);
		await nav.getByRole('link', { name: words.app.check }).click();
		await expect(headline(page)).toHaveText(said);
	});

	test('is gone after a reload in the middle of a group, and a new one begins at its top', async ({
		page
	}) => {
		await groupLink(groups(page).nth(1)).click();
		await expect(page).toHaveURL(/#group=/);
		await reopen(page);
		await expect(page.getByTestId('drop')).toBeVisible();
		await expect(page).toHaveTitle(words.titles.start);
		await sample(page);
		await verdict(page);
		await expect(page).toHaveTitle(words.titles.report);
		await expect(page).toHaveURL(/\/$/);
	});
});

test.describe('a report of errors, warnings and notes', () => {
	const files = rosterFiles('Diaz');
	const mixed = rosterZip('Diaz', {
		'notes.txt': 'What the receiver said.',
		'users.csv': (files['users.csv'] ?? '').replace('Ada,', ' Ada,')
	});

	test('is narrowed by severity', async ({ page }) => {
		await choose(page, mixed);
		await verdict(page);
		const report = await saved(page);
		const bySeverity = (severity: string) =>
			report.groups.filter((group) => group.severity === severity).length;
		const picks = page.getByRole('group', { name: filterWords.severities });
		for (const severity of ['error', 'warning'] as const) {
			const pick = picks.getByRole('button', { name: filterWords[severity] });
			await pick.click();
			await expect(pick).toHaveAttribute('aria-pressed', 'true');
			await expect(groups(page)).toHaveCount(bySeverity(severity));
			await expect(groups(page).getByText(words.severity[severity])).toHaveCount(
				bySeverity(severity)
			);
		}
		await picks.getByRole('button', { name: filterWords.all }).click();
		await expect(groups(page)).toHaveCount(report.groups.length);
	});
});

test.describe('what must not come out', () => {
	const formula = '=HYPERLINK("http://localhost/")';
	const dangerous = (() => {
		const files = rosterFiles('Diaz');
		const users = (files['users.csv'] ?? '')
			.replace('missing-school', `"${formula.replaceAll('"', '""')}"`)
			.replace(/,05,\r\n$/, ',05,hunter2\r\n');
		return zipOf({ ...files, 'users.csv': users });
	})();

	test('a value that a spreadsheet would run is disarmed in CSV and whole in JSON', async ({
		page
	}) => {
		await choose(page, dangerous);
		await verdict(page);
		const report = await saved(page);
		expect(report.findings.map(({ value }) => value)).toContain(formula);
		const { data } = Papa.parse<Record<string, string>>(await download(page, 'csv'), {
			header: true
		});
		const cells = data.flatMap((line) => Object.values(line));
		expect(cells).toContain(`'${formula}`);
		expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
	});

	test('a password is neither shown nor saved', async ({ page }) => {
		await choose(page, dangerous);
		await verdict(page);
		const all = [await page.locator('body').innerText()];
		all.push(await download(page, 'json'), await download(page, 'csv'));
		const group = groups(page).filter({ hasText: 'users.csv, column orgSourcedIds' });
		await groupLink(group.first()).click();
		await expect(page.getByTestId('finding').first()).toContainText('Diaz');
		all.push(await page.locator('body').innerHTML());
		expect(all.join('\n')).not.toContain('hunter2');
	});

	test('a title names neither the file nor anybody in it, on any screen', async ({ page }) => {
		const titles: string[] = [];
		const note = async () => titles.push(await page.title());
		await note();
		await choose(page, { ...rosterZip('Canaryfeather'), name: 'Canaryfeather.zip' });
		await verdict(page);
		await note();
		await groupLink(groups(page).filter({ hasText: 'users.csv' }).first()).click();
		await expect(page.getByTestId('finding').first()).toContainText('Canaryfeather');
		await note();
		expect(titles).toEqual([words.titles.start, words.titles.report, words.titles.group]);
		await page.goBack();
		await startAgain(page);
		await expect(page).toHaveTitle(words.titles.start);
	});
});

test('the pages of a large group are turned', async ({ page }) => {
	await choose(page, pupilsZip(1234));
	await verdict(page);
	await groupLink(groups(page).filter({ hasText: 'pupil' })).click();
	const rows = page.getByTestId('finding');
	await expect(page.getByText(groupWords.shown(1, 100, 1234))).toBeVisible();
	await expect(rows).toHaveCount(100);
	await expect(rows.first()).toHaveAttribute('data-line', '2');
	await page.getByRole('button', { name: groupWords.nextPage }).click();
	await expect(page.getByText(groupWords.shown(101, 200, 1234))).toBeVisible();
	await expect(rows.first()).toHaveAttribute('data-line', '102');
	await page.getByRole('textbox', { name: groupWords.page }).fill('9999');
	await page.keyboard.press('Enter');
	await expect(page.getByText(groupWords.shown(1201, 1234, 1234))).toBeVisible();
	await expect(rows).toHaveCount(34);
	await expect(rows.last()).toHaveAttribute('data-line', '1235');
});

test('the neighbours of a row are shown when they are wanted', async ({ page }) => {
	await sample(page);
	await verdict(page);
	await groupLink(groups(page).filter({ hasText: 'pupil' }).first()).click();
	const rows = page.getByTestId('finding');
	await expect(rows.first()).toBeVisible();
	const own = await rows.count();
	await expect(page.getByText(groupWords.neighbour)).toHaveCount(0);
	await page.getByRole('checkbox', { name: groupWords.neighbours }).check();
	await expect(page.getByText(groupWords.neighbour).first()).toBeAttached();
	await expect(rows).toHaveCount(own);
	await page.getByRole('checkbox', { name: groupWords.neighbours }).uncheck();
	await expect(page.getByText(groupWords.neighbour)).toHaveCount(0);
});

test('a group with several wrong items in one cell opens, and its row says them all', async ({
	page
}) => {
	const files = rosterFiles('Diaz');
	// More wrong items than there may be groups of one column, so that one group counts them all.
	const items = Array.from({ length: 60 }, (_, n) => `nowhere-${String(n)}`);
	const users = (files['users.csv'] ?? '').replace('missing-school', `"${items.join(',')}"`);
	await choose(page, zipOf({ ...files, 'users.csv': users }));
	await verdict(page);
	await groupLink(groups(page).filter({ hasText: 'column orgSourcedIds' })).click();
	const rows = page.getByTestId('finding');
	await expect(rows).toHaveCount(1);
	const said = await rows.locator('td:last-child').innerText();
	expect(items.filter((item) => !said.includes(item))).toEqual([]);
	await expect(page.getByText(groupWords.shown(1, 60, 60))).toBeVisible();
	await page.getByRole('checkbox', { name: groupWords.neighbours }).check();
	await expect(rows).toHaveCount(1);
});

test('a file with hundreds of groups shows them a hundred at a time', async ({ page }) => {
	const files = rosterFiles('Diaz');
	const header = (files['orgs.csv'] ?? '').split('\r\n')[0] ?? '';
	// Every id occurs twice, and each pair is a group of its own.
	const orgs = Array.from({ length: 45 }, (_, n) => `school-${String(n)},,,School,school,,`);
	const classes = (files['classes.csv'] ?? '').split('\r\n');
	const others = Array.from({ length: 45 }, (_, n) =>
		(classes[1] ?? '').replace('class-1', `c-${String(n)}`).replace('course-1', `x-${String(n)}`)
	);
	const zip = zipOf({
		...files,
		'orgs.csv': [header, ...orgs, ...orgs, ''].join('\r\n'),
		'classes.csv': [classes[0] ?? '', classes[1] ?? '', ...others, ...others, ''].join('\r\n')
	});
	await choose(page, zip);
	await verdict(page);
	const report = await saved(page);
	expect(report.groups.length).toBeGreaterThan(100);
	await expect(groups(page)).toHaveCount(100);
	await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
	await expect(groups(page)).toHaveCount(report.groups.length);
	const last = report.groups.length;
	await groupLink(groups(page).last()).click();
	await expect(page.getByText(groupWords.position(String(last), last))).toBeVisible();
	await page.getByRole('link', { name: groupWords.back, exact: true }).click();
	await expect(groups(page)).toHaveCount(last);
	await expect(groupLink(groups(page).last())).toBeFocused();
});
