import type { Rule } from '../rule';
import { masterIdTwice } from './master-id-twice';
import { primaryOrgWithoutRole } from './primary-org-without-role';
import { primaryRoleTwice } from './primary-role-twice';
import { profileOfOtherUser } from './profile-of-other-user';
import { resultNotStudent } from './result-not-student';
import { userWithoutPrimaryRole } from './user-without-primary-role';
import { userWithoutRole } from './user-without-role';

/** Rules on the roles of users, which have a file of their own from OneRoster 1.2 on, in the order of fixing. */
export const rolesRules: readonly Rule[] = [
	masterIdTwice,
	userWithoutRole,
	userWithoutPrimaryRole,
	primaryRoleTwice,
	primaryOrgWithoutRole,
	profileOfOtherUser,
	resultNotStudent
];
