import type { FinishOptions } from '../core/edits/finished-zip';
import { sharedDeflate } from './shared-deflate';
import type { RemoteSlices } from './slice-port';

/**
 * How a corrected zip is written and read back with a second worker: it deflates parts of the files, and
 * inflates what was written while this one reads.
 * @param beside the other worker; null where there is none
 */
export function besideOptions(
	beside: RemoteSlices | null
): Pick<FinishOptions, 'deflate' | 'openWritten'> {
	const { deflate, turnTo } = beside ?? {};
	return {
		deflate: sharedDeflate(deflate ?? null),
		...(turnTo === undefined
			? {}
			: {
					openWritten: (pieces, name) => {
						// Bytes of this very worker: none of them lies in memory that is shared.
						const parts = pieces as readonly Uint8Array<ArrayBuffer>[];
						const file = new File([...parts], name);
						const open = turnTo({ files: [{ file, path: '' }], name, kind: 'zip' });
						return ({ path }) => open(path);
					}
				})
	};
}
