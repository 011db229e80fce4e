import { listed } from '../chosen-profile';
import { reportValues } from './cell-report';
import type { DemandOf, Interpreter } from './interpreter';
import { unjudgedWords } from './words';

/** Cells whose values are among those that the user said the receiver knows; unanswered, nobody can say. */
export const known: Interpreter<DemandOf<'known'>> = {
	byValue: true,
	check: (demand, view, report) => {
		const taken = new Set(listed(view.settings.get(demand.setting) ?? ''));
		if (taken.size > 0) reportValues(demand, view, report, (value) => taken.has(value));
		else
			for (const { name } of view.tables(demand.files))
				report.notRun(name, () => unanswered(demand, view));
	}
};

const unanswered = (
	{ setting }: DemandOf<'known'>,
	{ profile }: Parameters<NonNullable<Interpreter['expected']>>[1]
): string => {
	const { ask = setting } = profile.settings.find(({ id }) => id === setting) ?? {};
	return unjudgedWords.unanswered(ask);
};
