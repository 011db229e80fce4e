import { modeOf } from '../../rules/manifest/manifest-reading';
import { declared } from '../conditions';
import { either, type DemandOf, type Interpreter } from './interpreter';

/** Files are declared as the receiver wants them: complete, changes only, or absent. */
export const manifestMode: Interpreter<DemandOf<'manifestMode'>> = {
	byValue: false,
	expected: ({ allow }) => either(allow),
	check: ({ files, allow }, view, report) => {
		const { manifest, spec } = view.set;
		if (manifest === null) return;
		const { table } = manifest;
		for (const { name, manifestProperty } of spec.files) {
			if (manifestProperty === null || (files !== '*' && !files.includes(name))) continue;
			const value = declared(view, name);
			const mode = modeOf(value);
			if (mode === undefined || allow.includes(mode)) continue;
			const row = manifest.row(manifestProperty);
			const place =
				row === undefined || row.record < 0
					? { file: table.name, column: manifestProperty }
					: table.place(row.record, manifestProperty);
			report.one(place, { value, facts: { listed: name } });
		}
	}
};
