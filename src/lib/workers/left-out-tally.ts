import type { LeftOutFile } from '../core/edits/leave-out';
import type { RosterSet } from '../core/rules/roster-set';
import { RecordNames } from '../core/snapshots/people';
import type { LeaveOutFile } from './leave-out-api';

/** A plan shows so many records of each file. */
const MOST_SAMPLES = 3;

interface Left {
	/** Rows of the original, and beside each why it is left out. */
	readonly rows: number[];
	readonly messages: string[];
	refused: number;
	readonly through: Map<string, number>;
	readonly samples: LeaveOutFile['samples'][number][];
}

/** What is left out, by file, gathered over the rounds in which it is found. */
export class LeftOutTally {
	readonly files = new Map<string, Left>();

	/**
	 * Adds what one round found in a set.
	 * @returns false where that was nothing
	 */
	add(set: RosterSet, found: readonly LeftOutFile[]): boolean {
		const names = new RecordNames(set);
		for (const { file, table, records } of found) {
			const left = this.files.get(file) ?? nothing();
			this.files.set(file, left);
			for (const { record, row, through, message } of records) {
				left.rows.push(row);
				left.messages.push(message);
				if (through === null) left.refused++;
				else left.through.set(through, (left.through.get(through) ?? 0) + 1);
				if (left.samples.length >= MOST_SAMPLES) continue;
				const { name, key } = names.name(file, record);
				// What stands under a name may be something else where the record has too few fields.
				left.samples.push({ row, name: table.ragged.has(record) ? '' : name, key, message });
			}
		}
		return found.length > 0;
	}

	/** The same as a person sees it. `after`: the set without what is left out. */
	views(after: RosterSet): LeaveOutFile[] {
		return [...this.files].map(([file, { refused, through, samples }]) => ({
			file,
			refused,
			through: [...through]
				.map(([from, records]) => ({ file: from, records }))
				.sort((a, b) => b.records - a.records),
			stays: after.tables.get(file)?.records ?? 0,
			samples
		}));
	}
}

const nothing = (): Left => ({
	rows: [],
	messages: [],
	refused: 0,
	through: new Map(),
	samples: []
});
