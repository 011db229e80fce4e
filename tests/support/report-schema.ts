import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../../src/lib/core/report/report';

/** Formats whose schema is held against what is written. */
type Format = 'report' | 'rules' | 'profiles' | 'diff' | 'fix' | 'recipe' | 'delta' | 'anonymise';

/** What of a JSON text breaks its schema under static/schemas, such as `/groups/0/count must be >= 1`. */
export function schemaFaults(format: Format, json: unknown): string[] {
	const validate = (validators[format] ??= compiled(format));
	validate(json);
	return (validate.errors ?? []).map(
		({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`
	);
}

const validators: Partial<Record<Format, ReturnType<Ajv2020['compile']>>> = {};

function compiled(format: string): ReturnType<Ajv2020['compile']> {
	const path = `../../static/schemas/rollcall-${format}-1.schema.json`;
	const text = readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
	return new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
		JSON.parse(text)
	);
}

/** Where the numbers of a report disagree with each other. Findings may be a sample. */
export function disagreements({ files, counts, groups, findings, profiles }: Report): string[] {
	const faults: string[] = [];
	const differ = (what: string, said: number, found: number): void => {
		if (said !== found) faults.push(`${what}: ${said} said, ${found} found`);
	};
	for (const { name, rows, valid, warning, invalid } of files) {
		differ(`rows of ${name}`, rows, valid + warning + invalid);
	}
	for (const severity of ['error', 'warning', 'info'] as const) {
		const own = groups.filter((group) => group.severity === severity && group.profile === null);
		const sum = own.reduce((all, { count }) => all + count, 0);
		differ(severity, counts[severity], sum);
	}
	for (const { id, counts: said, inherited, files: each } of profiles) {
		for (const severity of ['error', 'warning', 'info'] as const) {
			const own = groups.filter((one) => one.profile === id && one.severity === severity);
			const weighed = new Set(
				inherited.filter((one) => one.severity === severity).map(({ group }) => group)
			);
			const base = groups.filter((one) => weighed.has(one.id));
			// Of a group that a demand takes over in part, the rest is inherited.
			const most = [...own, ...base].reduce((all, { count }) => all + count, 0);
			if (said[severity] > most) differ(`${severity} of ${id}`, said[severity], most);
		}
		for (const { name, valid, warning, invalid, saved, failed } of each) {
			differ(`rows of ${name} at ${id}`, valid + warning + invalid, saved + failed);
		}
	}
	const kept = new Map<string, number>();
	for (const { group } of findings) kept.set(group, (kept.get(group) ?? 0) + 1);
	for (const { id, kept: said, count } of groups) {
		differ(`kept of ${id}`, said, kept.get(id) ?? 0);
		if (said > count) faults.push(`${id} keeps more than it counts`);
	}
	differ('groups', new Set(groups.map(({ id }) => id)).size, groups.length);
	const order = [...new Set(findings.map(({ group }) => group))];
	const expected = groups.filter(({ kept: some }) => some > 0).map(({ id }) => id);
	if (order.join() !== expected.join()) faults.push(`findings stand in another order: ${order}`);
	return faults;
}
