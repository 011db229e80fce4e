import type { ProfilePageView } from '../../core/report/profile-page';
import { profileText } from './words';

/** A part of the page of a receiver, by the address within it. */
export interface PagePart {
	readonly id: string;
	readonly title: string;
}

/** The parts of a page that are there, in their order. */
export function partsOfPage(page: ProfilePageView): PagePart[] {
	const text = profileText.page;
	const parts: (PagePart & { readonly isThere: boolean })[] = [
		...page.places.map(({ key, title }) => ({ id: `place-${key}`, title, isThere: true })),
		{ id: 'questions', title: text.questions, isThere: page.questions.length > 0 },
		{ id: 'maps', title: text.maps, isThere: page.maps.length > 0 },
		{ id: 'deliveries', title: text.deliveries, isThere: page.deliveries.length > 0 },
		{ id: 'inherited', title: text.inherited, isThere: true },
		{ id: 'compares', title: text.compares, isThere: true },
		{ id: 'limits', title: text.limits, isThere: page.notJudged.length > 0 },
		{ id: 'open', title: text.open, isThere: page.openQuestions.length > 0 },
		{ id: 'sources', title: text.sourcesTitle, isThere: true }
	];
	return parts.filter(({ isThere }) => isThere).map(({ id, title }) => ({ id, title }));
}
