import type { DemandOf, Interpreter } from './interpreter';
import { expectationWords } from './words';

/** The zip is not too large. */
export const zipSize: Interpreter<DemandOf<'zipSize'>> = {
	byValue: false,
	expected: ({ maxBytes }) => expectationWords.bytes(maxBytes),
	check: ({ maxBytes }, { bytes }, report) => {
		if (bytes > maxBytes) report.one({}, { facts: { bytes } });
	}
};
