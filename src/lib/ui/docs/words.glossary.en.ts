/*
 * The words of OneRoster in plain language, in English. An id is the fragment of its entry on the page
 * of the glossary, and stays as it is.
 */

/** One word of the field. */
export interface Term {
	readonly id: string;
	readonly word: string;
	/** What it means, in a sentence or two. */
	readonly means: string;
	/** What to look at, or where it often goes wrong. */
	readonly tip?: string;
}

const term = (id: string, word: string, means: string, tip?: string): Term =>
	tip === undefined ? { id, word, means } : { id, word, means, tip };

export const glossary: readonly Term[] = [
	term(
		'academic-session',
		'academicSession',
		'A stretch of the school year: the year itself, a semester, a term or a grading period, with its first and last day.',
		'Classes point to it. If its days are wrong, a receiver may think that classes are over.'
	),
	term(
		'bulk',
		'bulk',
		'A delivery that holds everything: whoever is not in it is taken to have left.',
		'If half of the school is missing from a bulk file, half of the school may lose access.'
	),
	term(
		'category',
		'category',
		'A kind of task in the gradebook, such as homework or tests, in categories.csv.'
	),
	term(
		'class',
		'class',
		'One group that meets: Reading 5 with Ms. Lee in the second period. OneRoster keeps it apart from the course it belongs to.'
	),
	term('class-type', 'classType', 'Whether a class is a homeroom or a scheduled class.'),
	term(
		'course',
		'course',
		'What is taught, in the catalog: Reading 5. Several classes can belong to one course.'
	),
	term(
		'dateLastModified',
		'dateLastModified',
		'When a record was last changed. In a delta file each record has to carry it.'
	),
	term(
		'delta',
		'delta',
		'A delivery that holds changes only. Whoever is not in it stays as they were.'
	),
	term(
		'demographics',
		'demographics',
		'Facts about a person such as birth date, sex or race, in demographics.csv. Most receivers do not need them.',
		'Leave the file out where nobody asks for it.'
	),
	term(
		'effect',
		'effect',
		'What a receiver does about a problem: refuse the whole zip, refuse a file, leave out a row, or leave out a value.'
	),
	term(
		'enabled-user',
		'enabledUser',
		'Whether a person may log in: true or false.',
		'A person with false is in the roster and still cannot log in.'
	),
	term(
		'enrollment',
		'enrollment',
		'The line that puts one person into one class, as a student or as a teacher.',
		'Usually the largest file, and where most broken references lie.'
	),
	term(
		'forecast',
		'forecast',
		'What a receiver would create, change and switch off if this zip were sent after the one before.'
	),
	term(
		'grade-code',
		'grade',
		'The year a student is in, as a code: KG, 01, 02 and so on. It has nothing to do with marks.'
	),
	term(
		'grading-period',
		'gradingPeriod',
		'A stretch of the year that ends with marks, often nine weeks. One kind of academicSession.'
	),
	term(
		'identifier',
		'identifier',
		'A number people know: on the student card, or in the state’s system. Not the same as the sourcedId.'
	),
	term('line-item', 'lineItem', 'One task that is graded, in lineItems.csv.'),
	term(
		'manifest',
		'manifest',
		'The file manifest.csv, which says which version of OneRoster this is and which files are in the zip.',
		'Where it says that a file is there and it is not, receivers refuse the zip.'
	),
	term(
		'metadata',
		'metadata',
		'Columns of one’s own that begin with “metadata.”. A receiver may use them or pass over them.'
	),
	term(
		'oneroster',
		'OneRoster',
		'A standard by 1EdTech for handing rosters from a student system to others. Its CSV form is a zip of tables; versions 1.0, 1.1 and 1.2 are in use.'
	),
	term(
		'org',
		'org',
		'A school, the district, or a department: one line in orgs.csv.',
		'Nearly everything points to a school. One missing line here can cause thousands of errors elsewhere.'
	),
	term(
		'primary',
		'primary',
		'Whether a teacher is the main one of a class. A class should have one.'
	),
	term(
		'profile',
		'profile',
		'What one receiver wants of a roster, written down as data: each demand with its source and what happens if it is not met.'
	),
	term(
		'receiver',
		'receiver',
		'Whoever takes the zip: a learning app, a library system, a single sign-on service.'
	),
	term(
		'reference',
		'reference',
		'A value in one file that names a record of another: an enrollment names its class by the sourcedId of that class.',
		'A reference is broken where there is no such record.'
	),
	term(
		'resource',
		'resource',
		'Teaching material that a class or course uses, in resources.csv. Rarely sent.'
	),
	term('result', 'result', 'A mark that a student got for a task, in results.csv.'),
	term(
		'role',
		'role',
		'What a person is: student, teacher, administrator, guardian and so on. In 1.2 roles have a file of their own.'
	),
	term(
		'roster',
		'roster',
		'Who is at which school and in which class: all the files of the zip together.'
	),
	term(
		'sis',
		'SIS',
		'The student information system of the district, from which the export comes.'
	),
	term(
		'sourced-id',
		'sourcedId',
		'The id of a record, given by the student system. Other files name the record by it.',
		'It has to stay the same from one export to the next. If it changes, receivers take the person for somebody new.'
	),
	term(
		'status',
		'status',
		'Whether a record is active, or tobedeleted. In a bulk file it stays empty; in a delta file it has to be there.'
	),
	term(
		'term',
		'term',
		'A part of the school year in which classes run. One kind of academicSession.'
	),
	term('to-be-deleted', 'tobedeleted', 'A status that asks the receiver to remove a record.'),
	term('user', 'user', 'A person: student, teacher, parent or staff. One line in users.csv.'),
	term(
		'user-ids',
		'userIds',
		'Further ids of a person, each with the system it is for, in braces: {state:12345}.'
	),
	term(
		'username',
		'username',
		'The name a person logs in with. Receivers often want it to be there, and to be the only one of its kind.'
	),
	term(
		'user-profile',
		'userProfile',
		'A login of a person for one system, in userProfiles.csv, new in 1.2. It can hold passwords.',
		'Rollcall looks whether a password is there, and never keeps or shows it.'
	),
	term(
		'verdict',
		'verdict',
		'What a receiver would do with this zip as a whole: take it, take it with losses, or refuse it.'
	)
];
