import { chance, mix, salts } from './random';
import type { RosterFile } from './roster-file';

const statusColumn = 1;
const modifiedColumn = 2;

/** Records that nothing else in the set points to may be deleted without leaving a gap. */
const deletable = new Set(['classResources.csv', 'courseResources.csv', 'demographics.csv']);
const deletedEvery = 12;

const timeOf = (draw: number): string => {
	const two = (value: number): string => String(value).padStart(2, '0');
	const milliseconds = String((draw >>> 18) % 1000).padStart(3, '0');
	return `2026-10-${two(1 + (draw % 28))}T${two((draw >>> 5) % 24)}:${two((draw >>> 10) % 60)}:${two((draw >>> 16) % 60)}.${milliseconds}Z`;
};

/**
 * The file as a delta: each record with a status and the time of its last change. A share of the
 * records that nothing refers to is marked to be deleted.
 */
export const deltaFile = (file: RosterFile, seed: number): RosterFile => ({
	...file,
	record: (index) => {
		const cells = file.record(index);
		const draw = chance(seed, salts.detail, mix(index) + file.name.length);
		const deleted = deletable.has(file.name) && draw % deletedEvery === 0;
		cells[statusColumn] = deleted ? 'tobedeleted' : 'active';
		cells[modifiedColumn] = timeOf(draw);
		return cells;
	}
});
