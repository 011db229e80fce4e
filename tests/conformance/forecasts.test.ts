import { describe, expect, it } from 'vitest';
import { shippedIds } from '../../src/lib/core/profiles/shipped';
import type { Forecast } from '../../src/lib/core/snapshots/forecast';
import { asSentence, undoOf } from '../../src/lib/ui/forecast/off-meaning';
import { forecastText } from '../../src/lib/ui/forecast/words';
import { asDelta, copies, forecastOf, mapped, withStudents } from '../support/profiles/forecasts';
import type { ProfileCases, Sent } from '../support/profiles/profile-cases';

/*
 * Forty students of the last delivery are not in this one: what the sheet of each vendor says under
 * "Records missing from the next …" is what Rollcall forecasts.
 */

const all = import.meta.glob<{ cases: ProfileCases }>('../support/profiles/*.cases.ts', {
	eager: true
});
const accepted = new Map(Object.values(all).map(({ cases }) => [cases.profile, cases.accepted]));
const takenBy = (profile: string): Sent => {
	const sent = accepted.get(profile);
	if (sent === undefined) throw new Error(`no cases of ${profile}`);
	return sent;
};

const GONE = 40;

/** [off, unknown, do, days until gone for good, comes back] */
type Expected = readonly [number, number, string | null, number | null, boolean | null];
const nobody = [0, 0, 'none', null, null] as const;
const silent = [0, GONE, 'unknown', null, null] as const;
const unsaid = [0, GONE, null, null, null] as const;
const off = (
	doing: string,
	days: number | null = null,
	isBack: boolean | null = null
): Expected => [GONE, 0, doing, days, isBack];

const table: Readonly<Record<string, Readonly<Record<'users' | 'enrollments', Expected | null>>>> =
	{
		'apple-school-manager': { users: silent, enrollments: silent },
		brightspace: { users: nobody, enrollments: off('unenroll', 0, true) },
		classlink: { users: off('remove'), enrollments: off('remove') },
		fitnessgram: { users: off('deactivate'), enrollments: off('deactivate') },
		gooru: { users: nobody, enrollments: nobody },
		'great-minds': { users: silent, enrollments: silent },
		hmh: { users: off('deactivate', 0, true), enrollments: off('deactivate', 0, true) },
		managebac: { users: off('archive', 0, true), enrollments: off('archive', 0, true) },
		'moodle-enrol-oneroster': { users: nobody, enrollments: nobody },
		naviance: { users: silent, enrollments: null },
		renaissance: { users: unsaid, enrollments: unsaid },
		'st-math': { users: off('remove', 0, true), enrollments: off('remove', 0, true) },
		wriddle: { users: off('delete', 30), enrollments: silent }
	};

const fileIn = ({ files }: Forecast, name: string) => files.find(({ file }) => file === name);

function said(forecast: Forecast, name: string): Expected | null {
	const file = fileIn(forecast, name);
	if (file === undefined) return null;
	const { switchOff, unknown, do: doing, afterDays, reversible } = file;
	return [switchOff, unknown, doing, afterDays, reversible];
}

it('the table has every profile that is shipped', () => {
	expect(Object.keys(table).sort()).toEqual([...shippedIds].sort());
});

/*
 * What the screen says of it: the receiver's own terms as its sheet has them, and whether it can be
 * undone. Days are counted from the one below.
 */
const TODAY = '2026-11-27';
type Said = readonly [
	users: readonly [string, string],
	enrollments: readonly [string, string] | null
];
const { undo } = forecastText;
const both = (does: string, back: string): Said => [
	[does, back],
	[does, back]
];

const shownWords: Readonly<Record<string, Said>> = {
	'apple-school-manager': both(
		'What becomes of them is not written down.',
		undo.unknown('Apple School Manager')
	),
	brightspace: [
		['Kept: only enrollments go when they are left out.', undo.nothing],
		['Unenrolled from the course and section; the accounts stay.', undo.back]
	],
	classlink: both(
		"Shown as removed in ClassLink's report; whether there is a time of grace is not described.",
		undo.unsaid('ClassLink Roster Server')
	),
	fitnessgram: both('Inactivated in the whole district.', undo.unsaid('FitnessGram')),
	gooru: both(
		'Left as it is: Gooru describes no removal. Ask Gooru if you expect one.',
		undo.nothing
	),
	'great-minds': both(
		'Are not in this delivery; what Great Minds does with them is not documented.',
		undo.unknown('Great Minds')
	),
	hmh: both(
		'Deactivated at once, as every import replaces the one before; back when the record comes again.',
		undo.back
	),
	managebac: both('Archived after the import, not erased.', undo.back),
	'moodle-enrol-oneroster': both('Left as they are: an upload removes nothing.', undo.nothing),
	naviance: [
		[
			'Not described; inactive students are expected as rows with enabledUser false.',
			undo.unknown('Naviance (PowerSchool)')
		],
		null
	],
	renaissance: both(
		'What becomes of records that are not delivered any more is not known.',
		undo.unknown('Renaissance')
	),
	'st-math': both(
		'Removed from ST Math at the next run; accounts and classes made by hand in ST Math stay.',
		undo.back
	),
	wriddle: [
		[
			'Cannot sign in from the next processing on, and are purged after 30 days.',
			'Cannot be undone after Dec 27, 2026'
		],
		[
			'Are expected to disappear; when and how is not written down.',
			undo.unknown('Wriddle (Wixie)')
		]
	]
};

function wordsOf(forecast: Forecast, name: string): readonly [string, string] | null {
	const file = fileIn(forecast, name);
	if (file === undefined) return null;
	return [asSentence(file.does), undoOf(file, forecast.title, TODAY).says];
}

it('every profile that is shipped has words for what becomes of who is missing', () => {
	expect(Object.keys(shownWords).sort()).toEqual([...shippedIds].sort());
});

describe.each(Object.entries(table))('%s', (profile, { users, enrollments }) => {
	it('forty students are missing', async () => {
		const sent = takenBy(profile);
		const forecast = await forecastOf(profile, withStudents(sent, GONE), sent);
		expect(forecast.isRefused).toBe(false);
		expect(said(forecast, 'users.csv')).toEqual(users);
		expect(said(forecast, 'enrollments.csv')).toEqual(enrollments);
		expect([wordsOf(forecast, 'users.csv'), wordsOf(forecast, 'enrollments.csv')]).toEqual(
			shownWords[profile]
		);
		const back = await forecastOf(profile, sent, withStudents(sent, GONE));
		expect(fileIn(back, 'users.csv')).toMatchObject({ create: GONE, switchOff: 0, update: 0 });
	});
});

describe.each(['managebac', 'fitnessgram', 'brightspace'])('a delivery of changes to %s', (id) => {
	it('leaves who is not in it', async () => {
		const sent = takenBy(id);
		const forecast = await forecastOf(id, withStudents(sent, GONE), asDelta(sent));
		for (const { switchOff, unknown } of forecast.files)
			expect([switchOff, unknown]).toEqual([0, 0]);
		expect(wordsOf(forecast, 'users.csv')?.[1]).toBe(undo.nothing);
	});

	it('switches off who is marked to go', async () => {
		const sent = takenBy(id);
		const delta = asDelta(withStudents(sent, 1));
		const word = id === 'fitnessgram' ? 'toBeDeleted' : 'tobedeleted';
		const marked = mapped(delta.files, (text) =>
			text.replaceAll(/^((student|enrollment|role)-\d-1),active/gm, `$1,${word}`)
		);
		const before = withStudents(sent, GONE);
		const forecast = await forecastOf(id, before, { ...delta, files: marked });
		expect(forecast.isRefused).toBe(false);
		const file = fileIn(forecast, 'users.csv');
		expect([file?.switchOff, file?.because.missing]).toEqual([1, 1]);
	});
});

it('accounts that stay without a class are named: Brightspace', async () => {
	const sent = takenBy('brightspace');
	const { classes } = await forecastOf('brightspace', withStudents(sent, GONE), sent);
	expect(classes.studentsWithoutClass).toHaveLength(GONE);
	expect(classes.teachersWithoutClass).toEqual([]);
});

it('a class that Apple does not get any more is detached, with its course kept', async () => {
	const sent = takenBy('apple-school-manager');
	const more = mapped(sent.files, (text, name) =>
		name === 'classes.csv'
			? text + copies(text, /^class-1,/, 1).replaceAll('class-1', 'class-2')
			: text
	);
	const forecast = await forecastOf('apple-school-manager', { ...sent, files: more }, sent);
	expect(fileIn(forecast, 'classes.csv')).toMatchObject({ switchOff: 1, do: 'detach' });
});

describe('records that are in the zip and refused count as missing where they are dropped', () => {
	const misspelt = (sent: Sent): Sent => ({
		...sent,
		files: mapped(sent.files, (text, name) =>
			name === 'users.csv' ? text.replaceAll(/^(student-1-.*),03,/gm, '$1,Third,') : text
		)
	});

	it('ST Math: one misspelt grade in forty rows', async () => {
		const before = withStudents(takenBy('st-math'), GONE);
		const forecast = await forecastOf('st-math', before, misspelt(before));
		const users = fileIn(forecast, 'users.csv');
		expect(users).toMatchObject({
			switchOff: GONE,
			rejected: GONE,
			because: { missing: 0, refused: GONE, cascade: 0 }
		});
		expect(users?.causes[0]).toMatchObject({
			file: 'users.csv',
			count: GONE,
			kinds: { student: GONE, staff: 0, family: 0, other: 0 }
		});
		expect(users?.causes[0]?.message).toContain('Third');
		const enrollments = fileIn(forecast, 'enrollments.csv');
		expect(enrollments?.because).toEqual({ missing: 0, refused: 0, cascade: GONE });
		// What falls with them is repaired in the same place.
		expect(enrollments?.causes[0]).toMatchObject({
			group: users?.causes[0]?.group,
			file: 'users.csv',
			count: GONE,
			kinds: null
		});
		expect([...(users?.off ?? [])].every(({ because }) => because === 'refused')).toBe(true);
	});

	it('who was refused before is nobody who is switched off, and is new once taken', async () => {
		const good = withStudents(takenBy('st-math'), GONE);
		const same = await forecastOf('st-math', misspelt(good), misspelt(good));
		expect(fileIn(same, 'users.csv')).toMatchObject({ switchOff: 0, rejected: GONE, create: 0 });
		const mended = await forecastOf('st-math', misspelt(good), good);
		expect(fileIn(mended, 'users.csv')).toMatchObject({ switchOff: 0, create: GONE, update: 0 });
	});

	it('where the zip is refused as a whole, nothing changes', async () => {
		const sent = takenBy('st-math');
		const broken = { ...sent, files: { ...sent.files, 'courses.csv': null } };
		const forecast = await forecastOf('st-math', withStudents(sent, GONE), broken);
		expect(forecast.isRefused).toBe(true);
		expect(forecast.files.every(({ switchOff, create }) => switchOff + create === 0)).toBe(true);
	});
});

describe('cascades at HMH', () => {
	const without = (sent: Sent, file: string, begin: RegExp): Sent => ({
		...sent,
		files: mapped(sent.files, (text, name) =>
			name === file
				? text
						.split('\n')
						.filter((line) => !begin.test(line))
						.join('\n')
				: text
		)
	});

	it('students who keep the account and lose every class', async () => {
		const before = withStudents(takenBy('hmh'), GONE);
		const after = without(before, 'enrollments.csv', /^"enrollment-2-/);
		const { classes, files } = await forecastOf('hmh', before, after);
		expect(classes.studentsWithoutClass).toHaveLength(GONE);
		expect(files.find(({ file }) => file === 'users.csv')?.switchOff).toBe(0);
	});

	it('a teacher without a class, and a class without a teacher', async () => {
		const before = withStudents(takenBy('hmh'), 1);
		const after = without(before, 'enrollments.csv', /^"enrollment-1"/);
		const { classes } = await forecastOf('hmh', before, after);
		expect(classes.teachersWithoutClass).toHaveLength(1);
		expect(classes.classesWithoutTeacher).toHaveLength(1);
		expect(classes.studentsWithoutClass).toEqual([]);
	});
});
