/**
 * Words that exports write in place of a token, by token: without capitals, accents, spaces and
 * signs. A word may stand for tokens of different lists, never for two of the same list. The last
 * ones of true and false are what spreadsheets of other languages make of them.
 */
export const tokenSynonyms: ReadonlyMap<string, readonly string[]> = new Map([
	['student', ['pupil', 'learner', 'stud', 'stu', 's']],
	[
		'teacher',
		[
			'instructor',
			'staff',
			'faculty',
			'educator',
			'coteacher',
			'teacherofrecord',
			'leadteacher',
			't'
		]
	],
	[
		'administrator',
		[
			'admin',
			'principal',
			'schooladmin',
			'districtadmin',
			'schooladministrator',
			'districtadministrator',
			'siteadministrator',
			'systemadministrator'
		]
	],
	['siteAdministrator', ['siteadmin', 'schooladmin', 'schooladministrator', 'buildingadmin']],
	['districtAdministrator', ['districtadmin', 'leaadmin']],
	['systemAdministrator', ['systemadmin', 'sysadmin']],
	['principal', ['headteacher', 'headmaster', 'schoolprincipal']],
	['counselor', ['guidancecounselor', 'schoolcounselor', 'advisor']],
	['aide', ['aid', 'assistant', 'teacheraide', 'paraprofessional', 'teachingassistant']],
	['parent', ['mother', 'father', 'mom', 'dad']],
	['guardian', ['caregiver', 'carer', 'legalguardian']],
	['relative', ['grandparent', 'sibling', 'family']],
	['school', ['campus', 'building', 'elementaryschool', 'middleschool', 'highschool']],
	['district', ['schooldistrict', 'lea']],
	['department', ['dept']],
	['schoolYear', ['year', 'academicyear', 'fullyear']],
	['gradingPeriod', ['markingperiod', 'reportingperiod']],
	['semester', ['sem']],
	['homeroom', ['hr', 'advisory']],
	['scheduled', ['section', 'class', 'regular']],
	['male', ['m', 'boy', 'man']],
	['female', ['f', 'w', 'girl', 'woman']],
	['active', ['a', 'current', 'enabled', 'enrolled']],
	['tobedeleted', ['d', 'delete', 'deleted', 'remove', 'removed', 'inactive', 'disabled']],
	['exempt', ['excused']],
	['fully graded', ['graded']],
	['not submitted', ['missing']],
	['submitted', ['turnedin', 'handedin']],
	['true', ['1', 'y', 'yes', 't', 'on', 'enabled', 'active', 'wahr', 'vrai', 'verdadero', 'vero']],
	['false', ['0', 'n', 'no', 'f', 'off', 'disabled', 'inactive', 'falsch', 'faux', 'falso']]
]);
