import type { Page } from '@playwright/test';
import { keepWords } from '../../../src/lib/ui/kept/words.keep';
import { choose, open, verdict, type ChosenFile } from './app';
import { rosterFiles, zipOf } from './roster';
import { expect } from './test';

/* Deliveries of one made-up district, night after night, and checks of them that are kept. */

/** What is done to a night's delivery. */
export interface NightChange {
	/** Students, by number, who are not in it. */
	readonly isGone?: (student: number) => boolean;
	/** Students, by number, who come under another id. */
	readonly isRekeyed?: (student: number) => boolean;
	/** Students, by number, of whom nobody knows whether they may log in: one error each. */
	readonly isFaulty?: (student: number) => boolean;
}

const never = (): boolean => false;

/** The zip of a night with so many students, each in one of ten classes. */
export function nightZip(
	students: number,
	{ isGone = never, isRekeyed = never, isFaulty = never }: NightChange = {}
): ChosenFile {
	const files = rosterFiles('Diaz');
	const headerOf = (name: string): string => (files[name] ?? '').split('\r\n')[0] ?? '';
	const present = Array.from({ length: students }, (_, number) => number)
		.filter((number) => !isGone(number))
		.map((number) => ({
			id: `${isRekeyed(number) ? 'again' : 'student'}-${String(number)}`,
			enabled: isFaulty(number) ? 'perhaps' : 'true',
			number
		}));
	const people = present.map(
		({ id, enabled, number }) =>
			`${id},,,${enabled},school-1,student,s${String(number)},,Ada,Diaz${String(number)},,,,,,,05,`
	);
	const classes = Array.from(
		{ length: 10 },
		(_, at) =>
			`class-${String(at)},,,Reading ${String(at)},05,course-1,R${String(at)},scheduled,,school-1,term-1,,,`
	);
	const seats = present.map(
		({ id, number }) => `seat-${id},,,class-${String(number % 10)},school-1,${id},student,,,`
	);
	const text = (name: string, rows: readonly string[]): string =>
		[headerOf(name), ...rows, ''].join('\r\n');
	return zipOf(
		{
			...files,
			'users.csv': text('users.csv', people),
			'classes.csv': text('classes.csv', classes),
			'enrollments.csv': text('enrollments.csv', seats)
		},
		'night.zip'
	);
}

/** Checks a night's delivery at eight in the evening of a day, and keeps the check. */
export async function keepNight(page: Page, zip: ChosenFile, day: string): Promise<void> {
	await page.clock.setFixedTime(new Date(`${day}T20:00:00`));
	await open(page);
	await choose(page, zip);
	await verdict(page);
	const panel = page.getByTestId('keep');
	await panel.getByRole('button', { name: keepWords.button, exact: true }).click();
	await expect(panel.getByRole('button', { name: keepWords.remove })).toBeVisible();
}
