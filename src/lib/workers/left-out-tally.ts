import type { LeftOutFile, LeftOutRecord } from '../core/edits/leave-out';
import type { RosterSet } from '../core/rules/roster-set';
import { RecordNames } from '../core/snapshots/people';
import type { LeaveOutFile, LeaveOutRecord, LeaveOutRoot } from './leave-out-api';

/** A plan shows so many records of each file, and so many that take others along. */
const MOST_SAMPLES = 3;
const MOST_ROOTS = 3;

interface Left {
	/** Rows of the original, and beside each why it is left out. */
	readonly rows: number[];
	readonly messages: string[];
	refused: number;
	readonly through: Map<string, number>;
	readonly samples: LeaveOutRecord[];
}

interface Root {
	readonly file: string;
	readonly shown: () => LeaveOutRecord;
	records: number;
}

/** What is left out, by file, gathered over the rounds in which it is found. */
export class LeftOutTally {
	readonly files = new Map<string, Left>();
	/** By file and row what takes others along. */
	readonly #roots = new Map<string, Root>();

	/**
	 * Adds what one round found in a set.
	 * @returns false where that was nothing
	 */
	add(set: RosterSet, found: readonly LeftOutFile[]): boolean {
		const shown = shownIn(set, found);
		for (const { file, records } of found) {
			const left = this.files.get(file) ?? nothing();
			this.files.set(file, left);
			for (const each of records) {
				left.rows.push(each.row);
				left.messages.push(each.message);
				this.#count(left, each, shown);
				if (left.samples.length < MOST_SAMPLES) left.samples.push(shown(file, each));
			}
		}
		return found.length > 0;
	}

	/** What is left out of each file as a person sees it. `after`: the set without it. */
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

	/** The refused records that take most others along, most first. */
	roots(): LeaveOutRoot[] {
		return [...this.#roots.values()]
			.sort((a, b) => b.records - a.records)
			.slice(0, MOST_ROOTS)
			.map(({ file, records, shown }) => ({ file, records, ...shown() }));
	}

	#count(left: Left, { through }: LeftOutRecord, shown: Shown): void {
		if (through === null) {
			left.refused++;
			return;
		}
		const { file, row } = through;
		left.through.set(file, (left.through.get(file) ?? 0) + 1);
		const key = `${file} ${String(row)}`;
		const root = this.#roots.get(key) ?? { file, records: 0, shown: () => shown(file, through) };
		root.records++;
		this.#roots.set(key, root);
	}
}

type Shown = (file: string, of: Pick<LeftOutRecord, 'record' | 'row'>) => LeaveOutRecord;

/** How a person knows the records of a round again. */
function shownIn(set: RosterSet, found: readonly LeftOutFile[]): Shown {
	const names = new RecordNames(set);
	return (file, { record, row }) => {
		const { name, key } = names.name(file, record);
		// What stands under a name may be something else where the record has too few fields.
		const isWhole = set.tables.get(file)?.ragged.has(record) !== true;
		const all = found.find((each) => each.file === file)?.records ?? [];
		const message = all.find((each) => each.record === record)?.message ?? '';
		return { row, name: isWhole ? name : '', key, message };
	};
}

const nothing = (): Left => ({
	rows: [],
	messages: [],
	refused: 0,
	through: new Map(),
	samples: []
});
