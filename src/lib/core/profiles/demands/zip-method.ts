import type { DemandOf, Interpreter } from './interpreter';

/** No file lies in the zip as it is: each is compressed. */
export const zipMethod: Interpreter<DemandOf<'zipMethod'>> = {
	byValue: false,
	check: (_, { set }, report) => {
		for (const file of set.stored) report.one({ file });
	}
};
