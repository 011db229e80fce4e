import { reportValues } from './cell-report';
import { either, type DemandOf, type Interpreter } from './interpreter';

/** Cells that hold one of some values. */
export const values: Interpreter<DemandOf<'values'>> = {
	byValue: true,
	expected: ({ values: taken }) => either(taken),
	check: (demand, view, report) => {
		const fold = (value: string): string =>
			demand.ignoreCase === true ? value.toLowerCase() : value;
		const taken = new Set(demand.values.map(fold));
		reportValues(demand, view, report, (value) => taken.has(fold(value)));
	}
};
