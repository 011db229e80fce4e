import { changed, lines, smallestSet } from '../../../src/lib/core/rules/smallest-set';
import { smallestSets } from '../../../src/lib/core/rules/smallest-sets';
import type { ProfileCases, ProfileFault } from './profile-cases';

/** The smallest set with demographics, which ClassLink strongly advises. */
const eight: Readonly<Record<string, string>> = {
	...smallestSet,
	'manifest.csv': changed('manifest.csv', 'file.demographics,absent', 'file.demographics,bulk'),
	'demographics.csv': smallestSets['1.0']['demographics.csv']
		.replace('userSourcedId', 'sourcedId')
		.replace('birthdate', 'birthDate')
};

const fault = (
	id: string,
	file: string,
	from: string,
	to: string,
	more: Partial<ProfileFault> = {}
): ProfileFault => ({
	id,
	sent: { files: { [file]: changed(file, from, to, eight) } },
	at: { file },
	...more
});

/** ClassLink Roster Server: the rules of shared/profiles/classlink.md. */
export const cases: ProfileCases = {
	profile: 'classlink',
	accepted: { files: eight },
	faults: [
		{
			id: 'CLK-01',
			sent: {
				files: {
					'courses.csv': null,
					'manifest.csv': eight['manifest.csv'].replace('file.courses,bulk', 'file.courses,absent')
				}
			},
			at: { file: 'courses.csv' },
			verdict: 'rejected'
		},
		{
			id: 'CLK-02',
			sent: { files: { 'demographics.csv': null, 'manifest.csv': smallestSet['manifest.csv'] } },
			at: { file: 'demographics.csv' },
			verdict: 'accepted'
		},
		{ id: 'CLK-03', sent: { paths: { 'users.csv': 'Users.csv' } } },
		{
			id: 'CLK-03',
			name: 'another name',
			sent: { paths: { 'demographics.csv': 'demographic.csv' } },
			at: { file: 'demographic.csv' },
			also: ['CLK-02', 'manifest-file-missing']
		},
		fault('CLK-04', 'users.csv', 'givenName', 'GivenName'),
		{ id: 'CLK-04', name: '1.2', sent: { files: smallestSets['1.2'] }, verdict: 'rejected' },
		{
			id: 'CLK-05',
			sent: {
				files: {
					'orgs.csv': lines(
						'sourcedId,status,dateLastModified,name,type,parentSourcedId',
						'district-1,,,Example District,district,',
						'school-1,,,Example School,school,district-1'
					)
				}
			},
			at: { file: 'orgs.csv', column: 'identifier' }
		},
		fault('CLK-06', 'users.csv', ',Léa,', ',,', {
			at: { file: 'users.csv', row: 3, column: 'givenName' },
			verdict: 'accepted-with-losses'
		}),
		fault('CLK-08', 'classes.csv', '03,course-1', '03,course-9', {
			at: { file: 'classes.csv', column: 'courseSourcedId', value: 'course-9' }
		}),
		fault('CLK-10', 'enrollments.csv', 'enrollment-2', 'enrollment-1', {
			at: { file: 'enrollments.csv', row: 3, value: 'enrollment-1' }
		}),
		fault('CLK-10', 'enrollments.csv', 'enrollment-2', 'class-1', {
			name: 'an id of another file',
			at: { file: 'enrollments.csv', row: 3, value: 'class-1' }
		}),
		fault('CLK-11', 'enrollments.csv', 'enrollment-2', '', {
			at: { file: 'enrollments.csv', row: 3, column: 'sourcedId' },
			also: ['CLK-06']
		}),
		fault('CLK-12', 'courses.csv', 'READ', '1.23E+11'),
		fault('CLK-12', 'courses.csv', 'READ', '5-Mar', { name: 'a date' })
	]
};
