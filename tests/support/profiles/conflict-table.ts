import { lines } from '../../../src/lib/core/rules/smallest-set';
import type { Sent } from './profile-cases';
import {
	added,
	asDelta,
	eight,
	fitnessgram,
	gooru,
	headerOnly,
	inQuotes,
	managebac,
	moodle,
	put,
	sent,
	seven,
	swapped,
	withColumn,
	without,
	type Texts
} from './conflict-zips';

/** Ids of findings by receiver: a shipped profile, a stand-in, or the standard alone (`base`). */
type Found = Readonly<Record<string, readonly string[]>>;

/** One zip, and what its receivers make of it. */
export interface Trial {
	readonly sent: Sent;
	/** The same without what the row is about: nothing of `fails` and `warns` is found in it. */
	readonly control: Sent;
	/** Who takes it, with the warnings that it has there besides. */
	readonly passes: Found;
	/** Who does not, under which ids. */
	readonly fails?: Found;
	/** Who takes it with these warnings, which are what the row is about. */
	readonly warns?: Found;
	/** Who takes it but for some records; nothing else is said. */
	readonly losses?: Found;
	readonly answers?: Sent['answers'];
}

/** A row of the table: one zip, or several where no single one can suit all. */
export interface ConflictRow {
	readonly row: number;
	readonly zip: string;
	readonly trials: readonly Trial[];
}

const MOODLE = 'moodle-enrol-oneroster';
const APPLE = 'apple-school-manager';
/** Receivers with rules for text of their own, which no other row is about. */
const plainText = { ownTextRules: false };

const zip = (files: Texts | Sent['files'], name?: string): Sent =>
	sent(files, name === undefined ? {} : { name });

const rowOne: ConflictRow = {
	row: 1,
	zip: 'eight files, courses and academicSessions header-only',
	trials: [
		{
			sent: zip(inQuotes(headerOnly(eight, 'courses.csv', 'academicSessions.csv'))),
			control: zip(inQuotes(eight)),
			passes: { hmh: ['HMH-09'], renaissance: [] },
			fails: { 'st-math': ['STM-08'], [MOODLE]: ['MDL-10'] }
		}
	]
};

/*
 * Which zip the table means, receiver by receiver. HMH wants every field in quotes, so the zips that it
 * is sent have them. Where receivers take different versions (Gooru 1.0, ManageBac+ 1.2), no zip can be
 * theirs and another's: the row is about one trait, and each gets a zip of its version with it.
 */
export const conflictTable: readonly ConflictRow[] = [
	rowOne,
	{
		row: 2,
		zip: 'seven files, no demographics.csv',
		trials: [
			{
				sent: zip(seven),
				control: zip(eight),
				passes: { 'st-math': [], wriddle: [], classlink: ['CLK-02'] },
				fails: { hmh: ['HMH-01'], renaissance: ['REN-01'], fitnessgram: ['FIT-01'] }
			}
		]
	},
	{
		row: 3,
		zip: 'named OneRoster.zip',
		trials: [
			{
				sent: zip(eight, 'OneRoster.zip'),
				control: zip(eight, 'NavianceOneRoster.zip'),
				passes: { 'st-math': [], amplify: [] },
				fails: { naviance: ['NAV-01'] }
			},
			{
				sent: zip(eight, 'OneRoster.zip'),
				control: zip(eight, 'OneRosterv1p1BaseCSV.zip'),
				passes: { 'st-math': [], amplify: [] },
				fails: { 'lab-aids': ['LAB-01'] }
			}
		]
	},
	{
		row: 4,
		zip: 'named OneRoster_2025-09-01.zip',
		trials: [
			{
				// Wriddle warns of a manifest that has demographics.csv; HMH needs that file.
				sent: zip(inQuotes(eight), 'OneRoster_2025-09-01.zip'),
				control: zip(inQuotes(eight), 'OneRoster.zip'),
				passes: { wriddle: ['WRI-11'], hmh: [] },
				fails: { 'st-math': ['STM-02'] }
			}
		]
	},
	{
		row: 5,
		zip: 'named One Roster.zip, sent by SFTP',
		trials: [
			{
				sent: zip(inQuotes(eight), 'One Roster.zip'),
				control: zip(inQuotes(eight), 'One_Roster.zip'),
				answers: { ...plainText, delivery: 'sftp' },
				passes: { wriddle: ['WRI-11'], [APPLE]: [] },
				fails: { hmh: ['HMH-05'] }
			}
		]
	},
	{
		row: 6,
		zip: 'courses.csv included',
		trials: [
			{
				sent: zip(seven),
				control: zip(without(seven, 'courses')),
				answers: { ...plainText, readBy: 'program' },
				passes: { classlink: ['CLK-02'], [APPLE]: [], 'st-math': [] },
				fails: { [MOODLE]: ['MDL-06'] }
			}
		]
	},
	{
		row: 7,
		zip: 'no courses.csv',
		trials: [
			{
				sent: zip(without(eight, 'courses')),
				control: zip(eight),
				passes: { fitnessgram: [], 'great-minds': [] },
				fails: {
					'st-math': ['STM-06'],
					hmh: ['HMH-01'],
					wriddle: ['WRI-01'],
					[APPLE]: ['ASM-01']
				}
			}
		]
	},
	{
		row: 8,
		zip: 'no manifest.csv',
		trials: [
			{
				sent: zip({ ...eight, 'manifest.csv': null }),
				control: zip(eight),
				answers: plainText,
				passes: { 'great-minds': [], [APPLE]: [] },
				fails: { hmh: ['HMH-02'], fitnessgram: ['FIT-03'], 'st-math': ['STM-06'] }
			},
			{ sent: zip(gooru), control: zip(gooru), passes: { gooru: [] } },
			{
				sent: zip({ ...managebac, 'manifest.csv': null }),
				control: zip(managebac),
				passes: {},
				fails: { managebac: ['MB-03'] }
			}
		]
	},
	{
		row: 9,
		zip: 'manifest says oneroster.version 1.2, roles.csv present',
		trials: [
			{
				sent: zip(managebac),
				control: zip(eight),
				passes: { managebac: [] },
				fails: { fitnessgram: ['FIT-05'], naviance: ['NAV-07'], [MOODLE]: ['MDL-39'] }
			}
		]
	},
	{
		row: 10,
		zip: 'manifest says 1.1, no roles.csv',
		trials: [
			{
				sent: zip(inQuotes(eight)),
				control: zip(managebac),
				passes: { fitnessgram: [], hmh: [] },
				fails: { managebac: ['MB-06'] }
			}
		]
	},
	{
		row: 11,
		zip: 'delta with status and dateLastModified filled',
		trials: [
			{
				sent: zip(asDelta(eight)),
				control: zip(eight),
				passes: { fitnessgram: [], brightspace: [], 'age-of-learning': [] },
				fails: {
					'st-math': ['STM-15'],
					wriddle: ['WRI-09', 'WRI-27', 'WRI-28', 'WRI-29', 'WRI-30', 'WRI-31', 'WRI-32'],
					hmh: ['HMH-23'],
					'great-minds': ['GM-08'],
					naviance: ['NAV-09']
				}
			},
			// Its documents both allow and exclude changes: open question 1 of the sheet, a warning.
			{ sent: zip(asDelta(managebac)), control: zip(managebac), passes: { managebac: ['MB-08'] } }
		]
	},
	{
		row: 12,
		zip: 'enrollments refer to nan2381, users.csv holds NaN2381',
		trials: [
			{
				sent: zip(
					put(put(seven, 'users.csv', ['student-1', 'NaN2381']), 'enrollments.csv', [
						'student-1',
						'nan2381'
					])
				),
				control: zip(
					put(put(seven, 'users.csv', ['student-1', 'NaN2381']), 'enrollments.csv', [
						'student-1',
						'NaN2381'
					])
				),
				passes: { 'st-math': [] },
				fails: { brightspace: ['D2L-11'], base: ['reference-missing'] }
			}
		]
	},
	{
		row: 13,
		zip: 'users abc1 and ABC1 are two people',
		trials: [
			{
				sent: zip(people('abc1', 'ABC1')),
				control: zip(people('abc1', 'abc2')),
				passes: { brightspace: [] },
				fails: { 'st-math': ['STM-20'] }
			}
		]
	},
	{
		row: 14,
		zip: 'metadata.managebac.* columns in courses, classes, sessions',
		trials: [
			{ sent: zip(managebac), control: zip(managebac), passes: { managebac: [] } },
			{
				sent: zip(withMetadata(moodle, 'academicSessions.csv', 'classes.csv')),
				control: zip(moodle),
				passes: {},
				fails: { [MOODLE]: ['MDL-08'] }
			},
			{
				sent: zip(withMetadata(seven, 'academicSessions.csv', 'courses.csv', 'classes.csv')),
				control: zip(seven),
				passes: {},
				fails: { 'mcgraw-hill': ['MGH-03'] }
			}
		]
	},
	{
		row: 15,
		zip: 'every student has an email',
		trials: [
			{
				sent: zip(inQuotes(withEmails(eight))),
				control: zip(inQuotes(eight)),
				answers: { ...plainText, federated: true, strictEmail: true },
				passes: { [APPLE]: [] },
				fails: { hmh: ['HMH-28'] }
			}
		]
	},
	{
		row: 16,
		zip: 'usernames are email addresses',
		trials: [
			{ sent: zip(managebac), control: zip(managebac), passes: { managebac: [] } },
			{
				sent: zip(fitnessgram),
				control: zip(moodle),
				passes: { fitnessgram: [] },
				fails: { [MOODLE]: ['MDL-15'] }
			}
		]
	},
	{
		row: 17,
		zip: 'sourcedIds such as class_7.A@north',
		trials: [
			{
				sent: zip(ids(seven)),
				control: zip(seven),
				answers: plainText,
				passes: { base: [] },
				fails: { [APPLE]: ['ASM-16'], 'great-minds': ['GM-10'] }
			},
			// Moodle takes no courses.csv, which Apple needs; it warns of ids that are no user names.
			{ sent: zip(ids(moodle)), control: zip(moodle), passes: { [MOODLE]: [] } }
		]
	},
	{
		row: 18,
		zip: 'two schools in orgs.csv',
		trials: [
			{
				sent: zip(inQuotes(twoSchools(eight))),
				control: zip(inQuotes(eight)),
				passes: { hmh: [], 'st-math': [], wriddle: ['WRI-11'] }
			},
			{
				sent: zip(twoSchools(managebac)),
				control: zip(managebac),
				passes: {},
				fails: { managebac: ['MB-28'] }
			}
		]
	},
	{
		row: 19,
		zip: 'enrolment role systemAdministrator',
		trials: [
			{
				sent: zip(administrator(managebac, 'systemAdministrator')),
				control: zip(managebac),
				passes: { managebac: [] }
			},
			{
				sent: zip(administrator(seven, 'systemAdministrator')),
				control: zip(seven),
				answers: plainText,
				passes: {},
				fails: { wriddle: ['WRI-77'], [APPLE]: ['ASM-33'] }
			},
			{
				sent: zip(administrator(moodle, 'systemAdministrator')),
				control: zip(moodle),
				passes: {},
				fails: { [MOODLE]: ['MDL-30'] }
			}
		]
	},
	{
		row: 20,
		zip: 'enrolment role administrator',
		trials: [
			{
				sent: zip(administrator(eight, 'administrator')),
				control: zip(eight),
				answers: plainText,
				passes: { wriddle: ['WRI-11'], fitnessgram: [] },
				fails: { [APPLE]: ['ASM-33'] }
			},
			{
				sent: zip(administrator(managebac, 'administrator')),
				control: zip(managebac),
				passes: {},
				fails: { managebac: ['MB-57'] }
			}
		]
	},
	{
		row: 21,
		zip: 'grades K, 1, 2',
		trials: [
			{
				sent: zip(grades(seven)),
				control: zip(seven),
				// The standard itself warns of the class's grade.
				passes: { 'st-math': ['grade-code'] },
				fails: { 'great-minds': ['GM-12'], [MOODLE]: ['MDL-20', 'MDL-24'] }
			}
		]
	},
	{
		row: 22,
		zip: 'class with grades "09,10"',
		trials: [
			{
				sent: zip(put(seven, 'classes.csv', ['3A,,', '3A,"09,10",'])),
				control: zip(seven),
				passes: { base: [] },
				fails: { 'great-minds': ['GM-12'] }
			},
			// Moodle takes no courses.csv, without which the standard is not met.
			{
				sent: zip(put(moodle, 'classes.csv', ['3A,03,', '3A,"09,10",'])),
				control: zip(moodle),
				passes: { [MOODLE]: [] },
				fails: { 'great-minds': ['GM-12'] }
			}
		]
	},
	{
		row: 23,
		zip: 'classes.subjects filled',
		trials: [
			{
				sent: zip(subjects(seven)),
				control: zip(seven),
				passes: { 'enriching-students': [] },
				warns: { wriddle: ['WRI-36'] }
			},
			{
				sent: zip(seven),
				control: zip(subjects(seven)),
				passes: {},
				fails: { 'enriching-students': ['ENR-05'] }
			}
		]
	},
	{
		row: 24,
		zip: 'classes.subjectCodes filled',
		trials: [
			{
				sent: zip(put(seven, 'classes.csv', ['term-1,,,', 'term-1,Reading,01028,'])),
				control: zip(subjects(seven)),
				answers: plainText,
				passes: { base: [], [APPLE]: [] },
				fails: { wriddle: ['WRI-34'] }
			}
		]
	},
	{
		row: 25,
		zip: 'all fields quoted',
		trials: [
			{
				sent: zip(inQuotes(eight)),
				control: zip(eight),
				passes: { hmh: [] },
				fails: { schoolstatus: ['SSC-02'] },
				warns: { [APPLE]: ['ASM-11'] }
			}
		]
	},
	{
		row: 26,
		zip: 'inner quotes doubled (RFC 4180)',
		trials: [
			{
				sent: zip(put(seven, 'classes.csv', ['Reading 3A', '"Reading ""3A"""'])),
				control: zip(seven),
				passes: { 'st-math': [], base: [] },
				fails: { [APPLE]: ['ASM-12'] }
			}
		]
	},
	{
		row: 27,
		zip: 'file starts with a BOM',
		trials: [
			{
				sent: zip(marked(seven)),
				control: zip(seven),
				passes: { 'st-math': [], base: [] },
				fails: { [MOODLE]: ['MDL-09'] }
			}
		]
	},
	{
		row: 28,
		zip: 'columns in another order, correct names',
		trials: [
			{
				sent: zip(inQuotes(swapped(eight, 'orgs.csv', 'identifier', 'parentSourcedId'))),
				control: zip(inQuotes(eight)),
				passes: { pearson: [] },
				fails: { 'st-math': ['STM-11'], hmh: ['HMH-15'], 'great-minds': ['GM-05'] }
			},
			{
				sent: zip(swapped(managebac, 'orgs.csv', 'identifier', 'parentSourcedId')),
				control: zip(managebac),
				passes: {},
				fails: { managebac: ['MB-18'] }
			}
		]
	},
	{
		row: 29,
		zip: 'header in another case',
		trials: [
			{
				sent: zip(inQuotes(put(subjects(eight), 'classes.csv', ['title', 'Title']))),
				control: zip(inQuotes(subjects(eight))),
				passes: { 'enriching-students': [] },
				fails: { hmh: ['HMH-14'], brightspace: ['D2L-09'], renaissance: ['REN-06'] }
			}
		]
	},
	{
		row: 30,
		zip: 'class title empty',
		trials: [
			{
				sent: zip(untitled(seven, 'classes.csv', 'Reading 3A')),
				control: zip(seven),
				answers: plainText,
				passes: { [APPLE]: [] },
				fails: {
					wriddle: ['WRI-24'],
					fitnessgram: ['value-required'],
					'great-minds': ['GM-07'],
					[MOODLE]: ['MDL-12'],
					base: ['value-required']
				}
			},
			{
				sent: zip(untitled(managebac, 'classes.csv', 'Reading 3A')),
				control: zip(managebac),
				passes: {},
				fails: { managebac: ['value-required'] }
			}
		]
	},
	{
		row: 31,
		zip: 'session title empty',
		trials: [
			{
				sent: zip(untitled(seven, 'academicSessions.csv', '2026-2027')),
				control: zip(seven),
				passes: { wriddle: [] },
				fails: { fitnessgram: ['value-required'], [MOODLE]: ['MDL-12'] }
			},
			{
				sent: zip(untitled(managebac, 'academicSessions.csv', '2026-2027')),
				control: zip(managebac),
				passes: {},
				fails: { managebac: ['value-required'] }
			}
		]
	},
	{
		row: 32,
		zip: '600 invalid rows of 50,000',
		trials: [
			{
				// "Passes" means that the import goes on: those records are left out.
				sent: zip(courses(seven, 600)),
				control: zip(courses(seven, 0)),
				passes: {},
				losses: { 'st-math': ['STM-16'] },
				fails: { pearson: ['PEA-02'] }
			},
			{
				sent: zip(courses(gooru, 600)),
				control: zip(courses(gooru, 0)),
				passes: {},
				fails: { gooru: ['GOO-05'] }
			},
			{
				sent: zip(courses(managebac, 600)),
				control: zip(courses(managebac, 0)),
				passes: {},
				fails: { managebac: ['MB-21'] }
			}
		]
	},
	{
		row: 33,
		zip: "names with apostrophes (O'Brien)",
		trials: [
			{
				sent: zip(named(inQuotes(eight))),
				control: zip(inQuotes(eight)),
				answers: plainText,
				passes: {
					'st-math': [],
					wriddle: ['WRI-11'],
					hmh: [],
					fitnessgram: [],
					brightspace: [],
					'great-minds': [],
					renaissance: [],
					classlink: [],
					[APPLE]: []
				},
				fails: { [MOODLE]: ['MDL-15'] }
			},
			{ sent: zip(named(gooru)), control: zip(gooru), passes: { gooru: [] } },
			{ sent: zip(named(managebac)), control: zip(managebac), passes: { managebac: [] } },
			{
				sent: zip(named(eight), 'NavianceOneRoster.zip'),
				control: zip(eight, 'NavianceOneRoster.zip'),
				passes: { naviance: [] }
			}
		]
	}
];

/** The teacher and a further student under two ids. */
function people(one: string, other: string): Texts {
	const users = added(
		seven,
		'users.csv',
		`${other},,,true,school-1,student,mroy,,Max,Roy,,S2,,,,,03,`
	);
	return added(
		put(put(users, 'users.csv', ['student-1', one]), 'enrollments.csv', ['student-1', one]),
		'enrollments.csv',
		`enrollment-3,,,class-1,school-1,${other},student,,2026-08-17,2027-06-05`
	);
}

function withMetadata(texts: Texts, ...files: readonly string[]): Texts {
	return files.reduce(
		(all, file) => withColumn(all, file, 'metadata.managebac.orgSourcedId'),
		texts
	);
}

function withEmails(texts: Texts): Texts {
	return put(texts, 'users.csv', ['S1,', 'S1,lnovak@district.example']);
}

/** The id of the school, wherever it stands. */
function ids(texts: Texts): Texts {
	return Object.fromEntries(
		Object.entries(texts).map(([name, text]) => [
			name,
			text.replaceAll('school-1', 'school_7.A@north')
		])
	);
}

function twoSchools(texts: Texts): Texts {
	return added(texts, 'orgs.csv', 'school-2,,,Second School,school,0102,district-1');
}

/** An administrator enrolled under a role; from 1.2 on the user's own role stands in roles.csv. */
function administrator(texts: Texts, role: string): Texts {
	const [header = ''] = texts['users.csv'].split('\r\n');
	const cells: Readonly<Record<string, string>> = {
		sourcedId: 'admin-1',
		enabledUser: 'true',
		orgSourcedIds: 'school-1',
		role: 'administrator',
		username: 'roles.csv' in texts ? 'bwolf@district.example' : 'admin-1',
		givenName: 'Bo',
		familyName: 'Wolf',
		identifier: 'A1'
	};
	const user = header.split(',').map((column) => cells[column] ?? '');
	const enrolled = added(
		added(texts, 'users.csv', user.join(',')),
		'enrollments.csv',
		`enrollment-3,,,class-1,school-1,admin-1,${role},,2026-08-17,2027-06-05`
	);
	return 'roles.csv' in texts
		? added(enrolled, 'roles.csv', 'role-9,,,admin-1,primary,systemAdministrator,,,school-1,')
		: enrolled;
}

function grades(texts: Texts): Texts {
	const users = put(texts, 'users.csv', [',,,,03,\r\n', ',,,,"K,1,2",\r\n']);
	return put(users, 'classes.csv', ['3A,,', '3A,K,']);
}

function subjects(texts: Texts): Texts {
	return put(texts, 'classes.csv', ['term-1,,,', 'term-1,Reading,,']);
}

function marked(texts: Texts): Texts {
	return { ...texts, 'users.csv': `\uFEFF${texts['users.csv']}` };
}

function untitled(texts: Texts, file: string, title: string): Texts {
	return put(texts, file, [`,${title},`, ',,']);
}

/** 50,000 courses, of which some have no title. */
function courses(texts: Texts, untitledOnes: number): Texts {
	const [header = '', course = ''] = texts['courses.csv'].split('\r\n');
	const rows = Array.from({ length: 50_000 }, (_, at) => {
		const row = course.replace('course-1', `course-${String(at + 1)}`);
		return at < 50_000 - untitledOnes ? row : row.replace(',Reading,', ',,');
	});
	return { ...texts, 'courses.csv': lines(header, ...rows) };
}

function named(texts: Texts): Texts {
	return put(texts, 'users.csv', ['Novak', "O'Brien"]);
}
