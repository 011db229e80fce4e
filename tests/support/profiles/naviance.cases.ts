import { deltaSet } from '../../../src/lib/core/rules/delta-set';
import { changed, lines, smallestSet } from '../../../src/lib/core/rules/smallest-set';
import { smallestSets } from '../../../src/lib/core/rules/smallest-sets';
import type { Files, ProfileCases, ProfileFault, Sent } from './profile-cases';

/** The people of the smallest set with their schools and demographics, and titles of the staff. */
const texts: Readonly<Record<string, string>> = {
	'manifest.csv': smallestSet['manifest.csv']
		.replaceAll(/file\.(academicSessions|classes|courses|enrollments),bulk/g, 'file.$1,absent')
		.replace('file.demographics,absent', 'file.demographics,bulk'),
	'orgs.csv': smallestSet['orgs.csv'],
	'users.csv': smallestSet['users.csv']
		.replace(',password', ',password,metadata.title')
		.replace('akaya@district.example,,,,,', 'akaya@district.example,,,,,,Teacher')
		.replace(',03,', ',03,,'),
	'demographics.csv': lines(
		'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
		'student-1,,,2018-04-09,female,false,false,false,false,true,false,false,US,OR,Salem,01652'
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

/** Files taken away, and called absent. */
const without = (...files: readonly string[]): Files => ({
	...Object.fromEntries(files.map((file) => [`${file}.csv`, null])),
	'manifest.csv': files.reduce(
		(text, file) => text.replace(`file.${file},bulk`, `file.${file},absent`),
		texts['manifest.csv']
	)
});

/** A file without two of its columns, which are empty in every record. */
const withoutStatus = (file: string): Files => ({
	[file]: texts[file].replace(',status,dateLastModified', '').replaceAll(/^([^,\r\n]+),,,/gm, '$1,')
});

const staff = { integration: 'staff' };

const fault = (
	id: string,
	name: string,
	sent: Partial<Sent>,
	verdict: ProfileFault['verdict'],
	rest: Pick<ProfileFault, 'at' | 'also'> = {}
): ProfileFault => ({ id, name, sent, ...(verdict === undefined ? {} : { verdict }), ...rest });

const refused = (id: string, name: string, sent: Partial<Sent>, also: readonly string[] = []) =>
	fault(id, name, sent, 'rejected', { also });

/** A record that Naviance does not take, or a file. */
const lost = (
	id: string,
	name: string,
	files: Files,
	at: ProfileFault['at'],
	also: readonly string[] = []
): ProfileFault =>
	fault(id, name, { files }, 'accepted-with-losses', {
		...(at === undefined ? {} : { at }),
		also
	});

const noted = (
	id: string,
	name: string,
	files: Files,
	at: NonNullable<ProfileFault['at']>,
	also: readonly string[] = []
): ProfileFault => fault(id, name, { files }, 'accepted', { at, also });

const manifest = (from: string, to: string): Files => but('manifest.csv', [from, to]);

const ofTheZip: ProfileFault[] = [
	refused('NAV-01', 'another name', { name: 'OneRoster.zip' }),
	refused('NAV-02', 'too large', { bytes: 1_000_000_001 }),
	...['orgs', 'users'].map((file) =>
		refused('NAV-03', `no ${file}`, { answers: staff, files: without(file) })
	),
	refused('NAV-03', 'no manifest', { answers: staff, files: { 'manifest.csv': null } }),
	...['orgs', 'users', 'demographics'].map((file) =>
		refused('NAV-04', `no ${file}`, { files: without(file) })
	),
	refused('NAV-04', 'no manifest', { files: { 'manifest.csv': null } }),
	fault('NAV-05', 'file name in small letters', { paths: { 'users.csv': 'Users.csv' } }, undefined),
	lost(
		'NAV-05',
		'another order',
		but(
			'orgs.csv',
			['name,type', 'type,name'],
			['Example District,district', 'district,Example District'],
			['Example School,school', 'school,Example School']
		),
		{
			file: 'orgs.csv'
		}
	),
	lost(
		'NAV-05',
		'a column of its own',
		but(
			'orgs.csv',
			[',parentSourcedId', ',parentSourcedId,region'],
			['district,,', 'district,,,'],
			['district-1\r\n', 'district-1,\r\n']
		),
		{
			file: 'orgs.csv'
		}
	),
	noted('NAV-05', 'sourceID', but('orgs.csv', ['sourcedId', 'sourceID']), { file: 'orgs.csv' }),
	noted('NAV-05', 'parentSourceId', but('orgs.csv', ['parentSourcedId', 'parentSourceId']), {
		column: 'parentSourceId'
	}),
	noted('NAV-05', 'agentSourceIds', but('users.csv', ['agentSourcedIds', 'agentSourceIds']), {
		column: 'agentSourceIds'
	}),
	noted(
		'NAV-05',
		'demogrphicRaceTwoOrMoreRaces',
		but('demographics.csv', ['demographicRaceTwo', 'demogrphicRaceTwo']),
		{ column: 'demogrphicRaceTwoOrMoreRaces' }
	),
	...['orgs.csv', 'users.csv'].map((file) =>
		noted('NAV-05', `no status in ${file}`, withoutStatus(file), { file })
	),
	noted(
		'NAV-05',
		'the whole roster',
		{
			...smallestSet,
			...texts,
			'manifest.csv': changed('manifest.csv', 'file.demographics,absent', 'file.demographics,bulk')
		},
		{ file: 'classes.csv' }
	),
	refused('NAV-06', '2.0', { files: manifest('manifest.version,1.0', 'manifest.version,2.0') }),
	refused('NAV-07', 'a set of 1.2', {
		files: { ...smallestSets['1.2'], 'demographics.csv': null }
	}),
	refused('NAV-07', 'number of the document', {
		files: manifest('oneroster.version,1.1', 'oneroster.version,1.1.1')
	}),
	refused('NAV-08', 'no row for classes', { files: manifest('file.classes,absent\r\n', '') }),
	refused('NAV-09', 'delta', { files: deltaSet({}, texts) })
];

const ofOrgs: ProfileFault[] = [
	lost('NAV-10', 'no name', but('orgs.csv', ['Example School', '']), { row: 3, column: 'name' }),
	lost('NAV-11', 'a department', more('orgs.csv', 'dept-1,,,Arts,department,,school-1'), {
		value: 'department'
	}),
	lost('NAV-11', 'no type of OneRoster', more('orgs.csv', 'dept-1,,,Arts,campus,,school-1'), {
		value: 'campus'
	})
];

const ofUsers: ProfileFault[] = [
	lost('NAV-12', 'no family name', but('users.csv', ['Novak', '']), {
		row: 3,
		column: 'familyName'
	}),
	lost('NAV-13', 'a parent', but('users.csv', ['school-1,teacher', 'school-1,parent']), {
		value: 'parent'
	}),
	lost('NAV-13', 'no role of OneRoster', but('users.csv', ['school-1,teacher', 'school-1,coach']), {
		value: 'coach'
	}),
	lost('NAV-14', 'yes', but('users.csv', ['true,school-1,student', 'yes,school-1,student']), {
		row: 3,
		value: 'yes'
	}),
	fault(
		'NAV-15',
		'a semicolon',
		{
			files: {
				...more('orgs.csv', 'school-2,,,Other,school,,district-1'),
				...but('users.csv', ['school-1,teacher', 'school-1;school-2,teacher'])
			}
		},
		undefined,
		{ at: { row: 2 }, also: ['reference-missing'] }
	),
	noted(
		'NAV-15',
		'two rows',
		{
			...more('orgs.csv', 'school-2,,,Other,school,,district-1'),
			...more(
				'users.csv',
				'teacher-2,,,true,school-2,teacher,akaya2,,Ada,Kaya,,T2,akaya@district.example,,,,,,Teacher'
			)
		},
		{ file: 'users.csv' }
	),
	fault(
		'NAV-16',
		'no column',
		{
			answers: staff,
			files: but('users.csv', [',metadata.title', ''], [',,Teacher', ','], [',03,,', ',03,'])
		},
		'accepted-with-losses',
		{ at: { file: 'users.csv', row: 1 } }
	),
	fault(
		'NAV-16',
		'empty',
		{ answers: staff, files: but('users.csv', ['Teacher', '']) },
		'accepted-with-losses',
		{ at: { row: 2 } }
	),
	lost('NAV-18', 'no grade', but('users.csv', [',03,', ',,']), { row: 3, column: 'grades' }),
	lost('NAV-18', 'another word', but('users.csv', [',03,', ',Third,']), { value: 'Third' }),
	fault(
		'NAV-19',
		'another school',
		{ answers: { schools: 'school-7, school-8' } },
		'accepted-with-losses',
		{
			at: { row: 2, value: 'school-1' }
		}
	)
];

const ofDemographics: ProfileFault[] = [
	lost('NAV-20', 'empty', but('demographics.csv', ['student-1', '']), { row: 2 }),
	lost('NAV-20', 'twice', more('demographics.csv', 'student-1,,,2018-04-09,female,,,,,,,,,,,'), {
		row: 3
	}),
	...['active', 'inactive'].map((status) =>
		noted('NAV-21', status, but('demographics.csv', ['student-1,', `student-1,${status}`]), {
			value: status
		})
	),
	lost('NAV-21', 'another word', but('demographics.csv', ['student-1,', 'student-1,gone']), {
		value: 'gone'
	}),
	noted(
		'NAV-21',
		'no column',
		but('demographics.csv', [',status', ''], ['student-1,', 'student-1']),
		{
			column: 'status'
		}
	),
	lost('NAV-22', 'sex', but('demographics.csv', ['female', 'F']), { value: 'F' }),
	lost('NAV-22', 'flag', but('demographics.csv', ['false,false,US', 'false,no,US']), {
		value: 'no'
	})
];

/** Naviance: users without classes, and a fault for each demand that a zip can break. */
export const cases: ProfileCases = {
	profile: 'naviance',
	accepted: { files: texts, name: 'navianceoneroster.zip' },
	faults: [...ofTheZip, ...ofOrgs, ...ofUsers, ...ofDemographics]
};
