import { headerRecord } from '../../../../src/lib/core/sample/planted-file';
import type { Severity } from '../../../../src/lib/core/findings/finding';
import type { Planting } from '../../../../src/lib/core/sample/planting';
import { manifestVersions } from '../../../../src/lib/core/spec/spec';
import { inVersions, type Fault } from '../fault';

const file = 'manifest.csv';

/** Gives a property another value; returns the number of its record. */
const setProperty = (planting: Planting, property: string, value: string): number => {
	const record = planting.pick(file, (cell) => cell('propertyName') === property);
	planting.file(file).set(record, 'value', value);
	return record;
};

const wrongValue = (rule: string, property: string, value: string, candidate?: string): Fault => ({
	id: rule,
	rule,
	severity: 'error',
	plant: (planting) => {
		const record = setProperty(planting, property, value);
		const right = candidate === undefined ? {} : { candidate };
		planting.expect(rule, { file, record, column: 'value', value, ...right });
	}
});

const addedRow = (rule: string, property: string, value: string, severity: Severity): Fault => ({
	id: rule,
	rule,
	severity,
	plant: (planting) => {
		const record = planting.file(file).append([property, value]);
		planting.expect(rule, { file, record, column: 'propertyName', value: property });
	}
});

/** Writes the manifest without one of its rows. */
const dropProperty = (planting: Planting, property: string): void => {
	const encoder = new TextEncoder();
	planting.file(file).writing.encode = (text) =>
		encoder.encode(
			text
				.split('\r\n')
				.filter((line) => !line.startsWith(`${property},`))
				.join('\r\n')
		);
};

const headers: readonly Fault[] = [
	{
		id: 'manifest-header-extra',
		rule: 'manifest-header',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			const manifest = planting.file(file);
			manifest.header = [...manifest.header, 'note'];
			manifest.rewrite((cells) => [...cells, '']);
			planting.expect('manifest-header', { file, record: headerRecord, column: 'note' });
		}
	},
	{
		id: 'manifest-header-name',
		rule: 'manifest-header',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			planting.file(file).header = ['propertyName', 'propertyValue'];
			const spot = { file, record: headerRecord, column: 'propertyValue' };
			planting.expect('manifest-header', spot);
		}
	}
];

const rows: readonly Fault[] = [
	{
		id: 'manifest-property-missing',
		rule: 'manifest-property-missing',
		severity: 'error',
		alone: true,
		options: { gradebook: false },
		plant: (planting) => {
			dropProperty(planting, 'file.results');
			planting.expect('manifest-property-missing', { file, column: 'file.results' });
		}
	},
	addedRow('manifest-property-twice', 'source.systemCode', 'larkfield-sis', 'error'),
	addedRow('manifest-property-unknown', 'file.seatingPlans', 'absent', 'warning'),
	wrongValue('manifest-version-value', 'manifest.version', '1', '1.0'),
	wrongValue('manifest-mode-value', 'file.demographics', 'Bulk', 'bulk')
];

const agreement: readonly Fault[] = [
	{
		id: 'manifest-file-missing',
		rule: 'manifest-file-missing',
		severity: 'error',
		plant: (planting) => {
			planting.files.delete('classResources.csv');
			const spot = { file: 'classResources.csv', column: 'file.classResources' };
			planting.expect('manifest-file-missing', spot);
		}
	},
	{
		id: 'manifest-file-unexpected',
		rule: 'manifest-file-unexpected',
		severity: 'error',
		plant: (planting) => {
			setProperty(planting, 'file.courseResources', 'absent');
			const spot = { file: 'courseResources.csv', column: 'file.courseResources' };
			planting.expect('manifest-file-unexpected', spot);
		}
	}
];

/** In 1.2 the row of the version has another fault already, and a longer 1.1 would be taken for 1.1. */
const versionValues: readonly Fault[] = [
	wrongValue('manifest-oneroster-version', 'oneroster.version', '1.1.1'),
	{
		...wrongValue('manifest-oneroster-version', 'oneroster.version', '2.0', '1.2'),
		id: 'manifest-oneroster-version-unknown',
		versions: ['1.2'],
		alone: true
	}
];

export const manifestFaults: readonly Fault[] = inVersions(manifestVersions, [
	...headers,
	...rows,
	...agreement
]).concat(versionValues);
