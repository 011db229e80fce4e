import type { DemandOf, Interpreter } from './interpreter';

/** The zip is not too large. */
export const zipSize: Interpreter<DemandOf<'zipSize'>> = {
	byValue: false,
	expected: ({ maxBytes }) => `${String(maxBytes).replace(/\B(?=(\d{3})+$)/g, ',')} bytes`,
	check: ({ maxBytes }, { bytes }, report) => {
		if (bytes > maxBytes) report.one({}, { facts: { bytes } });
	}
};
