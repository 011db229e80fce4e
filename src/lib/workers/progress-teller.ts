import type { CheckOptions, ReadProgress } from '../core/check';
import type { GroupSource } from '../core/findings/group-source';
import { groupsOf } from '../core/findings/grouping';
import type { PackageInput } from '../core/zip/open-package';
import type { EarlyGroup, FileProgress, Progress } from './api';
import { breath } from './breath';

/** Messages to the page: at most ten a second (each is a task of its own there). */
const EVERY_MS = 100;
/** Groups shown while files are still read. */
const MOST_EARLY = 30;

const severities = ['error', 'warning', 'info'];

/** Turns what the check tells of every slice into a few messages for the page. */
export class ProgressTeller {
	readonly #started = performance.now();
	readonly #files = new Map<string, FileProgress>();
	#found: EarlyGroup[] = [];
	#version: string | null = null;
	#last = 0;
	#current = '';

	constructor(
		readonly input: PackageInput,
		readonly tell: (progress: Progress) => void
	) {}

	get milliseconds(): number {
		return performance.now() - this.#started;
	}

	/** File being read, for the report of a fault. */
	get where(): string {
		return this.#current === '' ? 'opening' : this.#current;
	}

	get hooks(): Pick<CheckOptions, 'onStart' | 'onProgress' | 'onFile' | 'pause'> {
		return {
			onStart: ({ version, files }) => {
				this.#version = version;
				for (const { name, size } of files) {
					this.#files.set(name, { name, state: 'waiting', rows: 0, bytesRead: 0, bytes: size });
				}
				this.#send();
			},
			onProgress: (progress) => {
				this.#progress(progress);
			},
			onFile: (run, file) => {
				this.#add(
					run.collectors
						.flatMap((collector) => groupsOf(collector))
						.filter(({ matches }) => matches.file === file)
				);
			},
			pause: breath()
		};
	}

	#progress({ file, bytes, rows, state }: ReadProgress): void {
		const known = this.#files.get(file);
		if (known === undefined) return;
		this.#current = file;
		this.#files.set(file, { ...known, state, rows, bytesRead: Math.min(bytes, known.bytes) });
		if (state !== 'reading' || performance.now() - this.#last >= EVERY_MS) this.#send();
	}

	#add(groups: readonly GroupSource[]): void {
		const early = groups.map((group, index) => ({
			// The groups of a file come once and together.
			key: `${group.matches.file ?? ''} ${String(index)}`,
			severity: group.rule.meta.severity,
			file: group.matches.file,
			message: group.messageParts(),
			count: group.count
		}));
		this.#found = [...this.#found, ...early]
			.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
			.slice(0, MOST_EARLY);
		if (early.length > 0) this.#send();
	}

	#send(): void {
		this.#last = performance.now();
		const files = [...this.#files.values()];
		this.tell({
			name: this.input.name,
			bytes: this.input.files.reduce((sum, { source }) => sum + source.size, 0),
			oneroster: this.#version,
			files,
			rows: files.reduce((sum, { rows }) => sum + rows, 0),
			bytesRead: files.reduce((sum, { bytesRead }) => sum + bytesRead, 0),
			totalBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
			found: this.#found
		});
	}
}
