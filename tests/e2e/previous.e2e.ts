import type { Page } from '@playwright/test';
import type { Report } from '../../src/lib/core/report/report';
import { previousWords, reportWords } from '../../src/lib/ui/words.report';
import { choose, download, headline, open, verdict } from './support/app';
import { dropFiles } from './support/drop';
import { rosterFiles, zipOf, type RosterFiles } from './support/roster';
import { expect, test } from './support/test';

/*
 * A delivery of changes is checked by itself first; its report asks for the last complete delivery
 * and then knows which records were sent before.
 */

const full: RosterFiles = {
	...rosterFiles('Diaz'),
	'users.csv': (rosterFiles('Diaz')['users.csv'] ?? '').replace('missing-school', 'school-1')
};

/** One enrollment has changed, of a user who is not part of the changes. */
function changesOf(user: string) {
	const enrollments = (full['enrollments.csv'] ?? '')
		.replace('enrollment-1,,,', 'enrollment-1,active,2026-10-01T08:00:00.000Z,')
		.replace('student-1', user);
	const manifest = (full['manifest.csv'] ?? '')
		.replaceAll(',bulk', ',absent')
		.replace('file.enrollments,absent', 'file.enrollments,delta')
		.replace('file.users,absent', 'file.users,delta');
	const [header = ''] = (full['users.csv'] ?? '').split('\r\n');
	const other = `other-1,active,2026-10-01T08:00:00.000Z,true,school-1,student,o1,,Ann,Lee,,,,,,,05,`;
	const users = [header, other, ''].join('\r\n');
	return zipOf(
		{ 'manifest.csv': manifest, 'users.csv': users, 'enrollments.csv': enrollments },
		'changes.zip'
	);
}

const give = (page: Page) => page.getByTestId('drop-previous');
const part = (page: Page, name: string) => page.getByRole('region', { name });

test('what was sent before is no problem once the complete delivery is given', async ({ page }) => {
	await open(page);
	await choose(page, changesOf('student-1'));
	await verdict(page);
	await expect(part(page, previousWords.title)).toContainText(previousWords.lead);
	await expect(page.getByTestId('group')).toHaveCount(1);
	await dropFiles(give(page), [zipOf(full, 'full.zip')]);
	await expect(part(page, previousWords.usedTitle)).toContainText('full.zip');
	await expect(page.getByTestId('group')).toHaveCount(0);
	const report = JSON.parse(await download(page, 'json')) as Report;
	expect(report.previous).toMatchObject({ name: 'full.zip', used: true, problem: null });
	expect(report.previous?.sha256).toMatch(/^[0-9a-f]{64}$/);
	expect(report.input.name).toBe('changes.zip');
});

test('what was never sent is an error then', async ({ page }) => {
	await open(page);
	await choose(page, changesOf('student-9'));
	await verdict(page);
	await expect(headline(page)).toHaveText(reportWords.warningsOnly(1));
	await choose(page, zipOf(full, 'full.zip'));
	await expect(headline(page)).toHaveText(reportWords.oneError);
});

test('what cannot be used is said in words, and another one can be given', async ({ page }) => {
	await open(page);
	await choose(page, changesOf('student-1'));
	await verdict(page);
	await choose(page, changesOf('student-1'));
	const said = part(page, previousWords.problemTitle);
	await expect(said).toContainText('holds changes only');
	await expect(page.getByTestId('group')).toHaveCount(1);
	await give(page).focus();
	await choose(page, zipOf(full, 'full.zip'));
	await expect(part(page, previousWords.usedTitle)).toBeVisible();
});

test('a complete delivery is not asked for another one', async ({ page }) => {
	await open(page);
	await choose(page, zipOf(full, 'full.zip'));
	await verdict(page);
	await expect(give(page)).toHaveCount(0);
});
