import type { Locator } from '@playwright/test';
import papa from 'papaparse';
import { choose, headline, openReady } from '../support/app';
import { elmSchool } from '../support/elm-school';
import { stored } from '../support/kept';
import { everyWay, type Person } from '../support/people';
import { zipOf } from '../support/roster';
import { expect } from '../support/test';

/*
 * Mara Delgado has five minutes between two lessons: she finds her classes by her name, sees who is in
 * them, says what is not right, takes the note for the office along, and leaves nothing behind.
 */

const rowOf = ({ page }: Person, name: string): Locator =>
	page.locator('ol.people > li').filter({ hasText: name });
const names = ({ page }: Person): Locator => page.locator('ol.people > li b');
const note = ({ page, text }: Person): Locator =>
	page.getByRole('region', { name: text.classes.note.title });

/** Opens the zip of the office and finds the own name in it. */
async function findClasses(person: Person): Promise<void> {
	const { page, text } = person;
	await person.follow(text.classesWay.start);
	await expect(headline(page)).toHaveText(text.classes.start.headline);
	await choose(page, zipOf(elmSchool(), 'elm.zip'));
	await expect(headline(page)).toHaveText(text.classes.find.headline);
	await page.getByRole('searchbox', { name: text.classes.find.label }).fill('delg');
	await person.press(page.locator('ul.found button').filter({ hasText: 'Mara Delgado' }));
	await expect(headline(page)).toHaveText(text.classes.person.classesOf('Mara Delgado'));
}

/** Looks into both classes, of which the second has one student. */
async function lookThrough(person: Person): Promise<void> {
	const { page, text } = person;
	const classes = page.getByRole('region', { name: text.classes.person.classes }).locator('button');
	await expect(classes).toHaveText([/Reading 5/, /Writing 5/]);
	await expect(classes.first()).toContainText(text.classes.students(3));
	await person.press(classes.nth(1));
	await expect(names(person)).toHaveText(['Emil Varga']);
	await person.press(classes.nth(0));
	await expect(names(person)).toHaveText(['Cleo Lindgren', 'Ben Okafor', 'Ada Quist']);
}

/** Asks why one of them cannot log in. */
async function askAboutLogin(person: Person): Promise<void> {
	const { text } = person;
	const ben = rowOf(person, 'Ben Okafor');
	await person.press(ben.locator('button.name'));
	const answer = ben.locator('.answer');
	await expect(answer).toContainText(text.classes.login.title('Ben Okafor'));
	const [why, todo] = text.login.notEnabled;
	await expect(answer).toContainText(why);
	await expect(answer).toContainText(todo);
	await person.pressButton(text.classes.login.close, answer);
	await expect(answer).toHaveCount(0);
}

/** Says who is not hers, who is called otherwise, and who is missing. */
async function markWhatIsWrong(person: Person): Promise<void> {
	const { page, text } = person;
	const { row, klass, missing } = text.classes;
	await person.pressButton(row.notMineOf('Cleo Lindgren'));
	await expect(rowOf(person, 'Cleo Lindgren')).toContainText(row.said['not-mine']());
	const ada = rowOf(person, 'Ada Quist');
	await person.pressButton(row.wrongNameOf('Ada Quist'));
	await ada.getByLabel(row.should).fill('=Ada Quist-Lee');
	await person.pressButton(row.save, ada);
	await expect(ada).toContainText(row.said['wrong-name']('=Ada Quist-Lee'));
	await person.pressButton(klass.missing);
	await page.getByRole('searchbox', { name: missing.label }).fill('dara');
	await person.pressButton(missing.addOf('Dara Nunez'));
	await expect(rowOf(person, 'Dara Nunez')).toContainText(row.said.missing());
}

/** Prints the note and saves it, and holds both against what was said. */
async function takeNote(person: Person): Promise<void> {
	const { page, text } = person;
	const said = text.classes.note;
	const own = note(person);
	await expect(own).toContainText(said.count(3, 1));
	await page.evaluate(() => {
		Reflect.set(window, 'print', () => Reflect.set(window, 'printed', true));
	});
	await person.pressButton(said.print, own);
	expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true);
	await page.emulateMedia({ media: 'print' });
	await expect(own.getByRole('listitem')).toHaveText([
		/student-3/,
		/student-1.*=Ada Quist-Lee/,
		/student-4/
	]);
	for (const line of await own.locator('.paper').all()) await expect(line).toBeVisible();
	await expect(own.getByRole('button')).toHaveCount(0);
	await page.emulateMedia({ media: null });
	const { name, bytes } = await person.save(own.getByTestId('export'));
	expect(name).toBe('rollcall-class-note.csv');
	const [head, ...rows] = papa.parse<string[]>(bytes.toString('utf8').replace(/^\uFEFF/, ''), {
		skipEmptyLines: true
	}).data;
	const { csv } = text.classes;
	const line = (kind: keyof typeof csv.kinds, who: string, id: string, should = '') => [
		...['Mara Delgado', 'Reading 5', 'class-1', csv.kinds[kind], who, id, should, kind]
	];
	expect(head).toEqual(csv.head);
	expect(rows).toEqual([
		line('not-mine', 'Cleo Lindgren', 'student-3'),
		// No spreadsheet takes it for a formula.
		line('wrong-name', 'Ada Quist', 'student-1', "'=Ada Quist-Lee"),
		line('missing', 'Dara Nunez', 'student-4')
	]);
}

/** All that the browser holds for the page: databases, offline copy, settings. */
const left = async ({ page }: Person) => ({
	...(await stored(page)),
	caches: await page.evaluate(() => caches.keys()),
	settings: await page.evaluate(() => Object.entries(localStorage))
});

everyWay('a teacher', async (person) => {
	const { page, text, language } = person;
	await openReady(page);
	await person.speak();
	const before = await left(person);
	await findClasses(person);
	await lookThrough(person);
	await askAboutLogin(person);
	await markWhatIsWrong(person);
	await takeNote(person);
	await person.pressButton(text.classes.finish.button);
	await expect(headline(page)).toHaveText(text.classes.finish.done);
	for (const name of ['Delgado', 'Cleo', 'Reading 5'])
		await expect(page.getByText(name)).toHaveCount(0);
	await expect.poll(() => left(person)).toEqual(before);
	expect(before.settings).toEqual(language === 'en' ? [] : [['rollcall-language', language]]);
});
