import { bytesSource } from '../zip/byte-source';
import type { PackageInput } from '../zip/open-package';
import { writeZip } from '../zip/zip-writer';
import { makeDistrict } from './district';
import { Planting } from './planting';
import { toBytes } from './roster-file';
import { sampleFaults } from './sample-faults';

/** Size of the sample, as the start screen names it. */
export const sampleSize = { schools: 7, students: 9120 } as const;

/** A day in the first weeks of its school year: the sample is judged by it, whatever day it is. */
export const sampleDay = '2026-10-01';

const NAME = 'sample-district.zip';

/**
 * The sample district as a package in memory: a made-up roster with a handful of faults, so that a
 * newcomer sees a full report in one click. Entries are stored, not deflated: nobody waits for a
 * compression that is undone at once. The same bytes every time.
 */
export function sampleInput(): PackageInput {
	const planting = new Planting(makeDistrict({ ...sampleSize, seed: 2027 }));
	for (const plant of sampleFaults) plant(planting);
	const entries = planting
		.byteFiles()
		.map((file) => ({ name: file.name, bytes: toBytes(file), stored: true }));
	return {
		name: NAME,
		kind: 'zip',
		files: [{ source: bytesSource(writeZip(entries), NAME), path: NAME }]
	};
}
