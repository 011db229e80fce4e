import type { DemandOf, Interpreter } from './interpreter';

/** A file has enough records. A file without any header is the base's affair. */
export const fileRows: Interpreter<DemandOf<'fileRows'>> = {
	byValue: false,
	expected: ({ min }) => String(min),
	check: ({ files, min }, view, report) => {
		for (const { name, records, header } of view.tables(files)) {
			if (records >= min || header.length === 0) continue;
			report.one(
				{ file: name },
				{ ...(records === 0 ? { variant: 'none' } : {}), facts: { count: records } }
			);
		}
	}
};
