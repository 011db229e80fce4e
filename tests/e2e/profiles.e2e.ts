import { serveStatic, type StaticServer } from '../../src/command/static-server';
import { profileText } from '../../src/lib/ui/profiles/words';
import { words } from '../../src/lib/ui/words';
import { expectAccessible } from './support/access';
import { expectReady, headerLink, headline, open, openReady } from './support/app';
import { expect, test } from './support/test';

const { index: indexText, page: text, checklist, titles } = profileText;

test('every receiver has a page, and the index in the header leads to it', async ({
	page,
	request
}) => {
	await open(page);
	await headerLink(page, words.app.profiles).click();
	await expect(page).toHaveTitle(titles.index);
	const links = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');
	const found = await links.evaluateAll((all) =>
		all.map((link) => (link as HTMLAnchorElement).href)
	);
	expect(found.length).toBeGreaterThan(10);
	for (const link of found) expect((await request.get(link)).status(), link).toBe(200);
});

for (const path of ['', 'st-math/', 'managebac/', 'gooru/']) {
	test(`profiles/${path} can be used by everybody`, async ({ page }) => {
		await open(page, `profiles/${path}`);
		await expectAccessible(page);
	});
}

test('a receiver is found by a word, by keyboard, and nothing that fits is said', async ({
	page
}) => {
	await open(page, 'profiles/');
	const search = page.getByRole('searchbox', { name: indexText.search });
	await search.focus();
	await page.keyboard.type('wixie');
	await expect(page.getByRole('status').first()).toContainText('1 of');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(headline(page)).toHaveText(/Wriddle/);
	await open(page, 'profiles/');
	await search.fill('nowhere-to-be-found');
	await expect(page.getByRole('heading', { name: indexText.none })).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: indexText.clear }).click();
	await expect(search).toHaveValue('');
});

test('a number of the sheet is an address, and its links lead on', async ({ page }) => {
	await open(page, 'profiles/st-math/#STM-23');
	await expect(page.locator('#STM-23')).toBeInViewport();
	await expect(page.locator('#STM-23')).toContainText('grades has to be filled.');
	await page.locator('#STM-11').getByRole('link').last().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#source-/);
	await page.locator('#STM-11 .rules').getByRole('link').click();
	await expect(page).toHaveURL(/rules\/column-order\//);
	await page.goBack();
	await expect(page).toHaveTitle(titles.profile('ST Math'));
});

test('leads to the check for the receiver', async ({ page }) => {
	await openReady(page, 'profiles/st-math/');
	await page.getByRole('link', { name: indexText.checkFor('ST Math') }).click();
	await expect(page).toHaveURL(/\/\?profile=st-math$/);
	await expect(page.getByText('ST Math').first()).toBeVisible();
});

test('paper gets the whole page, or the checklist alone', async ({ page }) => {
	await open(page, 'profiles/st-math/');
	await page.emulateMedia({ media: 'print' });
	const list = page.locator('#checklist');
	await expect(headline(page)).toBeVisible();
	await expect(list).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('link', { name: text.toChecklist }).click();
	await expect(page.getByRole('button', { name: checklist.print })).toBeInViewport();
	await page.emulateMedia({ media: 'print' });
	await expect(headline(page)).toBeHidden();
	await expect(list).toBeVisible();
	await expect(list.getByText(checklist.district)).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('pages are whole, and the address of the checklist prints it alone', async ({ page }) => {
		await page.goto('profiles/');
		await expect(page.getByRole('searchbox')).toBeHidden();
		await page.getByRole('link', { name: 'ST Math', exact: true }).click();
		await expect(page.locator('#STM-16')).toBeVisible();
		await page.goto('profiles/st-math/#checklist');
		await page.emulateMedia({ media: 'print' });
		await expect(headline(page)).toBeHidden();
		await expect(page.locator('#checklist')).toBeVisible();
	});
});

for (const base of ['/', '/a/b/']) {
	test.describe(`at ${base}, with the server gone`, () => {
		let server: StaticServer;
		test.beforeEach(async () => {
			server = await serveStatic('build', { port: 0, base });
		});

		test('every receiver opens by its link and by its address', async ({ page }) => {
			await openReady(page, `${server.url}profiles/st-math/`);
			await server.close();
			await page.getByRole('link', { name: text.back }).click();
			await page.getByRole('link', { name: 'HMH', exact: true }).click();
			await expect(page).toHaveURL(`${server.url}profiles/hmh/`);
			for (const tail of ['/', '', '/index.html', '/?profile=x', '/#HMH-27']) {
				await page.goto(`${server.url}profiles/hmh${tail}`);
				await expect(page).toHaveTitle(titles.profile('HMH'));
				await expect(headline(page)).toHaveText(/HMH/);
			}
			await expectReady(page);
			await expect(page.locator('#HMH-27')).toBeInViewport();
			await page.goto(`${server.url}profiles/`);
			await expect(page).toHaveTitle(titles.index);
		});
	});
}
