import { either, type DemandOf, type Interpreter } from './interpreter';

/** The set follows a version that the receiver takes. */
export const version: Interpreter<DemandOf<'version'>> = {
	byValue: false,
	expected: ({ versions }) => either(versions),
	check: ({ versions }, { set }, report) => {
		if (versions.includes(set.version)) return;
		const row = set.manifest?.row('oneroster.version');
		const table = set.manifest?.table;
		const place =
			table === undefined || row === undefined || row.record < 0
				? {}
				: table.place(row.record, row.name);
		report.one(place, { value: set.version });
	}
};
