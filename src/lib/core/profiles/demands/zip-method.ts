import type { DemandOf, Interpreter } from './interpreter';

/** No file lies in the zip as it is: each is compressed. */
export const zipMethod: Interpreter<DemandOf<'zipMethod'>> = {
	byValue: false,
	check: (_, { set: { stored } }, report) => {
		const [file] = stored;
		if (file === undefined) return;
		// A zip program treats all files alike, so that is one cause.
		const facts = { names: stored.join(', '), number: stored.length };
		report.one(stored.length === 1 ? { file } : {}, { facts });
	}
};
