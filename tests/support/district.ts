import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
	makeDistrict,
	type DistrictOptions,
	type RosterDistrict
} from '../../src/lib/core/sample/district';
import type { Plan } from '../../src/lib/core/sample/plan';
import { Planting, type Truth } from '../../src/lib/core/sample/planting';
import { toByteFile, type ByteFile } from '../../src/lib/core/sample/roster-file';
import type { Version } from '../../src/lib/core/spec/spec';
import { asVersion10 } from './district/as-1.0';
import { asFirstText, asVersion12 } from './district/as-1.2';
import type { Fault, ZipChange } from './district/fault';
import { faults as allFaults } from './district/faults';
import { packZip, type PackedEntry, type PackedOrigins } from './district/zip-pack';

export type { ByteFile, DistrictOptions, Fault, Truth };

/** A made-up district as files of bytes. */
export interface District {
	/** Name of its zip. */
	readonly name: string;
	readonly plan: Plan;
	readonly files: readonly ByteFile[];
	/** Changes of the zip itself. */
	readonly zip?: ZipChange;
}

/** A district with faults, and what a check must say: no more and no less. */
export interface PlantedDistrict extends District {
	readonly faults: readonly Fault[];
	readonly truth: readonly Truth[];
	/** The complete delivery before it, which is given with it. */
	readonly previous?: District;
}

/** What a district is written as: a version (1.2 in its later text, 1.2.1), or the first text of 1.2. */
export type DistrictEdition = Version | '1.2.0';

const written: Readonly<Record<DistrictEdition, (district: RosterDistrict) => RosterDistrict>> = {
	'1.0': asVersion10,
	'1.1': (district) => district,
	'1.2': asVersion12,
	'1.2.0': asFirstText
};

const makeRoster = (options: DistrictOptions, version: DistrictEdition): RosterDistrict =>
	written[version](makeDistrict(options));

/** A district without a fault: equal options give equal bytes. See `DistrictOptions`. */
export const district = (options: DistrictOptions, version: DistrictEdition = '1.1'): District => {
	const { plan, files } = makeRoster(options, version);
	return { name: 'district.zip', plan, files: files.map(toByteFile) };
};

/** Smallest district in which every fault finds a record of its own. */
export const fewestStudents = 2000;

/** Clean districts by their options, so that zips of one series share them. */
type Districts = Map<string, RosterDistrict>;

const districtOf = (
	known: Districts,
	options: DistrictOptions,
	version: Version
): RosterDistrict => {
	const key = JSON.stringify(options);
	const made = known.get(key) ?? makeRoster(options, version);
	known.set(key, made);
	return made;
};

const plantAll = (
	options: DistrictOptions,
	faults: readonly Fault[],
	known: Districts,
	version: Version
): PlantedDistrict => {
	const [only] = faults.length === 1 ? faults : [];
	const needed = faults.reduce((all, fault) => ({ ...all, ...fault.options }), options);
	const students = needed.mode === 'delta' ? Math.max(600, needed.students / 10) : needed.students;
	const everything = {
		gradebook: true,
		resources: true,
		...needed,
		students: Math.floor(students)
	};
	const planting = new Planting(districtOf(known, everything, version));
	for (const fault of faults) fault.plant(planting);
	return {
		name: planting.zipName,
		plan: planting.clean.plan,
		files: planting.byteFiles(),
		faults,
		truth: planting.truth(),
		...(only?.zip ? { zip: only.zip } : {}),
		...(faults.some(({ previous }) => previous)
			? { previous: district({ ...everything, mode: 'bulk' }, version) }
			: {})
	};
};

/**
 * Districts with every fault (or those of the given ids) planted once: one bulk and one delta zip
 * with all faults that go together, a delta that is given with the complete delivery before it, then
 * one zip for each fault that stands alone. A delta speaks of
 * a tenth of the students. Each comes into being when it is asked for.
 */
export function* plantedDistricts(
	options: DistrictOptions,
	ids?: readonly string[],
	version: Version = '1.1'
): Generator<PlantedDistrict> {
	const chosen = allFaults.filter(
		(fault) => (fault.versions ?? ['1.1']).includes(version) && (ids?.includes(fault.id) ?? true)
	);
	const together = chosen.filter((fault) => !fault.alone);
	const bulk = together.filter((fault) => fault.options?.mode !== 'delta');
	const deltas = together.filter((fault) => fault.options?.mode === 'delta');
	const delta = deltas.filter((fault) => !fault.previous);
	const withPrevious = deltas.filter((fault) => fault.previous);
	const known: Districts = new Map();
	if (bulk.length > 0) yield plantAll(options, bulk, known, version);
	if (delta.length > 0) yield plantAll(options, delta, known, version);
	if (withPrevious.length > 0) yield plantAll(options, withPrevious, known, version);
	for (const fault of chosen) if (fault.alone) yield plantAll(options, [fault], known, version);
}

/** The combined bulk zip: all faults that go together in one bulk district, or those of the given ids. */
export const plantedDistrict = (
	options: DistrictOptions,
	ids?: readonly string[],
	version: Version = '1.1'
): PlantedDistrict => {
	const [first] = plantedDistricts(options, ids, version);
	if (!first) throw new Error(`No such fault: ${String(ids)}`);
	return first;
};

const entriesOf = ({ files, zip }: District): PackedEntry[] => {
	const empty = Array.from({ length: zip?.emptyEntries ?? 0 }, (_, n) => ({
		name: `empty-${String(n)}.csv`,
		chunks: () => []
	}));
	const named = files.map((file): PackedEntry => {
		const lies = zip?.lies?.[file.name];
		const { name, origin } = file;
		return {
			name,
			chunks: () => file.chunks(),
			...(lies ? { lies } : {}),
			...(origin ? { origin } : {})
		};
	});
	return [...named, ...empty];
};

/** Compressed files of districts that are still in use. */
const compressed: PackedOrigins[] = Array.from({ length: 10 }, () => new WeakMap());

/**
 * The district's zip in memory. `level` is that of deflate, 0 to 9. A file that several districts
 * have in common is compressed once.
 */
export const districtZip = async (given: District, level = 6): Promise<Uint8Array> => {
	const pieces: Buffer[] = [];
	for await (const piece of packZip(entriesOf(given), level, compressed[level])) pieces.push(piece);
	const zip = Buffer.concat(pieces);
	return given.zip?.finish?.(zip) ?? zip;
};

/** Writes a fault-free district's zip of any size to a file, one compressed file at a time in memory. */
export const writeDistrictZip = async (given: District, path: string, level = 6): Promise<void> => {
	await pipeline(Readable.from(packZip(entriesOf(given), level)), createWriteStream(path));
};
