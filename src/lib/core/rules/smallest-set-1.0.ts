import { lines } from './smallest-set';

/** The smallest set of OneRoster 1.0 that breaks no rule: all of its seven files, and no manifest. */
export const smallestSet10: Readonly<Record<string, string>> = {
	'orgs.csv': lines(
		'sourcedId,status,dateLastModified,name,type,identifier,metadata.classification,metadata.gender,metadata.boarding,parentSourcedId',
		'district-1,,,Example District,local,,,,,',
		'school-1,,,Example School,school,0101,public,mixed,false,district-1'
	),
	'academicSessions.csv': lines(
		'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId',
		'year-27,,,2026-2027,schoolYear,2026-08-17,2027-06-05,'
	),
	'courses.csv': lines(
		'sourcedId,status,dateLastModified,schoolYearId,metadata.duration,title,courseCode,grade,orgSourcedId,subjects',
		'course-1,,,year-27,year,Reading,READ,03,school-1,Reading'
	),
	'classes.csv': lines(
		'sourcedId,status,dateLastModified,title,grade,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedId,subjects',
		'class-1,,,Reading 3A,03,course-1,R3A,scheduled,Room 1,school-1,year-27,Reading'
	),
	'users.csv': lines(
		'sourcedId,status,dateLastModified,orgSourcedIds,role,username,userId,givenName,familyName,identifier,email,sms,phone,agents',
		'teacher-1,,,school-1,teacher,akaya,,Ada,Kaya,T1,akaya@district.example,,,',
		'student-1,,,school-1,student,lnovak,17,Léa,Novak,S1,lnovak@district.example,,,'
	),
	'enrollments.csv': lines(
		'sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role,status,dateLastModified,primary',
		'enrollment-1,class-1,school-1,teacher-1,teacher,,,true',
		'enrollment-2,class-1,school-1,student-1,student,,,false'
	),
	'demographics.csv': lines(
		'userSourcedId,status,dateLastModified,birthdate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
		'student-1,,,2018-04-09,female,false,false,false,false,true,false,false,US,OR,Salem,01652'
	)
};
