import type { DemandOf, Interpreter } from './interpreter';

/** Headers that this receiver takes for columns of the base: each one that is there, as a note. */
export const alias: Interpreter<DemandOf<'alias'>> = {
	byValue: false,
	check: ({ files, names }, view, report) => {
		for (const { name: file, header } of view.tables(files)) {
			for (const [column, meant] of Object.entries(names)) {
				if (!header.includes(column)) continue;
				report.one({ file, row: 1, line: 1, column }, { facts: { meant } });
			}
		}
	}
};
