import type { Demand } from '../../../lib/core/profiles/format/profile';
import type { Asked, AskContext, Asks, Kind } from './asked';
import { cellAsks } from './cell-asks.en';
import { packageAsks } from './package-asks.en';
import { setAsks } from './set-asks.en';

const asks: Asks<Kind> = { ...packageAsks, ...cellAsks, ...setAsks };

/** What a demand asks, in words of its kind. */
export function askWords(demand: Demand, context: AskContext): Asked {
	// The words are found by the demand's own kind, so they fit it; TypeScript cannot follow that.
	const ask = asks[demand.kind] as (demand: Demand, context: AskContext) => Asked;
	return ask(demand, context);
}
