import type { Page } from '@playwright/test';
import { receiverWords as text } from '../../src/lib/ui/receivers/words';
import { filterWords } from '../../src/lib/ui/words.report';
import { expectAccessible } from './support/access';
import {
	choose,
	groupLink,
	open,
	openReady,
	reopen,
	sample,
	startAgain,
	verdict
} from './support/app';
import { chosenLine, openPicker, pick, verdictOf } from './support/receivers';
import { rosterZip } from './support/roster';
import { expect, test } from './support/test';

/*
 * Who receives the roster: chosen once, judged with every check and again at once when the choice or
 * an answer changes.
 */

const groups = (page: Page) => page.getByTestId('group');
const matrix = (page: Page) => page.getByRole('table', { name: text.verdicts.caption });

/** The cells of a file in the matrix: the standard, then each receiver. */
const cellsOf = (page: Page, file: string) =>
	matrix(page).getByRole('row').filter({ hasText: file }).getByRole('cell');

test('two receivers are chosen, judged, and remembered', async ({ page }) => {
	await open(page);
	await expect(chosenLine(page)).toContainText(text.line.none);
	await pick(page, 'ST Math', 'HMH');
	await expect(chosenLine(page)).toContainText(text.named(['ST Math', 'HMH']));
	await sample(page);
	await verdict(page);
	await expect(verdictOf(page, 'st-math')).toContainText('ST Math would');
	await expect(verdictOf(page, 'hmh')).toContainText('HMH would');
	await expect(matrix(page).getByRole('columnheader')).toHaveText([
		text.verdicts.file,
		text.verdicts.standard,
		'ST Math',
		'HMH'
	]);
	await expect(cellsOf(page, 'enrollments.csv')).toHaveText([/to fix$/, /refused$/, /refused$/]);
	await reopen(page);
	await expect(chosenLine(page)).toContainText(text.named(['ST Math', 'HMH']));
});

test('a finding says what each receiver does, and where that is written', async ({ page }) => {
	await open(page, './?profile=st-math&profile=hmh');
	await sample(page);
	await verdict(page);
	await page.getByRole('searchbox', { name: filterWords.search }).fill('pupil');
	const group = groups(page).first();
	await expect(group).toContainText(text.named(['ST Math', 'HMH']));
	await groupLink(group).click();
	const effects = page.getByTestId('effects');
	await expect(effects.getByRole('listitem')).toHaveCount(2);
	await expect(effects.getByRole('heading', { level: 3 })).toHaveText(['ST Math', 'HMH']);
	await expect(page.getByTestId('finding').first()).toContainText('pupil');
	await page.goBack();
	await page.getByRole('searchbox', { name: filterWords.search }).fill('STM-');
	await groupLink(groups(page).first()).click();
	await expect(effects.getByRole('link')).toHaveAttribute('href', /profiles\/st-math\/#STM-\d+$/);
});

test('another receiver on a finished report is judged at once, and the report keeps its place', async ({
	page
}) => {
	await open(page);
	await sample(page);
	await verdict(page);
	const search = page.getByRole('searchbox', { name: filterWords.search });
	await search.fill('users.csv');
	await pick(page, 'Wriddle');
	await expect(verdictOf(page, 'wriddle')).toBeVisible();
	await expect(search).toHaveValue('users.csv');
	await expect(page.getByRole('button', { name: text.line.changeLong })).toBeFocused();
	await pick(page, 'Gooru');
	await expect(verdictOf(page, 'gooru')).toContainText(text.verdicts.words.rejected);
	// Gooru takes another version, so nothing else was judged for it.
	await expect(cellsOf(page, 'orgs.csv').last()).toHaveText(text.matrix.notJudged);
	const receiver = page.getByRole('combobox', { name: text.groups.by });
	await search.fill('');
	await receiver.selectOption('Gooru');
	await expect(groups(page).filter({ hasText: 'Gooru' })).toHaveCount(await groups(page).count());
});

test('an answer changes the verdict at once and is remembered', async ({ page }) => {
	await open(page, './?profile=wriddle');
	await sample(page);
	await verdict(page);
	const panel = page.getByTestId('questions');
	const before = await verdictOf(page, 'wriddle').innerText();
	await expect(panel).toContainText(text.questions.taken(text.questions.no));
	await panel.getByRole('button', { name: text.questions.yes, exact: true }).click();
	await expect(verdictOf(page, 'wriddle')).not.toHaveText(before, { useInnerText: true });
	await reopen(page);
	await sample(page);
	await verdict(page);
	await expect(
		panel.getByRole('button', { name: text.questions.yes, exact: true })
	).toHaveAttribute('aria-pressed', 'true');
	await panel.getByRole('button', { name: /^Take the answer back/ }).click();
	await expect(panel).toContainText(text.questions.taken(text.questions.no));
	await expect(verdictOf(page, 'wriddle')).toHaveText(before, { useInnerText: true });
});

test('the address of a receiver preselects it for this visit only', async ({ page }) => {
	await open(page);
	await pick(page, 'HMH');
	await open(page, './?profile=gooru&profile=nobody');
	await expect(chosenLine(page)).toContainText('Gooru');
	await expect(page.getByText(text.line.unknown(['nobody']))).toBeVisible();
	await choose(page, rosterZip('Diaz'));
	await verdict(page);
	await expect(verdictOf(page, 'gooru')).toBeVisible();
	await startAgain(page);
	await open(page);
	await expect(chosenLine(page)).toContainText('HMH');
});

test('what every receiver lets pass is listed apart', async ({ page }) => {
	await open(page, './?profile=gooru');
	await sample(page);
	await verdict(page);
	const folded = page.getByTestId('not-counted');
	await folded.locator('summary').click();
	await folded.getByRole('link').first().click();
	await expect(page.getByTestId('effects')).toContainText(text.effects.passes);
});

test('asks nobody for anything once the page works offline', async ({ page }) => {
	await openReady(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await pick(page, 'HMH');
	await sample(page);
	await verdict(page);
	await groupLink(groups(page).first()).click();
	await expect(page.getByTestId('effects')).toBeVisible();
	expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});

test.describe('for everybody', () => {
	test('the dialog, also where nothing is found', async ({ page }) => {
		await open(page, './?profile=hmh');
		const dialog = await openPicker(page);
		await expectAccessible(page);
		await dialog.getByRole('searchbox').fill('nowhere-to-be-found');
		await expect(dialog.getByText(text.picker.none)).toBeVisible();
		await expectAccessible(page);
	});

	test('a report with two receivers, its questions open, and a group of it', async ({ page }) => {
		await open(page, './?profile=st-math&profile=hmh');
		await sample(page);
		await verdict(page);
		for (const fold of await page.getByTestId('questions').locator('summary').all())
			await fold.click();
		await page.getByTestId('day').locator('summary').click();
		await expectAccessible(page);
		await groupLink(groups(page).filter({ hasText: 'pupil' })).click();
		await expect(page.getByTestId('finding').first()).toBeVisible();
		await expectAccessible(page);
	});

	test('a report with many receivers', async ({ page }) => {
		const ids = ['st-math', 'hmh', 'gooru', 'wriddle', 'managebac', 'naviance', 'fitnessgram'];
		await open(page, `./?${ids.map((id) => `profile=${id}`).join('&')}`);
		await sample(page);
		await verdict(page);
		await expect(verdictOf(page, 'fitnessgram')).toBeVisible();
		await expectAccessible(page);
	});
});
