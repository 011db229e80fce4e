import { changed, lines, smallestSet } from '../../../src/lib/core/rules/smallest-set';
import { smallestSets } from '../../../src/lib/core/rules/smallest-sets';
import type { Files, ProfileCases, ProfileFault } from './profile-cases';

/** All eight files: the smallest set with demographics. */
const eight: Readonly<Record<string, string>> = {
	...smallestSet,
	'manifest.csv': changed('manifest.csv', 'file.demographics,absent', 'file.demographics,bulk'),
	'demographics.csv': smallestSets['1.0']['demographics.csv']
		.replace('userSourcedId', 'sourcedId')
		.replace('birthdate', 'birthDate')
};

/** The seven files of 1.0, which have no manifest. */
const seven: Files = { ...smallestSets['1.0'], 'manifest.csv': null };

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

const headerOf = (file: string): string => eight[file].split('\r\n')[0];

/** Renaissance: the rules of shared/profiles/renaissance.md. */
export const cases: ProfileCases = {
	profile: 'renaissance',
	accepted: { files: eight },
	faults: [
		{
			id: 'REN-01',
			sent: {
				files: { 'demographics.csv': null, 'manifest.csv': smallestSet['manifest.csv'] }
			},
			at: { file: 'demographics.csv' },
			verdict: 'rejected'
		},
		{
			id: 'REN-01',
			name: 'manifest',
			sent: { files: { 'manifest.csv': null } },
			at: { file: 'manifest.csv' },
			verdict: 'rejected'
		},
		{
			id: 'REN-02',
			sent: { files: { ...seven, 'demographics.csv': null } },
			at: { file: 'demographics.csv' },
			verdict: 'rejected'
		},
		{
			id: 'REN-03',
			sent: { files: { 'demographics.csv': '' } },
			at: { file: 'demographics.csv' }
		},
		{
			id: 'REN-04',
			sent: { files: { 'demographics.csv': lines(headerOf('demographics.csv')) } },
			at: { file: 'demographics.csv' },
			verdict: 'accepted'
		},
		{
			id: 'REN-04',
			name: 'courses and sessions, which classes name',
			sent: {
				files: Object.fromEntries(
					['courses.csv', 'academicSessions.csv'].map((file) => [file, lines(headerOf(file))])
				)
			},
			verdict: 'accepted'
		},
		{
			id: 'REN-05',
			sent: {
				files: {
					'demographics.csv': eight['demographics.csv'].replace(
						`${headerOf('demographics.csv')}\r\n`,
						''
					)
				}
			},
			at: { file: 'demographics.csv' }
		},
		fault('REN-06', 'users.csv', 'givenName', 'GivenName'),
		{
			id: 'REN-06',
			name: '1.2',
			sent: { files: smallestSets['1.2'] },
			verdict: 'rejected'
		},
		{ id: 'REN-07', sent: { paths: { 'users.csv': 'Users.csv' } } },
		{
			id: 'REN-08',
			sent: { files: { 'orgs.csv': eight['orgs.csv'].replaceAll(',', ';') } },
			at: { file: 'orgs.csv' }
		},
		fault('REN-09', 'courses.csv', ',Reading,01028', ',Reading,Writing,01028'),
		fault('REN-10', 'users.csv', ',Léa,', ',,', {
			at: { file: 'users.csv', row: 3, column: 'givenName' },
			verdict: 'accepted-with-losses'
		}),
		fault('REN-11', 'users.csv', 'Novak,,S1', 'Novak,NULL,S1', {
			at: { file: 'users.csv', row: 3, column: 'middleName', value: 'NULL' }
		}),
		fault('REN-11', 'users.csv', 'Novak,,S1', 'Novak, ,S1', { name: 'spaces' }),
		{
			id: 'REN-12',
			sent: { answers: { schools: 'school-7, school-8' } },
			at: { file: 'orgs.csv', row: 3, column: 'sourcedId', value: 'school-1' }
		},
		{ id: 'REN-13', sent: { answers: { earlier: 'v10' } }, verdict: 'accepted' },
		{
			id: 'REN-13',
			name: 'back to 1.0',
			sent: { files: seven, answers: { earlier: 'v11' } },
			verdict: 'accepted'
		}
	]
};
