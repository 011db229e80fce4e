import type { SourceFix } from './rule';

/*
 * What public pages say about the exports of student systems, for the pages of rules. Each constant
 * says in our words what stands on the page that it names, and nothing that does not stand there.
 *
 * aeries: setUp, version, files, schools, userIds, enrolled, sessions, classes, courses, gradeRanges,
 * emails, usernames, dates, sectionStaff.
 * infiniteCampus: setUp, version, mode, files, fileName, separator, zip.
 * powerSchool: dataExport, columnNames, activeStudents.
 * qmlativ: sessions.
 *
 * No public page was found that says how Skyward SMS 2.0 or Synergy write these files, so neither is
 * here. Pages on the OneRoster web service of a system are left out: it is set up elsewhere.
 */

/** A page about one system: takes the steps that it names. */
const page =
	(system: string, title: string, url: string) =>
	(steps: string): SourceFix => ({
		system,
		steps,
		source: `${title}, ${new URL(url).hostname}`,
		url
	});

const AERIES = 'Aeries';
const extract = page(
	AERIES,
	'OneRoster CSV Extract',
	'https://support.aeries.com/support/solutions/articles/14000067156-oneroster-csv-extract'
);
const mapping = page(
	AERIES,
	'Aeries to OneRoster Data Mapping',
	'https://aeriessis.freshdesk.com/support/solutions/articles/14000085077-aeries-to-oneroster-data-mapping'
);
const troubleshooting = page(
	AERIES,
	'Troubleshooting data issues with 3rd party vendors',
	'https://aeriessis.freshdesk.com/support/solutions/articles/14000121369-troubleshooting-data-issues-with-3rd-party-vendors'
);
const flex = page(
	AERIES,
	'Flex Scheduling: OneRoster v1.1',
	'https://support.aeries.com/support/solutions/articles/14000134412-flex-scheduling-oneroster-v1-1-'
);

export const aeries = {
	setUp: extract(
		'An administrator sets the extract up under School Info, Imports and Exports, OneRoster v1.1 Configuration. A test can be sent as an e-mail from there.'
	),
	version: extract(
		'The extract is built on OneRoster 1.1. It is set up under School Info, Imports and Exports, OneRoster v1.1 Configuration.'
	),
	files: extract(
		'On the page OneRoster v1.1 Configuration (School Info, Imports and Exports), select under Extract Files each file that is to be sent.'
	),
	schools: extract(
		'On the page OneRoster v1.1 Configuration (School Info, Imports and Exports), select under Extract Schools each school that is to be sent.'
	),
	userIds: extract(
		'Under Additional Options on the page OneRoster v1.1 Configuration, User.sourcedId says which field becomes the id. Aeries advises to leave it at Student ID and Staff ID.'
	),
	enrolled: mapping(
		'A student is in the extract only with a current class enrollment record. Look there first when a student is missing.'
	),
	sessions: mapping(
		'Sessions come from the table of terms (TRM), with its two dates (D1 and D2). Their id is made of school code and term code, such as 994_F.'
	),
	classes: mapping(
		'A class takes its course (CN), school (SC) and term (SM) from its section in the master schedule (MST).'
	),
	courses: mapping(
		'A course takes its id and its code from the course number (CRS.CN), and its title from CRS.CO.'
	),
	gradeRanges: mapping(
		'Grades of a section (MST) or course (CRS) are listed from its lowest (LO) to its highest grade (HI), so correct these two.'
	),
	emails: troubleshooting(
		'Fill Student Email Address (STU.SEM). For staff, the addresses in Staff (STF) and Security Users (UGN) should be filled and agree in all schools, also in those that are not in use.'
	),
	usernames: troubleshooting(
		'Records of one person from all schools are merged, so a user name that is missing at one school, even an inactive one, can become blank for all.'
	),
	dates: troubleshooting(
		'Look for overlapping, blank or wrong dates in Course Attendance and Enrollment History. The Course Attendance Audit Listing shows most of them.'
	),
	sectionStaff: flex(
		'In schools with Flex Scheduling the teachers of a class come from the Section Staff table (SSE), by the start and end dates there (SD and ED).'
	)
};

const CAMPUS = 'Infinite Campus';
const campusOneRoster = page(
	CAMPUS,
	'OneRoster CSV Extract Configuration',
	'https://kb-test.infinitecampus.com/help/oneroster-csv-extract-configuration'
);
const campusExtract = page(
	CAMPUS,
	'Data Extract Utility',
	'https://kb.infinitecampus.com/help/data-extract-utility'
);
const campusZip = page(
	CAMPUS,
	'Data Extract Zip Tool',
	'https://kb.infinitecampus.com/help/data-extract-zip-tool-data-extract-zip-tool'
);
const campusAtAperture = page(
	CAMPUS,
	'How do I integrate with Infinite Campus?',
	'https://selcompass.zendesk.com/hc/en-us/articles/7238443011725-How-do-I-integrate-with-Infinite-Campus-'
);

export const infiniteCampus = {
	setUp: campusOneRoster(
		'The OneRoster files are set up under System Administration, Data Utilities, Data Extract Utility, Data Extract Utility Set Up.'
	),
	version: campusOneRoster(
		'The CSV extract is OneRoster 1.1, and is not kept up to date. Infinite Campus offers its web service to receivers that want more.'
	),
	mode: campusOneRoster(
		'There are bulk and delta extracts: bulk is complete, delta holds the latest changes. They are set up under Data Extract Utility Set Up.'
	),
	files: campusAtAperture(
		'Each file needs an extract of its own, of the type BULK for complete files. The Zip Tool then puts them together.'
	),
	fileName: campusExtract(
		'In the Data Extract Utility, File Name and File Extension say how the file is called. Set both as the receiver needs them.'
	),
	separator: campusExtract(
		'In the Data Extract Utility, Column Delimiter says which sign stands between the columns.'
	),
	zip: campusZip(
		'The Data Extract Zip Tool puts several files into one zip. File Name sets its name, and Append Date to Filename adds a date to it.'
	)
};

const POWERSCHOOL = 'PowerSchool SIS';
const powerSchoolAtClassTag = page(
	POWERSCHOOL,
	'How do I use ClassTag with PowerSchool?',
	'https://help.classtag.com/en/articles/6962062-how-do-i-use-classtag-with-powerschool'
);
const powerSchoolAtFormative = page(
	POWERSCHOOL,
	'Setting up PowerSchool SIS roster uploads',
	'https://help.formative.com/en/articles/4593744-setting-up-powerschool-sis-roster-uploads'
);

export const powerSchool = {
	dataExport: powerSchoolAtClassTag(
		'Where the files come from export templates, go to Setup, System, Page and Data Management, Export Data: the template says which columns a file has, and AutoSend sends it.'
	),
	columnNames: powerSchoolAtFormative(
		'An export template puts the name of the table before each column, such as CC.ID, unless another name is typed in for the output.'
	),
	activeStudents: powerSchoolAtFormative(
		'In an export template, a filter on Enroll_Status = 0 leaves active students alone.'
	)
};

const qmlativAtCanvas = page(
	'Skyward Qmlativ',
	'Qmlativ Integration Overview',
	'https://guides.instructure.com/m/100561/l/1343042-qmlativ-integration-overview'
);

export const qmlativ = {
	sessions: qmlativAtCanvas(
		'Qmlativ builds terms around the earliest start and the latest end of their sections, so look at the dates of the sections first.'
	)
};
