import { reportValues } from './cell-report';
import { either, type DemandOf, type Interpreter } from './interpreter';

/** Cells whose values the receiver turns into something of its own. Blanks at the ends do not count. */
export const map: Interpreter<DemandOf<'map'>> = {
	byValue: true,
	expected: ({ table }, { profile }) => either(Object.keys(profile.maps[table])),
	check: (demand, view, report) => {
		const fold = folding(demand.ignoreCase === true);
		const taken = new Set(Object.keys(view.profile.maps[demand.table]).map(fold));
		reportValues(demand, view, report, (value) => taken.has(fold(value)));
	}
};

/** A value as it is looked up in a map. */
export const folding =
	(ignoreCase: boolean) =>
	(value: string): string =>
		ignoreCase ? value.trim().toLowerCase() : value.trim();
