import type { Profile } from '../profiles/format/profile';
import type { RosterDiff } from './roster-diff';

/** Changes of columns that a receiver does not change on records that are there already. */
export interface FrozenChange {
	/** Id of the demand. */
	readonly id: string;
	readonly file: string;
	readonly column: string;
	readonly count: number;
	readonly does: string;
}

/** The changes that the receiver would not make, by column. */
export const frozenChanges = ({ snapshot }: Profile, { files }: RosterDiff): FrozenChange[] =>
	snapshot.frozen.flatMap(({ id, files: wanted, columns, does }) =>
		files
			.filter(({ name }) => wanted === '*' || wanted.some((each) => each === name))
			.flatMap((file) =>
				columns.flatMap((column) => {
					const count = file.columns[column] ?? 0;
					return count === 0 ? [] : [{ id, file: file.name, column, count, does }];
				})
			)
	);
