import { delivered12, withFiles } from '../gradebook/gradebook-1.2-examples';
import { changed, lines } from '../smallest-set';
import { smallestSet12 } from '../smallest-set-1.2';

type Files = Readonly<Record<string, string>>;

const STUDENT = 'role-2,,,student-1,primary,student,,,school-1,';

/** The smallest set of 1.2 with these rows in the place of the student's role; each ends in its profile. */
export const studentRoles = (...rows: readonly string[]): Files => ({
	'roles.csv': changed('roles.csv', `${STUDENT}\r\n`, lines(...rows), smallestSet12)
});

/** The same with a profile for each of the two people; `profile` is the one that the student's role names. */
export const withProfiles = (profile: string): Files =>
	withFiles(delivered12({ 'roles.csv': studentRoles(`${STUDENT}${profile}`)['roles.csv'] }), {
		'userProfiles.csv': lines(
			'sourcedId,status,dateLastModified,userSourcedId,profileType,vendorId,applicationId,description,credentialType,username,password',
			'profile-1,,,teacher-1,login,vendor-1,,,clear,akaya,',
			'profile-2,,,student-1,login,vendor-1,,,clear,lnovak,'
		)
	});
