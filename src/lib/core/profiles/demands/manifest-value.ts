import type { Details } from '../../rules/rule';
import { either, type DemandOf, type Interpreter } from './interpreter';

type ManifestDemand = DemandOf<'manifestValue'>;

/** Properties of the manifest and their values. Without a manifest there is nothing to look at. */
export const manifestValue: Interpreter<ManifestDemand> = {
	byValue: false,
	expected: ({ values = [] }) => either(values),
	check: (demand, { set: { manifest } }, report) => {
		if (manifest === null) return;
		const { table } = manifest;
		for (const property of demand.properties) {
			const row = manifest.row(property);
			const details = faultOf(demand, row?.value);
			if (details === null) continue;
			const place =
				row === undefined || row.record < 0
					? { file: table.name, column: property }
					: table.place(row.record, property);
			report.one(place, { ...details, facts: { property } });
		}
	}
};

/** What is wrong with a value; undefined stands for a property that is not there. */
function faultOf({ need, values }: ManifestDemand, value: string | undefined): Details | null {
	if (value === undefined) return need === undefined ? null : { variant: 'missing' };
	if (value.trim() === '') {
		if (need === 'filled') return { variant: 'empty' };
		return values === undefined || values.includes('') ? null : { variant: 'empty' };
	}
	return values === undefined || values.includes(value) ? null : { value };
}
