import type { RosterDistrict } from './district';
import { PlantedFile } from './planted-file';
import { chance, salts } from './random';
import type { ByteFile } from './roster-file';

/** What a check must say about a planted fault. Rows and lines as contracts count them. */
export interface Truth {
	readonly rule: string;
	readonly file: string | null;
	readonly row: number | null;
	readonly line: number | null;
	readonly column: string | null;
	/** The value to be shown; null where it is left open, because no single cell is the fault. */
	readonly value: string | null;
	/** The right value, where there is just one that a check must propose. */
	readonly candidate?: string;
}

/** Where a fault lies, before rows that move down are known. */
export interface Spot {
	/** Name of the file in the standard, or of an entry that is none; null for the zip. */
	readonly file?: string | null;
	/** Number of the record from 0, -1 for the header. */
	readonly record?: number;
	/** Set where only the physical line counts, this many above the record. */
	readonly linesAbove?: number;
	readonly column?: string;
	readonly value?: string;
	readonly candidate?: string;
}

/** A district into which faults are being planted, each in records of its own. */
export class Planting {
	/** Files of the standard by their proper names. */
	readonly files: Map<string, PlantedFile>;
	/** Files beside them. */
	readonly extras: ByteFile[] = [];
	zipName = 'district.zip';
	readonly clean: RosterDistrict;
	private readonly expected: { rule: string; spot: Spot }[] = [];
	private readonly used = new Map<string, Set<number>>();
	private draws = 0;

	constructor(clean: RosterDistrict) {
		this.clean = clean;
		this.files = new Map(clean.files.map((file) => [file.name, new PlantedFile(file)]));
	}

	/** A file of the standard. Asking for one that the district lacks is a mistake of the caller. */
	file(name: string): PlantedFile {
		const file = this.files.get(name);
		if (!file) throw new Error(`The district has no ${name}.`);
		return file;
	}

	/** A number below `limit` that differs from call to call, and is the same for the same seed. */
	draw(limit: number): number {
		return chance(this.clean.options.seed, salts.fault, this.draws++) % limit;
	}

	/** Takes a record that no other fault has: the first from a random place on that suits. */
	pick(name: string, suits: (cell: (column: string) => string) => boolean = () => true): number {
		const file = this.file(name);
		const used = this.usedOf(name);
		const start = this.draw(file.rows);
		for (let step = 0; step < file.rows; step++) {
			const index = (start + step) % file.rows;
			if (!used.has(index) && suits((column) => file.cell(index, column))) {
				used.add(index);
				return index;
			}
		}
		throw new Error(`No record of ${name} is left for a fault: the district is too small.`);
	}

	/** Adds a record at the end of a file, which no other fault gets. Gives its number. */
	add(name: string, cells: string[]): number {
		const record = this.file(name).append(cells);
		this.usedOf(name).add(record);
		return record;
	}

	private usedOf(name: string): Set<number> {
		const used = this.used.get(name) ?? new Set<number>();
		this.used.set(name, used);
		return used;
	}

	/** Notes what a check must find on a physical line that is no record. */
	expectLine(rule: string, file: string, record: number, linesAbove = 0): void {
		this.expect(rule, { file, record, linesAbove });
	}

	/** Notes what a check must find. */
	expect(rule: string, spot: Spot = {}): void {
		this.expected.push({ rule, spot });
	}

	/** Everything that was noted, with rows and lines as the finished files have them. */
	truth(): Truth[] {
		return this.expected.map(({ rule, spot }) => {
			const file = spot.file ?? null;
			const planted = file === null ? undefined : this.files.get(file);
			return {
				rule,
				// Of a file its own name is told, of what stands in it the one of the standard.
				file: spot.record === undefined ? (planted?.name ?? file) : file,
				...this.lines(spot, planted),
				column: spot.column ?? null,
				value: spot.value ?? null,
				...(spot.candidate === undefined ? {} : { candidate: spot.candidate })
			};
		});
	}

	private lines(
		{ record, linesAbove }: Spot,
		file: PlantedFile | undefined
	): { row: number | null; line: number | null } {
		if (record === undefined || !file) return { row: null, line: null };
		const line = file.lineOf(record) - (linesAbove ?? 0);
		return { row: linesAbove === undefined ? record + 2 : null, line };
	}

	/** The finished files, those beside the standard last. */
	byteFiles(): ByteFile[] {
		return [...this.files.values(), ...this.extras];
	}
}
