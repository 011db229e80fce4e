import { lines, smallestSet } from './smallest-set';

const ABSENT = [
	'categories',
	'classResources',
	'courseResources',
	'demographics',
	'lineItemLearningObjectiveIds',
	'lineItems',
	'lineItemScoreScales',
	'resources',
	'resultLearningObjectiveIds',
	'results',
	'resultScoreScales',
	'scoreScales',
	'userProfiles',
	'userResources'
];
const BULK = ['academicSessions', 'classes', 'courses', 'enrollments', 'orgs', 'roles', 'users'];

/** The smallest set of OneRoster 1.2.1 that breaks no rule: the people of the smallest set of 1.1. */
export const smallestSet12: Readonly<Record<string, string>> = {
	...smallestSet,
	'manifest.csv': lines(
		'propertyName,value',
		'manifest.version,1.0',
		'oneroster.version,1.2',
		...BULK.map((file) => `file.${file},bulk`),
		...ABSENT.map((file) => `file.${file},absent`),
		'source.systemName,Example SIS',
		'source.systemCode,example'
	),
	'users.csv': lines(
		'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns',
		'teacher-1,,,true,akaya,,Ada,Kaya,,T1,akaya@district.example,,,,,,,,,,school-1,',
		'student-1,,,true,lnovak,{Local:17},Léa,Novak,,S1,lnovak@district.example,,,,03,,,,,,school-1,'
	),
	'roles.csv': lines(
		'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
		'role-1,,,teacher-1,primary,teacher,,,school-1,',
		'role-2,,,student-1,primary,student,,,school-1,'
	)
};

/**
 * The same people by the first text of 1.2 (June 2022), whose users.csv has one column more: by that
 * it is told from 1.2.1 (clause 97).
 */
export const firstText12: Readonly<Record<string, string>> = {
	...smallestSet12,
	'users.csv': smallestSet12['users.csv']
		.replace('userMasterIdentifier,', 'userMasterIdentifier,resourceSourcedIds,')
		.replaceAll(',school-1,', ',,school-1,')
};
