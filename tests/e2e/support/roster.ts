import { strToU8, zipSync } from 'fflate';
import type { ChosenFile } from './app';

const files = [
	'academicSessions',
	'categories',
	'classes',
	'classResources',
	'courses',
	'courseResources',
	'demographics',
	'enrollments',
	'lineItems',
	'orgs',
	'resources',
	'results',
	'users'
];

const manifest = (present: readonly string[]): string =>
	[
		'propertyName,value',
		'manifest.version,1.0',
		'oneroster.version,1.1',
		...files.map((file) => `file.${file},${present.includes(file) ? 'bulk' : 'absent'}`),
		'source.systemName,Made up',
		'source.systemCode,made-up'
	].join('\r\n');

/** Files of a roster by name; each a whole text. */
export type RosterFiles = Readonly<Record<string, string>>;

/**
 * A OneRoster 1.1 bulk roster with one school, one class and one student of the given family name,
 * whose school in users.csv, `missing-school`, is not there: one error, in the row that has the name.
 */
export function rosterFiles(familyName: string): RosterFiles {
	const tables: RosterFiles = {
		'academicSessions.csv':
			'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\r\n' +
			'term-1,,,Autumn,term,2026-08-17,2026-12-18,,2027\r\n',
		'classes.csv':
			'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,' +
			'schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods\r\n' +
			'class-1,,,Reading 1,05,course-1,R1,scheduled,,school-1,term-1,,,\r\n',
		'courses.csv':
			'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,' +
			'subjects,subjectCodes\r\ncourse-1,,,,Reading,READ,05,school-1,,\r\n',
		'enrollments.csv':
			'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,' +
			'beginDate,endDate\r\n' +
			'enrollment-1,,,class-1,school-1,student-1,student,,,\r\n',
		'orgs.csv':
			'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\n' +
			'school-1,,,Elm School,school,,\r\n',
		'users.csv':
			'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,' +
			'familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\r\n' +
			`student-1,,,true,missing-school,student,s1,,Ada,${familyName},,,,,,,05,\r\n`
	};
	const present = Object.keys(tables).map((name) => name.replace('.csv', ''));
	return { 'manifest.csv': manifest(present), ...tables };
}

/** Packs files into a zip that is chosen under the given name. */
export function zipOf(packed: RosterFiles, name = 'roster.zip'): ChosenFile {
	const entries = Object.entries(packed).map(([path, text]) => [path, strToU8(text)] as const);
	const zip = zipSync(Object.fromEntries(entries));
	return { name, mimeType: 'application/zip', buffer: Buffer.from(zip) };
}

/** The roster of `rosterFiles` as a zip, with files added to it. */
export const rosterZip = (familyName: string, added: RosterFiles = {}): ChosenFile =>
	zipOf({ ...rosterFiles(familyName), ...added });

/** A roster with so many enrollments, all of which have `pupil` for a role: one group of that size. */
export function pupilsZip(records: number): ChosenFile {
	const files = rosterFiles('Diaz');
	const [header = '', record = ''] = (files['enrollments.csv'] ?? '').split('\r\n');
	const pupil = record.replace(',student,', ',pupil,');
	const lines = Array.from({ length: records }, (_, n) =>
		pupil.replace('enrollment-1', `enrollment-${String(n + 1)}`)
	);
	return zipOf({ ...files, 'enrollments.csv': [header, ...lines, ''].join('\r\n') });
}

/** A file as a person would choose it without its zip. */
export const looseFile = (name: string, text: string): ChosenFile => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text)
});
