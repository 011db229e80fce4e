import type { GridPage } from '../../core/report/report';

/** Rows of a group on one page; a page is read as a table, printed and searched as one. */
export const pageSize = 100;

/** How many pages `total` rows make, at least one. */
export const pageCount = (total: number): number => Math.max(1, Math.ceil(total / pageSize));

/** The nearest page that exists, from 1, for what a person typed; null when it is no number. */
export function pageWanted(typed: string, total: number): number | null {
	const page = Number.parseInt(typed, 10);
	return Number.isNaN(page) ? null : Math.min(pageCount(total), Math.max(1, page));
}

/**
 * First and last finding of a page, from 1. Told by their numbers and not by counting rows: a row
 * with two findings is shown once, and neighbours are none.
 */
export function shownRange(page: GridPage): { readonly from: number; readonly to: number } {
	if (page.total === 0) return { from: 0, to: 0 };
	return { from: page.from + 1, to: Math.min(page.total, page.from + pageSize) };
}
