import type { Rule } from '../rule';
import { datesOutOfOrder } from './dates-out-of-order';
import { enrollmentOutsideSession } from './enrollment-outside-session';
import { enrollmentRoleDiffers } from './enrollment-role-differs';
import { enrollmentSchoolDiffers } from './enrollment-school-differs';
import { primaryNotTeacher } from './primary-not-teacher';
import { primaryTeacherTwice } from './primary-teacher-twice';
import { resultNotEnrolled } from './result-not-enrolled';
import { schoolYearEnd } from './school-year-end';
import { scoreOutOfRange } from './score-out-of-range';
import { scoreRangeOrder } from './score-range-order';
import { subjectsDiffer } from './subjects-differ';
import { subjectsOneSided } from './subjects-one-sided';

/** Rules on what records say together, in the order of fixing. */
export const logicRules: readonly Rule[] = [
	datesOutOfOrder,
	schoolYearEnd,
	subjectsDiffer,
	subjectsOneSided,
	enrollmentSchoolDiffers,
	enrollmentOutsideSession,
	primaryNotTeacher,
	primaryTeacherTwice,
	enrollmentRoleDiffers,
	scoreRangeOrder,
	scoreOutOfRange,
	resultNotEnrolled
];
