import type { Carried } from '$lib/state/carried';
import { TableViews } from '$lib/state/table-explorer.svelte';
import { noFilter } from '$lib/ui/report/group-filter';

/* What the screens of a report hold beyond a change of language, before anybody has chosen. */

/** By what the list of problems is narrowed. */
export function narrowing() {
	const held = $state({ by: noFilter });
	return held;
}

/** Numbers of the rows of a problem that are selected. */
export function selection() {
	const held = $state<{ rows: readonly number[] }>({ rows: [] });
	return held;
}

/** The files that are looked through; what was seen of them is asked for anew in another language. */
export const tablesIn = (carried: Carried, ask: TableViews['ask']): TableViews =>
	carried.take(
		'tables',
		() => new TableViews(ask),
		(held) => {
			held.sayAgain();
		}
	);
