import type { Checked } from './check';
import { nameCauses } from './findings/causes';
import type { Collector } from './findings/collector';
import { groupsOf, inFixingOrder } from './findings/grouping';
import { rules } from './rules/index';
import type { LoadedSet } from './rules/loaded-set';

/** What a check says besides what its rules found. */
export type Circumstances = Pick<Checked, 'input' | 'version' | 'evidence'>;

const order = new Map(rules.map(({ meta }, at) => [meta.id, at]));

/** What the rules found, as groups in the order in which to fix them. */
export function conclusion(
	set: LoadedSet,
	circumstances: Circumstances,
	collectors: readonly Collector[]
): Checked {
	const found = collectors.flatMap((collector) => groupsOf(collector));
	const groups = inFixingOrder(found, (id) => order.get(id) ?? -1);
	nameCauses(groups, set);
	return {
		kind: 'checked',
		...circumstances,
		set,
		groups,
		notRun: collectors.flatMap(({ notRuns }) => notRuns),
		judgements: [],
		previous: null,
		refused: false
	};
}
