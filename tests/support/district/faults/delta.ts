import type { Planting } from '../../../../src/lib/core/sample/planting';
import { manifestVersions } from '../../../../src/lib/core/spec/spec';
import { cellFault, inVersions, studentEnrollment, type Fault } from '../fault';

const delta = { mode: 'delta' } as const;

/** Sets what the manifest says of a file. */
const say = (planting: Planting, file: string, mode: string): void => {
	const property = `file.${file.replace('.csv', '')}`;
	const row = planting.pick('manifest.csv', (cell) => cell('propertyName') === property);
	planting.file('manifest.csv').set(row, 'value', mode);
};

/** Takes a file out of the delivery: nothing in it has changed. */
const leaveOut = (planting: Planting, file: string): void => {
	say(planting, file, 'absent');
	planting.files.delete(file);
};

const nobody = cellFault({
	rule: 'reference-dangling-after-delta',
	severity: 'error',
	options: delta,
	file: 'enrollments.csv',
	column: 'userSourcedId',
	suits: studentEnrollment,
	to: 'nobody-1'
});

/** An enrollment of nobody, while all schools were sent before and are not sent again. */
const dangling: Fault = {
	...nobody,
	previous: true,
	plant: (planting) => {
		leaveOut(planting, 'orgs.csv');
		nobody.plant(planting);
	}
};

/** The ids of resources that the clean district names in a file. */
const named = (planting: Planting, file: string): Set<string> => {
	const source = planting.clean.files.find(({ name }) => name === file);
	const at = source?.header.indexOf('resourceSourcedId') ?? -1;
	const ids = Array.from({ length: source?.count ?? 0 }, (_, i) => source?.record(i)[at] ?? '');
	return new Set(ids);
};

/** A resource goes away, and what names it is not part of the delivery. */
const stillNamed: Fault = {
	id: 'deleted-still-named',
	rule: 'deleted-still-named',
	severity: 'warning',
	options: delta,
	previous: true,
	plant: (planting) => {
		const file = 'resources.csv';
		const ids = named(planting, 'classResources.csv');
		const record = planting.pick(file, (cell) => ids.has(cell('sourcedId')));
		leaveOut(planting, 'classResources.csv');
		leaveOut(planting, 'courseResources.csv');
		if (planting.clean.version === '1.2') leaveOut(planting, 'userResources.csv');
		planting.file(file).set(record, 'status', 'tobedeleted');
		const value = planting.file(file).cell(record, 'sourcedId');
		planting.expect('deleted-still-named', { file, record, column: 'sourcedId', value });
	}
};

/** A course is deleted that was never sent. */
const unknown: Fault = {
	id: 'deleted-unknown',
	rule: 'deleted-unknown',
	severity: 'info',
	options: delta,
	previous: true,
	plant: (planting) => {
		const file = 'courses.csv';
		const courses = planting.file(file);
		const record = courses.append([...courses.record(planting.pick(file))]);
		courses.set(record, 'sourcedId', 'course-unknown');
		courses.set(record, 'status', 'tobedeleted');
		const spot = { file, record, column: 'sourcedId', value: 'course-unknown' };
		planting.expect('deleted-unknown', spot);
	}
};

/** The categories come as a whole, and a line item among the changes names one that is not there. */
const notInBulk: Fault = {
	id: 'reference-not-in-bulk',
	rule: 'reference-not-in-bulk',
	severity: 'warning',
	options: delta,
	plant: (planting) => {
		const file = 'lineItems.csv';
		say(planting, 'categories.csv', 'bulk');
		planting.file('categories.csv').rewrite((cells) => cells.with(1, '').with(2, ''));
		const record = planting.pick(file);
		planting.file(file).set(record, 'categorySourcedId', 'category-1');
		const spot = { file, record, column: 'categorySourcedId', value: 'category-1' };
		planting.expect('reference-not-in-bulk', spot);
	}
};

export const deltaFaults: readonly Fault[] = inVersions(manifestVersions, [
	dangling,
	stillNamed,
	unknown,
	notInBulk
]);
