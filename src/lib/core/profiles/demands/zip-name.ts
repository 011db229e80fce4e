import type { Demand } from '../format/profile';
import { wholePattern } from '../pattern-match';
import type { ProfileView } from '../profile-view';
import { either, type DemandOf, type Interpreter } from './interpreter';
import { expectationWords } from './words';

/** The zip is called as the receiver wants. Folders and loose files have no zip's name. */
export const zipName: Interpreter<DemandOf<'zipName'>> = {
	byValue: false,
	expected: ({ names, pattern = '' }) => either(names ?? [expectationWords.nameForm(pattern)]),
	check: (demand, { set }, report) => {
		if (set.inputKind !== 'zip') return;
		const name = set.inputName;
		if (!fitsName(demand, name) && demand.tolerate?.includes(name) !== true)
			report.one({}, { value: name });
	}
};

/** A demand of which a name that is only tolerated is a warning, apart. */
export function withTolerated(demand: Demand, { set }: ProfileView): Demand[] {
	if (demand.kind !== 'zipName' || demand.tolerate?.includes(set.inputName) !== true)
		return [demand];
	return [{ ...demand, tolerate: undefined, effect: 'none', severity: 'warning' }];
}

/** True for a name that the demand takes, one that it only tolerates not among them. */
export function fitsName(
	{ names, pattern, ignoreCase }: DemandOf<'zipName'>,
	name: string
): boolean {
	const same = (wanted: string): boolean =>
		ignoreCase === true ? wanted.toLowerCase() === name.toLowerCase() : wanted === name;
	if (names?.some((wanted) => same(wanted)) === true) return true;
	return pattern !== undefined && wholePattern(pattern)(name);
}
