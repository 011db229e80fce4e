import type { Effect } from './rule';

/*
 * What receivers say in public about the roster that they take. Each constant stands for one of their
 * pages, so that a sentence on the page of a rule says where it comes from.
 */

/** The day on which these pages were read. */
const READ = '2026-11-22';

/** A page of a receiver: takes the sentence that stands there in our words. */
const page =
	(at: string, title: string, site: string) =>
	(does: string): Effect => ({
		at,
		does,
		source: { title: `${title}, ${site}`, day: READ, dayOf: 'reading' }
	});

/** Pages that differ in the file they speak about: takes the file, then the sentence. */
const pages =
	(at: string, title: (file: string) => string, site: string) =>
	(file: string, does: string): Effect =>
		page(at, title(file), site)(does);

const APPLE_SITE = 'support.apple.com';
const APPLE = 'Apple School Manager';
export const apple = page(
	APPLE,
	'Template information for importing data into Apple School Manager',
	APPLE_SITE
);
/** The page on one template; its names begin with a capital letter there. */
export const appleTemplate = pages(
	APPLE,
	(file) => `Use the OneRoster ${file} template`,
	APPLE_SITE
);

export const brightspace = page(
	'D2L Brightspace',
	'OneRoster CSV data mappings',
	'community.d2l.com'
);
export const brightspaceAbout = page('D2L Brightspace', 'About OneRoster CSV', 'community.d2l.com');
export const brightspaceSetup = page(
	'D2L Brightspace',
	'Set up OneRoster v1.1 integration (with the pages beside it)',
	'community.d2l.com'
);

export const classLink = page('ClassLink', 'OneRoster 1.1 CSVs', 'support.classlink.com');
export const classLinkImport = page('ClassLink', 'Import Rosters', 'support.classlink.com');
export const classLinkEnrollments = page(
	'ClassLink',
	'Creating your 1.1 enrollments.csv file',
	'support.classlink.com'
);

export const enrichingStudents = page(
	'Enriching Students',
	'OneRoster and Enriching Students',
	'support.enrichingstudents.com'
);

export const fitnessGram = page('FitnessGram', 'OneRoster Imports', 'help.fitnessgram.net');
export const fitnessGramFile = pages('FitnessGram', (file) => file, 'help.fitnessgram.net');

export const gooru = page('Gooru', 'One Roster Step by Step Setup', 'readme.gooru.org');

/** What Great Minds says about one file. */
export const greatMinds = pages(
	'Great Minds',
	(file) => `OneRoster File Specifications: ${file}`,
	'digitalsupport.greatminds.org'
);
export const greatMindsStart = page(
	'Great Minds',
	'Get Started with OneRoster v1.1 CSV',
	'digitalsupport.greatminds.org'
);

export const hmh = page('HMH', 'About OneRoster Template Files', 'downloads.hmlt.hmco.com');
export const hmhFile = pages(
	'HMH',
	(file) => `OneRoster 1.1 ${file} File`,
	'downloads.hmlt.hmco.com'
);
export const hmhErrors = page(
	'HMH',
	'Troubleshooting Errors (with the pages beside it)',
	'downloads.hmlt.hmco.com'
);

export const imagineLearning = page(
	'Imagine Learning',
	'OneRoster 1.1 file specifications',
	'support.imaginelearning.com'
);

export const labAids = page('Lab-Aids', 'OneRoster CSV', 'lab-aids.com');

export const manageBac = page('ManageBac+', 'OneRoster CSV', 'help.managebac.com');
export const manageBacFiles = page(
	'ManageBac+',
	'ManageBac OneRoster 1.2 CSV Custom Specification',
	'guide.fariaedu.com'
);

export const mcGrawHill = page('McGraw Hill', 'OneRoster 1.1 Instructions', 'mheducation.com');

export const microsoft = page(
	'Microsoft School Data Sync',
	'OneRoster 1.2 CSV formatted files for SDS (with the pages beside it)',
	'learn.microsoft.com'
);

/** The program itself is public, so it is named by its state and not by a page. */
export const moodle = (does: string): Effect => ({
	at: 'Moodle with the plugin enrol_oneroster',
	does,
	source: {
		title: 'program text on github.com/catalyst/moodle-enrol_oneroster',
		day: '2025-10-27',
		dayOf: 'state'
	}
});

export const naviance = page('Naviance', 'OneRoster student field mapping', 'powerschool-docs.com');

export const navianceStart = page(
	'Naviance',
	'Prepare for the student integration (OneRoster)',
	'ps.powerschool-docs.com'
);
export const navianceFile = pages(
	'Naviance',
	(file) => `OneRoster ${file} import fields`,
	'powerschool-docs.com'
);

export const pearson = page(
	'Pearson Access',
	'Import Roster Data (with the page on its template of orgs.csv)',
	'support.assessment.pearson.com'
);

export const renaissance = page(
	'Renaissance',
	'Requirements for OneRoster Standard Imports',
	'help2.renaissance.com'
);

export const stMath = page('ST Math', 'ST Math Roster Provisioning (OneRoster)', 'help.stmath.com');
export const stMathLater = page('ST Math', 'OneRoster Roster Provisioning', 'help.stmath.com');

export const wriddle = page(
	'Wriddle and Wixie',
	'Managing Users with OneRoster v1.1',
	'static.wriddle.com'
);
