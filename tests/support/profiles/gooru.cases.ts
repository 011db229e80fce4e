import { changed, lines } from '../../../src/lib/core/rules/smallest-set';
import { smallestSets } from '../../../src/lib/core/rules/smallest-sets';
import { fileText } from './district-files';
import type { Files, ProfileCases, ProfileFault } from './profile-cases';

const set = smallestSets['1.0'];

/** A file of the accepted zip with one thing changed. */
const but = (file: string, from: string, to: string): Files => ({
	[file]: changed(file, from, to, set)
});

const fault = (
	id: string,
	file: string,
	from: string,
	to: string,
	more: Partial<ProfileFault> = {}
): ProfileFault => ({ id, sent: { files: but(file, from, to) }, at: { file }, ...more });

const none: Files = Object.fromEntries(Object.keys(set).map((file) => [file, null]));

/** More organizations; without a name they are not saved. */
const orgs = (count: number, name: string): string =>
	set['orgs.csv'] +
	lines(...Array.from({ length: count }, (_, at) => `org-${String(at)},,,${name},school,,,,,`));
const failing = (count: number): Files => ({ 'orgs.csv': orgs(count, '') });

/** Gooru: the rules of shared/profiles/gooru.md. */
export const cases: ProfileCases = {
	profile: 'gooru',
	accepted: { files: set },
	faults: [
		{
			id: 'GOO-01',
			sent: { bytes: 209_715_201 },
			verdict: 'rejected'
		},
		{ id: 'GOO-01', name: 'by one reading', sent: { bytes: 200_000_001 }, verdict: 'accepted' },
		{
			id: 'GOO-02',
			sent: { files: { ...none, 'menu.csv': 'dish,price\r\nSoup,2\r\n' } },
			verdict: 'rejected'
		},
		{
			id: 'GOO-02',
			name: 'some of the files',
			sent: { files: { 'demographics.csv': null } },
			at: { file: 'demographics.csv' },
			verdict: 'accepted'
		},
		fault('GOO-04', 'users.csv', 'givenName', 'GivenName'),
		{
			id: 'GOO-04',
			name: 'order',
			sent: {
				files: {
					'academicSessions.csv': lines(
						'sourcedId,status,dateLastModified,type,title,startDate,endDate,parentSourcedId',
						'year-27,,,schoolYear,2026-2027,2026-08-17,2027-06-05,'
					)
				}
			},
			at: { file: 'academicSessions.csv' },
			verdict: 'accepted'
		},
		{
			id: 'GOO-04',
			name: 'a file that others name',
			sent: { files: { 'courses.csv': null } },
			at: { file: 'classes.csv' },
			also: ['GOO-02'],
			verdict: 'accepted'
		},
		fault('GOO-04', 'courses.csv', 'Reading,READ', 'Reading, Writing,READ', { name: 'a row' }),
		{
			id: 'GOO-05',
			sent: { files: failing(501) },
			at: { file: 'orgs.csv' },
			also: ['GOO-07'],
			verdict: 'rejected'
		},
		{
			id: 'GOO-05',
			name: 'a file as a whole',
			sent: { files: { 'orgs.csv': orgs(499, 'Lab').replace('identifier', 'Identifier') } },
			at: { file: 'orgs.csv' },
			also: ['GOO-04'],
			verdict: 'rejected'
		},
		{
			id: 'GOO-07',
			name: '500 in one file',
			sent: { files: failing(500) },
			at: { file: 'orgs.csv' },
			verdict: 'accepted-with-losses'
		},
		fault('GOO-07', 'users.csv', ',Léa,', ',,', {
			at: { file: 'users.csv', row: 3, column: 'givenName' },
			verdict: 'accepted-with-losses'
		}),
		{
			id: 'GOO-17',
			sent: { files: { 'manifest.csv': smallestSets['1.1']['manifest.csv'] } },
			at: { file: 'manifest.csv' },
			also: ['GOO-18']
		},
		{
			id: 'GOO-18',
			sent: { files: { ...none, ...smallestSets['1.1'] } },
			also: ['GOO-17'],
			verdict: 'rejected'
		},
		fault('GOO-18', 'courses.csv', 'schoolYearId', 'schoolYearSourcedId', {
			name: 'a column',
			also: ['GOO-04']
		}),
		{
			id: 'GOO-18',
			name: 'users of 1.1',
			sent: { files: { 'users.csv': smallestSets['1.1']['users.csv'] } },
			at: { file: 'users.csv' }
		},
		{
			id: 'GOO-18',
			name: 'roles of 1.2',
			sent: { files: { 'roles.csv': smallestSets['1.2']['roles.csv'] } },
			at: { file: 'roles.csv' }
		}
	],
	district: (files) => ({
		files: Object.fromEntries([...files].map(([name, rows]) => [name, fileText(rows)]))
	})
};
