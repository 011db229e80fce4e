import { deltaSet } from '../../../src/lib/core/rules/delta-set';
import { changed, lines } from '../../../src/lib/core/rules/smallest-set';
import { smallestSets } from '../../../src/lib/core/rules/smallest-sets';
import { managebacDistrict } from './managebac-district';
import type { Files, ProfileCases, ProfileFault, Sent } from './profile-cases';

const smallest = smallestSets['1.2'];
const PEOPLE = smallest['users.csv'].slice(0, smallest['users.csv'].indexOf('\r\n'));

/** The smallest set in the dialect of ManageBac+: one school, one program, two terms, a parent. */
const texts: Readonly<Record<string, string>> = {
	...smallest,
	'manifest.csv': changed(
		'manifest.csv',
		'file.demographics,absent',
		'file.demographics,bulk',
		smallest
	),
	'orgs.csv': `${smallest['orgs.csv']}${lines('prog_diploma,,,IB Diploma,ext:program,,school-1')}`,
	'academicSessions.csv': lines(
		'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear,metadata.managebac.orgSourcedId',
		'year-27,,,2026-2027,schoolYear,2026-08-17,2027-06-05,,2027,prog_diploma',
		'term-1,,,Term 1,term,2026-08-17,2027-01-11,year-27,2027,prog_diploma',
		'term-2,,,Term 2,semester,2027-01-11,2027-06-05,year-27,2027,prog_diploma'
	),
	'courses.csv': lines(
		'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes,metadata.managebac.levels,metadata.managebac.selfTaught,metadata.managebac.languageLevels,metadata.managebac.phases,metadata.managebac.snsBasedOn',
		'course-1,,,year-27,Reading,READ,03,prog_diploma,Reading,01028,,,,,'
	),
	'classes.csv': lines(
		'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods,metadata.managebac.courseSourcedIds',
		'class-1,,,Reading 3A,03,course-1,R3A,scheduled,Room 1,school-1,"term-1,term-2",Reading,01028,1,'
	),
	'users.csv': lines(
		PEOPLE,
		'teacher-1,,,true,akaya@district.example,,Ada,Kaya,,T1,,,,,,,,,,,,',
		'student-1,,,true,lnovak@district.example,{Local:17},Léa,Novak,,S1,,,,parent-1,03,,,,,,,',
		'parent-1,,,true,jnovak@home.example,,Jana,Novak,,,,,,student-1,,,,,,,,'
	),
	'roles.csv': lines(
		'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
		'role-1,,,teacher-1,primary,teacher,,,school-1,',
		'role-2,,,student-1,primary,student,,,prog_diploma,',
		'role-3,,,parent-1,primary,parent,,,school-1,'
	),
	'demographics.csv': lines(
		'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
		'student-1,,,2018-04-09,female,,,,,,,,,,,'
	)
};

/** Files with a part of their text changed: pairs of what stands there and what takes its place. */
const but = (file: string, ...pairs: readonly (readonly [from: string, to: string])[]): Files => ({
	[file]: pairs.reduce((text, [from, to]) => changed('it', from, to, { it: text }), texts[file])
});

/** A file with records below those that are there. */
const more = (file: string, ...rows: readonly string[]): Files => ({
	[file]: `${texts[file]}${lines(...rows)}`
});

/** A file with nothing but its header. */
const headerOnly = (file: string): Files => ({
	[file]: texts[file].slice(0, texts[file].indexOf('\r\n') + 2)
});

const manifest = (from: string, to: string): Files => but('manifest.csv', [from, to]);

/** Files taken away, and called absent. */
const without = (...files: readonly string[]): Files => ({
	...Object.fromEntries(files.map((file) => [`${file}.csv`, null])),
	'manifest.csv': files.reduce(
		(text, file) => text.replace(`file.${file},bulk`, `file.${file},absent`),
		texts['manifest.csv']
	)
});

/** The set as changes. */
const delta = (changes: Parameters<typeof deltaSet>[0] = {}): Files => deltaSet(changes, texts);
const NOW = '2026-10-01T08:00:00.000Z';

const program = (id: string, parent = 'school-1'): string =>
	`${id},,,IB PYP,ext:program,,${parent}`;

/** A second student with one role. */
const secondStudent = (role = 'role-4,,,student-2,primary,student,,,prog_diploma,'): Files => ({
	...more('users.csv', 'student-2,,,true,mroy@district.example,,Max,Roy,,S2,,,,,03,,,,,,,'),
	...more('roles.csv', role),
	...more(
		'enrollments.csv',
		'enrollment-3,,,class-1,school-1,student-2,student,false,2026-08-17,2027-06-05'
	)
});

/** A row that is Invalid, which stops the import. */
const invalid = (
	id: string,
	name: string,
	files: Files,
	at: ProfileFault['at'],
	also: readonly string[] = []
): ProfileFault => ({
	id,
	name,
	sent: { files },
	...(at === undefined ? {} : { at }),
	also: ['MB-21', ...also],
	verdict: 'rejected'
});

/** Something that stops the zip or a whole file, and with it the import. */
const refused = (
	id: string,
	name: string,
	sent: Partial<Sent>,
	at: ProfileFault['at'] = {},
	also: readonly string[] = []
): ProfileFault => ({ id, name, sent, at, also, verdict: 'rejected' });

/** What ManageBac+ takes with a warning or a note. */
const taken = (
	id: string,
	name: string,
	files: Files,
	at: ProfileFault['at'],
	also: readonly string[] = []
): ProfileFault => ({
	id,
	name,
	sent: { files },
	...(at === undefined ? {} : { at }),
	also,
	verdict: 'accepted'
});

/** What it skips with a warning. */
const lost = (...given: Parameters<typeof taken>): ProfileFault => ({
	...taken(...given),
	verdict: 'accepted-with-losses'
});

const inFolder = Object.fromEntries(Object.keys(texts).map((file) => [file, `export/${file}`]));

const ofTheZip: ProfileFault[] = [
	refused('MB-01', 'no .zip', { name: 'roster.dat' }),
	...['not-a-zip', 'empty'].map((kind) => refused('MB-01', kind, { trait: { kind } })),
	refused('MB-02', 'in a folder', { paths: inFolder }),
	...['crc', 'encrypted', 'truncated-end'].map((kind) =>
		refused('MB-02', kind, { trait: { kind, entry: 'orgs.csv' } })
	),
	refused('MB-03', 'no manifest', { files: { 'manifest.csv': null } }),
	refused(
		'MB-04',
		'other header',
		{ files: manifest('propertyName,value', 'propertyName,propertyValue') },
		{ file: 'manifest.csv' }
	),
	refused(
		'MB-05',
		'2.0',
		{ files: manifest('manifest.version,1.0', 'manifest.version,2.0') },
		{ file: 'manifest.csv', value: '2.0' }
	),
	refused('MB-06', 'a set of 1.1', { files: { ...smallestSets['1.1'], 'roles.csv': null } }),
	refused(
		'MB-06',
		'number of the document',
		{ files: manifest('oneroster.version,1.2', 'oneroster.version,1.2.1') },
		{ file: 'manifest.csv', value: '1.2.1' }
	),
	refused(
		'MB-07',
		'file.categories',
		{ files: manifest('file.categories,absent\r\n', '') },
		{ column: 'file.categories' }
	),
	taken('MB-07', 'not asked for', manifest('file.lineItems,absent\r\n', ''), {
		column: 'file.lineItems'
	}),
	refused(
		'MB-08',
		'another word',
		{ files: manifest('file.categories,absent', 'file.categories,none') },
		{ value: 'none' }
	),
	taken('MB-08', 'delta', delta(), { file: 'manifest.csv' }),
	refused(
		'MB-09',
		'twice',
		{ files: manifest('source.systemCode', 'source.systemName,Other SIS\r\nsource.systemCode') },
		{ file: 'manifest.csv' }
	),
	refused(
		'MB-10',
		'unknown',
		{ files: manifest('source.systemCode', 'file.seatingPlans,absent\r\nsource.systemCode') },
		{ value: 'file.seatingPlans' }
	),
	taken('MB-11', 'no value', manifest('Example SIS', ''), { file: 'manifest.csv' }),
	taken('MB-11', 'in small letters', manifest('source.systemName', 'source.systemname'), {
		value: 'source.systemname'
	}),
	...(['systemName', 'systemCode'] as const).map((key): ProfileFault => ({
		id: 'MB-12',
		name: key,
		sent: { answers: { [key]: 'Old SIS' } },
		at: { file: 'manifest.csv', column: 'value' },
		verdict: 'accepted'
	})),
	refused(
		'MB-13',
		'missing',
		{ files: { 'demographics.csv': null } },
		{ file: 'demographics.csv' }
	),
	refused('MB-13', 'unexpected', {
		files: manifest('file.demographics,bulk', 'file.demographics,absent')
	}),
	taken('MB-14', 'courses not sent', without('courses'), undefined),
	taken(
		'MB-14',
		'a file that is not read',
		{
			...manifest('file.categories,absent', 'file.categories,bulk'),
			'categories.csv': lines('sourcedId,status,dateLastModified,title,weight', 'c-1,,,,')
		},
		{ file: 'categories.csv' }
	),
	refused('MB-15', 'empty', { files: { 'demographics.csv': '' } }, { file: 'demographics.csv' }),
	taken('MB-16', 'complete list of nothing', headerOnly('demographics.csv'), {
		file: 'demographics.csv'
	}),
	taken(
		'MB-16',
		'no changes',
		{ ...delta(), ...headerOnly('demographics.csv') },
		{ file: 'demographics.csv' },
		['MB-08']
	),
	...['academicSessions.csv', 'courses.csv', 'classes.csv'].map((file) =>
		refused(
			'MB-17',
			`no column of its own in ${file}`,
			{ files: { [file]: withoutLast(texts[file]) } },
			{ file, row: 1 }
		)
	),
	refused(
		'MB-17',
		'no column of the base',
		{
			files: {
				'demographics.csv': texts['demographics.csv']
					.replace(',cityOfBirth', '')
					.replace(',,,,,,,,,,,', ',,,,,,,,,,')
			}
		},
		{ file: 'demographics.csv', column: 'cityOfBirth' }
	),
	taken(
		'MB-17',
		'no termSourcedIds',
		but('classes.csv', [',termSourcedIds', ''], [',"term-1,term-2"', '']),
		{ file: 'classes.csv', column: 'termSourcedIds' }
	),
	taken('MB-17', 'dateModified', but('orgs.csv', ['dateLastModified', 'dateModified']), {
		file: 'orgs.csv',
		column: 'dateModified'
	}),
	taken('MB-17', 'agentSourceIds', but('users.csv', ['agentSourcedIds', 'agentSourceIds']), {
		column: 'agentSourceIds'
	}),
	taken(
		'MB-17',
		'other spellings in courses.csv',
		but(
			'courses.csv',
			['schoolYearSourcedId', 'schoolyearSourcedId'],
			['metadata.managebac.phases', 'matadata.managebac.phases']
		),
		{ file: 'courses.csv' }
	),
	taken(
		'MB-17',
		'no schoolYear, which is not read',
		but('academicSessions.csv', ['year-27,2027', 'year-27,']),
		{ column: 'schoolYear' }
	),
	taken('MB-17', 'a date that is not read', but('enrollments.csv', ['2027-06-05', 'June']), {
		column: 'endDate'
	}),
	refused(
		'MB-18',
		'other order',
		{
			files: but(
				'orgs.csv',
				['name,type', 'type,name'],
				['Example District,district', 'district,Example District'],
				['Example School,school', 'school,Example School'],
				['IB Diploma,ext:program', 'ext:program,IB Diploma']
			)
		},
		{ file: 'orgs.csv', row: 1 }
	),
	refused(
		'MB-18',
		'other order of its own columns',
		{
			files: but('courses.csv', [
				'metadata.managebac.levels,metadata.managebac.selfTaught',
				'metadata.managebac.selfTaught,metadata.managebac.levels'
			])
		},
		{ file: 'courses.csv', row: 1 }
	),
	refused(
		'MB-18',
		'a column of the first text of 1.2',
		{
			files: {
				'users.csv': texts['users.csv']
					.replace('userMasterIdentifier,', 'userMasterIdentifier,resourceSourcedIds,')
					.replaceAll(/,\r\n/g, ',,\r\n')
			}
		},
		{ file: 'users.csv', column: 'resourceSourcedIds' }
	),
	refused(
		'MB-19',
		'too few fields',
		{ files: but('demographics.csv', [',female,,,,,,,,,,,', ',female']) },
		{ file: 'demographics.csv', row: 2 }
	),
	refused(
		'MB-21',
		'one row',
		{ files: but('orgs.csv', ['prog_diploma,,,IB Diploma', 'prog_diploma,,,']) },
		{ file: 'orgs.csv' },
		['value-required']
	)
];

const changedOrgs = deltaSet({}, texts)['orgs.csv'];

const ofOrgsAndSessions: ProfileFault[] = [
	invalid('MB-23', 'empty', but('demographics.csv', ['student-1,', ',']), {
		file: 'demographics.csv',
		row: 2
	}),
	invalid('MB-24', 'in two files', but('enrollments.csv', ['enrollment-1', 'role-1']), {
		file: 'enrollments.csv',
		value: 'role-1'
	}),
	invalid('MB-24', 'in one file', but('enrollments.csv', ['enrollment-2', 'enrollment-1']), {
		file: 'enrollments.csv',
		row: 3
	}),
	invalid('MB-25', 'status', but('orgs.csv', ['prog_diploma,,', 'prog_diploma,active,']), {
		file: 'orgs.csv',
		row: 4,
		column: 'status'
	}),
	invalid(
		'MB-25',
		'dateModified',
		but(
			'orgs.csv',
			['dateLastModified', 'dateModified'],
			['prog_diploma,,', `prog_diploma,,${NOW}`]
		),
		{ file: 'orgs.csv', row: 4, column: 'dateModified' },
		['MB-17']
	),
	invalid(
		'MB-26',
		'no status',
		delta({ 'orgs.csv': ['prog_diploma,active', 'prog_diploma,'] }),
		{ file: 'orgs.csv', row: 4, column: 'status' },
		['MB-08']
	),
	refused('MB-27', 'two districts', {
		files: more('orgs.csv', 'district-2,,,Other,district,,')
	}),
	refused('MB-28', 'two schools', {
		files: more('orgs.csv', 'school-2,,,Other,school,,district-1')
	}),
	refused(
		'MB-28',
		'two schools among changes',
		{
			files: {
				...delta(),
				'orgs.csv': `${changedOrgs}school-2,active,${NOW},Other,school,,district-1\r\n`
			}
		},
		{ file: 'orgs.csv' },
		['MB-08']
	),
	taken(
		'MB-28',
		'no school among changes',
		{ ...delta(), 'orgs.csv': changedOrgs.replace(/school-1,active.*\r\n/, '') },
		{ file: 'orgs.csv' },
		['MB-08', 'reference-missing-delta']
	),
	taken('MB-29', 'a state', more('orgs.csv', 'state-1,,,State,state,,district-1'), {
		value: 'state'
	}),
	taken('MB-29', 'a type of its own', more('orgs.csv', 'camp-1,,,Camp,ext:campus,,school-1'), {
		value: 'ext:campus'
	}),
	taken('MB-29', 'no type of OneRoster', more('orgs.csv', 'camp-1,,,Camp,campus,,school-1'), {
		value: 'campus'
	}),
	invalid('MB-30', 'no parent', more('orgs.csv', program('prog_pyp', '')), {
		file: 'orgs.csv',
		row: 5
	}),
	invalid('MB-31', 'unknown parent', more('orgs.csv', program('prog_pyp', 'school-9')), {
		value: 'school-9'
	}),
	invalid('MB-32', 'a district above', more('orgs.csv', program('prog_pyp', 'district-1')), {
		row: 5,
		value: 'district-1'
	}),
	invalid('MB-33', 'no code', more('orgs.csv', program('pyp')), { row: 5, value: 'pyp' }),
	{
		id: 'MB-33',
		name: 'not switched on',
		sent: { answers: { programs: 'prog_myp' } },
		at: { row: 4, value: 'prog_diploma' },
		verdict: 'accepted'
	},
	invalid(
		'MB-34',
		'a grading period',
		more(
			'academicSessions.csv',
			'gp-1,,,GP,gradingPeriod,2026-08-17,2026-10-01,term-1,2027,prog_diploma'
		),
		{ value: 'gradingPeriod' }
	),
	invalid(
		'MB-34',
		'no type of OneRoster',
		more('academicSessions.csv', 'gp-1,,,GP,block,2026-08-17,2026-10-01,,2027,prog_diploma'),
		{ value: 'block' }
	),
	invalid(
		'MB-35',
		'a year with a parent',
		but('academicSessions.csv', ['2027-06-05,,2027', '2027-06-05,term-1,2027']),
		{ row: 2, column: 'parentSourcedId' },
		['parent-cycle']
	),
	invalid(
		'MB-36',
		'a term without a year',
		but('academicSessions.csv', ['2027-01-11,year-27', '2027-01-11,']),
		{ row: 3, column: 'parentSourcedId' }
	),
	invalid(
		'MB-37',
		'a year without a term',
		more(
			'academicSessions.csv',
			'year-28,,,2027-2028,schoolYear,2027-08-16,2028-06-05,,2028,prog_diploma'
		),
		{ row: 5, value: 'year-28' }
	),
	taken(
		'MB-37',
		'a year without a term among changes',
		{
			...delta(),
			'academicSessions.csv': `${deltaSet({}, texts)['academicSessions.csv']}year-28,active,${NOW},2027-2028,schoolYear,2027-08-16,2028-06-05,,2028,prog_diploma\r\n`
		},
		{ row: 5, value: 'year-28' },
		['MB-08']
	),
	invalid(
		'MB-38',
		'no program',
		but('academicSessions.csv', ['year-27,2027,prog_diploma\r\nterm-2', 'year-27,2027,\r\nterm-2']),
		{ row: 3, column: 'metadata.managebac.orgSourcedId' },
		['MB-41']
	),
	invalid(
		'MB-38',
		'unknown program',
		but('academicSessions.csv', [',,2027,prog_diploma', ',,2027,prog_myp']),
		{ row: 2, value: 'prog_myp' }
	),
	invalid(
		'MB-38',
		'the school',
		but('academicSessions.csv', [',,2027,prog_diploma', ',,2027,school-1']),
		{ row: 2, value: 'school-1' }
	)
];

const ofCoursesAndClasses: ProfileFault[] = [
	invalid('MB-39', 'the school', but('courses.csv', ['prog_diploma', 'school-1']), {
		value: 'school-1'
	}),
	invalid('MB-39', 'unknown', but('courses.csv', ['prog_diploma', 'prog_myp']), {
		value: 'prog_myp'
	}),
	invalid('MB-40', 'empty', but('classes.csv', ['course-1', '']), { column: 'courseSourcedId' }),
	invalid('MB-40', 'unknown', but('classes.csv', ['course-1', 'course-9']), { value: 'course-9' }),
	invalid(
		'MB-41',
		'terms of two programs',
		{
			...more('orgs.csv', program('prog_pyp')),
			...but('academicSessions.csv', [
				'06-05,year-27,2027,prog_diploma',
				'06-05,year-27,2027,prog_pyp'
			])
		},
		{ file: 'classes.csv', column: 'termSourcedIds' }
	),
	invalid(
		'MB-42',
		'a gap',
		but('academicSessions.csv', [
			'Term 1,term,2026-08-17,2027-01-11',
			'Term 1,term,2026-08-17,2026-12-11'
		]),
		{ file: 'classes.csv', column: 'termSourcedIds' }
	),
	invalid('MB-43', 'no grade', but('classes.csv', ['3A,03,', '3A,,']), { column: 'grades' }),
	invalid('MB-44', 'another word', but('classes.csv', ['3A,03,', '3A,Third,']), { value: 'Third' }),
	...pyp(),
	taken('MB-46', 'no subject', but('classes.csv', ['Reading,01028,1', ',,1']), {
		column: 'subjects'
	})
];

/** Classes of the IB PYP, which list their subject groups in a column of their own. */
function pyp(): ProfileFault[] {
	const orgs = more('orgs.csv', program('prog_pyp'));
	const courses = more('courses.csv', 'course-2,,,year-27,Unit,UNIT,03,prog_pyp,Unit,01028,,,,,');
	const classes = (course: string, listed: string): Files =>
		but('classes.csv', ['course-1', course], ['01028,1,', `01028,1,${listed}`]);
	const fault = (name: string, files: Files, at: ProfileFault['at']): ProfileFault => ({
		...invalid('MB-45', name, { ...orgs, ...courses, ...files }, at),
		sent: {
			files: { ...orgs, ...courses, ...files },
			answers: { pypProgram: 'prog_pyp' }
		}
	});
	const own = 'metadata.managebac.courseSourcedIds';
	return [
		fault('none listed', classes('course-2', ''), { value: 'course-2' }),
		fault('unknown', classes('course-2', '"course-2,course-9"'), {
			column: own,
			value: 'course-9'
		}),
		fault('of another program', classes('course-2', '"course-2,course-1"'), {
			column: own,
			value: 'course-1'
		})
	];
}

const ofPeople: ProfileFault[] = [
	invalid('MB-47', 'no email', but('users.csv', ['akaya@district.example', 'akaya']), {
		row: 2,
		value: 'akaya'
	}),
	invalid(
		'MB-48',
		'none',
		secondStudent('role-4,,,student-2,secondary,student,,,prog_diploma,'),
		{
			file: 'users.csv',
			row: 5
		},
		['MB-52']
	),
	invalid('MB-48', 'two', more('roles.csv', 'role-4,,,teacher-1,primary,parent,,,school-1,'), {
		file: 'roles.csv',
		value: 'teacher-1'
	}),
	invalid(
		'MB-49',
		'no role',
		more('users.csv', 'x-1,,,true,xu@district.example,,Xu,Li,,,,,,,,,,,,,,'),
		{
			file: 'users.csv',
			row: 5
		}
	),
	refused('MB-49', 'no roles.csv', { files: without('roles') }, { file: 'roles.csv' }),
	invalid('MB-50', 'a teacher as parent', but('users.csv', ['parent-1,03', 'teacher-1,03']), {
		row: 3,
		value: 'teacher-1'
	}),
	invalid('MB-50', 'a teacher as child', but('users.csv', [',student-1,', ',teacher-1,']), {
		row: 4,
		value: 'teacher-1'
	})
];

const ofRoles: ProfileFault[] = [
	lost(
		'MB-51',
		'an aide',
		more('roles.csv', 'role-4,,,teacher-1,secondary,aide,,,school-1,'),
		{
			row: 5,
			value: 'aide'
		},
		['MB-52']
	),
	lost(
		'MB-51',
		'no role of OneRoster',
		more('roles.csv', 'role-4,,,teacher-1,secondary,coach,,,school-1,'),
		{
			row: 5,
			value: 'coach'
		},
		['MB-52']
	),
	lost('MB-52', 'secondary', more('roles.csv', 'role-4,,,teacher-1,secondary,parent,,,school-1,'), {
		row: 5
	}),
	lost('MB-52', 'no type', more('roles.csv', 'role-4,,,teacher-1,main,parent,,,school-1,'), {
		row: 5,
		value: 'main'
	}),
	invalid(
		'MB-53',
		'a student at the school',
		but('roles.csv', ['student,,,prog_diploma', 'student,,,school-1']),
		{
			row: 3,
			value: 'school-1'
		}
	),
	invalid(
		'MB-53',
		'a teacher in a program',
		but('roles.csv', ['teacher,,,school-1', 'teacher,,,prog_diploma']),
		{
			row: 2,
			value: 'prog_diploma'
		}
	),
	lost(
		'MB-66',
		'deleted',
		{
			...delta(),
			'roles.csv': `${delta()['roles.csv']}role-4,tobedeleted,${NOW},teacher-1,secondary,parent,,,school-1,\r\n`
		},
		{ file: 'roles.csv', row: 5 },
		['MB-08']
	),
	taken('MB-70', 'switched off', but('users.csv', ['true,jnovak', 'false,jnovak']), { row: 4 })
];

const ofEnrollments: ProfileFault[] = [
	...['district-1', 'prog_diploma'].map((org) =>
		invalid(
			'MB-55',
			org,
			but('enrollments.csv', ['school-1,student-1', `${org},student-1`]),
			{ row: 3, value: org },
			org === 'district-1' ? [] : ['enrollment-school-differs']
		)
	),
	invalid(
		'MB-56',
		'a parent',
		more('enrollments.csv', 'enrollment-3,,,class-1,school-1,parent-1,student,,,'),
		{
			row: 4,
			value: 'parent-1'
		},
		['MB-57']
	),
	taken(
		'MB-57',
		'systemAdministrator',
		{
			...more('users.csv', 'admin-1,,,true,xu@district.example,,Xu,Li,,,,,,,,,,,,,,'),
			...more('roles.csv', 'role-4,,,admin-1,primary,systemAdministrator,,,school-1,'),
			...more('enrollments.csv', 'enrollment-3,,,class-1,school-1,admin-1,systemAdministrator,,,')
		},
		{ row: 4, value: 'systemAdministrator' }
	),
	invalid(
		'MB-57',
		'administrator',
		more('enrollments.csv', 'enrollment-3,,,class-1,school-1,teacher-1,administrator,,,'),
		{
			row: 4,
			value: 'administrator'
		}
	),
	invalid(
		'MB-57',
		'no role of OneRoster',
		more('enrollments.csv', 'enrollment-3,,,class-1,school-1,teacher-1,coach,,,'),
		{
			row: 4,
			value: 'coach'
		}
	),
	invalid(
		'MB-57',
		'another role than in roles.csv',
		more('enrollments.csv', 'enrollment-3,,,class-1,school-1,teacher-1,student,,,'),
		{
			row: 4
		}
	),
	lost(
		'MB-58',
		'unknown class',
		more('enrollments.csv', 'enrollment-3,,,class-9,school-1,student-1,student,,,'),
		{
			row: 4,
			value: 'class-9'
		}
	),
	invalid(
		'MB-59',
		'a teacher',
		more('demographics.csv', 'teacher-1,,,1980-04-09,female,,,,,,,,,,,'),
		{
			row: 3,
			value: 'teacher-1'
		}
	),
	invalid('MB-59', 'nobody', more('demographics.csv', 'student-9,,,1980-04-09,female,,,,,,,,,,,'), {
		row: 3,
		value: 'student-9'
	}),
	refused(
		'MB-71',
		'plain OneRoster 1.2',
		{ files: { ...smallest, 'demographics.csv': null } },
		{ file: 'orgs.csv' },
		['MB-17', 'MB-21', 'MB-37', 'MB-39', 'MB-47', 'MB-53']
	)
];

/** A file without its last column, which is empty or a single word in every record. */
function withoutLast(text: string): string {
	return text.replaceAll(/,[^,"\r\n]*\r\n/g, '\r\n');
}

/** ManageBac+: its dialect of OneRoster 1.2, and a fault for each demand that a zip can break. */
export const cases: ProfileCases = {
	profile: 'managebac',
	accepted: { files: texts, name: 'roster.zip' },
	faults: [
		...ofTheZip,
		...ofOrgsAndSessions,
		...ofCoursesAndClasses,
		...ofPeople,
		...ofRoles,
		...ofEnrollments
	],
	district: managebacDistrict
};
