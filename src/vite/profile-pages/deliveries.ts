import type { DeliveryPart, DeliveryView } from '../../lib/core/report/profile-page';
import { condition, type PageContext } from './page-context';
import { deliveryTitles, deliveryWords, modeConditions, type DeliverySaid } from './words/delivery';
import { wordingOf } from './words/wording';

/** How one delivery after another is treated; parts of which the profile says nothing are left out. */
export function deliveriesOf(context: PageContext): DeliveryPart[] {
	const { missing, match, frozen, links, thresholds } = context.profile.snapshot;
	const line = (
		noted: { readonly id: string; readonly src: readonly string[] },
		{ what, answer, says }: DeliverySaid,
		conditions: DeliveryView['conditions'] = []
	): DeliveryView => ({
		...context.sheetId(noted),
		what: wordingOf(what),
		conditions,
		answer: wordingOf(answer),
		says
	});
	return [
		{
			title: deliveryTitles.missing,
			lines: missing.map((each) =>
				line(each, deliveryWords.missing(each), [
					...(each.modes ?? []).map((mode) => condition(modeConditions[mode])),
					...context.conditions(each.where, null)
				])
			)
		},
		{
			title: deliveryTitles.match,
			lines: match.map((each) => line(each, deliveryWords.match(each)))
		},
		{
			title: deliveryTitles.frozen,
			lines: frozen.map((each) => line(each, deliveryWords.frozen(each)))
		},
		{
			title: deliveryTitles.links,
			lines: links.map((each) => line(each, deliveryWords.links(each)))
		},
		{
			title: deliveryTitles.thresholds,
			lines: thresholds.map((each) => line(each, deliveryWords.thresholds(each)))
		}
	].filter(({ lines }) => lines.length > 0);
}
