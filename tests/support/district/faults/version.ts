import type { PlantedFile } from '../../../../src/lib/core/sample/planted-file';
import version10 from '../../../../src/lib/core/spec/oneroster-1.0.json';
import type { Fault } from '../fault';

const newIn12 = [
	'lineItemLearningObjectiveIds',
	'lineItemScoreScales',
	'resultLearningObjectiveIds',
	'resultScoreScales',
	'roles',
	'scoreScales',
	'userProfiles',
	'userResources'
];

/** What columns of 1.0 are called in 1.1. */
const newNames: Readonly<Record<string, string>> = {
	agents: 'agentSourcedIds',
	birthdate: 'birthDate',
	grade: 'grades',
	schoolYearId: 'schoolYearSourcedId',
	termSourcedId: 'termSourcedIds',
	userId: 'userIds',
	userSourcedId: 'sourcedId'
};

/** Writes a file with the columns of 1.0, in its order. */
const asVersion10 = (file: PlantedFile, columns: readonly string[]): void => {
	const { header } = file;
	const places = columns.map((name) =>
		header.indexOf(header.includes(name) ? name : (newNames[name] ?? name))
	);
	file.header = columns;
	file.rewrite((cells) => places.map((place) => cells[place] ?? ''));
};

export const versionFaults: readonly Fault[] = [
	{
		id: 'not-oneroster',
		rule: 'not-oneroster',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			planting.files.clear();
			const bytes = new TextEncoder().encode('dish,price\r\nSoup,2.50\r\n');
			planting.extras.push({ name: 'menu.csv', rows: 1, chunks: () => [bytes] });
			planting.expect('not-oneroster');
		}
	},
	{
		id: 'version-not-checked-1.2',
		rule: 'version-not-checked',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			const manifest = planting.file('manifest.csv');
			const record = planting.pick(
				'manifest.csv',
				(cell) => cell('propertyName') === 'oneroster.version'
			);
			manifest.set(record, 'value', '1.2');
			for (const name of newIn12) manifest.append([`file.${name}`, 'absent']);
			planting.expect('version-not-checked');
		}
	},
	{
		id: 'version-not-checked-1.0',
		rule: 'version-not-checked',
		severity: 'error',
		alone: true,
		options: { gradebook: false, resources: false },
		plant: (planting) => {
			planting.files.delete('manifest.csv');
			for (const { name, columns } of version10.files) {
				asVersion10(
					planting.file(name),
					columns.map((column) => column.name)
				);
			}
			planting.expect('version-not-checked');
		}
	},
	{
		id: 'manifest-missing',
		rule: 'manifest-missing',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			planting.files.delete('manifest.csv');
			planting.expect('manifest-missing', { file: 'manifest.csv' });
		}
	}
];
