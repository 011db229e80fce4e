import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/lib/core/findings/finding';
import { lines, smallestSet } from '../../src/lib/core/rules/smallest-set';
import { smallestSets } from '../../src/lib/core/rules/smallest-sets';
import { fileSpec } from '../../src/lib/core/spec/versions';
import { mix } from '../../src/lib/core/sample/random';
import { writeZip } from '../../src/lib/core/zip/zip-writer';
import { checked, findingsOf, zipInput } from '../support/checked';

/*
 * A random delivery of changes over a random complete one. Held against that, it must name as
 * dangling just what a check of the complete set names that has the changes worked into it by the
 * few lines below, which know nothing of how the check looks things up.
 */

type Version = '1.1' | '1.2';
/** Records of a file by their ids: cells by column. */
type Records = Map<string, Record<string, string>>;
type Roster = Map<string, Records>;

const TIME = '2026-10-01T08:00:00.000Z';

/** How many ids each file draws from: few, so that they meet. */
const pools: Readonly<Record<string, number>> = {
	'orgs.csv': 4,
	'academicSessions.csv': 4,
	'courses.csv': 6,
	'classes.csv': 8,
	'users.csv': 12,
	'roles.csv': 10,
	'enrollments.csv': 20
};

class Draws {
	#count = 0;
	constructor(readonly seed: number) {}
	below(limit: number): number {
		return mix(this.seed * 7919 + this.#count++) % limit;
	}
}

const filesOf = (version: Version): string[] =>
	Object.keys(smallestSets[version]).filter((name) => name !== 'manifest.csv');

const idOf = (file: string, number: number): string => `${file.slice(0, 3)}-${String(number)}`;

/** A record that names others at random, some of whom there never will be. */
function record(version: Version, file: string, id: string, draws: Draws): Record<string, string> {
	const cells: Record<string, string> = {};
	for (const { name, references, list } of fileSpec(version, file)?.columns ?? []) {
		const target = references?.file ?? '';
		if (pools[target] === undefined) continue;
		const one = (): string => idOf(target, draws.below(many));
		const many = pools[target] + 1;
		const count = draws.below(list ? 3 : 2);
		cells[name] = Array.from({ length: list ? count : 1 }, one).join(',');
	}
	return { ...cells, sourcedId: id };
}

function roster(version: Version, draws: Draws, share: number): Roster {
	const made: Roster = new Map();
	for (const file of filesOf(version)) {
		const records: Records = new Map();
		for (let n = 0; n < (pools[file] ?? 0); n++) {
			const id = idOf(file, n);
			if (draws.below(100) < share) records.set(id, record(version, file, id, draws));
		}
		made.set(file, records);
	}
	return made;
}

/** The changes: modes of the files, their records, and the ids that go away. */
interface Changes {
	readonly modes: ReadonlyMap<string, 'bulk' | 'delta' | 'absent'>;
	readonly roster: Roster;
	readonly gone: ReadonlyMap<string, ReadonlySet<string>>;
}

function changesOf(version: Version, draws: Draws): Changes {
	const modes = new Map(
		filesOf(version).map((file) => {
			const draw = draws.below(8);
			return [file, draw === 0 ? 'bulk' : draw === 1 ? 'absent' : 'delta'] as const;
		})
	);
	const made = roster(version, draws, 30);
	const gone = new Map<string, Set<string>>();
	for (const [file, records] of made) {
		const deleted = [...records.keys()].filter(
			() => modes.get(file) === 'delta' && draws.below(4) === 0
		);
		gone.set(file, new Set(deleted));
	}
	return { modes, roster: made, gone };
}

/** The complete set once the changes are taken (clauses 58 and 59). */
function applied(before: Roster, { modes, roster: after, gone }: Changes): Roster {
	const merged: Roster = new Map();
	for (const [file, records] of before) {
		const mode = modes.get(file);
		const kept: Records = mode === 'bulk' ? new Map() : new Map(records);
		if (mode !== 'absent') for (const [id, cells] of after.get(file) ?? []) kept.set(id, cells);
		for (const id of mode === 'delta' ? (gone.get(file) ?? []) : []) kept.delete(id);
		merged.set(file, kept);
	}
	return merged;
}

function zipOf(
	version: Version,
	given: Roster,
	modes: Changes['modes'],
	gone: Changes['gone'] = new Map()
) {
	const encoder = new TextEncoder();
	const said = (mode: (file: string) => string): string =>
		(smallestSets[version]['manifest.csv'] ?? '').replaceAll(
			/^file\.(\w+),bulk/gm,
			(_, name: string) => `file.${name},${mode(`${name}.csv`)}`
		);
	const modeOf = (file: string): string => modes.get(file) ?? 'bulk';
	const entries: [name: string, text: string][] = [['manifest.csv', said(modeOf)]];
	for (const [file, records] of given) {
		if (modeOf(file) === 'absent') continue;
		const header = (smallestSets[version][file] ?? '').split('\r\n')[0]?.split(',') ?? [];
		const rows = [...records].map(([id, cells]) => {
			const status = gone.get(file)?.has(id) ? 'tobedeleted' : 'active';
			const isChange = modeOf(file) === 'delta';
			const all = isChange ? { ...cells, status, dateLastModified: TIME } : cells;
			return header.map((name) => `"${all[name] ?? ''}"`).join(',');
		});
		entries.push([file, lines(header.join(','), ...rows)]);
	}
	return zipInput(writeZip(entries.map(([name, text]) => ({ name, bytes: encoder.encode(text) }))));
}

/** What a finding on a reference is about: the id of the record, the column and the value. */
function spots(findings: readonly Finding[], rules: readonly string[], given: Roster): string[] {
	const found = findings.filter(({ rule }) => rules.includes(rule));
	return found
		.map(({ file, row, column, value }) => {
			const id = [...(given.get(file ?? '')?.keys() ?? [])][(row ?? 0) - 2];
			return [file, id, column, value].join(' ');
		})
		.sort();
}

/** Of what dangles in the merged set, what this delivery says, and not because it deletes the target. */
function expected(version: Version, found: readonly string[], changes: Changes): string[] {
	return found.filter((spot) => {
		const [file = '', id = '', column = '', value = ''] = spot.split(' ');
		if (changes.modes.get(file) === 'absent' || !changes.roster.get(file)?.has(id)) return false;
		const spec = fileSpec(version, file)?.columns.find(({ name }) => name === column);
		const target = spec?.references?.file ?? '';
		// A complete file that points to one that is not sent is a finding of its own.
		if (changes.modes.get(file) === 'bulk' && changes.modes.get(target) === 'absent') return false;
		return changes.gone.get(target)?.has(value) !== true;
	});
}

const everyFile = new Map<string, 'bulk'>();
const seeds = Array.from({ length: 40 }, (_, seed) => seed);

describe.each(['1.1', '1.2'] as const)('OneRoster %s', (version) => {
	it.each(seeds)('changes held against what was sent before, seed %i', async (seed) => {
		const draws = new Draws(seed + (version === '1.2' ? 1000 : 0));
		const before = roster(version, draws, 60);
		const changes = changesOf(version, draws);
		const merged = applied(before, changes);
		const whole = await checked(zipOf(version, merged, everyFile));
		const dangling = spots(findingsOf(whole), ['reference-missing'], merged);
		const previous = zipOf(version, before, everyFile);
		const input = zipOf(version, changes.roster, changes.modes, changes.gone);
		const result = await checked(input, { previous });
		const rules = ['reference-dangling-after-delta', 'reference-not-in-bulk', 'reference-missing'];
		const found = spots(findingsOf(result), rules, changes.roster);
		const sent = [...changes.modes.values()].some((mode) => mode === 'delta');
		expect(result.previous?.problem).toBe(sent ? null : 'not-needed');
		expect(found).toEqual(expected(version, dangling, changes));
	});
});

it('the random sets do have something to find, and something that was sent before', () => {
	expect(Object.keys(smallestSet)).toContain('enrollments.csv');
	const draws = new Draws(1);
	const before = roster('1.1', draws, 60);
	const changes = changesOf('1.1', draws);
	const merged = applied(before, changes);
	expect(merged.get('enrollments.csv')?.size).toBeGreaterThan(
		changes.roster.get('enrollments.csv')?.size ?? 0
	);
});
