import type { Rule } from '../rule';
import { classOverFifty } from './class-over-fifty';
import { classWithoutStudents } from './class-without-students';
import { classWithoutTeacher } from './class-without-teacher';
import { emailDomainMisspelt } from './email-domain-misspelt';
import { emailDomainRare } from './email-domain-rare';
import { enrollmentEnded } from './enrollment-ended';
import { idDiffersInCase } from './id-differs-in-case';
import { personTwiceBirthDate } from './person-twice-birth-date';
import { personTwiceEmail } from './person-twice-email';
import { sessionOutsideYear } from './session-outside-year';
import { studentWithoutClasses } from './student-without-classes';
import { teacherOverFifty } from './teacher-over-fifty';
import { teacherWithoutClasses } from './teacher-without-classes';
import { testAccount } from './test-account';

/**
 * Rules on what is allowed and hard to believe. Each of them looks at files that are sent whole: see
 * `bulkTables`.
 */
export const plausibilityRules: readonly Rule[] = [
	idDiffersInCase,
	sessionOutsideYear,
	classWithoutTeacher,
	classWithoutStudents,
	classOverFifty,
	personTwiceEmail,
	personTwiceBirthDate,
	emailDomainMisspelt,
	emailDomainRare,
	testAccount,
	studentWithoutClasses,
	teacherWithoutClasses,
	teacherOverFifty,
	enrollmentEnded
];
