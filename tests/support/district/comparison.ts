import type { Finding } from '../../../src/lib/core/findings/finding';
import type { PlantedDistrict, Truth } from '../district';
import { faults } from './faults';

/** What was planted and not found, and what was found and not planted: both empty when all is well. */
export interface Comparison {
	readonly missing: readonly string[];
	readonly unexpected: readonly string[];
}

const severities = new Map(faults.map(({ rule, severity }) => [rule, severity]));

/** Whether a finding says what was planted: rule, severity, place, and value and candidate where given. */
const says = (finding: Finding, truth: Truth): boolean =>
	finding.severity === severities.get(truth.rule) &&
	finding.file === truth.file &&
	finding.line === truth.line &&
	// A place that is known by its line alone is no record, so its row is left open.
	(finding.row === truth.row || (truth.row === null && truth.line !== null)) &&
	finding.column === truth.column &&
	(truth.value === null || finding.value === truth.value) &&
	(truth.candidate === undefined || finding.candidate === truth.candidate);

const place = ({ rule, file, row, line, column, value, candidate }: Truth | Finding): string => {
	const words = [`row ${String(row)}`, `line ${String(line)}`, `column ${String(column)}`];
	const shown =
		value === null || value === undefined ? '' : ` ${JSON.stringify(value.slice(0, 60))}`;
	const right = candidate === undefined || candidate === null ? '' : ` for ${candidate}`;
	return `${rule}: ${String(file)} ${words.join(' ')}${shown}${right}`;
};

const key = ({ rule, file, line }: Truth | Finding): string => JSON.stringify([rule, file, line]);

/** Holds what a check found against what was planted, one finding for each fault. */
export const compare = ({ truth }: PlantedDistrict, found: readonly Finding[]): Comparison => {
	const open = new Map<string, Finding[]>();
	for (const finding of found) {
		const same = open.get(key(finding));
		if (same === undefined) open.set(key(finding), [finding]);
		else same.push(finding);
	}
	const missing: string[] = [];
	for (const planted of truth) {
		const candidates = open.get(key(planted)) ?? [];
		const at = candidates.findIndex((finding) => says(finding, planted));
		if (at < 0) missing.push(place(planted));
		else candidates.splice(at, 1);
	}
	return { missing, unexpected: [...open.values()].flat().map(place) };
};
