import type { Report } from '../../rules/rule';
import type { Demand } from '../format/profile';
import type { ProfileView } from '../profile-view';

/** Holds a set against demands of one kind. */
export interface Interpreter<D extends Demand = Demand> {
	/** True when each distinct value is a cause of its own. */
	readonly byValue: boolean;
	/** What is expected, to stand in the words of the kind. */
	readonly expected?: (demand: D, view: ProfileView) => string;
	/** Reports what does not fit. The clauses of `when` on the set as a whole hold already. */
	readonly check: (demand: D, view: ProfileView, report: Report) => void;
}

/** A demand of one kind. */
export type DemandOf<Kind extends Demand['kind']> = Extract<Demand, { readonly kind: Kind }>;

/** Words in a row, the last with `or` (`either`) or with `and` (`both`). */
export { andList as both, orList as either } from '../../rules/words';
