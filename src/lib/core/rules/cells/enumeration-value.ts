import { everyVersion } from '../../spec/spec';
import type { ColumnSpec } from '../../spec/spec';
import type { RosterSet } from '../roster-set';
import type { Details, Rule } from '../rule';
import { brightspaceSetup, manageBacFiles, microsoft, moodle, wriddle } from '../receivers';
import { capitalsAlone } from './capitals-alone';
import { cellColumns } from './cell-columns';
import { enumerationExamples } from './enumeration-examples';
import { isExtension } from './extension-token';
import { reportCells, reportItems, type Judge } from './report-cells';
import { isInactiveStatus } from './status-inactive';
import { enumFacts, isToken } from './token-columns';
import { tokenDetails } from './token-details';
import { roleListWords } from './words';

/** The lists of roles, by the names of their vocabularies. */
const ROLE_LISTS = ['role', 'enrollmentRole', 'resourceRole'] as const;

/** Signs that people put between the values of a list in place of a comma. */
const SEPARATORS = /\s*[;|/]\s*/;

export const enumerationValue: Rule = {
	meta: {
		id: 'enumeration-value',
		severity: 'error',
		basis: 'MUST',
		clauses: [24, 37, 57, 67, 82],
		source: 'OneRoster CSV 1.1, section 3: enumerations; values match in capital and small letters',
		versions: everyVersion,
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A value is not in the list of its column',
		what: 'Some columns take only values out of a short list, written exactly as in the list.',
		why: 'Receivers decide by these values what a record is. One that they do not know makes them leave the record out: a person without a role cannot log in.',
		facts: ['thing', 'allowed', 'place'],
		messages: {
			one: '{value} is not {thing}. Expected is {allowed}.',
			optional: '{value} is not {thing}. Expected is {allowed}, or an empty cell.',
			near: '{value} is not {thing}. {candidate} is. Expected is {allowed}.',
			case: '{value} has to be written {candidate}: capital and small letters count. Expected is {allowed}.',
			spaces: '{value} has a space at its beginning or end. {candidate} alone is expected.',
			separator:
				'{value} holds several values at once. A comma is expected between the values of a list: {candidate}.',
			userRole: '{value} is a role of a user, but not a role in a class. Expected is {allowed}.',
			otherRole: '{value} is {place}, but not {thing}: these are two lists. Expected is {allowed}.',
			extensible:
				'{value} is not {thing}. Expected is {allowed}, or a value of your own that begins with ext and a colon.'
		},
		advice: {
			one: 'Find out what {value} means in the student system, and set the export to write the value of the list that fits. It is one entry in its table of codes, so one change repairs every record.',
			optional:
				'Set the export to write the value of the list that fits in place of {value}, or to leave the cell empty where none fits.',
			near: 'Set the export to write {candidate} in place of {value}. It is one entry in its table of codes, so one change repairs every record.',
			case: 'Set the export to write {candidate}, with just these capital and small letters. It is one entry in its table of codes, so one change repairs every record.',
			spaces: 'Set the export to write {candidate} without a space.',
			separator: 'Set the export to put commas between the values of {column}.',
			userRole:
				'Take these enrollments out of the export. Parents and guardians are not enrolled: they belong to a student through the column agentSourcedIds of users.csv. For an aide who works in the class, ask the receiver which role it wants.',
			otherRole:
				'Set the export to write the role of the list for this file that fits. It is one entry in its table of codes, so one change repairs every record.',
			extensible:
				'Find out what {value} means in the student system, and set the export to write the value of the list that fits. Where none fits, agree with the receiver on a value that begins with ext and a colon.'
		}
	},
	page: {
		effects: [
			manageBacFiles(
				'A row of roles.csv is skipped when its role is not systemAdministrator, teacher, parent or student.'
			),
			brightspaceSetup(
				'Roles of users and types of organizations outside the list have no place to go.'
			),
			moodle(
				'Refuses the value, and nothing is imported if it stands in the last row of its file.'
			),
			wriddle('Knows the roles student, teacher and administrator only.'),
			microsoft('Does not mind capital and small letters in these values.')
		],
		atSource: [],
		falseAlarms: [
			'A receiver may have agreed with you on a word of its own, or may not mind capital letters. Other receivers of the same file still do.'
		]
	},
	...enumerationExamples,
	checkFile(table, set, report) {
		const judge: Judge = {
			wrong: (text, spec) => isUnknown(text, spec, set),
			details: (text, spec) => {
				const why = reason(text, spec, set);
				return { ...why, facts: { ...enumFacts(table, spec), ...why.facts } };
			}
		};
		const columns = cellColumns(table, set, isToken);
		reportCells(
			report,
			columns.filter(({ spec }) => !spec.list),
			judge
		);
		reportItems(
			report,
			columns.filter(({ spec }) => spec.list),
			judge
		);
	}
};

/** Rules of their own speak of extended values, of capitals in 1.0, and in 1.1 of the status of 1.0. */
const isUnknown = (text: string, spec: ColumnSpec, { version }: RosterSet): boolean =>
	spec.enumValues?.includes(text) !== true &&
	!isExtension(text) &&
	!(version === '1.0' && capitalsAlone(text, spec)) &&
	!(version === '1.1' && isInactiveStatus(text, spec));

function reason(text: string, spec: ColumnSpec, set: RosterSet): Details {
	const { enumValues = [], required, vocabulary } = spec;
	const near = separated(text, spec) ?? tokenDetails(text, enumValues);
	if (near.candidate !== undefined) return near;
	const role = roleElsewhere(text, spec, set);
	if (role !== undefined) return role;
	if (spec.extensible === true && set.version === '1.2') return { variant: 'extensible' };
	return required === true || vocabulary === 'status' ? {} : { variant: 'optional' };
}

/** Several values of a list with another sign than a comma between them. */
function separated(text: string, { list, enumValues = [] }: ColumnSpec): Details | undefined {
	const parts = text.trim().split(SEPARATORS);
	const isSeveral = list && parts.length > 1 && parts.every((part) => enumValues.includes(part));
	return isSeveral ? { variant: 'separator', candidate: parts.join(',') } : undefined;
}

/** A role of another list: users, enrollments and, in 1.2, resources have one each. */
function roleElsewhere(
	text: string,
	{ vocabulary = '' }: ColumnSpec,
	{ spec, version }: RosterSet
): Details | undefined {
	if (!ROLE_LISTS.some((list) => list === vocabulary)) return undefined;
	const holder = ROLE_LISTS.find(
		(list) => list !== vocabulary && spec.vocabularies[list]?.values?.includes(text) === true
	);
	if (holder === undefined) return undefined;
	if (vocabulary === 'enrollmentRole' && holder === 'role') return { variant: 'userRole' };
	if (version !== '1.2') return undefined;
	return { variant: 'otherRole', facts: { place: () => roleListWords[holder] } };
}
