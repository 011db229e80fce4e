/**
 * The smallest set of OneRoster 1.1 that breaks no rule: one district with one school, one year, one
 * course, one class with a teacher and a student. Examples of rules replace single files of it.
 */
export const smallestSet: Readonly<Record<string, string>> = {
	'manifest.csv': lines(
		'propertyName,value',
		'manifest.version,1.0',
		'oneroster.version,1.1',
		'file.academicSessions,bulk',
		'file.categories,absent',
		'file.classes,bulk',
		'file.classResources,absent',
		'file.courses,bulk',
		'file.courseResources,absent',
		'file.demographics,absent',
		'file.enrollments,bulk',
		'file.lineItems,absent',
		'file.orgs,bulk',
		'file.resources,absent',
		'file.results,absent',
		'file.users,bulk',
		'source.systemName,Example SIS',
		'source.systemCode,example'
	),
	'orgs.csv': lines(
		'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
		'district-1,,,Example District,district,,',
		'school-1,,,Example School,school,0101,district-1'
	),
	'academicSessions.csv': lines(
		'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
		'year-27,,,2026-2027,schoolYear,2026-08-17,2027-06-05,,2027'
	),
	'courses.csv': lines(
		'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
		'course-1,,,year-27,Reading,READ,03,school-1,Reading,01028'
	),
	'classes.csv': lines(
		'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
		'class-1,,,Reading 3A,03,course-1,R3A,scheduled,Room 1,school-1,year-27,Reading,01028,1'
	),
	'users.csv': lines(
		'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password',
		'teacher-1,,,true,school-1,teacher,akaya,,Ada,Kaya,,T1,akaya@district.example,,,,,',
		'student-1,,,true,school-1,student,lnovak,{Local:17},Léa,Novak,,S1,lnovak@district.example,,,,03,'
	),
	'enrollments.csv': lines(
		'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
		'enrollment-1,,,class-1,school-1,teacher-1,teacher,true,2026-08-17,2027-06-05',
		'enrollment-2,,,class-1,school-1,student-1,student,false,2026-08-17,2027-06-05'
	)
};

/** Lines joined as RFC 4180 ends them. */
export function lines(...texts: string[]): string {
	return texts.map((text) => `${text}\r\n`).join('');
}

/**
 * A file of the smallest set (or of another `set`) with a mutation of its text; throws when `from`
 * does not stand in it.
 */
export function changed(file: string, from: string, to: string, set = smallestSet): string {
	const text = set[file];
	if (!text.includes(from)) throw new Error(`${file} of the smallest set does not hold ${from}`);
	return text.replace(from, () => to);
}
