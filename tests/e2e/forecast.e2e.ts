import type { Locator, Page } from '@playwright/test';
import type { DiffReport } from '../../src/lib/core/snapshots/diff-report';
import { brakeText } from '../../src/lib/ui/brakes/words';
import { compareText } from '../../src/lib/ui/compare/words';
import { listText } from '../../src/lib/ui/compare/words.lists';
import { dayAfter } from '../../src/lib/ui/forecast/off-meaning';
import { forecastText } from '../../src/lib/ui/forecast/words';
import { keepWords } from '../../src/lib/ui/kept/words.keep';
import { rollOverText } from '../../src/lib/ui/roll-over/words';
import { words } from '../../src/lib/ui/words';
import { today } from '../../src/lib/state/today';
import { expectAccessible } from './support/access';
import { headline, open } from './support/app';
import { test, type Pairs } from './support/closing';
import { compareTwo, lists, records, saved } from './support/compare';
import { keepPart, keptCards } from './support/kept';
import { expect } from './support/test';

/*
 * What a known change would do at receivers, what stops because of it, and a new school year. A school
 * closed, thirty students have a misspelt role, seven lost their seats: the page says that, and nothing
 * else.
 */

const n = words.figures.count;
const place = './compare/?profile=hmh&profile=st-math&profile=wriddle';
const card = (page: Page, id: string): Locator => page.getByTestId(`forecast-${id}`);
const details = (page: Page, id: string): Locator => page.getByTestId(`details-${id}`);
const brakes = (page: Page): Locator => page.getByTestId('brake');
const shown = (page: Page): Locator => lists(page).getByRole('status').first();

async function compareAt(
	page: Page,
	{ before, after }: Pairs['closing'] | Pairs['year'],
	address = place
): Promise<void> {
	await open(page, address);
	await compareTwo(page, before, after);
}

/** Opens a folded part where it is not open. */
async function unfold(fold: Locator): Promise<void> {
	if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
}

test('each receiver says who would be off, and what that means there', async ({ page, pairs }) => {
	await compareAt(page, pairs.closing);
	const { students, staff } = pairs.closing.school;
	const off = students + staff + pairs.closing.misspelt;
	for (const id of ['hmh', 'st-math', 'wriddle']) {
		await expect(card(page, id)).toContainText(`${n(off)} people`);
		await expect(card(page, id)).toContainText(
			forecastText.kinds({ student: students + pairs.closing.misspelt, staff, family: 0, other: 0 })
		);
		await expect(card(page, id)).toContainText(
			forecastText.card.because({
				missing: students + staff,
				refused: pairs.closing.misspelt,
				cascade: 0
			})
		);
	}
	await expect(card(page, 'hmh')).toContainText('Deactivated at once');
	await expect(card(page, 'hmh')).toContainText(forecastText.undo.back);
	await expect(card(page, 'st-math')).toContainText('Removed from ST Math at the next run');
	await expect(card(page, 'wriddle')).toContainText('purged after 30 days');
	const last = dayAfter(today(), 30);
	await expect(card(page, 'wriddle')).toContainText(forecastText.undo.until(last));
	await card(page, 'hmh')
		.getByRole('button', { name: forecastText.card.seeOf('HMH') })
		.click();
	await expect(shown(page)).toContainText(n(off));
});

test('a misspelt value is named with the group that repairs it', async ({ page, pairs }) => {
	await compareAt(page, pairs.closing);
	const causes = details(page, 'hmh').getByTestId('cause');
	await expect(causes.first()).toContainText(
		`${n(pairs.closing.misspelt)} students would be switched off because their role pupil is not known to HMH.`
	);
	await causes
		.first()
		.getByRole('link', { name: /^Repair it/ })
		.click();
	await expect(headline(page)).toContainText('pupil');
	await expect(page.getByTestId('finding').first()).toContainText('pupil');
});

test('what goes with a school, and who stays without a class', async ({ page, pairs }) => {
	await compareAt(page, pairs.closing);
	const { name, students, staff, classes, seats } = pairs.closing.school;
	const goes =
		forecastText.schools.goes(name) + forecastText.schools.with(students, staff, classes, seats);
	await expect(details(page, 'st-math')).toContainText(goes);
	const { effects } = forecastText;
	await expect(details(page, 'st-math')).toContainText(
		effects.studentsWithoutClass(pairs.closing.seatless)
	);
	const act = effects.list.studentsWithoutClass;
	await details(page, 'st-math')
		.getByRole('button', { name: effects.at('ST Math', act) })
		.click();
	await expect(records(page)).toHaveCount(pairs.closing.seatless);
	await expect(shown(page)).toHaveText(
		listText.showing(1, pairs.closing.seatless, pairs.closing.seatless)
	);
	const table = details(page, 'st-math').getByRole('table');
	const people = table.getByRole('row').filter({ hasText: forecastText.types.of('users.csv') });
	await expect(people.getByRole('cell').nth(2)).toHaveText(
		n(students + staff + pairs.closing.misspelt)
	);
	await expect(people.getByRole('cell').nth(4)).toHaveText(n(pairs.closing.misspelt));
});

test('a brake asks, takes a reason for all places, and keeps it with the check', async ({
	page,
	pairs
}) => {
	await compareAt(page, pairs.closing);
	const { name, students, classes } = pairs.closing.school;
	const sentence = `${name} loses ${n(students)} of ${n(students)} students and ${n(classes)} of ${n(classes)} classes.`;
	const first = brakes(page).first();
	await expect(first.getByRole('heading')).toHaveText(brakeText.card.stop(sentence));
	await expect(brakes(page)).toHaveCount(2);
	await expect(brakes(page).last()).toContainText(
		`${n(students + pairs.closing.school.staff)} of ${n(pairs.closing.users)} people would be gone.`
	);
	const { reason } = brakeText;
	await first.getByRole('button', { name: reason.give }).click();
	await expect(first.getByRole('alert')).toHaveText(reason.missing);
	await first.getByRole('button', { name: reason.picks[0] }).click();
	await first.getByLabel(reason.label).fill('Fern Hill closed in summer.');
	await first.getByRole('checkbox').check();
	await first.getByRole('button', { name: reason.give }).click();
	const said = `${reason.picks[0]}: Fern Hill closed in summer.`;
	for (const each of await brakes(page).all()) {
		await expect(each).toContainText(said);
		await expect(each).toContainText(reason.held);
	}
	const file = await saved(page, page.getByRole('button', { name: compareText.head.save }));
	// The page made it of this very type.
	const report = JSON.parse(file.text) as DiffReport;
	const over = report.brakes.filter((brake) => brake.over);
	expect(report.reasons.map(({ reason: why }) => why)).toEqual(over.map(() => said));
	await first.getByRole('link', { name: reason.keep }).click();
	await keepPart(page).getByRole('button', { name: keepWords.button }).click();
	await page.getByRole('link', { name: keepWords.see }).click();
	await expect(keptCards(page).first()).toContainText(said);
});

test('thresholds of one’s own hold at once, and at the next visit', async ({ page, pairs }) => {
	const { settings } = brakeText;
	const fold = page.getByTestId('brake-settings');
	const rule = fold.getByTestId('brake-rule');
	await compareAt(page, pairs.closing, './compare/');
	await unfold(fold);
	await expect(rule).toHaveCount(3);
	for (const at of [0, 1, 2]) {
		await rule.nth(at).getByLabel(settings.percent).fill('100');
		await rule.nth(at).getByLabel(settings.percent).press('Tab');
	}
	await expect(page.getByRole('heading', { name: brakeText.calm.title })).toBeVisible();
	await rule.nth(0).getByLabel(settings.percent).fill('101');
	await rule.nth(0).getByLabel(settings.percent).press('Tab');
	await expect(fold.getByRole('alert')).toContainText('percent is 101');
	await rule.nth(1).getByLabel(settings.when).selectOption(settings.whens.atLeast);
	await expect(brakes(page)).toHaveCount(1);
	await expect(brakes(page)).toContainText('You asked to be stopped from 100 %');
	await compareAt(page, pairs.closing, './compare/');
	await expect(brakes(page)).toHaveCount(1);
	await unfold(fold);
	await fold.getByRole('button', { name: settings.reset }).click();
	await expect(brakes(page)).toHaveCount(2);
	await expect(fold).toContainText(settings.usual);
});

test('a new school year is offered, and what departs from it is left', async ({ page, pairs }) => {
	await compareAt(page, pairs.year, './compare/?profile=hmh');
	const offer = page.getByTestId('roll-over-offer');
	await expect(offer).toContainText(rollOverText.offer.title.year);
	await expect(brakes(page).first()).toBeVisible();
	await offer.getByRole('button', { name: rollOverText.offer.take }).click();
	await expect(page.getByTestId('expected')).toContainText(
		rollOverText.expected('students-leave', 'users.csv', pairs.year.leaving)
	);
	await expect(page.getByRole('heading', { name: brakeText.calm.title })).toBeVisible();
	const departs = page.getByTestId('departs');
	await expect(departs).toContainText(
		rollOverText.departs('users.csv', pairs.year.missing, 0, 0, 0)
	);
	await expect(card(page, 'hmh')).toContainText(
		forecastText.card.expected(pairs.year.leaving, pairs.year.leaving + pairs.year.missing)
	);
	await departs.getByRole('button', { name: rollOverText.see('users.csv') }).click();
	await expect(records(page)).toHaveCount(pairs.year.missing);
	await page.getByRole('button', { name: rollOverText.mode.none }).click();
	await expect(brakes(page).first()).toBeVisible();
	await expect(offer).toBeVisible();
});

test('without receivers the way to them is here', async ({ page, pairs }) => {
	await compareAt(page, pairs.closing, './compare/');
	await expect(page.getByRole('heading', { name: forecastText.choose.title })).toBeVisible();
	const section = page.getByRole('region', { name: forecastText.title });
	await section.getByRole('button', { name: forecastText.choose.act }).click();
	const dialog = page.getByRole('dialog');
	for (const name of ['Gooru', 'D2L Brightspace'])
		await dialog.getByRole('checkbox', { name, exact: false }).check();
	await dialog.locator('button.primary').click();
	// Gooru takes another version of the standard.
	await expect(card(page, 'gooru')).toContainText(forecastText.refused.title);
	await expect(card(page, 'brightspace')).toContainText(forecastText.undo.nothing);
	await expect(card(page, 'brightspace')).toContainText(': unenrolled');
});

test.describe('for everybody', () => {
	test('the brakes, the forecasts and the thresholds', async ({ page, pairs }) => {
		await compareAt(page, pairs.closing);
		await unfold(page.getByTestId('brake-settings'));
		await unfold(page.getByTestId('brake-table'));
		for (const id of ['hmh', 'st-math', 'wriddle']) await unfold(details(page, id));
		await expectAccessible(page);
		const first = brakes(page).first();
		await first.getByRole('button', { name: brakeText.reason.picks[1] }).click();
		await first.getByRole('button', { name: brakeText.reason.give }).click();
		await expect(first).toContainText(brakeText.reason.held);
		await expectAccessible(page);
	});

	test('a new school year', async ({ page, pairs }) => {
		await compareAt(page, pairs.year, './compare/');
		await expectAccessible(page);
		await page.getByRole('button', { name: rollOverText.offer.take }).click();
		await expect(page.getByTestId('departs')).toBeVisible();
		await expectAccessible(page);
	});

	test('with the keyboard alone', async ({ page, pairs }) => {
		await compareAt(page, pairs.closing);
		const first = brakes(page).first();
		await first.getByRole('button', { name: /^See who is gone/ }).focus();
		// Past the other way into a list, to the first quick reason.
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await expect(first.getByRole('button', { name: brakeText.reason.picks[0] })).toBeFocused();
		await page.keyboard.press('Space');
		for (let at = 0; at < 3; at++) await page.keyboard.press('Tab');
		await expect(first.getByLabel(brakeText.reason.label)).toBeFocused();
		await page.keyboard.type('It closed.');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(first).toContainText(`${brakeText.reason.picks[0]}: It closed.`);
		await expect(first.locator(':focus')).toContainText(brakeText.reason.given);
	});
});
