import type { Asked, AskContext, Asks, Kind } from '../../../../vite/profile-pages/words/asked';
import type * as en from '../../../../vite/profile-pages/words/asks.en';
import type { Demand } from '../../../core/profiles/format/profile';
import { cellAsks } from './cell-asks';
import { packageAsks } from './package-asks';
import { setAsks } from './set-asks';

const asks: Asks<Kind> = { ...packageAsks, ...cellAsks, ...setAsks };

/** What a demand asks, in words of its kind. */
export const askWords: typeof en.askWords = (demand, context) => {
	// The words are found by the demand's own kind, so they fit it; TypeScript cannot follow that.
	const ask = asks[demand.kind] as (demand: Demand, context: AskContext) => Asked;
	return ask(demand, context);
};
