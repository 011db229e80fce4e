import type { Rule } from '../rule';
import { idNotAllowed } from './id-not-allowed';
import { gradeUnlisted } from './grade-unlisted';
import { dateTimeMilliseconds } from './date-time-milliseconds';
import { extensionNotAllowed } from './extension-not-allowed';
import { booleanValue } from './boolean-value';
import { dateForm } from './date-form';
import { dateImpossible } from './date-impossible';
import { dateTimeForm } from './date-time-form';
import { emailForm } from './email-form';
import { enumerationValue } from './enumeration-value';
import { extensionToken } from './extension-token';
import { gradeCode } from './grade-code';
import { idCharacters } from './id-characters';
import { idLength } from './id-length';
import { itemSpaces } from './item-spaces';
import { listEmptyItem } from './list-empty-item';
import { nullWord } from './null-word';
import { numberForm } from './number-form';
import { recordEmpty } from './record-empty';
import { residenceCode } from './residence-code';
import { scientificNotation } from './scientific-notation';
import { statusInactive } from './status-inactive';
import { subjectCode } from './subject-code';
import { textBecameDate } from './text-became-date';
import { textTooLong } from './text-too-long';
import { userIdForm } from './user-id-form';
import { valueBlank } from './value-blank';
import { valueRequired } from './value-required';
import { valueRequiredDeleted } from './value-required-deleted';
import { yearForm } from './year-form';

/**
 * Rules on single cells and on the items of lists, judged by the type of their column: first what is
 * not there, then ids and what spreadsheets spoil, then values by type, then lists and hints.
 */
export const cellsRules: readonly Rule[] = [
	recordEmpty,
	valueRequired,
	valueRequiredDeleted,
	valueBlank,
	scientificNotation,
	idCharacters,
	idNotAllowed,
	idLength,
	enumerationValue,
	statusInactive,
	extensionToken,
	extensionNotAllowed,
	booleanValue,
	dateForm,
	dateImpossible,
	dateTimeForm,
	dateTimeMilliseconds,
	yearForm,
	numberForm,
	listEmptyItem,
	userIdForm,
	itemSpaces,
	gradeCode,
	gradeUnlisted,
	textBecameDate,
	textTooLong,
	nullWord,
	emailForm,
	subjectCode,
	residenceCode
];
