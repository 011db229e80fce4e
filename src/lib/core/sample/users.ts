import { birthOf } from './birthdays';
import { gradeCodes } from './curriculum';
import { familyNames, givenNames, middleNames, plain } from './names';
import {
	districtAdministrators,
	familyBlock,
	guardiansPerBlock,
	type Plan,
	type School
} from './plan';
import { chance, choose, salts, uuid } from './random';
import type { RosterFile } from './roster-file';
import { districtId } from './schools';
import { holder } from './search';

/** The id of a user by the record's number in users.csv. */
export const userId = (seed: number, record: number): string => uuid(seed, salts.user, record);

const mailDomain = 'larkfield.example.org';
const plainGiven = new Map<string, string>(givenNames.map((name) => [name, plain(name)]));
const plainFamily = new Map<string, string>(familyNames.map((name) => [name, plain(name)]));

/** Within a block of families: which students the guardians look after. */
const wards: readonly (readonly number[])[] = [[0], [7], [7], [12, 13]];

const guardiansOf = (placeInBlock: number): number[] =>
	wards.flatMap((students, guardian) => (students.includes(placeInBlock) ? [guardian] : []));

/** What differs between the kinds of people. */
interface Person {
	readonly role: string;
	readonly org: string;
	readonly agents: string;
	readonly grade: string;
	/** Number that family names are drawn from: relatives share it. */
	readonly family: number;
	readonly hasStudentNumber: boolean;
	/** Set where the name goes with the day of birth. */
	readonly givenName?: string;
}

const studentPerson = (plan: Plan, school: School, index: number): Person => {
	const block = Math.floor(index / familyBlock);
	const place = index % familyBlock;
	const inBlock = (block + 1) * familyBlock <= school.students;
	const first = school.firstGuardian + block * guardiansPerBlock;
	const agents = inBlock ? guardiansOf(place).map((g) => userId(plan.seed, first + g)) : [];
	const student = school.firstStudent + index;
	const cohort = school.cohorts[holder(school.cohorts, student, (c) => c.firstStudent)];
	return {
		role: 'student',
		org: school.id,
		agents: agents.join(','),
		grade: gradeCodes[cohort?.grade ?? 0] ?? '',
		family: school.firstStudentUser + index - (place === 13 && inBlock ? 1 : 0),
		hasStudentNumber: true,
		givenName: birthOf(plan, student).givenName
	};
};

const guardianPerson = (plan: Plan, school: School, index: number): Person => {
	const first = Math.floor(index / guardiansPerBlock) * familyBlock + school.firstStudentUser;
	const students = (wards[index % guardiansPerBlock] ?? []).map((place) => first + place);
	return {
		...adult('guardian', school.id, students[0] ?? 0),
		agents: students.map((record) => userId(plan.seed, record)).join(',')
	};
};

const adult = (role: string, org: string, family: number): Person => ({
	role,
	org,
	agents: '',
	grade: '',
	family,
	hasStudentNumber: false
});

const personAt = (plan: Plan, record: number): Person => {
	const school = plan.schools[holder(plan.schools, record, (s) => s.firstAdministrator)];
	if (!school || record < districtAdministrators) return adult('administrator', districtId, record);
	if (record < school.firstTeacher) return adult('administrator', school.id, record);
	if (record < school.firstStudentUser) return adult('teacher', school.id, record);
	return record < school.firstGuardian
		? studentPerson(plan, school, record - school.firstStudentUser)
		: guardianPerson(plan, school, record - school.firstGuardian);
};

const phoneOf = (seed: number, record: number): string =>
	`555-01${String(chance(seed, salts.detail, record) % 100).padStart(2, '0')}`;

/** One user as cells of users.csv. */
const userRecord = (plan: Plan, record: number): string[] => {
	const { seed } = plan;
	const person = personAt(plan, record);
	const given = person.givenName ?? choose(givenNames, seed, salts.givenName, record);
	const family = choose(familyNames, seed, salts.familyName, person.family);
	const number = String(100_000 + record);
	const account = `${plainGiven.get(given) ?? ''}.${plainFamily.get(family) ?? ''}${number}`;
	const detail = chance(seed, salts.detail, record);
	const directory = detail % 8 === 0 ? `,{LDAP:${account}}` : '';
	return [
		userId(seed, record),
		'',
		'',
		'true',
		person.org,
		person.role,
		account,
		person.role === 'guardian' ? '' : `{SIS:${number}}${directory}`,
		given,
		family,
		detail % 4 === 0 ? choose(middleNames, seed, salts.detail, record >>> 2) : '',
		person.hasStudentNumber ? number : '',
		`${account}@${mailDomain}`,
		detail % 16 === 1 ? phoneOf(seed, record + 1) : '',
		person.hasStudentNumber ? '' : phoneOf(seed, record),
		person.agents,
		person.grade,
		''
	];
};

/** users.csv: district staff, then school by school its principal, teachers, students, guardians. */
export const users = (plan: Plan, header: readonly string[]): RosterFile => ({
	name: 'users.csv',
	header,
	count: plan.users,
	record: (index) => userRecord(plan, index)
});

/** Record number in users.csv of a student by the number in the district. */
export const studentRecord = (plan: Plan, student: number): number => {
	const school = plan.schools[holder(plan.schools, student, (s) => s.firstStudent)];
	return school ? school.firstStudentUser + student - school.firstStudent : 0;
};
