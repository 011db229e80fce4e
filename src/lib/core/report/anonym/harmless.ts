import { isGradeRange, dividedGrades, nearestGrade } from '../../rules/cells/nearest-grade';
import { nearestToken } from '../../rules/cells/nearest-token';
import { tokenDetails } from '../../rules/cells/token-details';
import type { ColumnSpec, ColumnType } from '../../spec/spec';

/** Tells whether a value may stay, because the column holds no person and the value fits it. */
export type Harmless = (text: string) => boolean;

const BOOLEANS = ['true', 'false'];
/** Parts of dates and times in any form. */
const MOMENT =
	/^(?:[\d\s:.,/\-+]|[TZ]|[ap]\.?m\.?|st|nd|rd|th|jan|feb|m[aä]r|mrz|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|uary|ruary|ch|il|e|y|ust|tember|ober|ember)*$/i;
const NUMBER = /^[\s\d.,+\-%eE]*$/;
/** A mark such as A+ in a column of numbers. */
const MARK = /^[A-F][+-]?$/i;
const CODE = /^[\w.-]{1,12}$/;
const EXTENSION = /^ext:\S{1,40}$/;

/**
 * What stays in a column of the standard that holds tokens, dates, numbers or codes; null for a column
 * of texts, ids or references. A value that is none of these, such as a name that slipped into the
 * column of roles, does not stay.
 */
export function harmlessIn(spec: ColumnSpec, values: readonly string[] | null): Harmless | null {
	if (spec.vocabulary === 'gradesCEDS' || spec.name === 'grade')
		return perItem(isGrade(values ?? []));
	if (spec.vocabulary === 'subjectCodesSCED') return perItem((text) => CODE.test(text.trim()));
	if (spec.type === 'enum' || spec.type === 'enumList')
		return perItem(isTokenOf(spec.enumValues ?? []));
	return byType[spec.type] ?? null;
}

const perItem =
	(isHarmless: Harmless): Harmless =>
	(text) =>
		isHarmless(text) || text.split(',').every((item) => item.trim() === '' || isHarmless(item));

const isTokenOf =
	(tokens: readonly string[]): Harmless =>
	(text) =>
		EXTENSION.test(text.trim()) || tokenDetails(text, tokens).candidate !== undefined;

const isGrade =
	(codes: readonly string[]): Harmless =>
	(text) =>
		text.trim().length <= 3 ||
		nearestGrade(text, codes) !== undefined ||
		nearestToken(text, codes) !== undefined ||
		dividedGrades(text, codes) !== undefined ||
		isGradeRange(text, codes);

const isMoment: Harmless = (text) => MOMENT.test(text) && /\d/.test(text);
const isNumber: Harmless = (text) => NUMBER.test(text) || MARK.test(text.trim());

const byType: Readonly<Partial<Record<ColumnType, Harmless>>> = {
	boolean: isTokenOf(BOOLEANS),
	date: isMoment,
	dateTime: isMoment,
	year: isMoment,
	float: isNumber,
	int: isNumber
};
