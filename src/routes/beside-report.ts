import { addressOfSave } from '$lib/ui/edits/edit-address';
import { isExplorer } from '$lib/ui/explorer/explorer-address';
import { addressOfShare } from '$lib/ui/share/share-address';

/** True for a fragment of a page that stands beside the report: see BesidePages. */
export const isBeside = (fragment: string): boolean =>
	fragment === addressOfSave || fragment === addressOfShare || isExplorer(fragment);
