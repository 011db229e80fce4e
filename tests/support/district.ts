import { makeDistrict, type DistrictOptions } from '../../src/lib/core/sample/district';
import type { Plan } from '../../src/lib/core/sample/plan';
import { toByteFile, type ByteFile } from '../../src/lib/core/sample/roster-file';

export type { ByteFile, DistrictOptions };

/** A made-up district as files of bytes. */
export interface District {
	readonly name: string;
	readonly plan: Plan;
	readonly files: readonly ByteFile[];
}

/** A district without a fault: equal options give equal bytes. See `DistrictOptions`. */
export const district = (options: DistrictOptions): District => {
	const { plan, files } = makeDistrict(options);
	return { name: 'district.zip', plan, files: files.map(toByteFile) };
};
