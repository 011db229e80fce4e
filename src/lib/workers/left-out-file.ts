import { leftOutCsv } from '../core/edits/leave-out';
import { leaveOutWords } from '../core/edits/words';
import type { RosterSet } from '../core/rules/roster-set';
import type { EditStep } from './edit-steps';

/**
 * What corrections left out of one file, in the order of its rows, as texts one behind the other. Cells
 * stand as they stood in the original.
 */
export function* leftOutFile(
	original: RosterSet,
	steps: readonly EditStep[],
	file: string
): Generator<string> {
	const table = original.tables.get(file);
	if (table === undefined) return;
	const records = steps
		.filter(({ by }) => by.kind === 'leaveOut')
		.flatMap((step) => recordsOf(step, file))
		.sort((a, b) => a.record - b.record);
	yield* leftOutCsv(table, records);
}

function recordsOf({ made, reasons }: EditStep, file: string) {
	// A list that was saved and opened again knows the rows alone.
	const why = reasons?.get(file) ?? [];
	return made.flatMap(({ edit }) => {
		if (edit.kind !== 'removeRecords' || edit.file !== file) return [];
		return (edit.rows ?? []).map((row, at) => ({
			record: row - 2,
			message: why.at(at) ?? leaveOutWords.refused
		}));
	});
}
