import { everyVersion, manifestVersions } from '../../../../src/lib/core/spec/spec';
import type { Fault } from '../fault';

export const versionFaults: readonly Fault[] = [
	{
		id: 'not-oneroster',
		rule: 'not-oneroster',
		severity: 'error',
		versions: everyVersion,
		alone: true,
		plant: (planting) => {
			planting.files.clear();
			const bytes = new TextEncoder().encode('dish,price\r\nSoup,2.50\r\n');
			planting.extras.push({ name: 'menu.csv', rows: 1, chunks: () => [bytes] });
			planting.expect('not-oneroster');
		}
	},
	{
		id: 'manifest-missing',
		rule: 'manifest-missing',
		severity: 'error',
		versions: manifestVersions,
		alone: true,
		plant: (planting) => {
			planting.files.delete('manifest.csv');
			planting.expect('manifest-missing', { file: 'manifest.csv' });
		}
	},
	{
		id: 'version-mixed',
		rule: 'version-mixed',
		severity: 'error',
		versions: manifestVersions,
		alone: true,
		plant: (planting) => {
			// The values stay: only the names are those of 1.0.
			const file = planting.file('demographics.csv');
			const header = file.header.map((name) =>
				name === 'sourcedId' ? 'userSourcedId' : name === 'birthDate' ? 'birthdate' : name
			);
			file.setText(-1, header.join(','));
			planting.expect('version-mixed', { file: 'demographics.csv', record: -1 });
		}
	}
];
