import type { Standing } from './merged-groups';
import { receiverWords } from './words';

/** More than so many would be no glance any more: the block below has them all. */
const mostChips = 4;

/** In a few words what each receiver does about a group, the worst first; each said once. */
export function effectChips(standings: readonly Standing[]): readonly string[] {
	const order = Object.keys(receiverWords.effects.does);
	const worst = [...standings].sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
	const chips = worst.map(({ title, effect, isRelaxed }) =>
		isRelaxed
			? `${title} ${receiverWords.effects.passes}`
			: `${title} ${receiverWords.effects.does[effect]}`
	);
	return [...new Set(chips)].slice(0, mostChips);
}
