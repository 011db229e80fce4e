import type { PackedSnapshot, SnapshotLabel, SnapshotLine } from '../core/snapshots/snapshot';
import type { Keeping, OpenedSnapshot, SnapshotList } from '../storage/snapshot-store';
import type { Stored } from '../storage/storage-problem';

/** What of a kept check can be changed. */
export type Relabel = Partial<SnapshotLabel & Pick<SnapshotLine, 'churn'>>;

/** Where kept checks lie: in the browser's storage, or in the memory of this tab. */
export interface KeptShelf {
	list(): Promise<Stored<SnapshotList>>;
	read(id: string): Promise<Stored<OpenedSnapshot>>;
	keep(snapshot: PackedSnapshot, signal?: AbortSignal): Promise<Stored<Keeping>>;
	relabel(id: string, label: Relabel): Promise<Stored<SnapshotLine>>;
	remove(id: string): Promise<Stored<true>>;
}
