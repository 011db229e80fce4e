import { Collector } from '../findings/collector';
import type { Table } from '../table/table';
import type { RosterSet } from './roster-set';
import type { Rule } from './rule';
import { notRunWords } from './words';
import * as english from './words.en';

/** Why a rule that threw is named as not run, as the command says it, which speaks English alone. */
export const OUR_FAULT: string = english.notRunWords.ourFault;

/** Collects what rules find, file by file and at the end over the whole set. */
export class RuleRun {
	readonly collectors: readonly Collector[];

	constructor(
		rules: readonly Rule[],
		readonly set: RosterSet
	) {
		this.collectors = rules
			.filter(({ meta }) => meta.versions.includes(set.version))
			.map((rule) => new Collector(rule, set.tables, set.version));
	}

	/** Runs the rules that need only this file, right after it was read. */
	file(table: Table): void {
		for (const collector of this.collectors) {
			const { checkFile } = collector.rule;
			if (checkFile !== undefined)
				guarded(collector, table.name, () => checkFile(table, this.set, collector));
		}
	}

	/** Runs the rules that look across files, when everything was read. */
	async finish(pause?: () => Promise<void>): Promise<void> {
		for (const collector of this.collectors) {
			await pause?.();
			const { checkSet } = collector.rule;
			if (checkSet !== undefined) guarded(collector, 'zip', () => checkSet(this.set, collector));
		}
	}
}

/**
 * A rule that throws is our fault, never one of the file: it is named as not run, and the check goes
 * on. The message of the error is left out, because it might quote a value.
 */
function guarded(collector: Collector, file: string, run: () => void): void {
	try {
		run();
	} catch (fault) {
		if (globalThis.rollcallStrict === true) throw fault;
		collector.notRun(file, () => notRunWords.ourFault);
	}
}

declare global {
	/** Set by tests, so that a fault inside a rule fails the test with its own stack. */
	var rollcallStrict: boolean | undefined;
}
