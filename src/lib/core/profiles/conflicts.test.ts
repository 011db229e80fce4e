import { describe, expect, it } from 'vitest';
import type { Answer, ChosenProfile } from './chosen-profile';
import { conflictsOf, shipmentsOf, type Conflict } from './conflicts';
import { shippedIds, shippedProfile } from './shipped';

type Answers = Readonly<Record<string, Answer>>;

const chosen = (id: string, answers: Answers = {}): ChosenProfile => {
	const profile = shippedProfile(id);
	if (profile === undefined) throw new Error(`no profile ${id}`);
	return { profile, answers };
};

/** Both sides as people read them. */
const said = ({ sides }: Conflict): string =>
	sides.map(({ title, wants }) => `${title} wants ${wants}`).join('; ');

const ids = ({ sides: [a, b] }: Conflict): string => `${a.demand} ${b.demand}`;

const moodle = 'moodle-enrol-oneroster';

/*
 * The rows of the conflict table whose vendors are shipped. Most of them tell of one zip that happens
 * to suit one and not the other; another zip suits both, and nothing is named. The rows with vendors
 * that are not shipped stand in tests/conformance/profile-conflicts.test.ts.
 */
const rows: readonly {
	readonly row: number;
	readonly passes: readonly string[];
	readonly fails: readonly string[];
	readonly answers?: Answers;
	/** Demands that exclude each other, that of the first list before that of the second. */
	readonly excluded: readonly string[];
}[] = [
	// Files with records suit all.
	{
		row: 1,
		passes: ['hmh', 'renaissance'],
		fails: ['st-math', moodle],
		answers: { readBy: 'guide' },
		excluded: []
	},
	// Eight files suit all.
	{
		row: 2,
		passes: ['st-math', 'wriddle', 'classlink'],
		fails: ['hmh', 'renaissance', 'fitnessgram'],
		excluded: []
	},
	{ row: 3, passes: ['st-math'], fails: ['naviance'], excluded: ['STM-01 NAV-01'] },
	// OneRoster.zip suits all.
	{ row: 4, passes: ['wriddle', 'hmh'], fails: ['st-math'], excluded: [] },
	// A name without a space suits all but for the quotes, of which both only advise.
	{
		row: 5,
		passes: ['wriddle', 'apple-school-manager'],
		fails: ['hmh'],
		excluded: ['ASM-11 HMH-19']
	},
	{
		row: 6,
		passes: ['classlink', 'apple-school-manager', 'st-math'],
		fails: [moodle],
		excluded: ['CLK-01 MDL-06', 'CLK-02 MDL-06', 'ASM-01 MDL-06', 'STM-06 MDL-06']
	},
	{
		row: 6,
		passes: ['classlink', 'apple-school-manager', 'st-math'],
		fails: [moodle],
		answers: { readBy: 'guide' },
		excluded: []
	},
	// FitnessGram and Great Minds pass over courses.csv where it is there.
	{
		row: 7,
		passes: ['fitnessgram', 'great-minds'],
		fails: ['st-math', 'hmh', 'wriddle', 'apple-school-manager'],
		excluded: []
	},
	// Great Minds takes a manifest, too; Gooru has another version.
	{
		row: 8,
		passes: ['great-minds', 'gooru'],
		fails: ['hmh', 'fitnessgram', 'managebac', 'st-math'],
		excluded: ['GM-04 MB-06', 'GOO-18 HMH-21', 'GOO-18 FIT-05', 'GOO-18 MB-06', 'GOO-18 STM-10']
	},
	{
		row: 9,
		passes: ['managebac'],
		fails: ['fitnessgram', 'naviance'],
		excluded: ['MB-06 FIT-05', 'MB-06 NAV-07']
	},
	{
		row: 10,
		passes: ['fitnessgram', 'hmh'],
		fails: ['managebac'],
		excluded: ['FIT-05 MB-06', 'HMH-21 MB-06']
	},
	// A complete delivery suits all.
	{
		row: 11,
		passes: ['fitnessgram', 'brightspace'],
		fails: ['st-math', 'wriddle', 'hmh', 'great-minds', 'naviance'],
		excluded: []
	},
	// Ids that are written alike suit both.
	{ row: 12, passes: ['st-math'], fails: ['brightspace'], excluded: [] },
	{ row: 13, passes: ['brightspace'], fails: ['st-math'], excluded: [] },
	// 9, 14 and 16 are the same two receivers.
	{
		row: 14,
		passes: ['managebac'],
		fails: [moodle],
		excluded: ['MB-06 MDL-39', 'MB-17 MDL-08', 'MB-47 MDL-15']
	},
	{
		row: 15,
		passes: ['apple-school-manager'],
		fails: ['hmh'],
		answers: { federated: true, strictEmail: true },
		excluded: ['ASM-11 HMH-19', 'ASM-24 HMH-28']
	},
	{
		row: 16,
		passes: ['managebac', 'fitnessgram'],
		fails: [moodle],
		answers: { readBy: 'guide' },
		excluded: ['MB-06 MDL-39', 'MB-17 MDL-08', 'MB-47 MDL-15']
	},
	// A zip of which nothing is asked beyond its base suits both.
	{ row: 17, passes: [moodle], fails: ['great-minds'], excluded: [] },
	// Roles that all know, besides what the versions exclude.
	{
		row: 19,
		passes: ['managebac'],
		fails: ['wriddle', 'apple-school-manager'],
		excluded: ['MB-06 WRI-07', 'MB-06 ASM-13', 'MB-43 WRI-35', 'MB-46 WRI-36']
	},
	// One school, roles and grades that both know, one grade for a class: one zip suits both.
	{
		row: 18,
		passes: ['hmh', 'st-math', 'wriddle'],
		fails: ['managebac'],
		excluded: ['HMH-21 MB-06', 'STM-10 MB-06', 'WRI-07 MB-06', 'WRI-35 MB-43', 'WRI-36 MB-46']
	},
	{
		row: 20,
		passes: ['wriddle', 'fitnessgram'],
		fails: ['apple-school-manager'],
		excluded: []
	},
	{ row: 21, passes: ['st-math'], fails: ['great-minds'], excluded: [] },
	{ row: 22, passes: [moodle], fails: ['great-minds'], excluded: [] },
	// Empty cells suit both.
	{ row: 24, passes: ['apple-school-manager'], fails: ['wriddle'], excluded: [] },
	{
		row: 25,
		passes: ['hmh'],
		fails: ['apple-school-manager'],
		excluded: ['HMH-19 ASM-11']
	},
	{
		row: 25,
		passes: ['hmh'],
		fails: ['apple-school-manager'],
		answers: { ownTextRules: false },
		excluded: []
	},
	// Text without quotes, and files without a mark at their beginning, suit both.
	{ row: 26, passes: ['st-math'], fails: ['apple-school-manager'], excluded: [] },
	{ row: 27, passes: ['st-math'], fails: [moodle], answers: { readBy: 'guide' }, excluded: [] },
	// Titles suit all.
	{
		row: 30,
		passes: ['apple-school-manager'],
		fails: ['wriddle', 'fitnessgram', 'great-minds'],
		excluded: []
	},
	{ row: 31, passes: ['wriddle'], fails: ['fitnessgram'], excluded: [] },
	// Records that are in order suit all that share a version.
	{ row: 32, passes: ['st-math'], fails: ['gooru'], excluded: ['STM-10 GOO-18'] },
	// Names without apostrophes suit both.
	{ row: 33, passes: ['wriddle'], fails: [moodle], answers: { readBy: 'guide' }, excluded: [] }
];

describe('what excludes what in the conflict table', () => {
	it.each(rows)('row $row: $passes and $fails', ({ passes, fails, answers, excluded }) => {
		const found = passes.flatMap((pass) =>
			fails.flatMap((fail) => conflictsOf([chosen(pass, answers), chosen(fail, answers)], null))
		);
		expect([...new Set(found.map(ids))].sort()).toEqual([...excluded].sort());
	});

	it('is the same whichever way round the receivers stand', () => {
		const all = shippedIds.map((id) => chosen(id));
		const turned = conflictsOf(all.toReversed(), null).map(({ sides: [a, b], ...rest }) => ({
			...rest,
			sides: [b, a]
		}));
		const byText = (list: readonly object[]) => list.map((each) => JSON.stringify(each)).sort();
		const known = conflictsOf(all, null).map(({ sides, ...rest }) => ({ ...rest, sides }));
		expect(byText(turned)).toEqual(byText(known));
	});
});

describe('a conflict', () => {
	const between = (one: string, other: string, answers: Answers = {}): string[] =>
		conflictsOf([chosen(one, answers), chosen(other, answers)], null).map(said);

	it.each([
		[
			'st-math',
			'naviance',
			'ST Math wants the zip to be called OneRoster.zip; Naviance (PowerSchool) wants the zip to be called NavianceOneRoster.zip'
		],
		['gooru', 'hmh', 'Gooru wants OneRoster 1.0; HMH wants OneRoster 1.1'],
		[
			'st-math',
			moodle,
			'ST Math wants courses.csv in the zip; Moodle wants no courses.csv in the zip'
		],
		[
			'managebac',
			moodle,
			'ManageBac+ wants an email address in username of users.csv; Moodle wants letters, digits, blanks, dots, commas and hyphens in username of users.csv'
		],
		[
			'managebac',
			moodle,
			'ManageBac+ wants the column metadata.managebac.orgSourcedId in academicSessions.csv; Moodle wants no column metadata.managebac.orgSourcedId in academicSessions.csv'
		],
		[
			'managebac',
			'wriddle',
			'ManageBac+ wants a value in subjects of classes.csv; Wriddle (Wixie) wants no value in subjects of classes.csv'
		]
	])('of %s and %s is told in words', (one, other, words) => {
		expect(between(one, other)).toContain(words);
	});

	it('names the people whom it is about', () => {
		const answers = { federated: true, ownTextRules: false };
		expect(between('apple-school-manager', 'hmh', answers)).toEqual([
			'Apple School Manager wants a value in email of users.csv for students; HMH wants no value in email of users.csv for students'
		]);
	});

	it('says where it lies', () => {
		const found = conflictsOf([chosen('st-math'), chosen(moodle)], null);
		expect(found).toMatchObject([{ file: 'courses.csv', column: null, isGrave: true }]);
		const [, , , email] = conflictsOf([chosen('managebac'), chosen(moodle)], null);
		expect(email).toMatchObject({ file: 'users.csv', column: 'username' });
	});

	it('with what is only advised is not grave', () => {
		const [quotes] = conflictsOf([chosen('hmh'), chosen('apple-school-manager')], null);
		expect(quotes).toMatchObject({ file: null, column: null, isGrave: false });
	});
});

describe('shipmentsOf', () => {
	const shipments = (...ids: string[]): string[][] => {
		const all = ids.map((id) => chosen(id));
		return shipmentsOf(all, conflictsOf(all, null));
	};

	it('puts who can share a zip together', () => {
		expect(shipments('st-math', 'gooru', 'wriddle', 'managebac', 'renaissance')).toEqual([
			['st-math', 'wriddle', 'renaissance'],
			['gooru'],
			['managebac']
		]);
	});

	it('keeps nobody apart over advice', () => {
		expect(shipments('hmh', 'apple-school-manager')).toEqual([['hmh', 'apple-school-manager']]);
	});
});
