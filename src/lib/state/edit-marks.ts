import type { EditLogView } from '../workers/edit-api';

/** Which corrections there are: what was saved is unsaved again as soon as these are others. */
export const marksOf = (log: EditLogView | null): string =>
	(log?.lines ?? []).map(({ id }) => String(id)).join(' ');
